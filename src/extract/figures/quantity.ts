import type { FigureUnit } from '../../model/fact.ts'

/** A number with what it counts. `unit` is null while only a neighbour can tell: `from 191 to 125 billion dollars`. */
export interface Quantity {
  readonly firstToken: number
  /** The token behind the last. */
  readonly endToken: number
  /** Scale and hundredths multiplied out. */
  readonly value: number
  readonly valueTo: number | null
  /** The scale word's factor; 1 without one. */
  readonly scale: number
  readonly unit: FigureUnit | null
  /** As printed; of masses, volumes and counts. */
  readonly unitText: string | null
  readonly currency: string | null
}
