import { describe, expect, test } from 'vitest'
import { clusterBlock } from '../../src/link/cluster-block.ts'
import type { Signature } from '../../src/link/signature.ts'
import { signaturesOf } from '../../src/link/signatures-of.ts'
import type { LocalEntity } from '../../src/model/reading.ts'
import { country, evidenceAt, readingOf } from './reading-of.ts'

/**
 * A person as an article gives it: `Mickey Kantor`, `Kim, Dae-jung`, `Baker (US, Treasury Secretary)`,
 * of an article of a year `George Bush @1987`.
 */
function signatureOf(line: string): Signature {
  const [, name = '', known = '', publishedOn = null] =
    /^([^(@]*?)(?: \((.*)\))?(?: @(.*))?$/.exec(line) ?? []
  const [code, title] = known.split(', ')
  const [family = '', after] = name.split(', ')
  const before =
    family.lastIndexOf(' ') < 0 ? null : family.slice(0, family.search(/ (?:[a-z]+ )?\S+$/))
  const given = after ?? before
  const familyName =
    after === undefined && before !== null ? family.slice(before.length + 1) : family
  const shown = after === undefined ? name : `${family} ${after}`
  const entities: LocalEntity[] = [
    { type: 'PERSON', name: shown, aliases: [], salience: 1, givenName: given, familyName },
  ]
  if (code && code !== '?') entities.push(country(code, code))
  const reading = readingOf({
    entities,
    represents: entities[1] ? [{ person: 0, country: 1, evidence: [evidenceAt(0)] }] : [],
    roles: title
      ? [{ person: 0, title, country: null, organization: null, evidence: [evidenceAt(0)] }]
      : [],
  })
  const [signature] = signaturesOf({ externalId: 'any', publishedOn }, reading)
  if (!signature) throw new Error('A person has a signature')
  return signature
}

/** Groups of lines, each sorted, as one text: `A = B | C`. */
function linked(
  lines: readonly string[],
  merged: readonly (readonly [string, string])[] = [],
): string {
  const lineOf = new Map(lines.map((line) => [signatureOf(line).id, line]))
  const corrections = merged.map(([keep, merge]) => ({
    keepId: signatureOf(keep).id,
    mergeId: signatureOf(merge).id,
  }))
  return clusterBlock('PERSON', lines.map(signatureOf), corrections)
    .map(({ members }) =>
      members
        .map((id) => lineOf.get(id))
        .sort()
        .join(' = '),
    )
    .sort()
    .join(' | ')
}

describe('persons', () => {
  test.each([
    'Kantor = Michael Kantor = Mickey Kantor',
    'Kantor (US) = Kantor (US, Trade Representative) = Mickey Kantor (US, U.S. Trade Representative)',
    'Clayton Yeutter = Clayton Yeutter (US, Trade Representative) = Yeutter (US)',
    'Clay Yeutter = Clayton Yeutter',
    // Korean names, family name first, in three ways of writing; never across given names.
    'Kim, Dae Jung = Kim, Dae-jung = Kim, Daejung',
    'Kim, Dae-jung | Kim, Young-sam',
    'Kim, Young Nam | Kim, Young Sam',
    'Kim | Kim, Dae-jung | Kim, Young-sam',
    'Kim | Kim, Dae-jung (KR, President) = Kim (KR, President) | Kim, Young-sam (KR, opposition leader)',
    'Chen, Deming = Chen, Deming (CN, Commerce Minister)',
    'Li, Peng | Li, Xiannian',
    // A bare family name: the only one there is, or the one that country and office tell.
    'Baker (US) = Baker = James Baker (US, Treasury Secretary)',
    'Baker | Howard Baker (US, Senator) | James Baker (US, Treasury Secretary) = Baker (?, Treasury Secretary)',
    'Baker (GB, Education Secretary) = Kenneth Baker (GB) | James Baker (US, Treasury Secretary)',
    'Baker (GB) | James Baker (US)',
    'Smith (?, analyst) | John Smith (GB, Finance Minister)',
    'Suharto (ID) = Suharto (ID, President) = Suharto = Suharto (?, President)',
    // Initials and middle names.
    'G. Bush = George Bush',
    'George Bush = George W. Bush',
    'George Bush | George H.W. Bush | George W. Bush',
    'George H. W. Bush = George H.W. Bush = George Herbert Walker Bush',
    'J. Smith | James Smith | John Smith',
    'J. Smith (GB) = John Smith (GB) | James Smith (US)',
    'James A. Baker = James Baker = James Baker III',
    'George Bush @1987 | George W. Bush @2006',
    'George Bush @1987-11-02 = George H. W. Bush @1991',
    'George Bush = George W. Bush @2006',
    'Ronald Reagan @1977 = Ronald Reagan @2004 = Ronald Reagan = Reagan @1987',
    // Father and son.
    'Edgar Lund Jr. | Edgar Lund Sr.',
    'Edgar Lund = Edgar Lund Jr. = Edgar Lund Junior = Lund',
    'Edgar Lund | Edgar Lund Jr. | Edgar Lund Sr. | Lund',
    'Edgar M. Lund | Edgar Lund Jr. | Edgar Lund Sr.',
    'E. Lund | Edgar Lund Sr. | Edgar M. Lund Jr.',
    'Edgar Lund II | Edgar Lund III',
    // Short forms.
    'Bill Clinton = William Clinton = William J. Clinton',
    'Edward Kennedy = Ted Kennedy',
    'Edward Smith | Ted Smith | Theodore Smith',
    'Michel Camdessus | Michael Camdessus',
    'Mario Soares | Maria Soares',
    // Spellings.
    'Helmut Köhler = Helmut Koehler',
    'Horst Koehler = Horst Köhler | Horst Kohl',
    'Hans Bauer | Hans Baur',
    'François Mitterrand = Francois Mitterrand = Mitterrand',
    'Willy De Clercq = Willy de Clercq = De Clercq',
    'Jean-Claude Paye = Jean Claude Paye | Jean Paye',
    'Mikhail Gorbachev = Mikhail Gorbachov = Gorbachev',
    'Nikolai Ryzhkov = Nikolay Ryzhkov',
    "Tip O'Neill = Tip O’Neill",
    // Whole namesakes are parted only where both country and office say so.
    'John Smith (GB, Energy Secretary) | John Smith (US, Senator)',
    'James Baker (JP, Treasury Secretary) = James Baker (US, Treasury Secretary) = James Baker',
    'Peter Sutherland (?, EC Commissioner) = Peter Sutherland (IE)',
  ])('%s', (expected) => {
    const lines = expected.split(/ [=|] /)
    const sorted = expected
      .split(' | ')
      .map((group) => group.split(' = ').sort().join(' = '))
      .sort()
      .join(' | ')
    expect(linked(lines)).toBe(sorted)
    expect(linked([...lines].reverse())).toBe(sorted)
  })

  test('a correction makes two one, and then a bare name finds them', () => {
    const lines = ['Sandy Kim', 'Kim, Dae-jung', 'Kim']
    expect(linked(lines)).toBe('Kim | Kim, Dae-jung | Sandy Kim')
    expect(linked(lines, [['Kim, Dae-jung', 'Sandy Kim']])).toBe('Kim = Kim, Dae-jung = Sandy Kim')
  })

  test('are called by the fullest name, with the others beside', () => {
    const lines = ['Kantor', 'Mickey Kantor', 'Michael Kantor (US)']
    expect(clusterBlock('PERSON', lines.map(signatureOf), [])[0]?.describe()).toEqual({
      type: 'PERSON',
      name: 'Michael Kantor',
      aliases: ['Kantor', 'Mickey Kantor'],
      givenName: 'Michael',
      familyName: 'Kantor',
      acronym: null,
      countryCode: null,
      demonym: null,
      capitalId: null,
      latitude: null,
      longitude: null,
    })
  })
})
