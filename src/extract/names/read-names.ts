import { agencyNamed } from '../../lexicon/agencies.ts'
import { bodyByKey } from '../../lexicon/bodies.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { Document, NamedDocument, Sentence } from '../document.ts'
import { buildEntities } from './build-entities.ts'
import { claimByContext } from './claim-by-context.ts'
import { claimCountriesOfOffices } from './claim-countries-of-offices.ts'
import type { DatelineDrafts } from './claim-dateline.ts'
import { claimDateline, noDateline } from './claim-dateline.ts'
import { KnownForms } from './claim-forms.ts'
import { claimHalfNames } from './claim-half-names.ts'
import { claimHeadlineCompany } from './claim-headline-company.ts'
import { claimKnownNames } from './claim-known-names.ts'
import { claimRuns } from './claim-runs.ts'
import { claimSmallNames, isWrittenSmall } from './claim-small-names.ts'
import type { EntityDraft } from './entity-drafts.ts'
import { isTitleCased } from './is-title-cased.ts'
import { NameClaims } from './name-claims.ts'
import { resolveReferences } from './resolve-references.ts'

/**
 * Who and what an article names. In this order: what a sentence's own words tell (titles, legal
 * forms, given names), short forms of names told in full, the lexicon, what stands around the rest;
 * then the headline, whose capitals tell nothing, from all that.
 */
export function readNames(document: Document): NamedDocument {
  const claims = new NameClaims(document)
  const body = document.sentences.filter((sentence) => sentence.part === 'BODY')
  const headline = document.sentences.filter((sentence) => sentence.part === 'HEADLINE')
  const dateline = document.sentences.find((sentence) => sentence.part === 'DATELINE')
  const told = dateline ? claimDateline(claims, dateline) : noDateline
  if (!document.capitalsOnly)
    for (const { firstToken, endToken } of body) claimRuns(claims, firstToken, endToken)
  const mixed = headline.filter((sentence) => tellsNames(claims, sentence))
  for (const { firstToken, endToken } of mixed) claimRuns(claims, firstToken, endToken)
  const small = isWrittenSmall(claims, body)
  if (small) for (const sentence of body) claimSmallNames(claims, sentence)
  const anyLetters = document.capitalsOnly || small
  const forms = new KnownForms()
  forms.addAll(claims, anyLetters)
  for (const { firstToken, endToken } of body) {
    forms.claim(claims, firstToken, endToken, anyLetters)
    claimHalfNames(claims, firstToken, endToken)
    claimKnownNames(claims, firstToken, endToken)
  }
  if (!document.capitalsOnly) {
    for (const { firstToken, endToken } of body) claimByContext(claims, firstToken, endToken)
    if (forms.addAll(claims, false))
      for (const { firstToken, endToken } of body) forms.claim(claims, firstToken, endToken, false)
  }
  for (const sentence of headline) {
    forms.claim(claims, sentence.firstToken, sentence.endToken, !tellsNames(claims, sentence))
    if (isCapitals(claims, sentence)) claimHeadlineCompany(claims, sentence)
    claimHalfNames(claims, sentence.firstToken, sentence.endToken)
    claimKnownNames(claims, sentence.firstToken, sentence.endToken)
  }
  const agency = agencyDraft(claims, dateline, told)
  claimCountriesOfOffices(claims)
  const built = buildEntities(claims, told)
  return {
    article: document.article,
    text: document.text,
    frame: document.frame,
    tokens: document.tokens,
    sentences: document.sentences,
    capitalsOnly: document.capitalsOnly,
    publishedOn: document.publishedOn,
    entities: built.entities,
    mentions: resolveReferences(document, built),
    within: built.within,
    titles: built.titles,
    agency: refOf(agency),
    dateline: dateline ? datelineOf(document, dateline, told) : null,
  }
}

function refOf(draft: EntityDraft | null): EntityRef | null {
  return draft && draft.ref >= 0 ? draft.ref : null
}

function isCapitals(claims: NameClaims, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i += 1)
    if (claims.token(i)?.shape === 'LOWER') return false
  return true
}

/** Whether the capitals of a headline are those of names. */
function tellsNames(claims: NameClaims, sentence: Sentence): boolean {
  return !isCapitals(claims, sentence) && !isTitleCased(claims, sentence)
}

/** The agency that source or dateline tells. */
function agencyDraft(
  claims: NameClaims,
  dateline: Sentence | undefined,
  { parts }: DatelineDrafts,
): EntityDraft | null {
  const { article, text } = claims.document
  const printed = parts?.agency ? text.slice(parts.agency.start, parts.agency.end) : null
  const name = printed && (agencyNamed(printed) || !article.agency) ? printed : article.agency
  if (!name) return null
  const body = bodyByKey(agencyNamed(name)?.key ?? '') ?? null
  const draft = claims.drafts.resolve({
    type: 'ORGANIZATION',
    body,
    name: body?.name ?? name,
    country: null,
  })
  for (let i = dateline?.firstToken ?? 0; i < (dateline?.endToken ?? 0); i += 1) {
    const token = claims.token(i)
    if (!parts?.agency || !token || token.start !== parts.agency.start || claims.isTaken(i))
      continue
    let end = i
    while ((claims.token(end)?.end ?? Number.POSITIVE_INFINITY) <= parts.agency.end) end += 1
    claims.claimDraft(draft, {
      first: i,
      end,
      title: null,
      kind: 'NAME',
      confidence: 0.97,
      method: 'read-names/dateline-agency',
    })
  }
  return draft
}

function datelineOf(
  document: Document,
  sentence: Sentence,
  told: DatelineDrafts,
): NamedDocument['dateline'] {
  return {
    text: document.text.slice(sentence.start, sentence.end),
    place: refOf(told.place),
    country: refOf(told.country),
    date: told.parts ? datelineDate(told.parts, document.publishedOn) : null,
  }
}

/** EDTF, with the year that the publication tells; `XXXX-08-25` where none is known. */
function datelineDate(
  { year, month, day }: { year: number | null; month: number | null; day: number | null },
  publishedOn: string | null,
): string | null {
  if (month === null || day === null) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  const published = /^(\d{4})-(\d{2})/.exec(publishedOn ?? '')
  const near = published ? Number(published[1]) : null
  // A story of the turn of the year.
  const shift =
    published && month === 12 && published[2] === '01'
      ? -1
      : published && month === 1 && published[2] === '12'
        ? 1
        : 0
  const told = year ?? (near === null ? null : near + shift)
  return `${told === null ? 'XXXX' : String(told)}-${two(month)}-${two(day)}`
}
