import { MET_THINGS } from '../../lexicon/meeting-words.ts'
import type { Token } from '../document.ts'

const REACH = 9
const OBJECT_ENDS: ReadonlySet<string> = new Set(
  ', . with to on in at for over and that after before during'.split(' '),
)

/** Whether nobody is met, as in `to meet the country's needs`: a thing stands in the object of the verb at `at`. */
export function meetsThing(tokens: readonly Token[], at: number, endToken: number): boolean {
  for (let next = at + 1; next < Math.min(endToken, at + REACH); next += 1) {
    const word = tokens[next]?.lower ?? ''
    if (OBJECT_ENDS.has(word)) return false
    if (MET_THINGS.has(word)) return true
  }
  return false
}
