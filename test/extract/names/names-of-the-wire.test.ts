import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/extract/frame/read-document.ts'
import { readNames } from '../../../src/extract/names/read-names.ts'
import type { EntityType } from '../../../src/model/entity.ts'
import { articleOf } from '../article-of.ts'

/** Names of a type that a story under a headline gives, sorted. */
function namesIn(type: EntityType, text: string, headline = 'Story of the day'): string[] {
  return readNames(readDocument(articleOf(`${headline}\n\n${text}`)))
    .entities.filter((entity) => entity.type === type)
    .map((entity) => (entity.type === 'COUNTRY' ? entity.code : entity.name))
    .sort()
}

describe('organisations', () => {
  it.each([
    ['a firm in a title', 'Prices fell, Quist Ltd Chief Executive Ann Berg said.', 'Quist Ltd'],
    ['a union in a title', 'Toy Workers Union President Ann Berg left.', 'Toy Workers Union'],
    [
      'a committee in a title',
      'It failed, Senate Finance Committee Chairman Ann Berg said.',
      'Senate Finance Committee',
    ],
    ['a legal form in front', 'Ann Berg said PT Kopper Jaya would pay.', 'PT Kopper Jaya'],
    ['the house of an analyst', 'Ann Berg, an analyst at Quist Lund, said so.', 'Quist Lund'],
    ['the employer of an editor', 'Ann Berg, an editor at Quist House, left.', 'Quist House'],
    [
      'a house of three words',
      'Ann Berg, a consultant at Quist Discount House, left.',
      'Quist Discount House',
    ],
    ['a front that fights', 'The Quist Liberation Front said so.', 'Quist Liberation Front'],
    ['a front of workers', "The Quist Workers' Front (QWF) said so.", "Quist Workers' Front"],
    ['a bank that opens a sentence', 'First Quist Corp said so.', 'First Quist Corp'],
    ['two legal forms in brackets', 'A unit, <Quist Corp Lund Inc>, left.', 'Quist Corp Lund Inc'],
    ['an acronym before its head', 'Head of the union QWF Francois Lund left.', 'QWF'],
    ['a firm behind where it is', 'The Oslo-based QXQ said so.', 'QXQ'],
    ['a firm behind its noun', 'It was U.S. Conglomerate Quistal <QQ> that won.', 'Quistal'],
    ['a paper with its article', 'The newspaper al-Quista said so.', 'al-Quista'],
    ['a party by one word', 'In Leeds left-wing Labour won.', 'Labour Party'],
    ['a firm named as a day is', 'Shares of Sun Lantern Corp fell on Sun.', 'Sun Lantern Corp'],
  ])('finds %s', (_, text, expected) => {
    expect(namesIn('ORGANIZATION', text)).toEqual([expected])
  })

  it.each([
    ['a field of a minister with two titles', 'Saudi Arabian Oil Minister Sheikh Ali Berg left.'],
    ['a field of a minister', 'Petroleum Resources Minister Ann Berg said so.'],
    ['a part of a title', 'Minister of Mines and Energy Ann Berg said so.'],
    ['a house where somebody met', 'They signed it at Quist House.'],
    ['initials of a person', 'P.T. Quist said the circus would open.'],
    ['a kind of boat', 'The PT Boat sank.'],
    ['a front of a war', 'It was quiet on the Western Front.'],
    ['a front of the weather', 'A Cold Front passed.'],
    ['a lady', 'First Lady Ann Berg left.'],
    ['a quarter', 'First Quarter net rose.'],
    ['where a firm is', 'The Oslo-based firm left.'],
    ['a front of a quarrel', 'Nobody won on the Trade Front.'],
  ])('does not take %s for one', (_, text) => {
    expect(namesIn('ORGANIZATION', text)).toEqual([])
  })
})

describe('people', () => {
  it.each([
    ['a nickname', 'Sen. Edwin M. "Teddy" Quist, a critic, left.', ['Edwin M. Quist']],
    ['a nickname in brackets', 'Secretary William (Will) Quist left.', ['William Quist']],
    ['an acronym before', 'Head of the union QWF Francois Lund left.', ['Francois Lund']],
    [
      'more particles, and by the first name behind a title',
      'Minister Abdul-Aziz bin Khalifa al-Thani left. Sheikh Abdul-Aziz flew.',
      ['Abdul-Aziz bin Khalifa al-Thani'],
    ],
    [
      'two family names, told again without the given one',
      'President Febra Quintal left. Leon Febra Quintal is ill, he said. Febra Quintal said so.',
      ['Leon Febra Quintal'],
    ],
    ['a head of something', 'Quistgas head Oleh Quistenko left.', ['Oleh Quistenko']],
    ['a syllable that is a day', 'Minister Kim Sun Kil met nobody.', ['Kim Sun Kil']],
    [
      'whoever of a body is joined to another',
      'Minister Ann Berg and Nhial Kor Nhial of the World Bank signed it.',
      ['Ann Berg', 'Nhial Kor Nhial'],
    ],
  ])('are found by %s', (_, text, expected) => {
    expect(namesIn('PERSON', text)).toEqual(expected)
  })

  it.each([
    ['Nilo Quispe led the delegation.', ['Nilo Quispe']],
    ['They met in the White House Rose Garden.', []],
    ["Members of Quist's management left.", []],
  ])('%s', (text, expected) => {
    expect(namesIn('PERSON', text)).toEqual(expected)
  })

  it('are no offices', () => {
    expect(namesIn('PERSON', 'The two Prime Ministers, who met twice, left.')).toEqual([])
  })
})

describe('places', () => {
  it.each([
    ['a head of a landscape', 'Rain fell on the Nuka Mountains again.', ['Nuka Mountains']],
    ['a small head', 'The Quorn river burst its banks.', ['Quorn']],
    ['a journey', 'The minister flew to Kopperbud.', ['Kopperbud']],
    ['a town', 'Nobody left the town of Kopperbud.', ['Kopperbud']],
    ['another place', 'Boats sail to Sicily and Kopperbud.', ['Kopperbud', 'Sicily']],
    ['two with one small head', 'The Quorn and Nessel rivers rose.', ['Nessel', 'Quorn']],
    ['a lake that something lies on', 'The town lies on Nessel Lake.', ['Nessel Lake']],
    ['a shore', 'The town is on the north shore of Nessel Lake.', ['Nessel Lake']],
    ['a small head behind a name', 'Rain fell in the Kordal province.', ['Kordal']],
  ])('are found by %s', (_, text, expected) => {
    expect(namesIn('PLACE', text)).toEqual(expected)
  })

  it.each([
    ['somebody whose name is a lake', 'Rikki Lake met nobody.'],
    ['somebody with an office whose name is a lake', 'Actress Veronica Lake arrived.'],
    ['a side of the sky', 'Rain fell in the Central province.'],
    ['a faith', 'Rain fell in the Sunni province.'],
    ['a people', 'Rain fell in the Kurdish region.'],
    ['those who won somewhere', 'Rain fell in the Reagan and Carter districts.'],
  ])('are not %s', (_, text) => {
    expect(namesIn('PLACE', text)).toEqual([])
  })

  it('are no words of a headline in capitals', () => {
    expect(namesIn('PLACE', 'Quist Corp said so.', 'QUIST CORP SETS STOCK SPLIT')).toEqual([])
  })

  it('are both those of a dateline', () => {
    const text = 'OSLO/LISBON, May 3 (Reuters) - It rained.'
    expect(namesIn('PLACE', text)).toEqual(['Lisbon', 'Oslo'])
    expect(namesIn('COUNTRY', text)).toEqual(['NO', 'PT'])
  })
})

describe('two countries of one noun', () => {
  it.each([
    ['The two Koreas talked.', ['KP', 'KR']],
    ['Both Koreas talked.', ['KP', 'KR']],
    ['Officials of the Koreas talked.', ['KP', 'KR']],
    ['North and South Korea talked.', ['KP', 'KR']],
    ['Greek and Turkish Cypriots talked.', ['CY']],
  ])('are both read in %s', (text, expected) => {
    const { entities } = readNames(readDocument(articleOf(text)))
    const states = entities.filter(({ type }) => type === 'COUNTRY')
    expect(states.map((state) => ('code' in state ? state.code : '')).sort()).toEqual(expected)
    const aliases = states.flatMap((state) => state.aliases)
    expect(aliases.filter((alias) => /^(?:the|two|both|north)/i.test(alias))).toEqual([])
  })
})

describe('headlines that print every word with a capital', () => {
  const text = 'Quist Corp said on Monday that its talks with Lund Inc over a mine had stalled.'
  const headline = 'Quist Talks on Mine Stall Over Price, Minister’s Aide Says'

  it('name only what the story names', () => {
    expect(namesIn('ORGANIZATION', text, headline)).toEqual(['Lund Inc', 'Quist Corp'])
    expect(namesIn('PERSON', text, headline)).toEqual([])
  })
})

describe('a dateline without a place', () => {
  it('tells the agency and the day', () => {
    const named = readNames(
      readDocument(articleOf('Mine for sale\n\nJuly 28, 2009 (Bloomberg) -- Nobody wants it.')),
    )
    expect(named.dateline).toMatchObject({ place: null, country: null, date: '2009-07-28' })
    expect(named.publishedOn).toBe('2009-07-28')
    expect(named.entities[named.agency ?? -1]?.name).toBe('Bloomberg')
  })
})
