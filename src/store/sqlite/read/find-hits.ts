import { TYPENAMES } from '../../../link/entity-linking.ts'
import type { ArticleRow, EntityRow, Page, SearchHit, SearchRequest } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import type { AnswerMemory } from './answer-memory.ts'
import { ascending, type ConnectionSource, descending } from './connection-source.ts'
import { countEdges, findPages } from './find-pages.ts'
import { highlightName, highlightSentences } from './highlight.ts'
import { loadArticles } from './load-articles.ts'
import { loadEntities } from './load-entities.ts'
import { type ParsedSearch, parseSearch, type SearchTerm, toMatch } from './parse-search.ts'

/** One page of what a search finds, best first. */
export function findHits(
  database: SqliteDatabase,
  remember: AnswerMemory,
  request: SearchRequest,
): Page<SearchHit> {
  const parsed = parseSearch(request.query)
  const page = remember(`hits ${JSON.stringify(request)}`, () =>
    rankHits(database, parsed, request),
  )
  const load = createHitLoader(
    database,
    parsed,
    page.edges.map((edge) => edge.row),
  )
  return {
    ...page,
    edges: page.edges.flatMap(({ row, cursor }) => {
      const hit = load(row)
      return hit === undefined ? [] : [{ row: hit, cursor }]
    }),
  }
}

/** What stands on a page, and with which score. */
function rankHits(
  database: SqliteDatabase,
  parsed: ParsedSearch,
  { query, types, ...window }: SearchRequest,
): Page<FoundHit> {
  const [page] = findPages(database, 'Query.search', toSource(parsed, types), [0], {
    ...window,
    orderBy: null,
    filter: { query, types: types === null ? null : [...types].sort() },
  })
  if (page === undefined) return { edges: [], hasNextPage: false, hasPreviousPage: false }
  return { ...page, edges: page.edges.map(({ row, cursor }) => ({ row: toFound(row), cursor })) }
}

/** How much a search finds in all. */
export function countHits(
  database: SqliteDatabase,
  remember: AnswerMemory,
  request: SearchRequest,
): number {
  const { query, types } = request
  return remember(`hits in all ${JSON.stringify([query, types])}`, () =>
    countEdges(database, toSource(parseSearch(query), types), 0, null),
  )
}

/** At this bm25 an article scores 0.5. */
const HALF_SCORE = '10.0'

/** Headlines weigh four times. */
const ARTICLES = `
  select w.weight / (w.weight + ${HALF_SCORE}) as score, a.chronology as tie, a.id,
    'article' as kind, a.key
  from (
    select rowid, -bm25(article_words, 4.0, 1.0) as weight
    from article_words where article_words match @match
  ) w cross join article a on a.key = w.rowid
  where @articles`

const ENTITIES = `
  select name_match(e.name, e.aliases, @terms), e.mention_count, e.id, 'entity', e.key
  from entity_words w cross join entity e on e.key = w.rowid
  where entity_words match @match and e.type in (select value from json_each(@types))`

const ENTITY_TYPES = Object.keys(TYPENAMES)

/** A search is a list like any other, over what full text finds. */
function toSource(parsed: ParsedSearch, types: SearchRequest['types']): ConnectionSource {
  const all = types === null || types.length === 0
  return {
    parent: 'root',
    edge: 'entity',
    columns: 'h.kind, h.key, h.score',
    from: `(${ARTICLES} union all ${ENTITIES}) h`,
    where: '1',
    orders: {
      BEST_FIRST: { terms: [descending('h.score'), descending('h.tie'), ascending('h.id')] },
    },
    values: {
      match: toMatch(parsed),
      terms: JSON.stringify(parsed.wanted),
      articles: all || types.includes('ARTICLE') ? 1 : 0,
      types: JSON.stringify(all ? ENTITY_TYPES : types),
    },
  }
}

interface FoundHit {
  readonly kind: 'article' | 'entity'
  readonly key: number
  readonly score: number
}

function toFound(columns: readonly (string | number | null)[]): FoundHit {
  const [kind, key, score] = columns
  return { kind: kind === 'article' ? kind : 'entity', key: Number(key), score: Number(score) }
}

function createHitLoader(
  database: SqliteDatabase,
  { wanted }: ParsedSearch,
  hits: readonly FoundHit[],
): (hit: FoundHit) => SearchHit | undefined {
  const keysOf = (kind: FoundHit['kind']) =>
    hits.filter((hit) => hit.kind === kind).map((hit) => hit.key)
  const articles = loadArticles(database, keysOf('article'))
  const entities = loadEntities(database, keysOf('entity'))
  const findSentences = database.prepare('select sentences from article where key = ?').raw()
  return ({ kind, key, score }) => {
    if (kind === 'entity') {
      const node = entities.get(key)
      return node && { node, score, highlights: highlightEntity(node, wanted) }
    }
    const node = articles.get(key)
    const [sentences] = (findSentences.get(key) as [string] | undefined) ?? ['[]']
    return node && { node, score, highlights: highlightArticle(node, sentences, wanted) }
  }
}

function highlightArticle(article: ArticleRow, sentences: string, terms: readonly SearchTerm[]) {
  const spans = JSON.parse(sentences) as readonly (readonly [number, number])[]
  const found = highlightSentences(article.text, spans, terms)
  return found.length > 0 ? found : highlightName(article.headline, terms)
}

/** The name, or the first other form of it that matched. */
function highlightEntity(entity: EntityRow, terms: readonly SearchTerm[]) {
  for (const name of [entity.name, ...entity.aliases]) {
    const found = highlightName(name, terms)
    if (found.length > 0) return found
  }
  return []
}
