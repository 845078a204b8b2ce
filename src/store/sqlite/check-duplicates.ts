import { originalOf } from '../../link/original-of.ts'
import { unpackBands } from '../sketch-bytes.ts'
import { storedOriginalOf } from './derive-duplicates.ts'
import { type StoredStory, StoryBlocks } from './derive-story-blocks.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { storedSketchOf } from './write-missing-sketches.ts'

interface ArticleRow extends StoredStory {
  readonly id: string
  readonly headline: string
  readonly text: string
  readonly paragraphs: string
  readonly words: Uint8Array | null
}

const ARTICLES = `
  select a.key, a.id, a.external_id as externalId, a.chronology, a.headline, a.text, a.paragraphs, s.words
  from article a left join sketch s on s.article_key = a.key
  where a.key > ? order by a.key limit 100`

const STRAYS = ['sketch', 'sketch_band', 'duplicate'].map(
  (table) => `select distinct article_key as key, '${table}' as name from ${table} t
    where not exists (select 1 from article a where a.key = t.article_key)`,
)

/** Articles that are not compared by their own words, or are said to repeat another than they do. */
export function* findOddDuplicates(database: SqliteDatabase): Generator<string> {
  const read = database.prepare(ARTICLES)
  let after = 0
  for (;;) {
    const articles = read.all(after) as ArticleRow[]
    for (const article of articles) yield* oddIn(database, article)
    const last = articles.at(-1)
    if (last === undefined) break
    after = last.key
  }
  const strays = database.prepare(`${STRAYS.join(' union all ')} limit 100`)
  for (const { key, name } of strays.all() as { key: number; name: string }[]) {
    yield `Rows of ${name} speak of article ${key}, which is not there.`
  }
}

function* oddIn(database: SqliteDatabase, article: ArticleRow): Generator<string> {
  const sketch = storedSketchOf(article)
  if (article.words === null || !sketch.equals(article.words)) {
    yield `The article ${article.id} is compared by other words than it has.`
    return
  }
  if (!hasBands(database, article, unpackBands(sketch))) {
    yield `The article ${article.id} is not found among those that share words with it.`
  }
  // Each is right where it is so beside what the earlier ones are said to be.
  const blocks = new StoryBlocks(database, article.chronology)
  const original = originalOf(
    article,
    blocks.blocksOf(article),
    (other) => blocks.sketchOf(other),
    (other) => storedOriginalOf(database, other.key) === null,
  )
  const stored = storedOriginalOf(database, article.key)
  if (stored === (original?.key ?? null)) return
  yield `The article ${article.id} is said to repeat article ${stored}; it repeats ${original?.key ?? 'none'}.`
}

function hasBands(
  database: SqliteDatabase,
  { key, chronology }: StoredStory,
  bands: readonly number[],
): boolean {
  const find = database.prepare(
    'select 1 from sketch_band where band = ? and chronology = ? and article_key = ?',
  )
  return bands.every((band) => find.get(band, chronology, key) !== undefined)
}
