import type { EvidenceRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { type EvidencePlace, loadEvidence } from './load-evidence.ts'
import { SAME_SENTENCE_ONLY } from './relation-kinds.ts'

const MOST_EVIDENCE = 3
/** How many articles with both are looked into; older ones only where these do not say it. */
const MOST_ARTICLES = 300

/** Two entities that stand together, and the kinds of relation that say how. */
export interface EntityPair {
  readonly entityKey: number
  readonly otherKey: number
  readonly kinds: number
}

/**
 * What sets the entities of each pair in relation: up to three places, facts before sentences, newest
 * first; of an article and its duplicates one.
 */
export function loadPairEvidence(
  database: SqliteDatabase,
  pairs: readonly EntityPair[],
): readonly (readonly EvidenceRow[])[] {
  const countArticles = database.prepare('select article_count from entity where key = ?').raw()
  const rarity = (key: number) => (countArticles.get(key) as [number] | undefined)?.[0] ?? 0
  const places = pairs.map((pair) => {
    const rarerFirst = rarity(pair.entityKey) <= rarity(pair.otherKey)
    return findPlaces(
      database,
      rarerFirst ? pair.entityKey : pair.otherKey,
      rarerFirst ? pair.otherKey : pair.entityKey,
      pair.kinds,
    )
  })
  const rows = loadEvidence(database, places.flat())
  let taken = 0
  return places.map((found) => {
    taken += found.length
    return rows.slice(taken - found.length, taken)
  })
}

/** What each article with both says best of the two, newest first. `some` narrows the articles, `which` what they say. */
function sharedBy(some: string, which: string): string {
  return `
    select coalesce(d.original_key, r.article_key), r.kinds, r.article_key, r."start", r."end", r.sentence, r.confidence, r.method_key
    from (
      select x.article_key, x.chronology from appearance x
      cross join appearance y on y.entity_key = @other and y.chronology = x.chronology
        and y.article_key = x.article_key
      where x.entity_key = @rarer order by x.chronology desc ${some}
    ) x
    cross join article a on a.key = x.article_key
    cross join named n on n.article_key = x.article_key and n.entity_key = @rarer
    cross join named o on o.article_key = x.article_key and o.entity_key = @other
    cross join relation r on r.article_key = x.article_key
      and r.ref = min(n.ref, o.ref) and r.other_ref = max(n.ref, o.ref) ${which}
    left join duplicate d on d.article_key = r.article_key
    order by x.chronology desc, a.id desc, r."start", r."end", r.ref, r.other_ref`
}

const RECENT = sharedBy(`limit ${MOST_ARTICLES}`, '')
const ANY = `${sharedBy('', '')} limit 1`
const ANY_FACT = `${sharedBy('', `and r.kinds <> ${SAME_SENTENCE_ONLY}`)} limit 1`

type SharedRow = [
  storyKey: number,
  kinds: number,
  articleKey: number,
  start: number,
  end: number,
  sentence: number,
  confidence: number,
  methodKey: number,
]

function findPlaces(
  database: SqliteDatabase,
  rarer: number,
  other: number,
  kinds: number,
): readonly EvidencePlace[] {
  const facts: EvidencePlace[] = []
  const sentences: EvidencePlace[] = []
  const hasFacts = kinds !== SAME_SENTENCE_ONLY
  const wanted = hasFacts ? facts : sentences
  /** For each story the article of it that was taken. */
  const taken = new Map<number, number>()
  const gather = (sql: string) => {
    const rows = database.prepare(sql).raw().iterate({ rarer, other })
    for (const row of rows as IterableIterator<SharedRow>) {
      const [storyKey, rowKinds, articleKey, start, end, sentence, confidence, methodKey] = row
      if ((taken.get(storyKey) ?? articleKey) !== articleKey) continue
      taken.set(storyKey, articleKey)
      const found = rowKinds === SAME_SENTENCE_ONLY ? sentences : facts
      found.push({ articleKey, start, end, sentence, confidence, methodKey })
      if (wanted.length === MOST_EVIDENCE) break
    }
  }
  gather(RECENT)
  if (wanted.length === 0) gather(hasFacts ? ANY_FACT : ANY)
  return [...facts, ...sentences].slice(0, MOST_EVIDENCE)
}
