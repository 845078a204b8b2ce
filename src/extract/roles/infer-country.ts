import { seats } from '../../lexicon/seats.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import { countryOfCounterpart } from './country-of-counterpart.ts'
import {
  countryMentionsIn,
  countryOfPlaceBehind,
  isAtHome,
  placeBehind,
} from './country-spoken-in.ts'
import type { RolePhrase } from './find-role-phrases.ts'
import { countryOfGovernmentTeam } from './government-team.ts'
import { isGivenByFirm, isOwnedByFirm } from './owned-by-firm.ts'

const monarchies = new Set(
  'GB JP CA AU NZ NL BE LU DK NO SE ES TH SA JO MA KW BH QA OM AE MY'.split(' '),
)
const kingdoms = new Set('GB JP NL BE DK NO SE ES TH SA JO MA BH NP KH'.split(' '))

/** Offices from which alone a country can be told by the story. */
const inferable =
  /\b(minister|premier|president|chancellor|king|queen|emperor|sultan|shah|emir|crown prince|foreign secretary|finance secretary|(trade|home|business|health|northern ireland|brexit|defence|cabinet) secretary|undersecretary|central bank governor|governor of the central bank|ambassador|(chief|government) (\w+ )?negotiator|(debt|trade) negotiator|(chief )?delegate|delegation (leader|head|chief)|(head|leader) of (the|its) delegation|general secretary|attorney general|(ministry|government|army|presidential) spokes(man|woman|person))\b/

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
    /\b(company|corporate|executive vice|senior vice|group|union|association|conference|party|club|federation|chamber|lodge|committee|league|opposition)\b/.test(
      title,
    )
  )
    return null
  if (phrase.rule === 'behind' && head === 'president' && !/^president$/.test(title)) return null
  if (!isPlainOffice(named, phrase) || isOfBody(named, index, phrase)) return null
  if (isOwnedByFirm(named, index, phrase) || isGivenByFirm(named, index, phrase)) return null
  const coordinated = countryOfOfficeBefore(named, index, phrase)
  if (coordinated !== null) return coordinated
  const other = countryOfCounterpart(named, index, phrase)
  const fits = (entity: EntityRef): boolean => {
    const country = named.entities[entity]
    return entity !== other && country?.type === 'COUNTRY' && hasOffice(country.code, title)
  }
  const toldIn = countryToldIn(named, index, phrase)
  if (toldIn !== null && fits(toldIn)) return toldIn
  const near = nearBefore(named, index, phrase)
  // `a Cuban team led by Trade Minister A`
  const isLed = lowerAt(named.tokens, phrase.first - 1) === 'by'
  if (near && isLed && fits(near.entity)) return near.entity
  const owned = ['its', 'their'].includes(named.tokens[phrase.first - 1]?.lower ?? '')
  if (near && (near.governs || owned) && fits(near.entity)) return near.entity
  const told = owned && !near ? subjectBefore(named, index, phrase) : null
  if (told !== null) return told
  // `The rebels sent their chief negotiator, A`
  const before = lowerAt(named.tokens, phrase.first - 1)
  if ((before === 'their' && !near) || before === 'then' || title.startsWith('then-')) return null
  const team = isLed ? countryOfGovernmentTeam(named, index, phrase) : null
  if (team !== null && fits(team)) return team
  const dateline = homeOf(named)
  if (/\bspokes(man|woman|person)\b/.test(title))
    return dateline !== null && fits(dateline) && isAtHome(named, index, dateline) ? dateline : null
  const spokenIn = dateline === null ? countryOfPlaceBehind(named, index, phrase) : null
  if (spokenIn !== null && fits(spokenIn)) return spokenIn
  const headlined = headlinedCountry(named, index, fits)
  const away =
    headlined !== null &&
    headlined !== dateline &&
    !isInLead(named, phrase) &&
    isAway(named, index, dateline)
  if (away && !near) return headlined
  if (dateline !== null && fits(dateline)) return dateline
  if (near && fits(near.entity)) return near.entity
  let best: EntityRef | null = null
  const salienceOf = (entity: EntityRef): number => named.entities[entity]?.salience ?? 0
  for (const { entity } of index.countries) {
    if (!fits(entity)) continue
    if (entity === named.dateline?.country && dateline === null) continue
    if (best === null || salienceOf(entity) > salienceOf(best)) best = entity
  }
  return best
}

/** `the EU's chief negotiator`: of a body that the sentence names. */
function isOfBody(
  { tokens, entities }: NamedDocument,
  index: MentionIndex,
  { first }: RolePhrase,
): boolean {
  if (lowerAt(tokens, first - 1) !== "'s") return false
  for (let at = first - 2; at >= Math.max(0, first - BODY_REACH); at -= 1) {
    const mention = index.startingAt('ORGANIZATION', at)
    const body = mention && entities[mention.entity]
    if (body?.type === 'ORGANIZATION') return body.country === null
  }
  return false
}
const BODY_REACH = 6

/** `Danish Chancellor and central bank governor A`: both offices are of the same state; null for one alone. */
function countryOfOfficeBefore(
  named: NamedDocument,
  index: MentionIndex,
  { first }: RolePhrase,
): EntityRef | null {
  if (named.tokens[first - 1]?.lower !== 'and') return null
  let office = false
  for (let at = first - 2; at >= Math.max(0, first - 8); at -= 1) {
    const token = named.tokens[at]
    if (!token || token.shape === 'PUNCTUATION' || index.startingAt('PERSON', at)) return null
    const country = index.startingAt('COUNTRY', at)
    if (country) return office && country.kind === 'DEMONYM' ? country.entity : null
    office ||= (token.classes & WordClass.OFFICE) !== 0
  }
  return null
}

const TELLING = new Set(['told', 'tell', 'telling', 'reporters', 'journalists'])
const TELLING_REACH = 6

/** `Finance Minister A told reporters in Moscow`: at home, if the story is told from elsewhere; null for nowhere. */
function countryToldIn(
  named: NamedDocument,
  index: MentionIndex,
  phrase: RolePhrase,
): EntityRef | null {
  const { end, rule } = phrase
  if (rule !== 'before') return null
  const { tokens } = named
  for (let at = end + 1; at < end + TELLING_REACH; at += 1) {
    const isSaid = lowerAt(tokens, at) === 'said' && lowerAt(tokens, at + 1) === 'in'
    if (!isSaid && !TELLING.has(tokens[at]?.lower ?? '')) continue
    const place = placeBehind(named, index, at, isSaid)
    const entity = place && named.entities[place.entity]
    const isHome = place?.entity === named.dateline?.place
    if (isHome || entity?.type !== 'PLACE' || !entity.country || seats.has(entity.country))
      return null
    const country = index.countryByCode(entity.country)
    const sentence = tokens[at]?.sentence ?? 0
    const from =
      named.sentences[isSaid && lowerAt(tokens, at + 2) !== 'a' ? sentence : sentence - 2]
        ?.firstToken ?? 0
    const told = index.inside('COUNTRY', from, phrase.first)
    return told.some((mention) => mention.entity === country) ? country : null
  }
  return null
}

/**
 * A country or capital earlier in the sentence, unless another person stands between; `governs` where it
 * means a government (`the Kremlin denied that President X`).
 */
function nearBefore(
  named: NamedDocument,
  index: MentionIndex,
  phrase: RolePhrase,
): { readonly entity: EntityRef; readonly governs: boolean } | null {
  const sentence = named.sentences[named.tokens[phrase.first]?.sentence ?? -1]
  if (!sentence) return null
  for (let i = phrase.first - 1; i >= sentence.firstToken && phrase.first - i < 16; i -= 1) {
    if (index.startingAt('PERSON', i)) return null
    const country = index.startingAt('COUNTRY', i)
    if (country) return { entity: country.entity, governs: country.kind === 'METONYM' }
    // `a Treasury spokesman in Rome said that Minister X`
    const ofBody =
      named.tokens[i - 1]?.lower === 'in' && /^\p{Lu}/u.test(named.tokens[i - 2]?.text ?? '')
    const place = ofBody ? index.startingAt('PLACE', i) : undefined
    const entity = place ? named.entities[place.entity] : undefined
    if (entity?.type === 'PLACE' && entity.country) {
      const at = index.countryByCode(entity.country)
      if (at !== null) return { entity: at, governs: true }
    }
  }
  return null
}

/** `The Ivory Coast has not signed. Its delegation leader, A`: the country that the sentence before opens with; null for none. */
function subjectBefore(
  named: NamedDocument,
  index: MentionIndex,
  { first }: RolePhrase,
): EntityRef | null {
  const at = named.tokens[first - 1]?.sentence ?? 0
  const before = named.sentences[at - 1]
  if (named.sentences[at]?.firstToken !== first - 1 || before?.part !== 'BODY') return null
  const opener = before.firstToken + (named.tokens[before.firstToken]?.lower === 'the' ? 1 : 0)
  return index.startingAt('COUNTRY', opener)?.entity ?? null
}

/** The country of the dateline; of a seat only where the story itself speaks of the country. */
function homeOf(named: NamedDocument): EntityRef | null {
  const country = named.dateline?.country ?? null
  const entity = country === null ? undefined : named.entities[country]
  if (country === null || entity?.type !== 'COUNTRY' || !seats.has(entity.code)) return country
  const body = named.sentences.find(({ part }) => part === 'BODY')
  const told = named.mentions.some(
    ({ entity: ref, start, kind }) =>
      ref === country && kind !== 'METONYM' && start >= (body?.start ?? 0),
  )
  return told ? country : null
}

/** The one country of the headline that has such an office; null where it names none or several. */
function headlinedCountry(
  named: NamedDocument,
  index: MentionIndex,
  fits: (entity: EntityRef) => boolean,
): EntityRef | null {
  const headline = index.opening
  if (!headline) return null
  const found = new Set<EntityRef>()
  for (const { start, entity } of countryMentionsIn(index, headline))
    if (fits(entity) && !isLocative(named.text, start)) found.add(entity)
  const [only, other] = found
  return only !== undefined && other === undefined ? only : null
}

/** `peace deal in Djibouti` */
function isLocative(text: string, start: number): boolean {
  return /\bin $/i.test(text.slice(Math.max(0, start - 4), start))
}

/** Whom the first sentence tells of without a country is at home. */
function isInLead(named: NamedDocument, phrase: RolePhrase): boolean {
  const lead = named.sentences.findIndex(({ part }) => part === 'BODY')
  return named.tokens[phrase.first]?.sentence === lead
}

/** Whether the story only happens in the country of its dateline: the headline does not name it. */
function isAway(named: NamedDocument, index: MentionIndex, dateline: EntityRef | null): boolean {
  const home = dateline === null ? undefined : named.entities[dateline]
  // Washington's own officials are told of without a country.
  if (home?.type === 'COUNTRY' && home.code === 'US') return false
  const headline = index.opening
  const told = headline ? countryMentionsIn(index, headline) : []
  return !told.some(({ entity, start }) => entity === dateline && !isLocative(named.text, start))
}

/** Whether the phrase is made of words of offices only: `AME President` is the office of a body. */
function isPlainOffice(named: NamedDocument, phrase: RolePhrase): boolean {
  const plain =
    WordClass.OFFICE | WordClass.OFFICE_MODIFIER | WordClass.OFFICE_FIELD | WordClass.HONORIFIC
  for (let i = phrase.first; i < phrase.end; i += 1) {
    const token = named.tokens[i]
    if (!token || token.shape === 'LOWER' || token.shape === 'PUNCTUATION') continue
    if ((token.classes & plain) === 0) return false
  }
  return true
}

const withoutPrimeMinister = new Set(
  'US CH MX BR AR CL CO VE EC BO PY UY CR GT HN SV NI PA DO PH ID CY'.split(' '),
)

/** Where the foreign ministry has a secretary at its head or below the minister. */
const secretariats = new Set('GB PH IN PK BD LK MX CA AU NZ HK'.split(' '))

/** Where the head of the ruling party spoke for the state. */
const partyStates = new Set('SU CN VN LA KP DD PL CS HU BG RO CU'.split(' '))

/** Where banks sit that others owe. */
const creditors = new Set(['US', 'GB', 'DE', 'FR', 'JP', 'CH'])

/** Whether a country has such an office at all. */
function hasOffice(code: string, title: string): boolean {
  if (/\bdebt negotiator\b/.test(title)) return !creditors.has(code)
  if (/\bministry\b/.test(title)) return code !== 'US'
  if (/\bcentral bank\b/.test(title)) return code !== 'US' && code !== 'GB'
  if (/\bcrown prince\b/.test(title)) return kingdoms.has(code) && code !== 'GB'
  if (/\b(king|queen)\b/.test(title)) return kingdoms.has(code)
  if (/\b(prime minister|premier)\b/.test(title)) return !withoutPrimeMinister.has(code)
  if (/\bchancellor\b/.test(title)) return ['DE', 'AT', 'GB'].includes(code)
  if (/\bgeneral secretary\b/.test(title)) return partyStates.has(code)
  if (/\bvice president\b/.test(title)) return !monarchies.has(code)
  if (/\bpresident\b/.test(title)) return !monarchies.has(code)
  if (/\b(finance|economy|foreign|trade|oil|commerce) minister\b/.test(title))
    return code !== 'US' && code !== 'GB'
  if (/\b(foreign|trade|business) secretary\b/.test(title)) return secretariats.has(code)
  if (/\b(home|health|brexit|northern ireland|defence) secretary\b/.test(title))
    return code === 'GB'
  if (/\b(minister|premier)\b/.test(title)) return code !== 'US'
  return true
}
