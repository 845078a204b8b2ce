import { RELATED_ANEW, RELATED_VALUES } from './derive-related.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { FACT_TABLE_NAMES } from './write-fact-rows.ts'

type Row = Readonly<Record<string, string | number | null>>

/** What a query finds is wrong; `tell` makes a sentence of a row. */
interface RowCheck {
  readonly sql: string
  readonly tell: (row: Row) => string
}

/** The public id that a key of a derived table stands for. */
const IDS: Readonly<Record<string, string>> = {
  entity_key: 'select id from entity where key = entity_key',
  other_key: 'select id from entity where key = other_key',
  article_key: 'select id from article where key = article_key',
}

/** Rows of a derived table that are not as its source gives them, and those that are missing or too many. */
function derived(
  table: string,
  anew: string,
  keys: readonly [string, string],
  values: readonly string[],
): RowCheck {
  const columns = [...keys, ...values].join(', ')
  const stored = `select ${columns} from ${table}`
  const made = `select ${columns} from (${anew})`
  const [one, other] = keys.map((key) => `coalesce((${IDS[key]}), ${key})`)
  return {
    sql: `
      select distinct ${one} as one, ${other} as other from (
        select * from (${made} except ${stored}) union all select * from (${stored} except ${made})
      )`,
    tell: (row) =>
      `What is derived in ${table} for ${row['one']} and ${row['other']} is not what the articles say.`,
  }
}

const CHECKS: Readonly<Record<string, readonly RowCheck[]>> = {
  appearances: [
    derived(
      'appearance',
      `select n.entity_key, a.chronology, n.article_key, max(n.salience) as salience,
         sum(n.mention_count) as mention_count
       from named n
       join article a on a.key = n.article_key
       group by n.entity_key, n.article_key`,
      ['entity_key', 'article_key'],
      ['chronology', 'salience', 'mention_count'],
    ),
  ],
  relations: [derived('related', RELATED_ANEW, ['entity_key', 'other_key'], RELATED_VALUES)],
  counts: [
    {
      sql: `
        select e.id, e.article_count, count(p.article_key) as articles, e.mention_count,
          coalesce(sum(p.mention_count), 0) as mentions
        from entity e left join appearance p on p.entity_key = e.key
        group by e.key
        having e.article_count <> count(p.article_key)
          or e.mention_count <> coalesce(sum(p.mention_count), 0)`,
      tell: (row) =>
        `The entity ${row['id']} is said to be named ${row['mention_count']} times in ${row['article_count']} articles, but is ${row['mentions']} times in ${row['articles']}.`,
    },
    {
      sql: `
        select a.id, n.name, n.mention_count, count(m.ordinal) as mentions
        from named n
        join article a on a.key = n.article_key
        left join mention m on m.article_key = n.article_key and m.ref = n.ref
        group by n.article_key, n.ref
        having n.mention_count <> count(m.ordinal)`,
      tell: (row) =>
        `The name "${row['name']}" in article ${row['id']} is said to stand there ${row['mention_count']} times, but does ${row['mentions']} times.`,
    },
    {
      sql: `
        select s.id, s.articles, count(distinct n.article_key) as uses
        from signature s left join named n on n.signature_key = s.key
        group by s.key
        having s.articles <> count(distinct n.article_key)
          or (count(n.article_key) = 0 and s.reference = 0)`,
      tell: (row) =>
        `The signature ${row['id']} is said to be used by ${row['articles']} articles, but is by ${row['uses']}.`,
    },
  ],
  participants: [
    {
      sql: `
        select f.id, p.part, p.ordinal
        from participant p
        join fact f on f.key = p.fact_key
        left join named n on n.article_key = f.article_key and n.ref = p.ref
        where p.article_key <> f.article_key or p.chronology <> f.chronology
          or p.entity_key is not case when exists (
            select 1 from participant o
            join named x on x.article_key = f.article_key and x.ref = o.ref
            where o.fact_key = p.fact_key and o.part = p.part and o.ordinal < p.ordinal
              and x.entity_key = n.entity_key
          ) then 0 else n.entity_key end`,
      tell: (row) =>
        `The ${row['part']} ${row['ordinal']} of fact ${row['id']} is not the entity that the article names there.`,
    },
    {
      sql: `select p.fact_key, p.part from participant p
        left join fact f on f.key = p.fact_key where f.key is null`,
      tell: (row) => `A ${row['part']} takes part in fact ${row['fact_key']}, which is not there.`,
    },
  ],
  references: [
    ...['mention', 'relation', 'named', 'fact'].map((table) => ({
      sql: `select distinct t.article_key from ${table} t
        left join article a on a.key = t.article_key where a.key is null`,
      tell: (row: Row) =>
        `Rows of ${table} speak of article ${row['article_key']}, which is not there.`,
    })),
    ...['evidence', ...FACT_TABLE_NAMES].map((table) => ({
      sql: `select distinct t.fact_key from ${table} t
        left join fact f on f.key = t.fact_key where f.key is null`,
      tell: (row: Row) => `Rows of ${table} speak of fact ${row['fact_key']}, which is not there.`,
    })),
    ...['agency_ref', 'dateline_place_ref', 'dateline_country_ref'].map((column) => ({
      sql: `select a.id, a.${column} as ref from article a
        left join named n on n.article_key = a.key and n.ref = a.${column}
        where a.${column} is not null and n.ref is null`,
      tell: (row: Row) =>
        `The ${column} of article ${row['id']} is name ${row['ref']}, which the article has not.`,
    })),
    {
      sql: `select r.id from retired_signature r join signature s on s.id = r.id`,
      tell: (row) => `The signature ${row['id']} is used and retired at once.`,
    },
  ],
}

/** Checks that are a query each: whatever it returns is wrong. */
export const ROW_CHECKS: Readonly<Record<string, (database: SqliteDatabase) => Iterable<string>>> =
  Object.fromEntries(
    Object.entries(CHECKS).map(([name, checks]) => [
      name,
      (database: SqliteDatabase) => findOddRows(database, checks),
    ]),
  )

/** More are not told anyway. */
const MOST_ROWS = 100

function* findOddRows(database: SqliteDatabase, checks: readonly RowCheck[]): Generator<string> {
  for (const { sql, tell } of checks) {
    const limited = `select * from (${sql}) limit ${MOST_ROWS}`
    for (const row of database.handle.prepare(limited).all() as Row[]) yield tell(row)
  }
}
