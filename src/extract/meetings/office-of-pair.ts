/** What offices `the two prime ministers`, `both presidents` hold; undefined where the words do not say. */
export function officeOf(lower: (at: number) => string, phrase: number): RegExp | undefined {
  for (let at = phrase; at < phrase + 6; at += 1) {
    const word = lower(at)
    if (word === 'heads' || word === 'leaders')
      return /\b(minister|president|premier|chancellor|king|leader|counterpart)\b/
    if (word === 'ministers' && lower(at - 1) === 'prime')
      return /\b(prime minister|premier|counterpart)\b/
    if (word === 'ministers') return /\b(minister|secretary|counterpart)\b/
    if (word === 'presidents') return /\b(president|counterpart)\b/
  }
  return undefined
}
