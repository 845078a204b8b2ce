import { countryByCode } from '../../lexicon/countries.ts'
import { TALK_KINDS } from '../../lexicon/talk-words.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { GENITIVE } from './genitive.ts'

const A_FIRM = wordSet(
  'company firm carrier airline carmaker automaker steelmaker brewer insurer retailer manufacturer conglomerate subsidiary',
)
/** Behind one of these the country's noun is over. */
const ENDS = wordSet(
  'and or nor but said says told that which who as a an the in on of with for to by from at is are was were has had have will would held began',
)
const FIRM_REACH = 3
/** No country's name has more words. */
const NAME_REACH = 6

/** `the Dutch airline`, `Brazil's oil company`: whose firm it is; not `Iran and a company official`, `said firm talks`. */
export function isOfFirm(document: FactDocument, token: number): boolean {
  const { tokens, countryAt } = document
  let end = token + 1
  while (end < token + NAME_REACH && end < tokens.length && countryAt[end] === countryAt[token])
    end += 1
  const isOwner = GENITIVE.has(lowerAt(tokens, end))
  const first = isOwner ? end + 1 : end
  for (let next = first; next < first + FIRM_REACH; next += 1) {
    const word = lowerAt(tokens, next)
    if (tokenAt(tokens, next)?.shape !== 'LOWER' || ENDS.has(word)) return false
    if (A_FIRM.has(word))
      return (
        !TALK_KINDS.has(lowerAt(tokens, next + 1)) && (isOwner || isAdjective(document, end - 1))
      )
  }
  return false
}

/** `Dutch`, `U.S.`; not `Norway`. */
function isAdjective({ tokens, countryAt, entities }: FactDocument, token: number): boolean {
  const entity = entities[countryAt[token] ?? -1]
  const text = tokenAt(tokens, token)?.text ?? ''
  if (INITIALS.test(text)) return true
  const known = entity?.type === 'COUNTRY' ? countryByCode(entity.code) : undefined
  return known?.demonyms.some((form) => form === text || form.endsWith(` ${text}`)) ?? false
}
const INITIALS = /^U\.?[SK]\.?$/
