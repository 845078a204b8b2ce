import { countriesOfCapital } from '../../lexicon/gazetteer.ts'
import { TokenTrie } from '../../lexicon/token-trie.ts'
import { WordFilter } from '../../lexicon/word-filter.ts'
import { WordClass } from '../frame/word-class.ts'
import type { EntityDraft } from './entity-drafts.ts'
import type { NameClaims } from './name-claims.ts'
import { headsOfBodies, nameForms } from './name-forms.ts'

/** Names by which the article may name again what it has named in full. */
export class KnownForms {
  readonly #trie = new TokenTrie<EntityDraft>()
  /** Tells of most capitals that no form begins with them. */
  readonly #openers = new WordFilter(1 << 9)

  /**
   * Adds the short forms of what was not here before, where a word that nothing has claimed may open them; says whether there was
   * any. Most names are told once.
   */
  addAll(claims: NameClaims, anyLetters: boolean): boolean {
    const free = claims.freeWords(anyLetters)
    let added = false
    for (const draft of claims.drafts.list) {
      if (draft.formsOf === draft.name && draft.formsWith === draft.acronym) continue
      draft.formsOf = draft.name
      draft.formsWith = draft.acronym
      added = true
      for (const { words, hash } of nameForms(draft)) {
        if (!free.mayHave(hash)) continue
        this.#trie.add(words, hash, draft)
        this.#openers.add(hash)
      }
    }
    return added
  }

  /** Claims every untaken form between two tokens. */
  claim(claims: NameClaims, firstToken: number, endToken: number, capitals: boolean): void {
    for (let at = firstToken; at < endToken; at += 1) {
      if (!capitals) at = claims.nextName(at)
      if (at >= endToken) return
      if (claims.isTaken(at) || !this.#openers.mayHave(claims.token(at)?.hash ?? 0)) continue
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

/** Of namesakes the one named last. */
function latest(drafts: readonly EntityDraft[]): EntityDraft | undefined {
  let best: EntityDraft | undefined
  for (const draft of drafts) if (!best || draft.lastToken > best.lastToken) best = draft
  return best
}

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
  const isHead = draft.body !== null && end - first === 1 && headsOfBodies.has(claims.lower(first))
  if (isHead && (capitals || claims.lower(first - 1) !== 'the' || claims.isCapital(end)))
    return false
  if (isHead && !isOnlyWithHead(claims, draft, claims.lower(first))) return false
  const known = claims.known(first)
  if (known && known.end > end) return false
  if (draft.type === 'ORGANIZATION' && !draft.body && known?.end === end) {
    // `Oxford said` of Oxford Lantern Group; a capital may speak for its government.
    const place = known.names.every(
      (name) => name.type === 'PLACE' && !countriesOfCapital.has(name.place.key),
    )
    if (!place || !(claims.is(end, WordClass.SPEECH_VERB) || deeds.has(claims.lower(end))))
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

/** Behind a word that is a town, what a firm does; or its mark. */
const deeds = new Set('< would will plans agreed bought sold has had'.split(' '))

/** Names looked through for another `Fund`; where there are more, nobody knows which is meant. */
const MOST_NAMES = 64

/** Whether no other organisation of the article has a name that ends like this. */
function isOnlyWithHead(claims: NameClaims, draft: EntityDraft, head: string): boolean {
  const { list } = claims.drafts
  if (list.length > MOST_NAMES) return false
  return list.every(
    (other) =>
      other === draft ||
      other.type !== 'ORGANIZATION' ||
      !other.name.toLowerCase().endsWith(` ${head}`),
  )
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
