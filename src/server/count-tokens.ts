import { Lexer, type Source, TokenKind } from 'graphql'

const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
])
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
])

/** The size of a document before it is parsed. */
export interface TokenCount {
  readonly tokens: number
  /** The most brackets of any kind inside each other. */
  readonly nesting: number
}

/**
 * Reads a document token by token, without recursion, and stops beyond `most` tokens or `deepest` levels of brackets. Throws the
 * same syntax errors as parsing would.
 */
export function countTokens(
  source: Source,
  most: number,
  deepest = Number.POSITIVE_INFINITY,
): TokenCount {
  const lexer = new Lexer(source)
  let tokens = 0
  let level = 0
  let nesting = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1
    if (tokens > most || nesting > deepest) break
    if (OPENING.has(token.kind)) {
      level += 1
      if (level > nesting) nesting = level
    } else if (CLOSING.has(token.kind)) level -= 1
  }
  return { tokens, nesting }
}
