import type { Refusal, SourceArticle } from '../model/article.ts'
import { externalIdOfPath, formatCount, MAX_TEXT_LENGTH, textProblem } from './article-limits.ts'
import { decodeText, looksLikeText } from './decode-text.ts'
import { divideFrontMatter } from './front-matter.ts'
import type { Source, SourceFormat } from './source-format.ts'

/** Four bytes a letter at most, and front matter. */
const MAX_BYTES = MAX_TEXT_LENGTH * 4 + 65_536

/** One article a file: the story as the wire prints it, with front matter before it or without. */
export const plainText: SourceFormat = {
  name: 'text',

  recognizes(head, path) {
    if (!/^[^.]*$|\.(txt|text)$/i.test(path.slice(path.lastIndexOf('/') + 1))) return 0
    if (!looksLikeText(head)) return 0
    // Data and markup belong to other formats; a story starts with neither.
    const start = Buffer.from(head.subarray(0, 64)).toString('latin1').trimStart()
    return /^(?:[{[]\s*["{[\]}]|<[!?a-z])/i.test(start) ? 0 : 0.5
  },

  async *read(bytes, source) {
    const gathered = await gather(bytes)
    yield gathered === undefined
      ? refuse(source, null, `The file is larger than ${formatCount(MAX_BYTES)} bytes.`)
      : readPlainText(gathered, source)
  },
}

function readPlainText(bytes: Uint8Array, source: Source): SourceArticle | Refusal {
  const decoded = decodeText(bytes)
  if ('problem' in decoded) return refuse(source, decoded.line, decoded.problem)
  const divided = divideFrontMatter(decoded.text)
  if ('problem' in divided) return refuse(source, divided.line, divided.problem)
  const { frontMatter, text } = divided
  const problem = textProblem(text)
  const externalId = frontMatter.externalId ?? externalIdOfPath(source.path)
  if (problem !== undefined) return { ...refuse(source, null, problem), externalId }
  return {
    ...frontMatter,
    externalId,
    format: plainText.name,
    path: source.path,
    text,
    marks: null,
  }
}

/** All bytes in one piece; undefined where there are too many. */
async function gather(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > MAX_BYTES) return undefined
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

function refuse(source: Source, line: number | null, reason: string): Refusal {
  return { source: source.path, line, externalId: null, reason }
}
