/** A node of the trie: what ends here and what may follow, by lower-case token. */
interface Node<Value> {
  next: Map<string, Node<Value>> | null
  values: Value[] | null
}

/** Meanings kept of one name; no text can make a lookup long. */
const MEANINGS = 64

/** What was found: the entries of the longest name that begins at the token asked for. */
export interface TrieMatch<Value> {
  /** Index after the last token. */
  readonly end: number
  readonly values: readonly Value[]
}

/**
 * Names of one or more tokens and what they mean. Looking one up costs one hash lookup per token,
 * however many names there are.
 */
export class TokenTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: null }

  /** Adds a name, given as the lower-case tokens that the tokeniser makes of it. */
  add(tokens: readonly string[], value: Value): void {
    let node = this.#root
    for (const token of tokens) {
      node.next ??= new Map()
      let next = node.next.get(token)
      if (!next) {
        next = { next: null, values: null }
        node.next.set(token, next)
      }
      node = next
    }
    node.values ??= []
    if (node.values.length < MEANINGS && !node.values.includes(value)) node.values.push(value)
  }

  /** The longest name that begins at `at` and ends before `end`; null if none does. */
  longestAt(
    tokens: readonly { readonly lower: string }[],
    at: number,
    end: number,
  ): TrieMatch<Value> | null {
    let node: Node<Value> | undefined = this.#root
    let found: TrieMatch<Value> | null = null
    for (let i = at; i < end && node?.next; i += 1) {
      node = node.next.get(tokens[i]?.lower ?? '')
      if (node?.values) found = { end: i + 1, values: node.values }
    }
    return found
  }
}
