import { extract } from '../src/extract/extract.ts'
import type { SourceArticle } from '../src/model/article.ts'
import { prepareReading } from '../src/store/prepare-reading.ts'

/**
 * What texts cost that nobody would write but to hold up a server: `tsx bench/hostile.ts` prints seconds of processor time for
 * reading each at three lengths and preparing what was read for the graph. Twice the length may cost twice the time.
 */
function main(): void {
  for (const text of Object.values(textsOf(WARM_UP))) secondsOf(text)
  const rows = Object.keys(PIECES).map((name) => {
    const costs = LENGTHS.map((length) => {
      const seconds = secondsOf(textsOf(length)[name] ?? '')
      return [`${length / 1_000} kB`, Math.round(seconds * 100) / 100]
    })
    return [name, Object.fromEntries(costs)]
  })
  console.table(Object.fromEntries(rows))
}

const WARM_UP = 20_000
const LENGTHS = [250_000, 500_000, 1_000_000]

/** A capitalised word of its own for each number. */
function word(count: number): string {
  const letters = [11, 3, 7, 5].map((step) => 97 + ((count * step + (count >> 4)) % 26))
  return `J${String.fromCharCode(...letters)}`
}

const COUNTRIES = ['Japan', 'France', 'the United States', 'Brazil', 'South Korea', 'China']
const country = (count: number): string => COUNTRIES[count % COUNTRIES.length] ?? ''

/** What each text is made of, by the number of the piece. */
const PIECES: Readonly<Record<string, (count: number) => string>> = {
  quotes: () => '"',
  digits: () => '7',
  numbers: () => '12 ',
  capitals: () => 'A ',
  brackets: () => '(<[',
  'one word': () => 'a',
  'words of one letter': () => 'a ',
  newlines: () => '\n',
  lines: () => 'A\n',
  dashes: () => '- ',
  'one family': (count) => `Mr ${word(count)} Smith said. `,
  'the same person': () => 'Mr Smith said. ',
  'said Mr Smith': () => 'said Mr Smith ',
  countries: (count) => `${country(count)} `,
  'U.S.': () => 'U.S. ',
  '$1 bln': () => '$1 bln ',
  companies: (count) => `${word(count)} ${word(count + 1)} Corp, `,
  talks: (count) => `${country(count)} and ${country(count + 1)} held talks on cars. `,
  meetings: (count) => `John ${word(count)} met Mary ${word(count + 1)} in Tokyo on Monday. `,
  quotations: (count) => `"We agree," said Mr ${word(count)}. `,
  'names of one first word': (count) => `John ${word(count)}, `,
  'offices to meet': (count) => `The president and Prime Minister ${word(count)} are to meet. `,
  'talks of rebels': () => 'Peru rebels talks began. ',
  mixed: (count) => MIXED[count % MIXED.length]?.(count) ?? '',
}

const MIXED: readonly ((count: number) => string)[] = [
  (count) => `${country(count)} said "no" to $${count} bln (5 pct)\n`,
  (count) => `said Mr ${word(count)} Smith of ${word(count)} Corp -- `,
  (count) => `U.S. talks with ${country(count)} on cars failed on Monday. `,
]

function textsOf(length: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PIECES).map(([name, piece]) => {
      const parts: string[] = []
      for (let count = 0, written = 0; written < length; count += 1) {
        parts.push(piece(count))
        written += parts.at(-1)?.length ?? 0
      }
      return [name, parts.join('').slice(0, length)]
    }),
  )
}

function secondsOf(text: string): number {
  const unsaid = { path: null, url: null, headline: null, publishedOn: null, agency: null }
  const article: SourceArticle = {
    externalId: 'hostile',
    format: 'text',
    text,
    byline: [],
    marks: null,
    ...unsaid,
  }
  const start = process.cpuUsage()
  prepareReading(article, extract(article))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

main()
