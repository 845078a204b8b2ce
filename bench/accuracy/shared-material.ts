import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** Gold facts, their judge and the tagged articles: they lie beside the project and never in it. */
export const SHARED = join(ROOT, '../shared')

export interface GoldSet {
  readonly name: string
  /** What stands over its column. */
  readonly title: string
  readonly gold: string
  /** Where its articles lie. */
  readonly articles: string
}

const goldSet = (name: string, title: string): GoldSet => {
  const gold = join(SHARED, 'gold', name)
  return { name, title, gold, articles: gold }
}

export const GOLD_SETS: readonly GoldSet[] = [
  { ...goldSet('seed', 'seed'), articles: join(ROOT, 'seeds') },
  goldSet('dev', 'dev (Reuters 1987)'),
  goldSet('stories', 'stories'),
  goldSet('names', 'names (random Reuters)'),
]

/** Scores a running server against a folder of gold. */
export const JUDGE_OF_GOLD = join(SHARED, 'gold/score.mjs')
/** Scores a running server against the tags of indexers. */
export const JUDGE_OF_TAGS = join(SHARED, 'gold/places.mjs')

/** Files whose tags nobody looked at while the rules were written. */
export const TAGGED_FILES = ['reut2-015.sgm', 'reut2-016.sgm', 'reut2-017.sgm'].map((name) =>
  join(SHARED, 'data/reuters21578', name),
)

/** The first of these that is not there; undefined where all are. */
export function firstMissing(paths: readonly string[]): string | undefined {
  return paths.find((path) => !existsSync(path))
}
