const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** A stretch of SGML character data as text, or where it goes wrong. */
export type DecodedCharacters =
  | { readonly text: string }
  | { readonly problem: string; readonly at: number }

/**
 * Replaces character references and the few named entities; none is ever taken from a DTD. References
 * to control characters are marks of the wire and stand for nothing.
 */
export function decodeCharacters(markup: string): DecodedCharacters {
  if (!markup.includes('&')) return { text: dropControls(markup) }
  let problem: string | undefined
  let at = 0
  const text = markup.replace(/&(#?\w{1,32});/g, (whole, name: string, offset: number) => {
    const letter = name.startsWith('#') ? numbered(name.slice(1)) : named(name)
    if (letter !== undefined) return letter
    if (problem === undefined) {
      problem = `Unknown entity "${whole}"; a "&" itself is written "&amp;".`
      at = offset
    }
    return ''
  })
  return problem === undefined ? { text: dropControls(text) } : { problem, at }
}

function named(name: string): string | undefined {
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
}

function numbered(digits: string): string | undefined {
  const code = /^x[0-9a-f]+$/i.test(digits)
    ? Number.parseInt(digits.slice(1), 16)
    : /^\d+$/.test(digits)
      ? Number(digits)
      : Number.NaN
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

function dropControls(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
}
