/**
 * The product as it would be printed: without the error that binary fractions bring in.
 *
 * @example multiply(8.2, 1e9) => 8200000000
 * @example multiply(16, 0.01) => 0.16
 */
export function multiply(one: number, other: number): number {
  return Number((one * other).toPrecision(14))
}
