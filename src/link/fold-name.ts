/**
 * A name as it is compared: lower case, no diacritics, words parted by one space.
 *
 * @example foldName("Côte d'Ivoire") => 'cote divoire'
 */
export function foldName(name: string): string {
  if (WORDS.test(name)) return name.toLowerCase()
  return withoutMarks(name)
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ.`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutMarks(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => UNCOMPOSED[letter] ?? letter)
}

/** Most names: nothing to take out. */
const WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** Nothing to take apart. */
const PLAIN = /^[ -~]*$/

/** Letters that Unicode does not take apart. */
const UNCOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}
