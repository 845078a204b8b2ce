import type { MentionKind } from '../../model/entity.ts'
import type { Sentence } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import { knownNameAt } from './known-names.ts'
import type { NameClaims, NameSpan } from './name-claims.ts'

/** Whether the story is written without capitals, in part at least: paragraphs that begin small. */
export function isWrittenSmall(claims: NameClaims, body: readonly Sentence[]): boolean {
  let small = 0
  let paragraph = -1
  for (const { firstToken, paragraph: own } of body) {
    if (own === paragraph) continue
    paragraph = own
    if (claims.token(firstToken)?.shape === 'LOWER') small += 1
  }
  return small >= 2
}

/** Claims names of a story written small: people behind an office, countries and bodies of the lexicon. */
export function claimSmallNames(claims: NameClaims, { firstToken, endToken }: Sentence): void {
  for (let at = firstToken; at < endToken; at += 1) {
    if (claims.isTaken(at) || claims.token(at)?.shape !== 'LOWER') continue
    const end = personEnd(claims, at, endToken)
    if (end > at) {
      const words = claims.textOf(at, end).split(' ').map(capitalized)
      claims.claim(
        { type: 'PERSON', words, woman: null },
        {
          first: at,
          end,
          title: titleBefore(claims, at),
          kind: 'NAME',
          confidence: 0.75,
          method: 'read-names/small-person',
        },
      )
      at = end - 1
    } else claimKnownSmall(claims, at, endToken)
  }
}

/** `prime minister anna berg said`: up to three words between an office and a verb of saying. */
function personEnd(claims: NameClaims, first: number, limit: number): number {
  if (!claims.is(first - 1, WordClass.OFFICE)) return first
  const no = WordClass.OPENER | WordClass.SPEECH_VERB | WordClass.OFFICE | WordClass.OFFICE_MODIFIER
  let end = first
  while (
    end < limit &&
    end - first < 3 &&
    claims.token(end)?.shape === 'LOWER' &&
    !claims.is(end, no)
  )
    end += 1
  return end - first >= 2 && claims.is(end, WordClass.SPEECH_VERB) ? end : first
}

function titleBefore(claims: NameClaims, first: number): { first: number; end: number } {
  let from = first - 1
  while (first - from < 5 && claims.is(from - 1, WordClass.OFFICE | WordClass.OFFICE_MODIFIER))
    from -= 1
  return { first: from, end: first }
}

function claimKnownSmall(claims: NameClaims, at: number, limit: number): void {
  const known = knownNameAt(claims.document.tokens, at, limit, true)
  const name = known?.names[0]
  if (!known || !name) return
  const { end } = known
  const spanOf = (kind: MentionKind): NameSpan => ({
    first: at,
    end,
    title: null,
    kind,
    confidence: 0.8,
    method: 'read-names/small-known',
  })
  if (name.type === 'COUNTRY' && !alsoWords.has(claims.lower(at)))
    claims.claim({ type: 'COUNTRY', code: name.code }, spanOf(name.kind))
  else if (name.type === 'BODY' && (end - at > 1 || name.form.length > 3))
    claims.claim(
      { type: 'ORGANIZATION', body: name.body, name: name.body.name, country: null },
      spanOf('NAME'),
    )
  else if (name.type === 'PLACE' && (name.place.kind !== 'CITY' || end - at > 1))
    claims.claim(
      { type: 'PLACE', place: name.place, name: name.place.name, country: null },
      spanOf('NAME'),
    )
}

/** Countries whose names are words when written small. */
const alsoWords = new Set(
  'turkey china polish chad mali jordan guinea us uk finn dane pole turk lao car niger jersey georgia male'.split(
    ' ',
  ),
)

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
