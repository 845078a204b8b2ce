import { sketchStory } from '../../link/story-sketch.ts'
import { packSketch } from '../sketch-bytes.ts'
import { GraphDerivation } from './derive-graph.ts'
import { writeMeetingLikenesses } from './derive-meetings.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Changes whenever the same story would be sketched otherwise than before. */
const SKETCHED_BY = '1'

interface ArticleRow {
  readonly key: number
  readonly externalId: string
  readonly chronology: number
  readonly headline: string
  readonly text: string
  readonly paragraphs: string
}

/**
 * Sketches all stories of a database that was made before there were sketches, or by other ones, and
 * compares its meetings, which were not before either. Does nothing where that is done.
 */
export function writeMissingSketches(database: SqliteDatabase): void {
  const read = database.prepare("select value from setting where name = 'sketched by'")
  if ((read.get() as { value: string } | undefined)?.value === SKETCHED_BY) return
  database.handle
    .transaction(() => {
      const derivation = new GraphDerivation(database)
      const articles = database.prepare(
        'select key, external_id as externalId, chronology, headline, text, paragraphs from article',
      )
      for (const article of articles.iterate() as IterableIterator<ArticleRow>) {
        const { key, externalId, chronology } = article
        derivation.compare({ key, externalId, chronology }, storedSketchOf(article))
      }
      for (const table of ['sketch', 'sketch_band']) database.handle.exec(`delete from ${table}`)
      derivation.liken(writeMeetingLikenesses(database))
      derivation.finish()
      database
        .prepare("insert or replace into setting (name, value) values ('sketched by', ?)")
        .run(SKETCHED_BY)
    })
    .immediate()
}

/** What a stored article's words are compared by, made anew. */
export function storedSketchOf({
  headline,
  text,
  paragraphs,
}: Pick<ArticleRow, 'headline' | 'text' | 'paragraphs'>): Buffer {
  const spans = JSON.parse(paragraphs) as [start: number, end: number][]
  return packSketch(
    sketchStory(
      headline,
      text,
      spans.map(([start, end]) => ({ start, end })),
    ),
  )
}
