import { hash } from 'node:crypto'
import { WiregraphError } from '../../../model/errors.ts'

export type CursorValue = string | number

const LONGEST = 1_000
const CHECKSUM_LENGTH = 9

/**
 * The place of an edge in its list: what the list is ordered by, and a checksum that ties it to
 * that list (`scope`: connection, parent, filter, order). Holds nothing that only one database
 * knows, so that equal graphs give equal cursors.
 */
export function formatCursor(scope: string, values: readonly CursorValue[]): string {
  const payload = JSON.stringify(values)
  return Buffer.from(checksumOf(scope, payload) + payload, 'utf8').toString('base64url')
}

/** The values that `formatCursor` was given with the same scope. Throws INVALID_CURSOR for all else. */
export function parseCursor(
  argument: 'after' | 'before',
  cursor: string,
  scope: string,
  width: number,
): readonly CursorValue[] {
  if (cursor.length > LONGEST) throw foreignCursor(argument, cursor)
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const payload = text.slice(CHECKSUM_LENGTH)
  if (
    text.slice(0, CHECKSUM_LENGTH) !== checksumOf(scope, payload) ||
    Buffer.from(text, 'utf8').toString('base64url') !== cursor
  ) {
    throw foreignCursor(argument, cursor)
  }
  const values = parseValues(payload)
  if (values?.length !== width) throw foreignCursor(argument, cursor)
  return values
}

function checksumOf(scope: string, payload: string): string {
  return hash('sha256', `${scope}\n${payload}`, 'base64url').slice(0, CHECKSUM_LENGTH)
}

function parseValues(payload: string): readonly CursorValue[] | undefined {
  try {
    const values: unknown = JSON.parse(payload)
    const fits =
      Array.isArray(values) &&
      values.every((value) => typeof value === 'string' || Number.isFinite(value))
    return fits ? (values as CursorValue[]) : undefined
  } catch {
    return undefined
  }
}

function foreignCursor(argument: string, cursor: string): WiregraphError {
  const shown = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor
  return new WiregraphError(
    'INVALID_CURSOR',
    `Argument "${argument}" is ${JSON.stringify(shown)}, which this list did not issue; give a cursor of the same list with the same filter and order, or leave it out to begin anew.`,
  )
}
