/** A name for comparing: small letters without marks, other signs as one blank. */
export function foldWords(name: string): string {
  let plain = true
  for (let i = 0; i < name.length && plain; i += 1) plain = name.charCodeAt(i) < 0x80
  const base = plain ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  return base
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
