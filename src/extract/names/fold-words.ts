/** A name for comparing: small letters without marks, other signs as one blank. */
export function foldWords(name: string): string {
  if (isAscii(name)) return name.toLowerCase().replace(OTHER_ASCII, ' ').trim()
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What is neither a letter nor a number, but for one blank alone. */
const OTHER_ASCII = /[^a-z0-9]{2,}|[^a-z0-9 ]/g

function isAscii(name: string): boolean {
  for (let i = 0; i < name.length; i += 1) if (name.charCodeAt(i) >= 0x80) return false
  return true
}
