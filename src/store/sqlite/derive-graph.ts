import { writeCanonical } from './derive-canonical.ts'
import { CountDeltas } from './derive-counts.ts'
import { CreatedEntities } from './derive-created-entities.ts'
import type { EntityValues } from './derive-entities.ts'
import {
  type Appearance,
  contributionOf,
  type LinkedName,
  type NameRelation,
} from './derive-links.ts'
import { meetingLikenessesOf } from './derive-meetings.ts'
import { addNames, writeNames } from './derive-names.ts'
import { NegotiationChanges } from './derive-negotiation-changes.ts'
import { writeNegotiation } from './derive-negotiations.ts'
import { RelatedDeltas } from './derive-related.ts'
import { StoryDerivation } from './derive-stories.ts'
import type { StoredStory } from './derive-story-blocks.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { RowInserter } from './write-insert.ts'

/** An article's part in the derived tables, as its names are linked at present. */
export interface Contributor {
  readonly key: number
  readonly chronology: number
  readonly names: readonly LinkedName[]
  readonly relations: readonly NameRelation[]
  readonly likenesses: readonly string[]
}

interface AppearanceRow {
  readonly chronology: number
  readonly articleKey: number
  readonly appearance: Appearance
}

const APPEARANCE_COLUMNS = ['entity_key', 'chronology', 'article_key', 'salience', 'mention_count']

const REMOVE_APPEARANCE =
  'delete from appearance where entity_key = ? and chronology = ? and article_key = ?'

/**
 * Keeps the derived tables in step with the articles of one transaction: what articles take out and
 * put in is gathered, and `finish` writes each derived row once.
 */
export class GraphDerivation {
  readonly #database: SqliteDatabase
  readonly #counts: CountDeltas
  readonly #related: RelatedDeltas
  readonly #negotiations: NegotiationChanges
  readonly #stories: StoryDerivation
  readonly #likenesses = new Set<string>()
  readonly #renamed = new Set<number>()
  readonly #created: CreatedEntities
  readonly #vanished = new Set<number>()
  /** By entity. */
  readonly #appearances = new Map<number, AppearanceRow[]>()

  constructor(database: SqliteDatabase) {
    this.#database = database
    this.#counts = new CountDeltas(database)
    this.#related = new RelatedDeltas(database)
    this.#created = new CreatedEntities(database)
    this.#negotiations = new NegotiationChanges(database)
    this.#stories = new StoryDerivation(database, this.#related)
  }

  /** To be called while the article's rows are still as they were. */
  takeOut(article: Contributor): void {
    this.#touchNegotiations(article)
    this.#stories.takeOut(article.key)
    const { appearances, pairs } = contributionOf(article.names, article.relations)
    this.#counts.add(appearances, -1)
    this.#related.add(pairs, -1)
    for (const likeness of article.likenesses) this.#likenesses.add(likeness)
    const remove = this.#database.prepare(REMOVE_APPEARANCE)
    for (const { entityKey } of appearances) remove.run(entityKey, article.chronology, article.key)
  }

  /** To be called, after `takeOut`, for an article whose rows will go. */
  remove(articleKey: number): void {
    this.#stories.remove(articleKey)
  }

  /** A new article, with what its words are compared by. */
  compare(story: StoredStory, sketch: Uint8Array): void {
    this.#stories.add(story, sketch)
  }

  /** Facts of these likenesses are to be compared anew. */
  liken(likenesses: readonly string[]): void {
    for (const likeness of likenesses) this.#likenesses.add(likeness)
  }

  /** To be called before the rows of a new article are written, so that changes can be told. */
  announce(names: readonly LinkedName[]): void {
    this.#touchNegotiations({ names })
  }

  /** To be called when the article's rows are as they will be. */
  putIn(article: Contributor): void {
    const { key, chronology } = article
    const { appearances, pairs } = contributionOf(article.names, article.relations)
    this.#counts.add(appearances, 1)
    this.#related.add(pairs, 1)
    for (const likeness of article.likenesses) this.#likenesses.add(likeness)
    for (const appearance of appearances) {
      const rows = this.#appearances.get(appearance.entityKey) ?? []
      rows.push({ chronology, articleKey: key, appearance })
      this.#appearances.set(appearance.entityKey, rows)
    }
  }

  /** Entities whose names are others than before. */
  rename(entityKeys: readonly number[]): void {
    for (const key of entityKeys) this.#renamed.add(key)
  }

  /** Makes an entity; returns its key. The row is there after `finish`. */
  create(values: EntityValues): number {
    return this.#created.create(values)
  }

  /** Entities that are no more. */
  vanish(entityKeys: readonly number[]): void {
    for (const key of entityKeys) this.#vanished.add(key)
  }

  /** Writes all that is left to write. Returns the public ids of negotiations that changed. */
  finish(): readonly string[] {
    this.#writeAppearances()
    this.#stories.settle(({ key }) => {
      for (const entityKey of negotiationsIn(this.#database, key)) {
        this.#negotiations.touch(entityKey)
      }
      this.liken(meetingLikenessesOf(this.#database, key))
    })
    this.#related.flush()
    const created = this.#created.write(this.#counts)
    for (const key of this.#counts.flush()) this.#renamed.add(key)
    writeCanonical(this.#database, this.#likenesses)
    const remove = this.#database.prepare('delete from entity where key = ?')
    for (const key of this.#vanished) {
      remove.run(key)
      this.#renamed.add(key)
    }
    for (const key of this.#negotiations.touched) writeNegotiation(this.#database, key)
    writeNames(this.#database, this.#renamed)
    addNames(this.#database, created)
    return this.#negotiations.changed()
  }

  /** In the order of the table, which so grows at fewer places. */
  #writeAppearances(): void {
    const rows = new RowInserter(this.#database, 'appearance', APPEARANCE_COLUMNS)
    for (const entityKey of [...this.#appearances.keys()].sort((a, b) => a - b)) {
      const ofEntity = this.#appearances.get(entityKey) ?? []
      for (const row of ofEntity.sort((a, b) => a.chronology - b.chronology)) {
        rows.put(entityKey)
        rows.put(row.chronology)
        rows.put(row.articleKey)
        rows.put(row.appearance.salience)
        rows.put(row.appearance.mentionCount)
      }
    }
    rows.flush()
  }

  #touchNegotiations({ names }: Pick<Contributor, 'names'>): void {
    for (const { type, entityKey } of names) {
      if (type === 'NEGOTIATION') this.#negotiations.touch(entityKey)
    }
  }
}

/** Talks that an article reports. */
function negotiationsIn(database: SqliteDatabase, articleKey: number): readonly number[] {
  const find = database.prepare(
    `select distinct n.entity_key as key from named n join signature s on s.key = n.signature_key
     where n.article_key = ? and s.type = 'NEGOTIATION'`,
  )
  return (find.all(articleKey) as { key: number }[]).map(({ key }) => key)
}
