import { WiregraphError } from '../src/model/errors.ts'
import {
  DEFAULT_PAGE_SIZE,
  type Filter,
  MAXIMUM_LIST_LENGTH,
  MAXIMUM_PAGE_SIZE,
  type PageRequest,
} from '../src/store/graph-store.ts'
import { quoted } from './quoted.ts'

/** The most characters of a name, id or word in an argument. */
const MAXIMUM_WORD_LENGTH = 1000

/** The arguments of a connection, as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
  readonly filter?: object | null | undefined
  /** What `Entity.related` takes in the place of a filter. */
  readonly types?: readonly string[] | null | undefined
  readonly orderBy?: string | null | undefined
}

/** What to ask the store, once the arguments are found fit. Throws INVALID_ARGUMENT, LIMIT_EXCEEDED. */
export function toPageRequest(args: PageArguments): PageRequest {
  const first = args.first ?? null
  const last = args.last ?? null
  checkPageSize('first', first)
  checkPageSize('last', last)
  if (first !== null && last !== null) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Arguments "first" (${first}) and "last" (${last}) exclude each other; give one of them.`,
    )
  }
  const filter = filterOf(args)
  if (filter !== null) checkFilter(filter)
  return {
    first: first === null && last === null ? DEFAULT_PAGE_SIZE : first,
    last,
    after: args.after ?? null,
    before: args.before ?? null,
    filter,
    orderBy: args.orderBy ?? null,
  }
}

function filterOf({ filter, types }: PageArguments): Filter | null {
  return types == null ? ((filter ?? null) as Filter | null) : { types }
}

function checkPageSize(argument: string, size: number | null): void {
  if (size === null) return
  if (size < 0) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "${argument}" is ${size}; a number from 0 to ${MAXIMUM_PAGE_SIZE} is expected.`,
    )
  }
  if (size > MAXIMUM_PAGE_SIZE) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `Argument "${argument}" is ${size}; a page holds at most ${MAXIMUM_PAGE_SIZE}. Ask for the next page with "after".`,
    )
  }
}

/** Throws LIMIT_EXCEEDED where a list or a word of the filter is too long. */
export function checkFilter(filter: Filter): void {
  for (const [name, value] of Object.entries(filter)) {
    const path = name === 'types' ? name : `filter.${name}`
    if (Array.isArray(value)) {
      checkLength(path, value)
      for (const item of value) checkWord(path, item)
    } else {
      checkWord(path, value)
    }
  }
}

/** Throws LIMIT_EXCEEDED where a list argument holds too many values. */
export function checkLength(argument: string, values: readonly unknown[]): void {
  if (values.length > MAXIMUM_LIST_LENGTH) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `Argument "${argument}" has ${values.length} values; at most ${MAXIMUM_LIST_LENGTH} are taken at once.`,
    )
  }
}

/** Throws LIMIT_EXCEEDED where a word argument is too long. */
export function checkWord(argument: string, value: unknown): void {
  if (typeof value === 'string' && value.length > MAXIMUM_WORD_LENGTH) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `Argument "${argument}" has ${value.length} characters, ${quoted(value.slice(0, 20))} and so on; at most ${MAXIMUM_WORD_LENGTH} are taken.`,
    )
  }
}
