import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reliabilityOf } from '../../../bench/accuracy/reliability.ts'
import { claim } from './made-up-figures.ts'

describe('reliability', () => {
  test('of facts given 0.8, four in five are right: no error', () => {
    const claims = [true, true, true, true, false].map((isRight) => claim('Ann Poe', 0.8, isRight))
    const { bins, error } = reliabilityOf(claims)
    expect(bins).toEqual([{ tenth: 8, claims: 5, confidence: expect.closeTo(0.8), right: 0.8 }])
    expect(error).toBeCloseTo(0)
  })

  test('each bin counts by how many claims it holds', () => {
    const claims = [
      claim('a', 1, true),
      claim('b', 0.9, true),
      claim('c', 0.9, false),
      claim('d', 0.25, true),
    ]
    const { bins, error } = reliabilityOf(claims)
    expect(bins.map(({ tenth, claims }) => [tenth, claims])).toEqual([
      [2, 1],
      [9, 3],
    ])
    expect(error).toBeCloseTo(0.25 * 0.75 + 0.75 * Math.abs(2.8 / 3 - 2 / 3))
  })

  test('of nothing', () => {
    expect(reliabilityOf([])).toEqual({ claims: 0, bins: [], error: 0 })
  })

  test('every claim is in one bin, and the error is a share', () => {
    const some = fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(some), (drawn) => {
        const { bins, error } = reliabilityOf(
          drawn.map(({ confidence, right }) => claim('a', confidence, right)),
        )
        expect(bins.reduce((sum, bin) => sum + bin.claims, 0)).toBe(drawn.length)
        expect(error).toBeGreaterThanOrEqual(0)
        expect(error).toBeLessThanOrEqual(1)
      }),
    )
  })
})
