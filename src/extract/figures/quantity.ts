import type { FigureUnit } from '../../model/fact.ts'
import { multiply } from './multiply.ts'

/** A number with what it counts. `unit` is null while only a neighbour can tell: `from 191 to 125 billion dollars`. */
export interface Quantity {
  readonly firstToken: number
  /** The token behind the last. */
  readonly endToken: number
  /** Scale and hundredths multiplied out. */
  readonly value: number
  readonly valueTo: number | null
  /** How many zeros the scale words add; 0 without one. The factor itself would be too large for a small integer. */
  readonly zeros: number
  readonly unit: FigureUnit | null
  /** As printed; of masses, volumes and counts. */
  readonly unitText: string | null
  readonly currency: string | null
}

/** A number with the zeros of its scale words. */
export function scaled(value: number, zeros: number): number {
  return multiply(value, 10 ** zeros)
}
