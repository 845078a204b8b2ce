import { isEdtf } from '../src/model/edtf.ts'

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/**
 * Whether this is an RFC 3339 instant.
 *
 * @example isDateTime('1995-06-28T16:00:00Z') => true
 */
export function isDateTime(text: string): boolean {
  const day = INSTANT.exec(text)?.[1]
  return day !== undefined && isEdtf(day)
}
