/** The items sorted in place. Most lists are in order as they come, and V8 copies a list twice to sort it. */
export function sorted<Item>(items: Item[], compare: (one: Item, other: Item) => number): Item[] {
  for (let at = 1; at < items.length; at += 1) {
    const one = items[at - 1]
    const other = items[at]
    if (one === undefined || other === undefined || compare(one, other) > 0)
      return items.sort(compare)
  }
  return items
}
