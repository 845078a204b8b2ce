/**
 * The product as it would be printed: without the error that binary fractions bring in.
 *
 * @example multiply(8.2, 1e9) => 8200000000
 * @example multiply(16, 0.01) => 0.16
 */
export function multiply(one: number, other: number): number {
  const product = one * other
  // Whole numbers of up to 14 digits print as they are.
  if (Number.isInteger(product) && product < 1e14) return product
  // So does what has few digits behind the point and is not multiplied at all.
  if (other === 1 && one < 1e9 && Number.isInteger(one * 1e4)) return one
  return Number(product.toPrecision(14))
}
