import { Memo } from '../../model/memo.ts'

const kept = new Set(
  'AG SA NV BV AB PLC KK AFP UPI AP ANSA PTI TASS EFE DPA II III USA UK US'.split(' '),
)

/** A name that is printed in capitals as it is written elsewhere: `PORTO ALEGRE` as `Porto Alegre`. */
export function toTitleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 3) return name
  return titles.get(name, () => titleOf(name))
}

const titles = new Memo<string>(4_096)

function titleOf(name: string): string {
  return name
    .split(' ')
    .map((word) => (kept.has(word) || /^(?:\p{Lu}\.)+$/u.test(word) ? word : titleWord(word)))
    .join(' ')
}

function titleWord(word: string): string {
  if (['AND', 'OF', 'DE', 'DEL', 'FOR', 'THE', 'EN', 'DA', 'DO'].includes(word))
    return word.toLowerCase()
  return word
    .toLowerCase()
    .replace(
      /(^|[-'./])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/'S$/, "'s")
}
