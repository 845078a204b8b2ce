import type { EntityRef } from '../../model/reading.ts'
import type { TextPart } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'

/** Share of the words that name countries from which an article is about a country. */
const ABOUT = 0.4

/**
 * The countries that an article is about, the most named first: of those with salience from 0.5 the ones that its words name
 * most. Where it names many alike, that of the dateline if the body names it too.
 */
export function findMainCountries(document: FactDocument): readonly EntityRef[] {
  const counts = new Map<EntityRef, number>()
  let total = 0
  const { countryAt } = document
  for (let at = 0; at < document.tokens.length; at += 1) {
    const country = countryAt[at] ?? -1
    if (country < 0 || partAt(document, at) === 'DATELINE') continue
    total += 1
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const main: EntityRef[] = []
  for (const [country, count] of counts) {
    const salience = document.entities[country]?.salience ?? 0
    if (count >= total * ABOUT && salience >= 0.5) main.push(country)
  }
  main.sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || one - other)
  const { home } = document
  if (main.length === 0 && home !== null && counts.has(home)) main.push(home)
  return main
}

function partAt({ sentences, tokens }: FactDocument, at: number): TextPart | undefined {
  return sentences[tokens[at]?.sentence ?? -1]?.part
}
