import type { MentionKind } from '../../../model/entity.ts'
import type { MentionRow, NamedRow, RelatedRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import type { EdgeKind } from './connection-source.ts'
import type { EdgeColumns } from './find-pages.ts'
import { loadArticles } from './load-articles.ts'
import { loadEntities } from './load-entities.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadFacts } from './load-facts.ts'
import { loadPairEvidence } from './pair-evidence.ts'
import { relationKindsOf } from './relation-kinds.ts'

/** Turns the edges of all pages of a question into rows; undefined for one that is gone. */
type EdgeLoader = (
  database: SqliteDatabase,
  edges: readonly EdgeColumns[],
) => readonly (object | undefined)[]

const byKey =
  (load: (database: SqliteDatabase, keys: Iterable<number>) => ReadonlyMap<number, object>) =>
  (database: SqliteDatabase, edges: readonly EdgeColumns[]) => {
    const rows = load(database, edges.map(firstNumber))
    return edges.map((edge) => rows.get(firstNumber(edge)))
  }

const firstNumber = (edge: EdgeColumns) => Number(edge[0])

/** How each kind of edge gets its row. */
export const EDGE_LOADERS: { readonly [K in EdgeKind]: EdgeLoader } = {
  article: byKey(loadArticles),
  entity: byKey(loadEntities),
  Meeting: byKey((database, keys) => loadFacts(database, 'Meeting', keys)),
  Quote: byKey((database, keys) => loadFacts(database, 'Quote', keys)),
  TradeFigure: byKey((database, keys) => loadFacts(database, 'TradeFigure', keys)),
  named: loadNamed,
  mention: loadMentions,
  related: loadRelated,
}

function loadNamed(database: SqliteDatabase, edges: readonly EdgeColumns[]) {
  const entities = loadEntities(database, edges.map(firstNumber))
  return edges.map(([key, salience, mentionCount]): NamedRow | undefined => {
    const entity = entities.get(Number(key))
    return entity && { entity, salience: Number(salience), mentionCount: Number(mentionCount) }
  })
}

function loadMentions(database: SqliteDatabase, edges: readonly EdgeColumns[]) {
  const evidence = loadEvidence(
    database,
    edges.map(([, , articleKey, start, end, sentence, confidence, methodKey]) => ({
      articleKey: Number(articleKey),
      start: Number(start),
      end: Number(end),
      sentence: Number(sentence),
      confidence: Number(confidence),
      methodKey: Number(methodKey),
    })),
  )
  return edges.map(([entityKey, kind], place): MentionRow | undefined => {
    const row = evidence[place]
    return row && { entityKey: Number(entityKey), kind: kind as MentionKind, evidence: row }
  })
}

function loadRelated(database: SqliteDatabase, edges: readonly EdgeColumns[]) {
  const entities = loadEntities(database, edges.map(firstNumber))
  const evidence = loadPairEvidence(
    database,
    edges.map(([otherKey, kinds, , entityKey]) => ({
      entityKey: Number(entityKey),
      otherKey: Number(otherKey),
      kinds: Number(kinds),
    })),
  )
  return edges.map(([otherKey, kinds, articleCount], place): RelatedRow | undefined => {
    const entity = entities.get(Number(otherKey))
    return (
      entity && {
        entity,
        relations: relationKindsOf(Number(kinds)),
        articleCount: Number(articleCount),
        evidence: evidence[place] ?? [],
      }
    )
  })
}
