/** Bytes as text, or why they are none: never with a letter replaced. */
export type DecodedText =
  | { readonly text: string }
  | { readonly problem: string; readonly line: number | null }

/** Encodings that front matter may declare, as TextDecoder names them. */
const DECLARABLE: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
}

/**
 * Reads bytes by their byte order mark, by the encoding that front matter declares, else as UTF-8.
 * Line ends become `\n`, a NUL a space.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes)
  if (typeof encoding !== 'string') return encoding
  let text: string
  try {
    text =
      encoding === 'windows-1252'
        ? decodeWindows1252(bytes)
        : new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return encoding === 'utf-8' ? invalidUtf8(bytes) : notValid(encoding)
  }
  if (text.includes('\0')) {
    if (looksLikeWideText(text)) return WIDE_WITHOUT_MARK
    text = text.replaceAll('\0', ' ')
  }
  return { text: text.replace(/\r\n?/g, '\n') }
}

/** Whether the first bytes of a file can be those of a text. */
export function looksLikeText(head: Uint8Array): boolean {
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return true
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46, 0x2d)) return false // %PDF-
  let controls = 0
  let nuls = 0
  for (const byte of head) {
    if (byte === 0) nuls++
    else if (byte < 0x20 && !WHITE.has(byte)) controls++
  }
  // UTF-16 without a mark goes on to `decodeText`, which names what it lacks.
  const wide = nuls > head.length / 4 && controls === 0
  return wide || (controls + nuls) * 50 <= head.length
}

const WHITE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b])
const WIDE_WITHOUT_MARK: DecodedText = {
  problem: 'The file looks like UTF-16 without a byte order mark; save it as UTF-8.',
  line: null,
}

function encodingOf(bytes: Uint8Array): string | DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  const declared = declaredEncoding(bytes)
  if (declared === undefined) return 'utf-8'
  const known = Object.hasOwn(DECLARABLE, declared.name) ? DECLARABLE[declared.name] : undefined
  if (known !== undefined) return known
  return {
    problem: `Unknown encoding "${declared.name}"; utf-8, windows-1252 or latin-1 is expected.`,
    line: declared.line,
  }
}

/** What `encoding:` in front matter says; its letters are ASCII in all encodings it can name. */
function declaredEncoding(bytes: Uint8Array): { name: string; line: number } | undefined {
  const lines = Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .split(/\r\n?|\n/)
  if (lines[0]?.trimEnd() !== '---') return undefined
  for (const [place, line] of lines.entries()) {
    if (place > 0 && line.trimEnd() === '---') return undefined
    if (!line.startsWith('encoding:')) continue
    const name = line.slice('encoding:'.length).replace(/["'\s]/g, '')
    return { name: name.toLowerCase(), line: place + 1 }
  }
  return undefined
}

/** What 0x80 to 0x9f stand for; those that stand for nothing stay control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** TextDecoder takes Windows-1252 for Latin-1 in some versions of Node. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80))
}

function invalidUtf8(bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const lineEnd = bytes.indexOf(0x0a, start)
    const end = lineEnd === -1 ? bytes.length : lineEnd + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      break
    }
    start = end
  }
  return {
    problem:
      'A letter is not UTF-8; save the file as UTF-8, or declare "encoding: windows-1252" in front matter.',
    line,
  }
}

function notValid(encoding: string): DecodedText {
  return { problem: `The file is not valid ${encoding.toUpperCase()}.`, line: null }
}

/** Every other letter NUL, as ASCII is in UTF-16. */
function looksLikeWideText(text: string): boolean {
  const nuls = text.split('\0').length - 1
  return nuls * 3 > text.length
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte)
}
