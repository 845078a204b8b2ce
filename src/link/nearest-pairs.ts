/**
 * Pairs of a list, those that stand next to each other first, at most `limit` of them.
 *
 * @example nearestPairs(['a', 'b', 'c'], 9) => [['a', 'b'], ['b', 'c'], ['a', 'c']]
 */
export function nearestPairs<Value>(
  values: readonly Value[],
  limit: number,
): readonly (readonly [Value, Value])[] {
  const pairs: (readonly [Value, Value])[] = []
  for (let apart = 1; apart < values.length; apart += 1) {
    for (let place = 0; place + apart < values.length; place += 1) {
      const value = values[place]
      const other = values[place + apart]
      if (pairs.length === limit) return pairs
      if (value !== undefined && other !== undefined) pairs.push([value, other])
    }
  }
  return pairs
}

/**
 * Pairs of one of a list and one of another, the first ones of both first, at most `limit` of them.
 *
 * @example crossPairs(['a', 'b'], [1, 2], 3) => [['a', 1], ['a', 2], ['b', 1]]
 */
export function crossPairs<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  limit: number,
): readonly (readonly [One, Other])[] {
  const pairs: (readonly [One, Other])[] = []
  for (let sum = 0; sum < ones.length + others.length - 1; sum += 1) {
    const first = Math.max(0, sum - others.length + 1)
    for (const [place, one] of ones.slice(first, sum + 1).entries()) {
      const other = others[sum - first - place]
      if (pairs.length === limit) return pairs
      if (other !== undefined) pairs.push([one, other])
    }
  }
  return pairs
}
