import type { CurrencyWord } from '../../lexicon/currencies.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'

const MOST_TOKENS = 80
const MOST_ENTITIES = 40

/**
 * The ISO 4217 code of a money word: by its adjective; else, for monies that many countries have, by the countries that
 * the sentence, the dateline and the article name, in this order.
 */
export function findCurrency(
  document: FactDocument,
  word: CurrencyWord,
  owner: EntityRef | null,
  sentence: number,
): string {
  const byEntity = (entity: EntityRef | null): string | undefined => {
    const named = entity === null || entity < 0 ? undefined : document.entities[entity]
    return named?.type === 'COUNTRY' ? word.byCountry[named.code] : undefined
  }
  const owned = byEntity(owner)
  if (owned !== undefined) return owned
  if (word.adjectiveOnly) return word.otherwise
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  for (let at = firstToken; at < Math.min(endToken, firstToken + MOST_TOKENS); at += 1) {
    const code = byEntity(document.countryAt[at] ?? null)
    if (code !== undefined) return code
  }
  const home = byEntity(document.home)
  if (home !== undefined) return home
  for (let entity = 0; entity < Math.min(document.entities.length, MOST_ENTITIES); entity += 1) {
    const code = byEntity(entity)
    if (code !== undefined) return code
  }
  return word.otherwise
}
