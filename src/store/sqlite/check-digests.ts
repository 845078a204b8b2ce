import type { Evidence } from '../../model/evidence.ts'
import { digestFacts } from '../digest-facts.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import type { FactDraft, FactType, ParticipantDraft } from './write-fact-drafts.ts'
import { FACT_TABLES } from './write-fact-rows.ts'

interface ArticleRow {
  readonly key: number
  readonly id: string
  readonly digest: string
}

const ARTICLES = `
  select key, id, facts_digest as digest from article
  where key > ? and facts_digest is not null order by key limit 200`
const FACTS = 'select key, type from fact where article_key = ? order by ordinal'
const PARTICIPANTS = 'select part, ordinal, ref from participant where fact_key = ?'
const EVIDENCE = `
  select e."start", e."end", e.sentence, e.confidence, m.name as method
  from evidence e left join method m on m.key = e.method_key
  where e.fact_key = ? order by e.ordinal`

/** Articles whose facts do not say what was read, or not from where. */
export function* findOddReadings(database: SqliteDatabase): Generator<string> {
  const factsOf = createFactReader(database)
  let after = 0
  for (;;) {
    const articles = database.prepare(ARTICLES).all(after) as ArticleRow[]
    for (const { key, id, digest } of articles) {
      if (digestFacts(factsOf(key)) === digest) continue
      yield `The facts of article ${id} are not as they were read: a value, a participant or a piece of evidence was changed or lost.`
    }
    const last = articles.at(-1)
    if (last === undefined) return
    after = last.key
  }
}

/** The facts of an article as they were before they became rows. */
function createFactReader(database: SqliteDatabase): (articleKey: number) => FactDraft[] {
  const facts = database.prepare(FACTS)
  const participants = database.prepare(PARTICIPANTS)
  const evidence = database.prepare(EVIDENCE)
  const values = new Map(
    Object.entries(FACT_TABLES).map(([type, row]) => [
      type,
      row === null
        ? null
        : database.handle
            .prepare(`select ${row.columns.join(', ')} from ${row.table} where fact_key = ?`)
            .raw(),
    ]),
  )
  return (articleKey) =>
    (facts.all(articleKey) as { key: number; type: FactType }[]).map(({ key, type }) => ({
      type,
      participants: participants.all(key) as ParticipantDraft[],
      values: (values.get(type)?.get(key) ?? []) as FactDraft['values'],
      evidence: evidence.all(key) as Evidence[],
    }))
}
