import type { Document } from '../document.ts'

/** Who wrote the article: as the source says, else as its byline prints the names. */
export function readByline({ article, frame, text }: Document): readonly string[] {
  if (article.byline.length > 0 || !frame.byline) return article.byline
  const [first = ''] = text.slice(frame.byline.start, frame.byline.end).split('\n')
  return first
    .replace(/^by /i, '')
    .split(/, and |, | and /)
    .map((name) => name.trim())
    .filter(Boolean)
}
