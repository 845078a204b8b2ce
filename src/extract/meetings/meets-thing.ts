import { MET_THINGS } from '../../lexicon/meeting-words.ts'
import type { FactDocument } from '../fact-document.ts'

const REACH = 9
/** Words behind which the object is over or has not begun: `met as demands grew`. */
const OBJECT_ENDS: ReadonlySet<string> = new Set(
  `, . with to on in at for over and that after before during as amid under despite because when while since from by into last
  twice again monday tuesday wednesday thursday friday saturday sunday today yesterday leader leaders minister ministers
  president officials`.split(/\s+/),
)

/** Whether nobody is met, as in `to meet the country's needs`: the object of the verb at `at` is a thing. */
export function meetsThing(
  { tokens, personAt }: FactDocument,
  at: number,
  endToken: number,
): boolean {
  for (let next = at + 1; next < Math.min(endToken, at + REACH); next += 1) {
    const word = tokens[next]?.lower ?? ''
    if (OBJECT_ENDS.has(word) || (personAt[next] ?? -1) >= 0) return false
    if (MET_THINGS.has(word)) return isHead(tokens[next + 1]?.shape, tokens[next + 1]?.lower)
  }
  return false
}

/** `its share.`, `the target set by`; not `share trader`. */
function isHead(shape: string | undefined, next: string | undefined): boolean {
  return shape === undefined || shape === 'PUNCTUATION' || BEHIND_HEAD.has(next ?? '')
}
const BEHIND_HEAD: ReadonlySet<string> = new Set(
  'of on in at for from to by set only under with without and or that which as this next last monday friday today during despite'.split(
    ' ',
  ),
)
