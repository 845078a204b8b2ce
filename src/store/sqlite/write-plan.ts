import type { ArticleChange, ArticlePut, Fingerprint, Outcome } from '../graph-writer.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { articleIdOf } from './write-public-id.ts'

/** What is to be done so that the graph is as if the changes had come one after another. */
export interface Plan {
  readonly outcomes: readonly Outcome[]
  /** Keys of stored articles whose rows go, being deleted or replaced. */
  readonly removals: readonly number[]
  readonly insertions: readonly { readonly put: ArticlePut; readonly key: number | null }[]
}

interface StoredRow extends Fingerprint {
  readonly key: number
}

export function planChanges(database: SqliteDatabase, changes: readonly ArticleChange[]): Plan {
  const find = database.prepare(
    'select key, sha256, reader_version as readerVersion from article where external_id = ?',
  )
  const stored = new Map<string, StoredRow | undefined>()
  const present = new Map<string, Fingerprint | undefined>()
  const last = new Map<string, ArticleChange>()
  const outcomes = changes.map((change): Outcome => {
    const externalId = externalIdOf(change)
    if (!stored.has(externalId)) {
      const row = find.get(externalId) as StoredRow | undefined
      stored.set(externalId, row)
      present.set(externalId, row)
    }
    const before = present.get(externalId)
    const after = change.kind === 'put' ? change : undefined
    const result = compare(before, after)
    if (result !== 'unchanged' && result !== 'absent') {
      present.set(externalId, after)
      last.set(externalId, change)
    }
    return { result, id: articleIdOf(externalId) }
  })
  const removals: number[] = []
  const insertions: { put: ArticlePut; key: number | null }[] = []
  for (const [externalId, change] of last) {
    const row = stored.get(externalId)
    const put = change.kind === 'put' ? change : undefined
    if (compare(row, put) === 'unchanged') continue
    if (row !== undefined) removals.push(row.key)
    if (put !== undefined) insertions.push({ put, key: row?.key ?? null })
  }
  // Replaced articles keep their keys; newcomers, after them, cannot take one of these.
  insertions.sort((one, other) => Number(one.key === null) - Number(other.key === null))
  return { outcomes, removals, insertions }
}

function externalIdOf(change: ArticleChange): string {
  return change.kind === 'put' ? change.article.externalId : change.externalId
}

function compare(
  before: Fingerprint | undefined,
  after: Fingerprint | undefined,
): Outcome['result'] {
  if (before === undefined) return after === undefined ? 'absent' : 'created'
  if (after === undefined) return 'deleted'
  const same = before.sha256 === after.sha256 && before.readerVersion === after.readerVersion
  return same ? 'unchanged' : 'updated'
}
