import { readEvents } from './derive-negotiations.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Notices which negotiations have another status or history after a change than before it. */
export class NegotiationChanges {
  readonly #database: SqliteDatabase
  /** By public id, what subscribers would have seen before; nothing of those that were not there. */
  readonly #before = new Map<string, string>()
  readonly #touched = new Set<number>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** To be called before anything that the negotiation is derived from changes. */
  touch(entityKey: number): void {
    if (this.#touched.has(entityKey)) return
    this.#touched.add(entityKey)
    const id = this.#idOf(entityKey)
    if (id !== undefined) this.#before.set(id, this.#describe(entityKey))
  }

  get touched(): ReadonlySet<number> {
    return this.#touched
  }

  /** Public ids, sorted; to be called when all has been derived anew. */
  changed(): readonly string[] {
    const changed: string[] = []
    for (const entityKey of this.#touched) {
      const id = this.#idOf(entityKey)
      if (id === undefined) continue
      if ((this.#before.get(id) ?? '') !== this.#describe(entityKey)) changed.push(id)
    }
    return changed.sort()
  }

  #idOf(entityKey: number): string | undefined {
    const row = this.#database.prepare('select id from entity where key = ?').get(entityKey)
    return (row as { id: string } | undefined)?.id
  }

  #describe(entityKey: number): string {
    return readEvents(this.#database, entityKey)
      .filter((event) => event.key === event.canonicalKey)
      .sort((a, b) => a.historyOrder - b.historyOrder)
      .map((event) => `${event.id} ${event.status} ${event.date}`)
      .join('\n')
  }
}
