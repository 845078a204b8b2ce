import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { extract } from '../src/extract/extract.ts'
import type { SourceArticle } from '../src/model/article.ts'
import { cpuMicroseconds, row } from './stopwatch.ts'

const SEEDS = join(import.meta.dirname, '../seeds')

/** Reading the seeds: every kind of fact here, people, places and organisations in compromise. */
export async function benchReading(): Promise<readonly string[]> {
  const articles = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name): SourceArticle => {
      const text = readFileSync(join(SEEDS, name), 'utf8').replace(/^---\n[\s\S]*?---\n/, '')
      const unsaid = { path: null, url: null, headline: null, publishedOn: null, agency: null }
      return { externalId: name, format: 'text', text, byline: [], marks: null, ...unsaid }
    })
  const each = (read: (article: SourceArticle) => unknown) => () => articles.map(read)
  const ours = await cpuMicroseconds(200, each(extract))
  const theirs = await cpuMicroseconds(
    20,
    each(({ text }) => {
      const document = nlp(text)
      return [document.people(), document.places(), document.organizations()].map((names) =>
        names.out('array'),
      )
    }),
  )
  return [
    row('wiregraph: all kinds of facts', ours / articles.length, ours / articles.length),
    row(
      'compromise: people, places, organisations',
      theirs / articles.length,
      ours / articles.length,
    ),
  ]
}
