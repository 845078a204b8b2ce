import { countriesOfCapital } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { TokenTrie } from '../../lexicon/token-trie.ts'
import { Memo } from '../../model/memo.ts'
import { isUpper } from '../frame/characters.ts'
import { tokenize } from '../frame/tokenize.ts'
import { WordClass } from '../frame/word-class.ts'
import type { EntityDraft } from './entity-drafts.ts'
import { withoutLegalForm } from './entity-drafts.ts'
import type { NameClaims } from './name-claims.ts'
import { isFamilyFirst, splitPersonName } from './person-name.ts'

/** Names by which the article may name again what it has named in full. */
export class KnownForms {
  readonly #trie = new TokenTrie<EntityDraft>()
  readonly #forms = new Map<EntityDraft, string>()

  /** Adds the short forms of what was not here before; says whether there was any. */
  addAll(drafts: readonly EntityDraft[]): boolean {
    let added = false
    for (const draft of drafts) {
      const state = stateOf(draft)
      if (this.#forms.get(draft) === state) continue
      this.#forms.set(draft, state)
      added = true
      for (const words of wordsOfForms.get(state, () => formsOf(draft).flatMap(cutForm)))
        this.#trie.add(words, draft)
    }
    return added
  }

  /** Claims every untaken form between two tokens. */
  claim(claims: NameClaims, firstToken: number, endToken: number, capitals: boolean): void {
    for (let at = firstToken; at < endToken; at += 1) {
      const capital = capitals || claims.isCapital(at) || claims.is(at, WordClass.PARTICLE)
      if (!capital || claims.isTaken(at)) continue
      const match = this.#trie.longestAt(claims.document.tokens, at, endToken)
      if (!match || claims.isTaken(at, match.end)) continue
      const draft = latest(match.values)
      if (!draft || !standsAsName(claims, at, match.end, draft, capitals)) continue
      claims.claimDraft(draft, {
        first: at,
        end: match.end,
        title: null,
        kind: 'NAME',
        confidence: 0.9,
        method: draft.type === 'PERSON' ? 'read-names/family-name' : 'read-names/short-name',
      })
      at = match.end - 1
    }
  }
}

/** Names that come again and again, as the words of their forms. */
const wordsOfForms = new Memo<readonly (readonly string[])[]>(4_096)

/** All that the forms of an entity follow from. */
function stateOf({ type, name, acronym, body, place }: EntityDraft): string {
  return [type, name, acronym, body?.key, place?.key].join('\n')
}

function cutForm(form: string): readonly (readonly string[])[] {
  const words = tokenize(form, 0, form.length).map((token) => token.lower)
  return words.length > 0 ? [words] : []
}

/** Of namesakes the one named last. */
function latest(drafts: readonly EntityDraft[]): EntityDraft | undefined {
  let best: EntityDraft | undefined
  for (const draft of drafts) if (!best || draft.lastToken > best.lastToken) best = draft
  return best
}

function formsOf(draft: EntityDraft): string[] {
  if (draft.type === 'PERSON') return personForms(draft.words)
  // A capital may stand for its government: what stands around it tells.
  if (draft.place && countriesOfCapital.has(draft.place.key)) return []
  if (draft.type !== 'ORGANIZATION') return [draft.name]
  const full = draft.body?.name ?? draft.name
  const short = draft.body ? [] : organizationForms(draft.name)
  return [full, ...(draft.acronym ? [draft.acronym] : initialsOf(full)), ...short]
}

const vietnamese = new Set('nguyen tran le pham vu vo dang bui do ngo duong phan truong'.split(' '))

/** `BA` of British Airways, `RBS` of Royal Bank of Scotland. */
function initialsOf(name: string): readonly string[] {
  if (!name.includes(' ')) return NO_FORMS
  let initials = ''
  for (let at = 0; at < name.length; at += 1) {
    const before = name[at - 1] ?? ' '
    if ((before === ' ' || before === '-') && isUpper(name.charCodeAt(at))) initials += name[at]
  }
  return initials.length < 2 || otherAcronyms.has(initials) ? NO_FORMS : [initials]
}
const NO_FORMS: readonly string[] = []

/** Capitals that mean a state, or are words. */
const otherAcronyms = new Set(
  'US UK UN EU EC AU SA NZ UAE USA IT IS AS AT OR AN IN ON TO BE NO WE OK TV PM AM MP MPS CEO DC LA'.split(
    ' ',
  ),
)

function personForms(words: readonly string[]): string[] {
  const { familyName } = splitPersonName(words)
  const forms = [words.join(' '), familyName ?? '']
  if (isFamilyFirst(words)) {
    // Vietnamese are called by their last name.
    const last = vietnamese.has((words[0] ?? '').toLowerCase()) ? [words.at(-1) ?? ''] : []
    return [...forms, ...last].filter(Boolean)
  }
  // `Sim Kee Boon` is `Sim` again where the first word is no given name that we know.
  const [first = ''] = words
  const asian = words.length === 3 || (words.length === 2 && first.length > 3)
  if (asian && !isGivenName(first.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(first))
    forms.push(first)
  for (let i = 1; i < words.length; i += 1) {
    forms.push(words.slice(i).join(' '))
    const word = words[i] ?? ''
    if (words.length > 2 && word.length > 3 && /^\p{Lu}\p{L}+$/u.test(word)) forms.push(word)
  }
  return forms.filter((form) => /\p{L}{2}/u.test(form))
}

/** The name without its legal form, and its first word where that is no common one. */
function organizationForms(name: string): string[] {
  const bare = withoutLegalForm(name)
  const length = bare.length
  const printed = name.slice(0, Math.max(length, 0)).trim()
  const forms = printed.toLowerCase() === bare ? [printed] : []
  const words = printed.split(' ')
  // `H.J. Quist Co` is `Quist` again.
  const initials =
    /^((?:\p{Lu}\.)+) (\p{Lu}\p{L}{3,})(?: (?:and )?(?:co|corp|inc|ltd|plc)\.?)*$/iu.exec(name)
  if (initials?.[1] === initials?.[1]?.toUpperCase() && initials?.[2]) forms.push(initials[2])
  for (let count = words.length - 1; count >= 1; count -= 1) {
    const form = words.slice(0, count).join(' ')
    const last = words[count - 1] ?? ''
    if (!genericWords.has(last.toLowerCase()) && last.length > 2) forms.push(form)
  }
  return forms
}

const genericWords = new Set(
  `the of and for american national international first general united federal new great world bank british
  canadian western eastern northern southern pacific atlantic central royal standard ministry department
  association federation institute council commission committee union group european german french japanese
  north south east west state trade industrial commercial allied consolidated continental global u.s. board
  office house bureau society party home global public private social democratic republican conservative labour
  foreign defence defense finance justice interior education health agriculture environment economy commerce labor treasury energy
  workers society agency authority air oil gas energy system systems texas california china japan korea`
    .split(/\s+/)
    .filter(Boolean),
)

/** The form must stand as a name: with a capital, and not as the beginning of another name. */
function standsAsName(
  claims: NameClaims,
  first: number,
  end: number,
  draft: EntityDraft,
  capitals: boolean,
): boolean {
  if (
    !capitals &&
    !claims.isCapital(first) &&
    !(draft.type === 'PERSON' && claims.is(first, WordClass.PARTICLE))
  )
    return false
  if (
    !capitals &&
    end - first === 1 &&
    claims.token(first)?.shape === 'CAPITALS' &&
    draft.type === 'PERSON'
  )
    return false
  const known = claims.known(first)
  if (known && known.end > end) return false
  if (draft.type === 'ORGANIZATION' && !draft.body && known?.end === end) {
    const place = known.names.every((name) => name.type === 'PLACE' && name.place.kind === 'AREA')
    if (!place || !(claims.is(end, WordClass.SPEECH_VERB) || claims.lower(end) === '<'))
      return false
  }
  if (draft.type === 'PERSON' && end - first === 1 && known && isCountry(claims, first))
    return false
  if (capitals) return true
  const goesOn =
    claims.isCapital(end) &&
    !claims.isTaken(end) &&
    !claims.known(end) &&
    !claims.is(end, WordClass.OFFICE | WordClass.WEEKDAY | WordClass.MONTH)
  if (goesOn) return false
  const openedBefore =
    claims.isCapital(first - 1) &&
    !claims.isTaken(first - 1) &&
    !claims.known(first - 1) &&
    claims.token(first - 1)?.sentence === claims.token(first)?.sentence &&
    first - 1 > claims.sentenceStart(first) &&
    !claims.is(
      first - 1,
      WordClass.OFFICE |
        WordClass.HONORIFIC |
        WordClass.OPENER |
        WordClass.WEEKDAY |
        WordClass.OFFICE_MODIFIER,
    )
  return !openedBefore
}

function isCountry(claims: NameClaims, at: number): boolean {
  return (
    claims
      .known(at)
      ?.names.some(
        (name) =>
          (name.type === 'COUNTRY' && name.code !== 'JO' && name.code !== 'TD') ||
          (name.type === 'PLACE' && countriesOfCapital.has(name.place.key)),
      ) ?? false
  )
}
