import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const ENDING_WAR = wordSet('end stop halt cease')
const FIGHTING = wordSet('war fighting hostilities bloodshed violence insurgency conflict')
const WAR_REACH = 9

/** `to end three years of war` */
export function endsWar(tokens: FactDocument['tokens'], from: number): boolean {
  if (!ENDING_WAR.has(lowerAt(tokens, from))) return false
  for (let at = from + 1; at < from + WAR_REACH; at += 1) {
    const word = lowerAt(tokens, at)
    if (FIGHTING.has(word))
      return lowerAt(tokens, at - 1) !== 'trade' && lowerAt(tokens, at - 1) !== 'price'
    if (word === ',' || word === '.') return false
  }
  return false
}
