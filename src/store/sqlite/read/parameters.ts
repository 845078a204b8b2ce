/** What SQLite takes as a value. */
export type SqlValue = string | number | null

/** The named parameters of one statement: text is never put into SQL, only the names of its parameters. */
export class Parameters {
  readonly values: Record<string, SqlValue> = {}
  readonly #prefix: string
  #count = 0

  /** Parameters of two makers go into one statement where their prefixes differ. */
  constructor(prefix = 'p') {
    this.#prefix = prefix
  }

  /** The name to write into the SQL. */
  bind(value: SqlValue): string {
    const name = `${this.#prefix}${this.#count}`
    this.#count += 1
    this.values[name] = value
    return `@${name}`
  }

  /** A subquery over the values, so that lists of all lengths are one statement. */
  bindList(values: readonly (string | number)[]): string {
    return `(select value from json_each(${this.bind(JSON.stringify(values))}))`
  }
}
