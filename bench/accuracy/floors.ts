import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccuracyFigures } from './accuracy-figures.ts'

const ROOT = join(import.meta.dirname, '../..')
const FILE = '.ci/floors.json'

/** Set, then figure, then what it must reach. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Figures that are the better the smaller they are. */
const CEILINGS: ReadonlySet<string> = new Set(['spansWrong', 'calibration'])

export interface FloorLine {
  readonly set: string
  readonly figure: string
  /** NaN where it was not measured. */
  readonly value: number
  readonly floor: number
  readonly holds: boolean
}

/** Every figure that a floor may be set for: `overall`, `spansWrong`, `calibration`, and the F1 of each kind. */
export function figuresBySet({ sets, tags }: AccuracyFigures): Floors {
  const figures: Record<string, Record<string, number>> = {}
  for (const { set, ours } of sets) {
    const { overall, spansWrong, calibration, rows } = ours
    figures[set] = {
      overall,
      spansWrong,
      calibration: calibration ?? Number.NaN,
      ...Object.fromEntries(rows.map(({ kind, f1 }) => [kind, f1])),
    }
  }
  if (tags) figures['tags'] = { f1: tags.ours.f1, anyRecall: tags.ours.anyRecall }
  return figures
}

/** Each floor of the sets that were measured, and whether it holds. */
export function compareWithFloors(floors: Floors, measured: Floors): readonly FloorLine[] {
  return Object.entries(floors)
    .filter(([set]) => set in measured)
    .flatMap(([set, bounds]) =>
      Object.entries(bounds).map(([figure, floor]) => {
        const value = measured[set]?.[figure] ?? Number.NaN
        return { set, figure, value, floor, holds: isAsGood(figure, value, floor) }
      }),
    )
}

/** The floors that an earlier version held higher, or that are gone. */
export function loweredFloors(floors: Floors, earlier: Floors): readonly FloorLine[] {
  return Object.entries(earlier).flatMap(([set, bounds]) =>
    Object.entries(bounds)
      .map(([figure, floor]) => {
        const value = floors[set]?.[figure] ?? Number.NaN
        return { set, figure, value, floor, holds: isAsGood(figure, value, floor) }
      })
      .filter(({ holds }) => !holds),
  )
}

/** Floors as high as what was measured, to three digits; ceilings stay. */
export function raisedFloors(floors: Floors, measured: Floors): Floors {
  const raised = Object.entries(floors).map(([set, bounds]) => [
    set,
    Object.fromEntries(
      Object.entries(bounds).map(([figure, floor]) => {
        const value = Math.floor((measured[set]?.[figure] ?? 0) * 1000 + 1e-6) / 1000
        return [figure, CEILINGS.has(figure) ? floor : Math.max(floor, value)]
      }),
    ),
  ])
  return Object.fromEntries(raised)
}

function isAsGood(figure: string, value: number, bound: number): boolean {
  return CEILINGS.has(figure) ? value <= bound : value >= bound - 1e-9
}

export function readFloors(): Floors {
  return JSON.parse(readFileSync(join(ROOT, FILE), 'utf8')) as Floors
}

/** In the format that the check asks for. */
export function writeFloors(floors: Floors): void {
  const sets = Object.entries(floors).map(([set, bounds]) => {
    const figures = Object.entries(bounds).map(([figure, floor]) => `"${figure}": ${floor}`)
    return `  "${set}": { ${figures.join(', ')} }`
  })
  writeFileSync(join(ROOT, FILE), `{\n${sets.join(',\n')}\n}\n`)
}

/** The floors as the two last commits that touched them left them; none outside a repository. */
export function committedFloors(): readonly Floors[] {
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    return git('log', '-2', '--format=%H', '--', FILE)
      .split('\n')
      .filter(Boolean)
      .map((commit) => JSON.parse(git('show', `${commit}:${FILE}`)) as Floors)
  } catch {
    return []
  }
}
