import type { ArticleRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'

const entityOf = (column: string) =>
  `(select n.entity_key from named n where n.article_key = a.key and n.ref = a.${column})`

const SELECT = `select a.key, a.id, a.external_id as externalId, a.headline,
    a.dateline_text as datelineText, ${entityOf('dateline_place_ref')} as datelinePlaceKey,
    ${entityOf('dateline_country_ref')} as datelineCountryKey, a.dateline_date as datelineDate,
    a.published_on as publishedOn, ${entityOf('agency_ref')} as agencyKey, a.byline, a.text,
    a.paragraphs, a.format, a.path, a.url, a.sha256, a.ingested_at as ingestedAt,
    (select d.original_key from duplicate d where d.article_key = a.key) as duplicateOfKey
  from json_each(?) k cross join article a on a.key = k.value`

type StoredArticle = Omit<ArticleRow, 'typename' | 'byline' | 'paragraphs'> & {
  readonly byline: string
  readonly paragraphs: string
}

/** Articles by key. */
export function loadArticles(
  database: SqliteDatabase,
  keys: Iterable<number>,
): ReadonlyMap<number, ArticleRow> {
  const rows = database
    .prepare(SELECT)
    .all(JSON.stringify([...new Set(keys)])) as readonly StoredArticle[]
  return new Map(rows.map((row) => [row.key, toArticle(row)]))
}

function toArticle(row: StoredArticle): ArticleRow {
  const paragraphs = JSON.parse(row.paragraphs) as readonly (readonly [number, number])[]
  return {
    typename: 'Article',
    ...row,
    byline: JSON.parse(row.byline) as readonly string[],
    paragraphs: paragraphs.map(([start, end]) => row.text.slice(start, end)),
  }
}
