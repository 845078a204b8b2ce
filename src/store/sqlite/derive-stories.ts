import { type DuplicateChange, DuplicateDerivation, storedOriginalOf } from './derive-duplicates.ts'
import { contributionOf, type EntityPair, pairPlace } from './derive-links.ts'
import type { RelatedDeltas } from './derive-related.ts'
import type { StoredStory } from './derive-story-blocks.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { readStoredArticle } from './write-stored-article.ts'

/**
 * Lets an article and its repeats count as one story in `related`. Articles are counted one by one
 * elsewhere; here stands, for each story of several articles, what that counts too much.
 */
export class StoryDerivation {
  readonly #database: SqliteDatabase
  readonly #related: RelatedDeltas
  readonly #duplicates: DuplicateDerivation
  /** Originals whose story has been taken out. */
  readonly #taken = new Set<number>()
  /** Articles of these stories, and those that belong to another one now. */
  readonly #members = new Set<number>()

  constructor(database: SqliteDatabase, related: RelatedDeltas) {
    this.#database = database
    this.#related = related
    this.#duplicates = new DuplicateDerivation(database)
  }

  /** To be called while the rows of an article that will change or go are still as they were. */
  takeOut(key: number): void {
    this.#takeStory(storedOriginalOf(this.#database, key) ?? key)
  }

  /** To be called while the rows of an article that goes are still there. */
  remove(key: number): void {
    this.#duplicates.remove(key)
  }

  add(story: StoredStory, sketch: Uint8Array): void {
    this.#duplicates.add(story, sketch)
  }

  /**
   * To be called when all rows of articles are as they will be. `announce` is told of each article that
   * belongs to another story, before that is written.
   */
  settle(announce: (change: DuplicateChange) => void): void {
    const changes = this.#duplicates.changes()
    for (const change of changes) {
      const { key, before, after } = change
      this.#takeStory(before ?? key)
      if (after !== null) this.#takeStory(after)
      this.#members.add(key)
      announce(change)
    }
    this.#duplicates.write(changes)
    const originals = new Set<number>()
    for (const key of this.#members) originals.add(storedOriginalOf(this.#database, key) ?? key)
    for (const original of originals) this.#count(membersOf(this.#database, original), 1)
  }

  #takeStory(original: number): void {
    if (this.#taken.has(original)) return
    this.#taken.add(original)
    const members = membersOf(this.#database, original)
    this.#count(members, -1)
    if (members.length > 1) for (const key of members) this.#members.add(key)
  }

  /** Puts in, or takes out, what a story says once instead of what each of its articles says. */
  #count(members: readonly number[], sign: 1 | -1): void {
    if (members.length < 2) return
    const pairs = members.map((key) => {
      const { names, relations } = readStoredArticle(this.#database, key)
      return contributionOf(names, relations).pairs
    })
    this.#related.add(unionOf(pairs.flat()), sign)
    for (const own of pairs) this.#related.add(own, sign === 1 ? -1 : 1)
  }
}

function membersOf(database: SqliteDatabase, original: number): readonly number[] {
  const find = database.prepare('select article_key as key from duplicate where original_key = ?')
  const repeats = (find.all(original) as { key: number }[]).map(({ key }) => key)
  return repeats.length === 0 ? [] : [original, ...repeats]
}

function unionOf(pairs: readonly EntityPair[]): readonly EntityPair[] {
  const union = new Map<number, EntityPair>()
  for (const pair of pairs) {
    const place = pairPlace(pair.entityKey, pair.otherKey)
    union.set(place, { ...pair, kinds: pair.kinds | (union.get(place)?.kinds ?? 0) })
  }
  return [...union.values()]
}
