import { compareStories, originalOf } from '../../link/original-of.ts'
import { unpackBands } from '../sketch-bytes.ts'
import {
  readSketch,
  type SketchedStory,
  type StoredStory,
  StoryBlocks,
} from './derive-story-blocks.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { RowInserter } from './write-insert.ts'

/** An article that repeats another, or no longer does. */
export interface DuplicateChange {
  readonly key: number
  /** Null where it is an original, or new. */
  readonly before: number | null
  readonly after: number | null
}

/**
 * Which articles repeat which, kept in step with the articles of one transaction. What an article
 * repeats depends on earlier ones alone, so what changes is looked at once, oldest first, and what may
 * repeat it after it.
 */
export class DuplicateDerivation {
  readonly #database: SqliteDatabase
  readonly #added: SketchedStory[] = []
  readonly #removed: SketchedStory[] = []
  readonly #originals = new Map<number, number | null>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** Takes out what an article is compared by; to be called while its other rows are still there. */
  remove(key: number): void {
    const story = this.#database
      .prepare('select key, external_id as externalId, chronology from article where key = ?')
      .get(key) as StoredStory
    const sketch = readSketch(this.#database, key)
    const removeBand = this.#database.prepare(
      'delete from sketch_band where band = ? and chronology = ? and article_key = ?',
    )
    for (const band of unpackBands(sketch)) removeBand.run(band, story.chronology, key)
    this.#database.prepare('delete from sketch where article_key = ?').run(key)
    this.#database.prepare('delete from duplicate where article_key = ?').run(key)
    this.#removed.push({ story, sketch })
  }

  add(story: StoredStory, sketch: Uint8Array): void {
    this.#added.push({ story, sketch })
  }

  /** What is another than is stored. */
  changes(): readonly DuplicateChange[] {
    const touched = [...this.#added, ...this.#removed]
    if (touched.length === 0) return []
    const first = touched.reduce((least, { story }) => Math.min(least, story.chronology), Infinity)
    const blocks = new StoryBlocks(this.#database, first)
    blocks.load(new Set(touched.flatMap(({ sketch }) => unpackBands(sketch))))
    blocks.add(this.#added)
    return [...this.#evaluate(blocks)].flatMap(([key, after]) => {
      const before = storedOriginalOf(this.#database, key)
      return before === after ? [] : [{ key, before, after }]
    })
  }

  /** For each article that may repeat another than before, the one that it repeats. */
  #evaluate(blocks: StoryBlocks): ReadonlyMap<number, number | null> {
    const added = new Set(this.#added.map(({ story }) => story))
    const waiting = new WaitingStories([...added])
    for (const story of blocks.laterThan((one) => added.has(one))) waiting.add(story)
    for (const { story, sketch } of this.#removed) {
      for (const later of blocks.repeatsOf(story, unpackBands(sketch))) waiting.add(later)
    }
    for (let story = waiting.next(); story !== undefined; story = waiting.next()) {
      const original = originalOf(
        story,
        blocks.blocksOf(story),
        (other) => blocks.sketchOf(other),
        (other) => this.#originalOf(other.key) === null,
      )
      const wasOriginal = this.#originalOf(story.key) === null
      this.#originals.set(story.key, original?.key ?? null)
      if (wasOriginal === (original === undefined)) continue
      for (const later of blocks.repeatsOf(story, blocks.bandsOf(story))) waiting.add(later)
    }
    return this.#originals
  }

  #originalOf(key: number): number | null {
    const known = this.#originals.get(key)
    return known === undefined ? storedOriginalOf(this.#database, key) : known
  }

  /** Writes changes, and what the added articles are compared by. */
  write(changes: readonly DuplicateChange[]): void {
    const remove = this.#database.prepare('delete from duplicate where article_key = ?')
    const add = this.#database.prepare(
      'insert into duplicate (article_key, original_key) values (?, ?)',
    )
    for (const { key, before, after } of changes) {
      if (before !== null) remove.run(key)
      if (after !== null) add.run(key, after)
    }
    writeSketches(this.#database, this.#added)
  }
}

/** The original of an article, as it is stored; null where it is one itself. */
export function storedOriginalOf(database: SqliteDatabase, key: number): number | null {
  const find = database.prepare(
    'select original_key as original from duplicate where article_key = ?',
  )
  return (find.get(key) as { original: number } | undefined)?.original ?? null
}

function writeSketches(database: SqliteDatabase, stories: readonly SketchedStory[]): void {
  const sketches = new RowInserter(database, 'sketch', ['article_key', 'words'])
  const bands = new RowInserter(database, 'sketch_band', ['band', 'chronology', 'article_key'])
  for (const { story, sketch } of stories) {
    sketches.put(story.key)
    sketches.put(sketch)
  }
  const rows = stories.flatMap(({ story, sketch }) =>
    unpackBands(sketch).map((band) => ({ band, story })),
  )
  // In the order of the index, which so grows at fewer places.
  rows.sort((one, other) => one.band - other.band)
  for (const { band, story } of rows) {
    bands.put(band)
    bands.put(story.chronology)
    bands.put(story.key)
  }
  sketches.flush()
  bands.flush()
}

/** Stories to be looked at, each once, oldest first. */
class WaitingStories {
  readonly #sorted: StoredStory[]
  readonly #known: Set<number>
  #place = 0

  constructor(stories: readonly StoredStory[]) {
    this.#sorted = stories.toSorted(compareStories)
    this.#known = new Set(stories.map(({ key }) => key))
  }

  add(story: StoredStory): void {
    if (this.#known.has(story.key)) return
    this.#known.add(story.key)
    let place = this.#sorted.length
    while (place > this.#place) {
      const before = this.#sorted[place - 1]
      if (before === undefined || compareStories(before, story) < 0) break
      place -= 1
    }
    this.#sorted.splice(place, 0, story)
  }

  next(): StoredStory | undefined {
    const story = this.#sorted[this.#place]
    this.#place += 1
    return story
  }
}
