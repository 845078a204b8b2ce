/**
 * Keeps what short keys stand for, the longest unused leaving first. Long keys are not kept, so that
 * its size is bounded in bytes too.
 */
export class DocumentCache<Value> {
  readonly #entries = new Map<string, Value>()
  readonly #most: number
  readonly #longestKey: number

  constructor(most: number, longestKey: number) {
    this.#most = most
    this.#longestKey = longestKey
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  set(key: string, value: Value): void {
    if (key.length > this.#longestKey) return
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size <= this.#most) return
    const oldest = this.#entries.keys().next()
    if (!oldest.done) this.#entries.delete(oldest.value)
  }
}
