import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { AccuracyFigures, SetFigures } from './accuracy-figures.ts'
import {
  committedFloors,
  compareWithFloors,
  type FloorLine,
  figuresBySet,
  loweredFloors,
  raisedFloors,
  readFloors,
  writeFloors,
} from './floors.ts'
import { measureGold } from './measure-gold.ts'
import { measureTags } from './measure-tags.ts'
import { printRows, scoreRows } from './score-rows.ts'
import {
  firstMissing,
  GOLD_SETS,
  JUDGE_OF_GOLD,
  JUDGE_OF_TAGS,
  TAGGED_FILES,
} from './shared-material.ts'
import { writeReport } from './write-report.ts'

const REPORT = join(import.meta.dirname, '../../docs/accuracy.md')
const NAMES: readonly string[] = [...GOLD_SETS.map(({ name }) => name), 'tags']

interface Options {
  /** The sets to measure. */
  readonly sets: readonly string[]
  /** Compares with the floors alone: no peer, no report. */
  readonly check: boolean
  /** Raises the floors to what was measured. */
  readonly raise: boolean
}

/** `npm run accuracy -- [SET…] [--check] [--raise]`; the report is written where every set was measured beside its peer. */
async function main(): Promise<void> {
  const options = readOptions()
  if (options === undefined) return
  const figures = await measure(options)
  if (figures.sets.length === 0 && figures.tags === null) return
  console.log(`\n${printRows(scoreRows(figures))}\n`)
  holdFloors(figures, options.raise)
  const isWhole = figures.tags !== null && figures.sets.length === GOLD_SETS.length
  if (!isWhole || options.check) return
  writeFileSync(
    REPORT,
    writeReport(figures, existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : ''),
  )
  console.log('docs/accuracy.md is written.')
}

function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean' }, raise: { type: 'boolean' } },
    })
    const unknown = positionals.find((name) => !NAMES.includes(name))
    if (unknown !== undefined) throw new Error(`There is no set "${unknown}".`)
    const sets = positionals.length > 0 ? positionals : NAMES
    return { sets, check: values.check ?? false, raise: values.raise ?? false }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(`npm run accuracy -- [${NAMES.join('|')}]… [--check] [--raise]`)
    process.exitCode = 2
    return undefined
  }
}

async function measure({ sets, check }: Options): Promise<AccuracyFigures> {
  const scratch = mkdtempSync(join(tmpdir(), 'wiregraph-accuracy-'))
  try {
    const measured: SetFigures[] = []
    for (const set of GOLD_SETS.filter(({ name }) => sets.includes(name))) {
      if (!isHere(set.name, [JUDGE_OF_GOLD, set.gold])) continue
      measured.push(await measureGold(set, scratch, !check))
    }
    const withTags = sets.includes('tags') && isHere('tags', [JUDGE_OF_TAGS, ...TAGGED_FILES])
    return { sets: measured, tags: withTags ? await measureTags(scratch, !check) : null }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function isHere(set: string, paths: readonly string[]): boolean {
  const missing = firstMissing(paths)
  if (missing !== undefined) console.log(`${set}: ${missing} is not here, so it is not measured.`)
  return missing === undefined
}

function holdFloors(figures: AccuracyFigures, raise: boolean): void {
  const measured = figuresBySet(figures)
  const floors = readFloors()
  const lines = compareWithFloors(floors, measured)
  for (const line of lines) console.log(told(line.holds ? 'ok  ' : 'FELL', line))
  const lowered = committedFloors().flatMap((earlier) => loweredFloors(floors, earlier))
  for (const line of lowered) console.log(told('LOWERED', line))
  if (lines.some(({ holds }) => !holds) || lowered.length > 0) process.exitCode = 1
  else if (raise) {
    writeFloors(raisedFloors(floors, measured))
    console.log('.ci/floors.json is raised to what was measured.')
  }
}

function told(verdict: string, { set, figure, value, floor }: FloorLine): string {
  return `${verdict} ${set} ${figure} ${value.toFixed(4)} (floor ${floor})`
}

await main()
