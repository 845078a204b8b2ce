import type { Claim } from './accuracy-figures.ts'

/** Claims of about the same confidence. */
export interface ReliabilityBin {
  /** Its lower bound, in tenths: 8 holds 0.8 up to 0.9. */
  readonly tenth: number
  readonly claims: number
  readonly confidence: number
  readonly right: number
}

export interface Reliability {
  readonly claims: number
  readonly bins: readonly ReliabilityBin[]
  /** Expected calibration error (Guo et al. 2017): how far confidence lies from the share that is right. */
  readonly error: number
}

/** How far the confidence of claims can be believed, over ten bins; empty bins are left out. */
export function reliabilityOf(claims: readonly Claim[]): Reliability {
  const bins = Array.from({ length: 10 }, (_, tenth) => {
    // 0.7 * 10 is 7.000000000000001 in one language and not in another; the judge takes it as it is.
    const inside = claims.filter(
      (claim) => Math.min(9, Math.floor(claim.confidence * 10)) === tenth,
    )
    return {
      tenth,
      claims: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ isRight }) => (isRight ? 1 : 0))),
    }
  }).filter((bin) => bin.claims > 0)
  const error = bins.reduce(
    (sum, bin) => sum + (bin.claims / claims.length) * Math.abs(bin.confidence - bin.right),
    0,
  )
  return { claims: claims.length, bins, error }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
