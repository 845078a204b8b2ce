import type { SourceFormat } from '../../src/formats/source-format.ts'
import type { Refusal, SourceArticle } from '../../src/model/article.ts'

/** Everything that a format makes of some bytes, given to it in pieces of a size. */
export async function readAll(
  format: SourceFormat,
  content: string | Uint8Array,
  { path = 'story.txt', pieces = 65_536 } = {},
): Promise<(SourceArticle | Refusal)[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += pieces) {
      yield bytes.subarray(start, start + pieces)
    }
  }
  const items: (SourceArticle | Refusal)[] = []
  for await (const item of format.read(chunks(), { path })) items.push(item)
  return items
}
