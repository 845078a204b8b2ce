/** The text with each run of blanks and line ends as one blank; most texts are so already. */
export function withSingleBlanks(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const doubled = code === 0x20 && text.charCodeAt(at + 1) === 0x20
    if (doubled || code < 0x20 || code === 0xa0 || code >= 0x1680) return text.replace(/\s+/g, ' ')
  }
  return text
}
