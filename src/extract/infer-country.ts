import type { EntityRef } from '../model/reading.ts'
import type { NamedDocument } from './document.ts'
import type { RolePhrase } from './find-role-phrases.ts'
import type { MentionIndex } from './mention-index.ts'

const monarchies = new Set(
  'GB JP CA AU NZ NL BE LU DK NO SE ES TH SA JO MA KW BH QA OM AE MY'.split(' '),
)
const kingdoms = new Set('GB JP NL BE DK NO SE ES TH SA JO MA BH NP KH'.split(' '))

/** Offices from which alone a country can be told by the story. */
const inferable =
  /\b(minister|premier|president|chancellor|king|queen|emperor|sultan|shah|emir|crown prince|foreign secretary|finance secretary|undersecretary|central bank governor|governor of the central bank|ambassador)\b/

/**
 * The country of an office that the text prints without one, such as `Finance Minister X`: named just
 * before in the sentence, else the dateline's, else the one the story is most about, as long as that
 * country has such an office. Null where nothing fits.
 */
export function inferCountry(
  named: NamedDocument,
  index: MentionIndex,
  phrase: RolePhrase,
  head: string,
  title: string,
): EntityRef | null {
  if (
    !inferable.test(title) ||
    /\b(company|corporate|group|union|association|conference)\b/.test(title)
  )
    return null
  if (phrase.rule === 'behind' && head === 'president' && !/^president$/.test(title)) return null
  const fits = (entity: EntityRef): boolean => {
    const country = named.entities[entity]
    return country?.type === 'COUNTRY' && hasOffice(country.code, title)
  }
  const near = nearBefore(named, index, phrase)
  if (near !== null && fits(near)) return near
  const dateline = named.dateline?.country ?? null
  if (dateline !== null && fits(dateline)) return dateline
  let best: EntityRef | null = null
  named.entities.forEach((entity, at) => {
    if (!fits(at)) return
    if (best === null || entity.salience > (named.entities[best]?.salience ?? 0)) best = at
  })
  return best
}

/** A country or capital earlier in the sentence, unless another person stands between. */
function nearBefore(
  named: NamedDocument,
  index: MentionIndex,
  phrase: RolePhrase,
): EntityRef | null {
  const sentence = named.sentences[named.tokens[phrase.first]?.sentence ?? -1]
  if (!sentence) return null
  for (let i = phrase.first - 1; i >= sentence.firstToken && phrase.first - i < 16; i -= 1) {
    if (index.startingAt('PERSON', i)) return null
    const country = index.startingAt('COUNTRY', i)
    if (country) return country.entity
    // `a spokesman for the Treasury in Rome denied that Minister X`
    const ofBody =
      named.tokens[i - 1]?.lower === 'in' && /^\p{Lu}/u.test(named.tokens[i - 2]?.text ?? '')
    const place = ofBody ? index.startingAt('PLACE', i) : undefined
    const entity = place ? named.entities[place.entity] : undefined
    if (entity?.type === 'PLACE' && entity.country) {
      const at = index.countryByCode(entity.country)
      if (at !== null) return at
    }
  }
  return null
}

/** Whether a country has such an office at all. */
function hasOffice(code: string, title: string): boolean {
  if (/\bcrown prince\b/.test(title)) return kingdoms.has(code) && code !== 'GB'
  if (/\b(king|queen)\b/.test(title)) return kingdoms.has(code)
  if (/\bvice president\b/.test(title)) return !monarchies.has(code)
  if (/\bpresident\b/.test(title)) return !monarchies.has(code)
  if (/\b(finance|economy|foreign|trade|oil|commerce) minister\b/.test(title))
    return code !== 'US' && code !== 'GB'
  if (/\b(minister|premier|foreign secretary)\b/.test(title)) return code !== 'US'
  if (/\bcentral bank\b/.test(title)) return code !== 'US' && code !== 'GB'
  return true
}
