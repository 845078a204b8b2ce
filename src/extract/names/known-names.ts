import type { BodyEntry } from '../../lexicon/bodies.ts'
import { bodies } from '../../lexicon/bodies.ts'
import { countries } from '../../lexicon/countries.ts'
import type { PlaceEntry } from '../../lexicon/gazetteer.ts'
import { places } from '../../lexicon/gazetteer.ts'
import { stateAbbreviations } from '../../lexicon/state-abbreviations.ts'
import { TokenTrie } from '../../lexicon/token-trie.ts'
import { WordFilter } from '../../lexicon/word-filter.ts'
import type { Token } from '../document.ts'
import { isUpper } from '../frame/characters.ts'
import { tokenize } from '../frame/tokenize.ts'
import { wordOf } from '../frame/word-at.ts'
import { tokenAt } from '../token-at.ts'

/** How the lexicon prints a name. */
interface Printed {
  readonly form: string
  /** The first word of a form in capitals, which a text must print so too; null for others. */
  readonly acronym: string | null
}

/** What a name of the lexicon may mean. */
export type KnownName = Printed &
  (
    | {
        readonly type: 'COUNTRY'
        readonly code: string
        readonly kind: 'NAME' | 'DEMONYM' | 'METONYM'
      }
    | {
        readonly type: 'PLACE'
        readonly place: PlaceEntry
        /** Only behind a town and a comma: `Erie, Pa`. */
        readonly behindComma: boolean
      }
    | { readonly type: 'BODY'; readonly body: BodyEntry }
  )

/** Seats of government that mean it and are no cities. */
const governmentSeats: readonly (readonly [string, string])[] = [
  ['Kremlin', 'RU'],
  ['Downing Street', 'GB'],
  ['Whitehall', 'GB'],
  ['Elysee', 'FR'],
  ['Élysée', 'FR'],
  ['Elysee Palace', 'FR'],
  ['Quai d’Orsay', 'FR'],
  ["Quai d'Orsay", 'FR'],
  ['Blue House', 'KR'],
]

/** Acronyms that in a line of capitals are words. */
const wordsInCapitals = new Set(
  'who us car un it so ban aim ps ap cp an as at pa aa ma wb eca mena iso'.split(' '),
)

/** The names of the lexicon, and what tells that none of them begins with a word. */
interface Known {
  readonly trie: TokenTrie<KnownName>
  readonly openers: WordFilter
}

/** Made when the first article is read: a server that only answers needs none. */
let known: Known | undefined

/** The longest name of the lexicon that begins at token `at`; null if none does. */
export function knownNameAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  capitals: boolean,
): { readonly end: number; readonly names: readonly KnownName[] } | null {
  known ??= buildKnown()
  if (!known.openers.mayHave(tokens[at]?.hash ?? 0)) return null
  const match = known.trie.longestAt(tokens, at, end)
  if (!match) return null
  const names: KnownName[] = []
  for (const name of match.values)
    if (isPrintedAs(tokens, at, match.end, name, capitals)) names.push(name)
  return names.length > 0 ? { end: match.end, names } : null
}

/** Acronyms must stand in capitals, names must open with one. */
function isPrintedAs(
  tokens: readonly Token[],
  at: number,
  end: number,
  name: KnownName,
  capitals: boolean,
): boolean {
  const first = tokens[at]
  if (!first) return false
  if (name.type === 'PLACE' && name.behindComma && !isBehindTown(tokens, at)) return false
  if (first.shape === 'LOWER' && !capitals) return name.type === 'BODY' && name.form === first.text
  const { acronym } = name
  if (capitals) return !(end - at === 1 && acronym !== null && wordsInCapitals.has(first.lower))
  if (acronym !== null) return first.text === acronym
  return end - at > 1 || first.shape !== 'CAPITALS' || name.type !== 'BODY' || first.text.length > 4
}

/** Behind a comma that stands behind a capital, and before no other name. */
function isBehindTown(tokens: readonly Token[], at: number): boolean {
  const town = tokenAt(tokens, at - 2)
  const next = tokenAt(tokens, at + 1)
  return (
    tokenAt(tokens, at - 1)?.text === ',' &&
    town !== undefined &&
    isUpper(town.text.charCodeAt(0)) &&
    (next === undefined || !isUpper(next.text.charCodeAt(0)))
  )
}

function printed(form: string): Printed {
  const isAcronym = form === form.toUpperCase() && form !== form.toLowerCase()
  return { form, acronym: isAcronym ? (form.split(' ')[0] ?? form) : null }
}

/** Most forms are plain words, which need no tokenizer. */
function wordsOf(form: string): readonly string[] {
  return /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(form)
    ? form.toLowerCase().split(' ')
    : tokenize(form, 0, form.length).map((token) => token.lower)
}

function buildKnown(): Known {
  const trie = new TokenTrie<KnownName>()
  const openers = new WordFilter(1 << 16)
  const add = (form: string, name: KnownName): void => {
    for (const spelling of /-\p{Ll}/u.test(form) ? [form, form.toUpperCase()] : [form]) {
      const words = wordsOf(spelling)
      const { hash } = wordOf(words[0] ?? '')
      trie.add(words, hash, name)
      openers.add(hash)
    }
  }
  for (const { code, name, aliases, demonyms } of countries) {
    for (const form of [name, ...aliases])
      add(form, { type: 'COUNTRY', code, kind: 'NAME', ...printed(form) })
    for (const form of demonyms)
      add(form, { type: 'COUNTRY', code, kind: 'DEMONYM', ...printed(form) })
  }
  for (const [form, code] of governmentSeats)
    add(form, { type: 'COUNTRY', code, kind: 'METONYM', ...printed(form) })
  for (const place of places)
    for (const form of [place.name, ...place.aliases])
      add(form, { type: 'PLACE', place, behindComma: false, ...printed(form) })
  for (const { state, country, forms } of stateAbbreviations) {
    const place = places.find((entry) => entry.name === state && entry.country === country)
    if (!place) continue
    for (const form of forms)
      add(form, { type: 'PLACE', place, behindComma: true, ...printed(form) })
  }
  for (const body of bodies)
    for (const form of [body.name, body.acronym ?? '', ...body.aliases])
      if (form) add(form, { type: 'BODY', body, ...printed(form) })
  return { trie, openers }
}
