import { alikeFacts, likenessOf } from './derive-canonical.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import type { FactType, LinkedParticipant } from './write-fact-drafts.ts'
import { FACT_TABLE_OF } from './write-fact-rows.ts'
import { createFactIds } from './write-public-id.ts'

interface ArticleRow {
  readonly key: number
  readonly id: string
  readonly external_id: string
  readonly chronology: number
}

interface FactRow {
  readonly key: number
  readonly id: string
  readonly type: FactType
  readonly ordinal: number
  readonly chronology: number
  readonly likeness: string | null
  readonly canonical_key: number
  readonly title: string | null
  readonly start: number | null
  readonly end: number | null
}

const ARTICLES = `
  select key, id, external_id, chronology from article where key > ? order by key limit 200`
const FACTS = `
  select f.*, r.title, e."start", e."end"
  from fact f
  left join role r on r.fact_key = f.key
  left join evidence e on e.fact_key = f.key and e.ordinal = 0
  where f.article_key = ? order by f.ordinal`
const PARTICIPANTS = `
  select part, entity_key as entityKey from participant where fact_key = ? order by part, ordinal`
const LIKENESSES = `
  select distinct likeness from fact where likeness > ? order by likeness limit 500`

/** Facts without evidence or values of their own, under a wrong id, or not shown as the one they say. */
export function* findOddFacts(database: SqliteDatabase): Generator<string> {
  let after = 0
  for (;;) {
    const articles = database.prepare(ARTICLES).all(after) as ArticleRow[]
    for (const article of articles) yield* oddFactsOf(database, article)
    const last = articles.at(-1)
    if (last === undefined) break
    after = last.key
  }
  yield* findOddCanonical(database)
}

function* oddFactsOf(database: SqliteDatabase, article: ArticleRow): Generator<string> {
  const idOf = createFactIds(article.external_id)
  const facts = database.prepare(FACTS).all(article.key) as FactRow[]
  for (const [ordinal, fact] of facts.entries()) {
    const what = `The ${fact.type} ${fact.id} of article ${article.id}`
    if (fact.ordinal !== ordinal) yield `A fact before the ${fact.type} ${fact.id} is missing.`
    if (fact.chronology !== article.chronology) yield `${what} has another place in time.`
    if (fact.start === null || fact.end === null) {
      yield `${what} has no evidence.`
    } else if (fact.id !== idOf(fact.type, fact.start, fact.end)) {
      yield `${what} was read from other words than its id says.`
    }
    const participants = database.prepare(PARTICIPANTS).all(fact.key) as LinkedParticipant[]
    if (fact.likeness !== likenessOf(fact.type, participants, fact.title)) {
      yield `${what} is counted among facts that say something else.`
    }
    if (!hasOwnRow(database, fact)) yield `${what} has lost what it says.`
    if (standsForItself(fact) && fact.canonical_key !== fact.key) {
      yield `${what} is hidden behind another fact.`
    }
  }
}

function standsForItself(fact: FactRow): boolean {
  return fact.likeness === null && fact.type !== 'NegotiationEvent'
}

function hasOwnRow(database: SqliteDatabase, fact: FactRow): boolean {
  const table = FACT_TABLE_OF[fact.type]
  if (table === null) return true
  return database.prepare(`select 1 from ${table} where fact_key = ?`).get(fact.key) !== undefined
}

function* findOddCanonical(database: SqliteDatabase): Generator<string> {
  let after = ''
  for (;;) {
    const rows = database.prepare(LIKENESSES).all(after) as { likeness: string }[]
    for (const { likeness } of rows) {
      for (const { key, canonicalKey, shownKey } of alikeFacts(database, likeness)) {
        if (canonicalKey === shownKey) continue
        yield `Of the facts that say "${likeness}" number ${key} is shown by ${canonicalKey}, not by ${shownKey}.`
      }
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.likeness
  }
}
