/** Whether a UTF-16 unit is a space, a line end or another blank. */
export function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a UTF-16 unit is a letter or a mark that combines with one. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xba
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7
  return code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x3004)
}

/** Whether a UTF-16 unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (!isLetter(code)) return false
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

/** The marks that open or close a quotation, as tokens. */
export const quoteMarks: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '``', "''"])
