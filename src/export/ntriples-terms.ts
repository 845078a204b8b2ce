const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** An IRI between angle brackets, with whatever may not stand there escaped. */
export function formatIri(iri: string): string {
  const escaped = iri.replace(/[\x00-\x20<>"{}|^`\\]/g, escapeLetter)
  return `<${escaped}>`
}

/**
 * A literal as N-Triples writes it.
 *
 * @example formatLiteral('He said "no"') => '"He said \\"no\\""'
 * @example formatLiteral(0.5) => '"0.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'
 */
export function formatLiteral(value: string | number | boolean): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'boolean') return `"${value}"^^<${XSD}boolean>`
  const digits = String(value)
  const type = Number.isSafeInteger(value)
    ? 'integer'
    : /^-?\d+\.\d+$/.test(digits)
      ? 'decimal'
      : 'double'
  return `"${digits}"^^<${XSD}${type}>`
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
])

function quote(text: string): string {
  return `"${text.replace(/[\x00-\x1f\x7f"\\]/g, (letter) => SHORT.get(letter) ?? escapeLetter(letter))}"`
}

function escapeLetter(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
