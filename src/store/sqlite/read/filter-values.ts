import { edtfRange } from '../../../model/edtf.ts'
import type { EntityType } from '../../../model/entity.ts'
import { WiregraphError } from '../../../model/errors.ts'
import { formatGlobalId } from '../../../model/global-id.ts'
import { type Filter, MAXIMUM_LIST_LENGTH } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { findEntityKeys } from './find-entity-keys.ts'

/** Reads the values of a filter, each checked; absent and null are the same. */
export class FilterValues {
  readonly #filter: Filter
  readonly #database: SqliteDatabase

  constructor(filter: Filter, database: SqliteDatabase) {
    this.#filter = filter
    this.#database = database
  }

  word(name: string): string | undefined {
    const value = this.#filter[name] ?? undefined
    if (value === undefined || typeof value === 'string') return value
    throw unfit(name, value, 'a string')
  }

  number(name: string): number | undefined {
    const value = this.#filter[name] ?? undefined
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value
    throw unfit(name, value, 'a number of less than 309 digits')
  }

  truth(name: string): boolean | undefined {
    const value = this.#filter[name] ?? undefined
    if (value === undefined || typeof value === 'boolean') return value
    throw unfit(name, value, 'true or false')
  }

  /** Empty where the filter does not restrict by it. */
  words(name: string): readonly string[] {
    const value = this.#filter[name] ?? []
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
      throw unfit(name, value, 'a list of strings')
    }
    if (value.length > MAXIMUM_LIST_LENGTH) {
      throw new WiregraphError(
        'LIMIT_EXCEEDED',
        `Filter "${name}" has ${value.length} values; at most ${MAXIMUM_LIST_LENGTH} are taken at once.`,
      )
    }
    return [...new Set(value as string[])].sort()
  }

  /** The entity that an id means; null where it means none of that type. */
  entity(name: string, type: EntityType): number | null | undefined {
    const id = this.word(name)
    return id === undefined ? undefined : this.#keyOf(id, type)
  }

  entities(name: string, type: EntityType): readonly (number | null)[] {
    return this.words(name).map((id) => this.#keyOf(id, type))
  }

  /** Throws INVALID_CODE for a code that no country of the lexicon has. */
  countries(name: string): readonly number[] {
    return this.words(name).map((code) => this.#countryOf(name, code))
  }

  country(name: string): number | undefined {
    const code = this.word(name)
    return code === undefined ? undefined : this.#countryOf(name, code)
  }

  /** First day of a date. Throws INVALID_DATE where it is none or says no year. */
  firstDay(name: string): string | undefined {
    return this.#range(name)?.from
  }

  lastDay(name: string): string | undefined {
    return this.#range(name)?.to
  }

  #range(name: string): { readonly from: string; readonly to: string } | undefined {
    const value = this.word(name)
    if (value === undefined) return undefined
    const { from, to } = edtfRange(value)
    if (from !== null && to !== null) return { from, to }
    throw new WiregraphError(
      'INVALID_DATE',
      `Filter "${name}" is ${JSON.stringify(value)}, which says no year; a date such as "1994-11-14" or "1994-11" is expected.`,
    )
  }

  #keyOf(id: string, type: EntityType): number | null {
    const [key] = findEntityKeys(this.#database, [id])
    if (key === undefined) return null
    const row = this.#database.prepare('select type from entity where key = ?').raw().get(key)
    return (row as [string] | undefined)?.[0] === type ? key : null
  }

  #countryOf(name: string, code: string): number {
    const [key] = /^[A-Z]{2}$/.test(code)
      ? findEntityKeys(this.#database, [formatGlobalId('Country', code)])
      : []
    if (key !== undefined) return key
    throw new WiregraphError(
      'INVALID_CODE',
      `Filter "${name}" has ${JSON.stringify(code.slice(0, 60))}, a code that no known country has; ISO 3166-1 alpha-2 such as "JP" is expected.`,
    )
  }
}

function unfit(name: string, value: unknown, expected: string): WiregraphError {
  // JSON has no word for what lies beyond all numbers.
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return new WiregraphError(
    'INVALID_ARGUMENT',
    `Filter "${name}" is ${(shown ?? String(value)).slice(0, 60)}; ${expected} is expected.`,
  )
}
