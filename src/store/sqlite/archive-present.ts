import type { ArchiveValue } from '../graph-archive.ts'

/** Without what is null or empty. */
export function present(values: Readonly<Record<string, ArchiveValue | null>>): {
  readonly [property: string]: ArchiveValue
} {
  const entries = Object.entries(values)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, ArchiveValue] => !isEmpty(entry[1])),
  )
}

function isEmpty(value: ArchiveValue | null): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Another node, where there is one. */
export function reference(id: string | null): ArchiveValue | null {
  return id === null ? null : { id }
}
