import type { Evidence } from '../../src/model/evidence.ts'
import type { LocalEntity, Reading } from '../../src/model/reading.ts'

/** A reading that gives nothing but what a test says. */
export function readingOf(parts: Partial<Reading>): Reading {
  return {
    frame: {
      headline: '',
      dateline: null,
      publishedOn: null,
      agency: null,
      byline: [],
      paragraphs: [],
    },
    sentences: [],
    entities: [],
    mentions: [],
    represents: [],
    roles: [],
    quotes: [],
    meetings: [],
    negotiations: [],
    figures: [],
    ...parts,
  }
}

/** Evidence at a place of the text; sentences are 100 letters long. */
export function evidenceAt(start: number, confidence = 0.9): Evidence {
  return {
    start,
    end: start + 5,
    sentence: Math.floor(start / 100),
    confidence,
    method: 'test/rule',
  }
}

const BASE = { aliases: [], salience: 1 }

export function person(name: string, givenName: string | null = null): LocalEntity {
  const familyName = givenName === null ? name : name.replace(givenName, '').trim()
  return { ...BASE, type: 'PERSON', name, givenName, familyName }
}
export function country(code: string, name: string): LocalEntity {
  return { ...BASE, type: 'COUNTRY', name, code }
}
export function place(name: string, key: string | null, inCountry: string | null): LocalEntity {
  return { ...BASE, type: 'PLACE', name, key, country: inCountry }
}
export function topic(key: string, name = key): LocalEntity {
  return { ...BASE, type: 'TOPIC', name, key }
}
export function organization(
  name: string,
  more: { key?: string; acronym?: string; country?: string } = {},
): LocalEntity {
  const { key = null, acronym = null, country: of = null } = more
  return { ...BASE, type: 'ORGANIZATION', name, key, acronym, country: of }
}
export function negotiation(name: string): LocalEntity {
  return { ...BASE, type: 'NEGOTIATION', name }
}
