import { NUMBER_WORDS } from '../../lexicon/scale-words.ts'
import type { Token } from '../document.ts'

type Word = Pick<Token, 'lower' | 'shape' | 'text'>

/**
 * The number that one token stands for; undefined for any other token, an ordinal or two numbers with a slash between.
 *
 * @example parseNumber({ text: '2,450', lower: '2,450', shape: 'NUMBER' }) => 2450
 * @example parseNumber({ text: 'twenty-five', lower: 'twenty-five', shape: 'LOWER' }) => 25
 */
export function parseNumber(token: Word): number | undefined {
  if (token.shape === 'NUMBER') return parseDigits(token.text)
  if (token.shape === 'PUNCTUATION' || token.shape === 'SYMBOL') return undefined
  const word = NUMBER_WORDS.get(token.lower)
  if (word !== undefined) return word
  const hyphen = token.lower.indexOf('-')
  if (hyphen < 3) return undefined
  const tens = NUMBER_WORDS.get(token.lower.slice(0, hyphen))
  const units = NUMBER_WORDS.get(token.lower.slice(hyphen + 1))
  return tens !== undefined && units !== undefined && tens >= 20 && units < 10
    ? tens + units
    : undefined
}

/** The number of digits with commas and a point; undefined for all else. */
export function parseDigits(text: string): number | undefined {
  let whole = 0
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9 || at >= EXACT) return parseMarked(text)
    whole = whole * 10 + digit
  }
  return text === '' ? undefined : whole
}

/** Digits that a number holds without loss. */
const EXACT = 15

function parseMarked(text: string): number | undefined {
  if (!/^\d[\d,]*(\.\d+)?$/.test(text)) return undefined
  return Number(text.replaceAll(',', ''))
}
