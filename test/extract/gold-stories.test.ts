import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { GoldStory } from '../gold/gold-story.ts'
import type { Tallies } from '../gold/score-story.ts'
import { f1, scoreStory } from '../gold/score-story.ts'
import { articleOf } from './article-of.ts'

const FOLDER = join(import.meta.dirname, '..', 'gold')

function scoreAll(): Tallies {
  const tallies: Tallies = new Map()
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.json')) continue
    const gold: GoldStory = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
    const text = readFileSync(join(FOLDER, gold.externalId), 'utf8')
    scoreStory(gold, extract(articleOf(text)), tallies)
  }
  return tallies
}

/** F1 of each kind, which may only rise. */
const FLOORS: readonly (readonly [string, number])[] = [
  ['people', 1],
  ['represents', 0.99],
  ['countries', 1],
  ['organizations', 0.98],
  ['places', 1],
  ['negotiations', 1],
  ['status', 1],
  ['negotiators', 0.92],
  ['meetings', 1],
  ['quotes', 1],
  ['speakers', 0.97],
  ['figures', 1],
]

describe('stories of many agencies are read as their gold says', () => {
  const tallies = scoreAll()
  test.each(FLOORS)('%s', (kind, floor) => {
    const tally = tallies.get(kind)
    expect(tally === undefined ? 0 : f1(tally)).toBeGreaterThanOrEqual(floor)
  })
})
