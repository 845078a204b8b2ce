import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ntriples } from '../../src/export/ntriples.ts'
import { formatIri, formatLiteral } from '../../src/export/ntriples-terms.ts'
import { formatGlobalId } from '../../src/model/global-id.ts'
import type { ArchiveRecord } from '../../src/store/graph-archive.ts'

const article = formatGlobalId('Article', 'a')
const person = formatGlobalId('Person', 'p')
const RECORDS: readonly ArchiveRecord[] = [
  {
    id: article,
    type: 'Article',
    headline: 'Talks "begin"',
    byline: ['Jane Doe', 'John Roe'],
    paragraphs: ['One.'],
    people: [{ id: person, salience: 0.5, mentionCount: 2 }],
    mentions: [{ entity: { id: person }, evidence: { start: 0, end: 6 } }],
  },
  { id: person, type: 'Person', name: 'Jane Doe' },
]

async function write(records: readonly ArchiveRecord[]): Promise<string> {
  async function* stream() {
    yield* records
  }
  let text = ''
  for await (const piece of ntriples.write({ records: stream })) text += piece
  return text
}

/** What W3C's grammar of N-Triples takes for one line. */
const IRI = /<[a-z][a-z0-9+.-]*:(?:[^\x00-\x20<>"{}|^`\\]|\\u[0-9A-F]{4})*>/.source
const LITERAL = `"(?:[^"\\\\\\n\\r]|\\\\[tbnrf"'\\\\]|\\\\u[0-9A-F]{4})*"(?:\\^\\^${IRI})?`
const TRIPLE = new RegExp(`^${IRI} ${IRI} (?:${IRI}|${LITERAL}) \\.$`)

const anyText = fc
  .array(fc.nat(0x10ffff).filter((code) => code < 0xd800 || code > 0xdfff))
  .map((codes) => String.fromCodePoint(...codes))

describe('records as triples', () => {
  test('every line, in order', async () => {
    const short = (await write(RECORDS))
      .replaceAll(article, 'A')
      .replaceAll(person, 'P')
      .replaceAll('http://www.w3.org/2001/XMLSchema#', 'xsd:')
      .replaceAll('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'a')
      .replaceAll('urn:wiregraph:vocabulary:', 'v:')
      .replaceAll('urn:wiregraph:', 'w:')
      .replaceAll('https://schema.org/', 's:')
    expect(short.trimEnd().split('\n')).toEqual([
      '<w:Article:A#it> <a> <s:NewsArticle> .',
      '<w:Article:A#it> <a> <v:Article> .',
      '<w:Article:A#it> <s:headline> "Talks \\"begin\\"" .',
      '<w:Article:A#it> <v:byline> "Jane Doe" .',
      '<w:Article:A#it> <v:byline> "John Roe" .',
      '<w:Article:A#it> <v:mentions> <w:Article:A#mentions.1> .',
      '<w:Article:A#it> <v:people> <w:Article:A#people.1> .',
      '<w:Article:A#mentions.1.evidence> <v:end> "6"^^<xsd:integer> .',
      '<w:Article:A#mentions.1.evidence> <v:start> "0"^^<xsd:integer> .',
      '<w:Article:A#mentions.1> <v:entity> <w:Person:P#it> .',
      '<w:Article:A#mentions.1> <v:evidence> <w:Article:A#mentions.1.evidence> .',
      '<w:Article:A#people.1> <v:mentionCount> "2"^^<xsd:integer> .',
      '<w:Article:A#people.1> <v:node> <w:Person:P#it> .',
      '<w:Article:A#people.1> <v:salience> "0.5"^^<xsd:decimal> .',
      '<w:Person:P#it> <a> <s:Person> .',
      '<w:Person:P#it> <a> <v:Person> .',
      '<w:Person:P#it> <s:name> "Jane Doe" .',
    ])
  })

  test('every line is one that the grammar takes, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.double(), async (name, latitude) => {
        fc.pre(Number.isFinite(latitude))
        const record = { id: person, type: 'Person', name, latitude }
        const lines = (await write([record])).trimEnd().split('\n')
        expect(lines.filter((line) => !TRIPLE.test(line))).toEqual([])
      }),
    )
  })
})

describe('terms', () => {
  test.each([
    ['plain', '"plain"'],
    ['a "b" \\ c', '"a \\"b\\" \\\\ c"'],
    ['one\ntwo\r\tthree', '"one\\ntwo\\r\\tthree"'],
    ['\0\x1f\x7f', '"\\u0000\\u001F\\u007F"'],
    ['São 🤝', '"São 🤝"'],
  ])('%j', (text, expected) => {
    expect(formatLiteral(text)).toBe(expected)
  })

  test.each([
    [0, 'integer', '0'],
    [-3, 'integer', '-3'],
    [60_000_000_000, 'integer', '60000000000'],
    [0.85, 'decimal', '0.85'],
    [1e21, 'double', '1e+21'],
    [1e-7, 'double', '1e-7'],
  ])('%d', (value, type, digits) => {
    expect(formatLiteral(value)).toBe(`"${digits}"^^<http://www.w3.org/2001/XMLSchema#${type}>`)
  })

  test('what may not stand in an IRI is escaped', () => {
    expect(formatIri('urn:a b<c>"\\')).toBe('<urn:a\\u0020b\\u003Cc\\u003E\\u0022\\u005C>')
  })
})
