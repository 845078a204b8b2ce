/** What the `name` of a filter finds, with an example of the type it filters. */
export function nameFilterDescription(example: string): string {
  return `Words, or beginnings of words, that one form of the name has, in any order: ${example}; case and accents do not count.`
}
