import { WiregraphError } from '../../../model/errors.ts'
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from '../../graph-store.ts'
import type { OrderTerm } from './connection-source.ts'
import type { CursorValue } from './cursor.ts'
import type { Parameters } from './parameters.ts'

/** Never true. Not `0`: the planner folds that away, and with it the terms that `indexed by` needs. */
export const NEVER = 'random() is null'

/** Which end of the list a page is taken from, and how many. */
export interface PageWindow {
  readonly size: number
  readonly forward: boolean
}

/** Throws INVALID_ARGUMENT, LIMIT_EXCEEDED. */
export function pageWindowOf(request: {
  readonly first: number | null
  readonly last: number | null
}): PageWindow {
  const { first, last } = request
  if (first !== null && last !== null) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Arguments "first" (${first}) and "last" (${last}) exclude each other; give one of them.`,
    )
  }
  const size = first ?? last ?? DEFAULT_PAGE_SIZE
  const argument = last === null ? 'first' : 'last'
  if (!Number.isInteger(size) || size < 0) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "${argument}" is ${size}; a whole number from 0 to ${MAXIMUM_PAGE_SIZE} is expected.`,
    )
  }
  if (size > MAXIMUM_PAGE_SIZE) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `Argument "${argument}" is ${size}; a page holds at most ${MAXIMUM_PAGE_SIZE}. Ask for the next page with "after".`,
    )
  }
  return { size, forward: last === null }
}

/**
 * The condition for rows on one side of a place in the list. The bound on the first term stands for
 * itself too, since that is what an index can start from.
 */
export function beyond(
  terms: readonly OrderTerm[],
  values: readonly CursorValue[],
  side: 'behind' | 'before',
  inclusive: boolean,
  parameters: Parameters,
): string {
  const [term, ...rest] = terms
  const [value, ...others] = values
  if (term === undefined || value === undefined) return inclusive ? '1' : NEVER
  const name = parameters.bind(value)
  const operator = term.descending === (side === 'behind') ? '<' : '>'
  if (rest.length === 0) return `${term.sql} ${operator}${inclusive ? '=' : ''} ${name}`
  const further = beyond(rest, others, side, inclusive, parameters)
  return `${term.sql} ${operator}= ${name} and (${term.sql} ${operator} ${name} or (${further}))`
}

export function orderBy(
  terms: readonly (OrderTerm & { readonly name: string })[],
  forward: boolean,
): string {
  return terms
    .map(({ name, descending }) => `${name} ${descending === forward ? 'desc' : 'asc'}`)
    .join(', ')
}
