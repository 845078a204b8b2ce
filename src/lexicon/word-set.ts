/** The words of a list, parted by blanks or lines: a table of words in little room. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
