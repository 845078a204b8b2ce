import type { Refusal, SourceArticle } from '../model/article.ts'

/** One way that articles are written down, such as plain text with front matter. */
export interface SourceFormat {
  /** As `--format` names it. */
  readonly name: string
  /** Whether the first bytes of a file look like this format, and how surely (0 to 1). */
  recognizes(head: Uint8Array, path: string): number
  /** Never throws at what the bytes hold; what it cannot read it refuses. */
  read(bytes: AsyncIterable<Uint8Array>, source: Source): AsyncIterable<SourceArticle | Refusal>
}

/** Where bytes come from. */
export interface Source {
  /** Relative to the folder ingested, always with `/`; `-` for standard input. */
  readonly path: string
}

export function isRefusal(item: SourceArticle | Refusal): item is Refusal {
  return 'reason' in item
}
