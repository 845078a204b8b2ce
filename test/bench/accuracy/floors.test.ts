import { describe, expect, test } from 'vitest'
import {
  compareWithFloors,
  figuresBySet,
  loweredFloors,
  raisedFloors,
} from '../../../bench/accuracy/floors.ts'
import { MADE_UP } from './made-up-figures.ts'

describe('floors', () => {
  const measured = figuresBySet(MADE_UP)

  test('hold or fall, for the sets that were measured', () => {
    const floors = {
      dev: { overall: 0.9, people: 0.8, spansWrong: 0, calibration: 0.04, dates: 0.5 },
      tags: { anyRecall: 0.99 },
      stories: { overall: 1 },
    }
    const lines = compareWithFloors(floors, measured)
    expect(lines.map(({ set, figure, holds }) => [set, figure, holds])).toEqual([
      ['dev', 'overall', true],
      ['dev', 'people', false],
      ['dev', 'spansWrong', true],
      ['dev', 'calibration', false],
      ['dev', 'dates', false],
      ['tags', 'anyRecall', true],
    ])
  })

  test('may rise, and never fall or go', () => {
    const earlier = { dev: { overall: 0.9, people: 0.8, calibration: 0.08 } }
    expect(
      loweredFloors({ dev: { overall: 0.95, people: 0.8, calibration: 0.07 } }, earlier),
    ).toEqual([])
    const lowered = loweredFloors({ dev: { overall: 0.89, calibration: 0.09 } }, earlier)
    expect(lowered.map(({ figure }) => figure)).toEqual(['overall', 'people', 'calibration'])
  })

  test('are raised to three digits of what was measured; ceilings stay', () => {
    const floors = {
      dev: { overall: 0.5, people: 0.9, calibration: 0.08 },
      stories: { overall: 0.7 },
    }
    expect(raisedFloors(floors, measured)).toEqual({
      dev: { overall: 0.907, people: 0.9, calibration: 0.08 },
      stories: { overall: 0.7 },
    })
  })
})
