/** Encodings that the first bytes of markup tell. */
export type MarkupEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1'

/** How many bytes `markupEncoding` wants to see. */
const START_SIZE = 3

/** By byte order mark, or by how wide the first angle bracket is; else Latin-1, in which the wire was written. */
function markupEncoding(start: Uint8Array): MarkupEncoding {
  const [first, second, third] = start
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  return 'latin1'
}

/** The first bytes of a file of markup as text, without its byte order mark. */
export function decodeStart(start: Uint8Array): string {
  return decoderOf(markupEncoding(start))(start)
}

/** Bytes of markup as text, piece by piece. A letter that the encoding does not have becomes U+FFFD, for which the reader looks. */
export async function* decodeChunks(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let start: Uint8Array = new Uint8Array()
  let decode: ((chunk: Uint8Array) => string) | undefined
  for await (const chunk of bytes) {
    if (decode === undefined) {
      start = Buffer.concat([start, chunk])
      if (start.length < START_SIZE) continue
      decode = decoderOf(markupEncoding(start))
      yield decode(start)
    } else yield decode(chunk)
  }
  if (decode === undefined) yield decodeStart(start)
}

function decoderOf(encoding: MarkupEncoding): (chunk: Uint8Array) => string {
  if (encoding === 'latin1') return (chunk) => Buffer.from(chunk).toString('latin1')
  const decoder = new TextDecoder(encoding)
  return (chunk) => decoder.decode(chunk, { stream: true })
}
