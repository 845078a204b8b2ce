import { countryByCode } from '../../lexicon/countries.ts'
import type { EntityRef, LocalEntity, Mention } from '../../model/reading.ts'
import type { PersonTitle } from '../document.ts'
import { sorted } from '../sorted.ts'
import type { DatelineDrafts } from './claim-dateline.ts'
import { claimImpliedCountries } from './claim-implied-countries.ts'
import type { EntityDraft } from './entity-drafts.ts'
import type { NameClaim, NameClaims } from './name-claims.ts'
import type { PersonName } from './person-name.ts'
import { scoreCountrySalience } from './score-country-salience.ts'
import { scoreSalience } from './score-salience.ts'

/** The entities of an article in the order in which it names them, and their mentions. */
export interface BuiltEntities {
  readonly entities: readonly LocalEntity[]
  readonly mentions: readonly Mention[]
  /** Countries inside the names of organisations. */
  readonly within: readonly Mention[]
  readonly titles: readonly PersonTitle[]
  /** Whether a person is a woman, where the article tells; by entity. */
  readonly women: ReadonlyMap<EntityRef, boolean>
  /** Names of people, by their first token. */
  readonly personAt: readonly (PersonAt | undefined)[]
  /** Whether the article names anybody. */
  readonly hasPeople: boolean
  /** Who has been named with an office, by the office's head word; `at` is the name's first token. */
  readonly holders: ReadonlyMap<
    string,
    readonly { readonly entity: EntityRef; readonly at: number }[]
  >
}

const NOBODY: PersonName = { givenName: null, familyName: null }

/** Where a person's name ends, and whose it is. */
export interface PersonAt {
  readonly entity: EntityRef
  readonly end: number
}

/** No story names more; a list of so many is linked in part rather than holding up everybody. */
const MOST_NAMES = 1_000

/** Turns claims into entities and mentions. */
export function buildEntities(claims: NameClaims, dateline: DatelineDrafts): BuiltEntities {
  const inner = claimImpliedCountries(claims)
  const ordered = sorted([...claims.claims, ...claims.also, ...inner], (a, b) => a.first - b.first)
  const drafts: EntityDraft[] = []
  const mentions: Mention[] = []
  const within: Mention[] = []
  const titles: PersonTitle[] = []
  const women = new Map<EntityRef, boolean>()
  const hasPeople = claims.claims.some(({ draft }) => draft.type === 'PERSON')
  const personAt = new Array<PersonAt | undefined>(claims.document.tokens.length)
  const holders = new Map<string, { entity: EntityRef; at: number }[]>()
  for (const claim of ordered) {
    if (drafts.length >= MOST_NAMES && claim.draft.ref < 0) continue
    const entity = refIn(drafts, claim.draft)
    if (claim.isInside) {
      within.push(mentionOf(claims, claim, entity))
      continue
    }
    if (claim.draft.woman !== null) women.set(entity, claim.draft.woman)
    if (claim.draft.type === 'PERSON') personAt[claim.first] = { entity, end: claim.end }
    if (claim.title) {
      titles.push({ person: entity, first: claim.title.first, end: claim.title.end })
      const head = claims.lower(claim.title.end - 1)
      const list = holders.get(head)
      if (list) list.push({ entity, at: claim.first })
      else holders.set(head, [{ entity, at: claim.first }])
    }
    mentions.push(mentionOf(claims, claim, entity))
    if (claim.draft === dateline.place && dateline.country && claim.method.endsWith('/dateline'))
      mentions.push(countryOfDateline(mentionOf(claims, claim, refIn(drafts, dateline.country))))
  }
  for (const draft of claims.drafts.list) {
    // An agency that only the source tells has no mention but is an entity.
    if (draft.type === 'ORGANIZATION' && draft.lastToken < 0) refIn(drafts, draft)
  }
  const salience = scoreSalience(claims.document, mentions, drafts.length)
  const ofCountries = scoreCountrySalience(
    claims.document,
    mentions,
    within,
    (entity) => drafts[entity]?.type === 'COUNTRY',
  )
  // Not `map`: all that looks entities up is to meet one kind of list (docs/extraction.md).
  const entities: LocalEntity[] = []
  for (const draft of drafts) {
    const ref = entities.length
    entities.push(entityOf(draft, ofCountries.get(ref) ?? salience[ref] ?? 0))
  }
  return {
    entities,
    mentions,
    within,
    titles,
    women,
    personAt,
    hasPeople,
    holders,
  }
}

/** Where a draft stands among the article's entities; last, if it was none of them. */
function refIn(drafts: EntityDraft[], draft: EntityDraft): EntityRef {
  if (draft.ref < 0) {
    draft.ref = drafts.length
    drafts.push(draft)
  }
  return draft.ref
}

function mentionOf(claims: NameClaims, claim: NameClaim, entity: EntityRef): Mention {
  const start = claims.token(claim.first)?.start ?? 0
  return {
    entity,
    kind: claim.kind,
    start,
    end: claims.token(claim.end - 1)?.end ?? start,
    sentence: claims.token(claim.first)?.sentence ?? 0,
    confidence: claim.confidence,
    method: claim.method,
  }
}

function countryOfDateline({ entity, start, end, sentence, confidence }: Mention): Mention {
  const method = 'read-names/dateline-country'
  return { entity, kind: 'METONYM', start, end, sentence, confidence, method }
}

function entityOf(draft: EntityDraft, salience: number): LocalEntity {
  const name = nameOf(draft)
  const aliases = aliasesOf(draft, name)
  switch (draft.type) {
    case 'PERSON': {
      const { givenName, familyName } = draft.person ?? NOBODY
      return { type: 'PERSON', name, aliases, salience, givenName, familyName }
    }
    case 'ORGANIZATION':
      return {
        type: 'ORGANIZATION',
        name,
        aliases,
        salience,
        key: draft.body?.key ?? null,
        acronym: draft.acronym,
        country: draft.country,
      }
    case 'COUNTRY':
      return { type: 'COUNTRY', name, aliases, salience, code: draft.code ?? '' }
    case 'PLACE':
      return {
        type: 'PLACE',
        name,
        aliases,
        salience,
        key: draft.place?.key ?? null,
        country: draft.country,
      }
  }
}

function nameOf(draft: EntityDraft): string {
  if (draft.type === 'COUNTRY') return countryByCode(draft.code ?? '')?.name ?? draft.name
  return draft.place?.name ?? draft.body?.name ?? draft.name
}

/** Printed forms but the name. */
function aliasesOf(draft: EntityDraft, name: string): string[] {
  const { forms, acronym } = draft
  const aliases: string[] = []
  for (const form of forms) if (form !== name) aliases.push(form)
  if (acronym && acronym !== name && !forms.has(acronym)) aliases.push(acronym)
  return aliases.length > 1 ? aliases.sort() : aliases
}
