import type { EntityType } from '../../model/entity.ts'
import type { ArchiveRecord, ArchiveValue } from '../graph-archive.ts'
import { type EvidenceRow, type EvidenceTexts, evidenceColumns } from './archive-evidence.ts'
import { present, reference } from './archive-present.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

interface ArticleRow {
  readonly key: number
  readonly id: string
  readonly external_id: string
  readonly format: string
  readonly path: string | null
  readonly url: string | null
  readonly sha256: string
  readonly headline: string
  readonly published_on: string | null
  readonly agency: string | null
  readonly dateline_text: string | null
  readonly dateline_place: string | null
  readonly dateline_country: string | null
  readonly dateline_date: string | null
  readonly byline: string
  readonly paragraphs: string
  readonly text: string
  readonly original: string | null
}

const named = (ref: string) =>
  `(select e.id from named n join entity e on e.key = n.entity_key where n.article_key = a.key and n.ref = a.${ref})`

const ARTICLES = `
  select a.*, ${named('agency_ref')} as agency, ${named('dateline_place_ref')} as dateline_place,
    ${named('dateline_country_ref')} as dateline_country,
    (select o.id from duplicate d join article o on o.key = d.original_key
      where d.article_key = a.key) as original
  from article a where a.id > ? order by a.id limit ?`

const APPEARANCES = `
  select e.id, e.type, max(n.salience) as salience, sum(n.mention_count) as mentionCount
  from named n join entity e on e.key = n.entity_key
  where n.article_key = ? group by n.entity_key order by max(n.salience) desc, e.id`

const MENTIONS = `
  select e.kind, x.id as entity, ${evidenceColumns('e.article_key')}
  from mention e
  join named n on n.article_key = e.article_key and n.ref = e.ref
  join entity x on x.key = n.entity_key
  join method m on m.key = e.method_key
  where e.article_key = ? order by e.ordinal`

/** A page of articles after an id, each with whom it names, and every place where it does. */
export function readArticleRecords(
  database: SqliteDatabase,
  texts: EvidenceTexts,
  after: string,
  limit: number,
): readonly ArchiveRecord[] {
  const rows = database.prepare(ARTICLES).all(after, limit) as ArticleRow[]
  return rows.map(
    (row): ArchiveRecord => ({
      id: row.id,
      type: 'Article',
      ...present({
        externalId: row.external_id,
        headline: row.headline,
        dateline: datelineOf(row),
        publishedOn: row.published_on,
        agency: reference(row.agency),
        duplicateOf: reference(row.original),
        byline: JSON.parse(row.byline) as string[],
        text: row.text,
        paragraphs: paragraphsOf(row),
        source: present({ format: row.format, path: row.path, url: row.url, sha256: row.sha256 }),
        ...namesOf(database, row.key),
        mentions: mentionsOf(database, texts, row.key),
      }),
    }),
  )
}

function datelineOf(row: ArticleRow): ArchiveValue | null {
  if (row.dateline_text === null) return null
  return present({
    text: row.dateline_text,
    place: reference(row.dateline_place),
    country: reference(row.dateline_country),
    date: row.dateline_date,
  })
}

function paragraphsOf(row: ArticleRow): readonly string[] {
  const spans = JSON.parse(row.paragraphs) as [number, number][]
  return spans.map(([start, end]) => row.text.slice(start, end))
}

const FIELDS: { readonly [T in EntityType]: string } = {
  PERSON: 'people',
  ORGANIZATION: 'organizations',
  COUNTRY: 'countries',
  PLACE: 'places',
  TOPIC: 'topics',
  NEGOTIATION: 'negotiations',
}

function namesOf(
  database: SqliteDatabase,
  articleKey: number,
): { readonly [field: string]: ArchiveValue } {
  const names: { [field: string]: ArchiveValue[] } = {}
  const rows = database.prepare(APPEARANCES).all(articleKey) as {
    id: string
    type: EntityType
    salience: number
    mentionCount: number
  }[]
  for (const { id, type, salience, mentionCount } of rows) {
    const list = names[FIELDS[type]] ?? []
    list.push({ id, salience, mentionCount })
    names[FIELDS[type]] = list
  }
  return names
}

function mentionsOf(
  database: SqliteDatabase,
  texts: EvidenceTexts,
  articleKey: number,
): readonly ArchiveValue[] {
  const rows = database.prepare(MENTIONS).all(articleKey) as (EvidenceRow & {
    kind: string
    entity: string
  })[]
  return rows.map((row) => ({
    entity: { id: row.entity },
    kind: row.kind,
    evidence: texts.toArchive(row),
  }))
}
