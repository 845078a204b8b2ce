import type { EvidenceRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'

/** Where a piece of evidence stands, as its row has it. */
export interface EvidencePlace {
  readonly articleKey: number
  readonly start: number
  readonly end: number
  /** Place in the article's sentences. */
  readonly sentence: number
  readonly confidence: number
  readonly methodKey: number
}

interface ArticleText {
  readonly text: string
  readonly sentences: readonly (readonly [start: number, end: number])[]
}

/** Evidence with its words, which are cut here: SQLite does not count in UTF-16. Each text is fetched once. */
export function loadEvidence(
  database: SqliteDatabase,
  places: readonly EvidencePlace[],
): readonly EvidenceRow[] {
  const texts = loadTexts(database, new Set(places.map((place) => place.articleKey)))
  const methodOf = createMethodNames(database)
  return places.map(({ articleKey, start, end, sentence, confidence, methodKey }) => {
    const article = texts.get(articleKey)
    const exact = article?.text.slice(start, end) ?? ''
    const span = article?.sentences[sentence]
    return {
      articleKey,
      start,
      end,
      exact,
      sentence: span === undefined ? exact : (article?.text.slice(...span) ?? exact),
      confidence,
      method: methodOf(methodKey),
    }
  })
}

function loadTexts(
  database: SqliteDatabase,
  keys: ReadonlySet<number>,
): ReadonlyMap<number, ArticleText> {
  const rows = database
    .prepare(
      `select a.key, a.text, a.sentences from json_each(?) k
       cross join article a on a.key = k.value`,
    )
    .raw()
    .all(JSON.stringify([...keys])) as [key: number, text: string, sentences: string][]
  return new Map(
    rows.map(([key, text, sentences]) => [
      key,
      { text, sentences: JSON.parse(sentences) as ArticleText['sentences'] },
    ]),
  )
}

function createMethodNames(database: SqliteDatabase): (key: number) => string {
  const find = database.prepare('select name from method where key = ?').raw()
  const known = new Map<number, string>()
  return (key) => {
    const name = known.get(key) ?? (find.get(key) as [string] | undefined)?.[0] ?? ''
    known.set(key, name)
    return name
  }
}
