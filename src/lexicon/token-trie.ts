import { FirstWords } from './first-words.ts'

/** What ends here and what may follow, by lower-case token. Most nodes have one that follows: it needs no map. */
interface Node<Value> {
  token: string | null
  only: Node<Value> | null
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
  readonly #first = new FirstWords<Node<Value>>()

  /** Adds a name, given as the lower-case tokens that the tokeniser makes of it, of which `hash` is that of the first. */
  add(tokens: readonly string[], hash: number, value: Value): void {
    const [first = ''] = tokens
    let node = this.#first.find(hash, first)
    if (!node) {
      node = { token: null, only: null, next: null, values: null }
      this.#first.add(hash, first, node)
    }
    for (let at = 1; at < tokens.length; at += 1) {
      const token = tokens[at] ?? ''
      node = follow(node, token) ?? append(node, token)
    }
    node.values ??= []
    if (node.values.length < MEANINGS && !node.values.includes(value)) node.values.push(value)
  }

  /** The longest name that begins at `at` and ends before `end`; null if none does. */
  longestAt(
    tokens: readonly { readonly lower: string; readonly hash: number }[],
    at: number,
    end: number,
  ): TrieMatch<Value> | null {
    const first = tokens[at]
    let node = first && at < end ? this.#first.find(first.hash, first.lower) : undefined
    let last = at
    let values: readonly Value[] | null = null
    for (let next = at + 1; node; next += 1) {
      if (node.values) {
        last = next
        values = node.values
      }
      if (next >= end) break
      node = follow(node, tokens[next]?.lower ?? '')
    }
    return values && { end: last, values }
  }
}

function follow<Value>(node: Node<Value>, token: string): Node<Value> | undefined {
  if (node.next) return node.next.get(token)
  return node.only && node.token === token ? node.only : undefined
}

function append<Value>(node: Node<Value>, token: string): Node<Value> {
  const added: Node<Value> = { token: null, only: null, next: null, values: null }
  if (node.next) node.next.set(token, added)
  else if (!node.only) {
    node.token = token
    node.only = added
  } else {
    node.next = new Map([
      [node.token ?? '', node.only],
      [token, added],
    ])
    node.only = null
  }
  return added
}
