import { chronologyOf } from '../../link/chronology-of.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { articleIdOf } from './write-public-id.ts'

interface ArticleRow {
  readonly key: number
  readonly id: string
  readonly external_id: string
  readonly chronology: number
  readonly published_on: string | null
  readonly paragraphs: string
  readonly sentences: string
  readonly text: string
}

interface SpanRow {
  readonly what: string
  readonly ref: number | null
  readonly otherRef: number | null
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly confidence: number
  readonly method: string | null
}

type Spans = readonly (readonly [number, number])[]

const ARTICLES = 'select * from article where key > ? order by key limit 100'

const COLUMNS = 'e."start", e."end", e.sentence, e.confidence, m.name as method'

const SPANS = `
  select 'mention ' || e.ordinal as what, e.ref, null as otherRef, ${COLUMNS}
  from mention e left join method m on m.key = e.method_key where e.article_key = ?
  union all
  select 'relation ' || e.ref || '-' || e.other_ref, e.ref, e.other_ref, ${COLUMNS}
  from relation e left join method m on m.key = e.method_key where e.article_key = ?
  union all
  select 'fact ' || f.id, null, null, ${COLUMNS}
  from fact f join evidence e on e.fact_key = f.key
  left join method m on m.key = e.method_key where f.article_key = ?`

const REFS = 'select ref from named where article_key = ?'

/** Spans that do not stand in their article, each article read once. */
export function* findOddSpans(database: SqliteDatabase): Generator<string> {
  const read = database.prepare(ARTICLES)
  let after = 0
  for (;;) {
    const articles = read.all(after) as ArticleRow[]
    for (const article of articles) yield* oddInArticle(database, article)
    const last = articles.at(-1)
    if (last === undefined) return
    after = last.key
  }
}

function* oddInArticle(database: SqliteDatabase, article: ArticleRow): Generator<string> {
  const where = `of article ${article.id}`
  if (article.id !== articleIdOf(article.external_id)) {
    yield `The id ${where} is not made of its external id "${article.external_id}".`
  }
  if (article.chronology !== chronologyOf(article.published_on, article.id)) {
    yield `The place in time ${where} is not that of its date ${article.published_on}.`
  }
  const sentences = parseSpans(article.sentences)
  const paragraphs = parseSpans(article.paragraphs)
  if (sentences === undefined || !isInOrder(sentences, article.text.length)) {
    yield `The sentences ${where} do not lie one after another in its text.`
  }
  if (paragraphs === undefined || !isInOrder(paragraphs, article.text.length)) {
    yield `The paragraphs ${where} do not lie one after another in its text.`
  }
  const refs = new Set(
    (database.prepare(REFS).all(article.key) as { ref: number }[]).map(({ ref }) => ref),
  )
  const { key } = article
  for (const span of database.prepare(SPANS).all(key, key, key) as SpanRow[]) {
    const odd = whatIsOdd(span, article.text, sentences ?? [], refs)
    if (odd !== undefined) yield `The ${span.what} ${where} ${odd}.`
  }
}

function whatIsOdd(
  { start, end, sentence, confidence, method, ref, otherRef }: SpanRow,
  text: string,
  sentences: Spans,
  refs: ReadonlySet<number>,
): string | undefined {
  if (!(start >= 0 && start < end && end <= text.length)) {
    return `has the span [${start}, ${end}), which is not in the text of ${text.length} letters`
  }
  const begins = sentences[sentence]?.[0]
  if (begins === undefined || (begins > start && sentence > 0)) {
    return `is said to begin in sentence ${sentence}, but does not`
  }
  if ((sentences[sentence + 1]?.[0] ?? text.length) <= start) {
    return `is said to begin in sentence ${sentence}, but begins after it`
  }
  if (!(confidence >= 0 && confidence <= 1)) {
    return `has the confidence ${confidence}; 0 to 1 is expected`
  }
  if (method === null) return 'does not say which rule read it'
  for (const name of [ref, otherRef]) {
    if (name !== null && !refs.has(name)) return `speaks of name ${name}, which the article has not`
  }
  return undefined
}

function parseSpans(json: string): Spans | undefined {
  try {
    const spans: unknown = JSON.parse(json)
    return Array.isArray(spans) ? (spans as Spans) : undefined
  } catch {
    return undefined
  }
}

function isInOrder(spans: Spans, length: number): boolean {
  let before = 0
  for (const span of spans) {
    const [start, end] = Array.isArray(span) ? span : []
    if (typeof start !== 'number' || typeof end !== 'number') return false
    if (start < before || end < start || end > length) return false
    before = start
  }
  return true
}
