/** Keys of so many letters are kept; longer ones come seldom twice. */
const LONGEST = 200

/**
 * Answers worked out once: newswire says the same things day after day. Holds a bounded number of them, whatever the texts, and
 * never changes one.
 */
export class Memo<Answer> {
  readonly #answers = new Map<string, Answer>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** The answer kept for a key, else what `work` finds. */
  get(key: string, work: () => Answer): Answer {
    const known = this.#answers.get(key)
    if (known !== undefined) return known
    const answer = work()
    if (key.length > LONGEST) return answer
    if (this.#answers.size >= this.#most) this.#answers.clear()
    this.#answers.set(key, answer)
    return answer
  }
}
