const LONGEST = 80

/** A caller's value as an error message shows it: as JSON, cut where it is long. */
export function quoted(value: unknown): string {
  // JSON tells a number beyond all bounds as null.
  const text = typeof value === 'number' ? `${value}` : (JSON.stringify(value) ?? String(value))
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`
}
