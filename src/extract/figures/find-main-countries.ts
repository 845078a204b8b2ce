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
  const main = [...counts]
    .filter(
      ([country, count]) =>
        count >= total * ABOUT && (document.entities[country]?.salience ?? 0) >= 0.5,
    )
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .map(([country]) => country)
  const { home } = document
  return main.length === 0 && home !== null && counts.has(home) ? [home] : main
}

function partAt({ sentences, tokens }: FactDocument, at: number): TextPart | undefined {
  return sentences[tokens[at]?.sentence ?? -1]?.part
}
