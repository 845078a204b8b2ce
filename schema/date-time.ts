import { isEdtf } from './edtf.ts'

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

/**
 * Whether this is an RFC 3339 instant.
 *
 * @example isDateTime('1995-06-28T16:00:00Z') => true
 */
export function isDateTime(text: string): boolean {
  const match = INSTANT.exec(text)
  return match !== null && isEdtf(`${match[1]}${match[2]}`)
}
