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
