import { describe, expect, it } from 'vitest'
import { agencyNamed } from '../../src/lexicon/agencies.ts'
import { bodies, bodyByKey } from '../../src/lexicon/bodies.ts'
import { countries, countryByCode } from '../../src/lexicon/countries.ts'
import { countriesOfCapital, placeByKey, places } from '../../src/lexicon/gazetteer.ts'

describe('countries', () => {
  it('has one entry a code, and every capital in the gazetteer', () => {
    expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length)
    const missing = countries.flatMap((country) =>
      country.capitals.filter((key) => !placeByKey(key)),
    )
    expect(missing).toEqual([])
  })

  it('says when a former state ended', () => {
    expect(
      countries.filter((country) => country.until !== null).map((country) => country.code),
    ).toEqual(['CS', 'DD', 'SU', 'YD', 'YU'])
  })

  it('knows no name of two countries', () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const { code, name, aliases } of countries)
      for (const form of [name, ...aliases]) {
        if (owners.has(form)) twice.push(`${form}: ${owners.get(form)} ${code}`)
        owners.set(form, code)
      }
    expect(twice).toEqual([])
  })

  it('finds by code', () => {
    expect(countryByCode('JP')).toMatchObject({
      name: 'Japan',
      demonyms: ['Japanese'],
      capitals: ['tokyo-jp'],
    })
    expect(countryByCode('XX')).toBeUndefined()
  })
})

describe('places', () => {
  it('has one entry a key, on the globe, in a known country', () => {
    expect(new Set(places.map((place) => place.key)).size).toBe(places.length)
    for (const { latitude, longitude, country } of places) {
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
      if (country !== null) expect(countryByCode(country)).toBeDefined()
    }
  })

  it('tells cities of one name apart', () => {
    expect(placeByKey('birmingham-gb')?.country).toBe('GB')
    expect(placeByKey('birmingham-us')?.region).toBe('Alabama')
  })

  it('knows of what a city is the capital, or was', () => {
    expect(countriesOfCapital.get('moscow-ru')).toEqual(['RU', 'SU'])
    expect(countriesOfCapital.get('bonn-de')).toEqual(['DE'])
    expect(countriesOfCapital.get('milan-it')).toBeUndefined()
  })
})

describe('bodies', () => {
  it('has one entry a key', () => {
    const keys = bodies.map((body) => body.key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('finds agencies by every form, and bodies by key', () => {
    expect(agencyNamed('REUTER')?.key).toBe('reuters')
    expect(agencyNamed('Agence France Presse')?.acronym).toBe('AFP')
    expect(agencyNamed('Smith')).toBeUndefined()
    expect(bodyByKey('international-monetary-fund')?.acronym).toBe('IMF')
    expect(bodyByKey('nobody')).toBeUndefined()
  })
})
