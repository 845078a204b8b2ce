import {
  canBeRepeatedBy,
  compareStories,
  earliestRepeated,
  type PlacedStory,
  UNDATED_END,
} from '../../link/original-of.ts'
import type { StorySketch } from '../../link/story-sketch.ts'
import { unpackBands, unpackSketch } from '../sketch-bytes.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** An article as it is compared with others. */
export interface StoredStory extends PlacedStory {
  readonly key: number
}

/** A story with its sketch as it is stored. */
export interface SketchedStory {
  readonly story: StoredStory
  readonly sketch: Uint8Array
}

/** The rows of bands from a chronology on, beside those of undated articles. */
const ROWS = `
  select b.band, b.article_key as key, b.chronology, a.external_id as externalId
  from json_each(?) k
  cross join sketch_band b on b.band = k.value
  cross join article a on a.key = b.article_key
  where b.chronology < ${UNDATED_END} or b.chronology >= ?`

/** The stories that share bands: those that are stored, and those of a change that comes or goes. */
export class StoryBlocks {
  readonly #database: SqliteDatabase
  readonly #blocks = new Map<number, StoredStory[]>()
  readonly #packed = new Map<number, Uint8Array>()
  readonly #sketches = new Map<number, StorySketch>()
  /** Nobody asks for what can be repeated by none of these. */
  readonly #from: number

  /** `first` is the earliest chronology that the change speaks of. */
  constructor(database: SqliteDatabase, first: number) {
    this.#database = database
    this.#from = earliestRepeated(first)
  }

  /** Has the stored stories of these bands at hand. */
  load(bands: Iterable<number>): void {
    const missing = [...bands].filter((band) => !this.#blocks.has(band))
    if (missing.length === 0) return
    for (const band of missing) this.#blocks.set(band, [])
    const rows = this.#database.prepare(ROWS).all(JSON.stringify(missing), this.#from)
    for (const { band, ...story } of rows as (StoredStory & { band: number })[]) {
      this.#blocks.get(band)?.push(story)
    }
  }

  /** Adds stories that are not stored yet to the blocks that are at hand, which are in order from then on. */
  add(stories: readonly SketchedStory[]): void {
    for (const { story, sketch } of stories) {
      this.#packed.set(story.key, sketch)
      for (const band of unpackBands(sketch)) this.#blocks.get(band)?.push(story)
    }
    for (const block of this.#blocks.values()) if (block.length > 1) block.sort(compareStories)
  }

  /** The blocks of a story that hold others too. */
  blocksOf(story: StoredStory): readonly (readonly StoredStory[])[] {
    return this.bandsOf(story).flatMap((band) => {
      const block = this.#blockOf(band)
      return block.length > 1 ? [block] : []
    })
  }

  /** Stories that share one of the bands and may repeat a story. */
  repeatsOf(story: StoredStory, bands: readonly number[]): ReadonlySet<StoredStory> {
    return new Set(
      bands.flatMap((band) => this.#blockOf(band).filter((one) => canBeRepeatedBy(story, one))),
    )
  }

  bandsOf({ key }: Pick<StoredStory, 'key'>): readonly number[] {
    return unpackBands(this.#packedOf(key))
  }

  #blockOf(band: number): readonly StoredStory[] {
    const known = this.#blocks.get(band)
    if (known !== undefined) return known
    this.load([band])
    return this.#blocks.get(band)?.sort(compareStories) ?? []
  }

  #packedOf(key: number): Uint8Array {
    const known = this.#packed.get(key)
    if (known !== undefined) return known
    const sketch = readSketch(this.#database, key)
    this.#packed.set(key, sketch)
    return sketch
  }

  sketchOf({ key }: Pick<StoredStory, 'key'>): StorySketch {
    const known = this.#sketches.get(key)
    if (known !== undefined) return known
    const sketch = unpackSketch(this.#packedOf(key))
    this.#sketches.set(key, sketch)
    return sketch
  }

  /** Stories that may repeat one of those for which `isChanged` holds; each block is walked once. */
  laterThan(isChanged: (story: StoredStory) => boolean): ReadonlySet<StoredStory> {
    const later = new Set<StoredStory>()
    for (const block of this.#blocks.values()) {
      let changed: StoredStory | undefined
      let undated: StoredStory | undefined
      for (const story of block.length > 1 ? block : []) {
        if ([changed, undated].some((one) => one && canBeRepeatedBy(one, story))) later.add(story)
        if (!isChanged(story)) continue
        if (story.chronology < UNDATED_END) undated ??= story
        else changed = story
      }
    }
    return later
  }
}

/** The stored sketch of an article. */
export function readSketch(database: SqliteDatabase, key: number): Uint8Array {
  const row = database.prepare('select words from sketch where article_key = ?').get(key)
  if (row === undefined) throw new Error(`The article with key ${key} has no sketch.`)
  return (row as { words: Uint8Array }).words
}
