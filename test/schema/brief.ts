import { stringify } from 'yaml'

/** An answer in few lines: as YAML, and what holds only one thing is that thing. */
export function brief(data: unknown): string {
  return stringify(withoutLevels(data), { lineWidth: 0 })
}

function withoutLevels(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLevels)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, withoutLevels(inner)] as const,
  )
  const [only] = entries
  return entries.length === 1 && only ? only[1] : Object.fromEntries(entries)
}
