import { WiregraphError } from '../src/model/errors.ts'
import type { ArticleInput } from './context.ts'
import { quoted } from './quoted.ts'

/** The most characters (UTF-16 code units) that the text of one article may have. */
export const MAXIMUM_TEXT_LENGTH = 1_000_000

/** The most characters of what stands beside the text. */
export const MAXIMUM_LENGTHS = {
  externalId: 512,
  headline: 1000,
  agency: 1000,
  url: 2000,
} as const

/** `IngestArticleInput` as GraphQL gives it. */
interface GivenArticle {
  readonly text: string
  readonly externalId?: string | null | undefined
  readonly headline?: string | null | undefined
  readonly publishedOn?: string | null | undefined
  readonly url?: string | null | undefined
  readonly agency?: string | null | undefined
}

/** The article to read, once it is found fit. Throws INVALID_ARGUMENT, LIMIT_EXCEEDED. */
export function toArticleInput(given: GivenArticle): ArticleInput {
  checkText(given.text)
  for (const name of ['externalId', 'headline', 'agency', 'url'] as const) {
    checkBeside(name, given[name] ?? null)
  }
  const url = given.url ?? null
  if (url !== null) checkUrl(url)
  return {
    externalId: given.externalId ?? null,
    text: given.text,
    headline: given.headline ?? null,
    publishedOn: given.publishedOn ?? null,
    url,
    agency: given.agency ?? null,
  }
}

function checkText(text: string): void {
  if (text.trim() === '') {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "input.text" is ${text === '' ? 'empty' : 'blank'}; the text of an article is expected.`,
    )
  }
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `Argument "input.text" has ${text.length} characters; an article has at most ${MAXIMUM_TEXT_LENGTH}.`,
    )
  }
  checkWellFormed('text', text)
}

function checkBeside(name: keyof typeof MAXIMUM_LENGTHS, value: string | null): void {
  if (value === null) return
  if (name === 'externalId' && value.trim() === '') {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      'Argument "input.externalId" is blank; leave it out, or give the id that the provider uses.',
    )
  }
  const longest = MAXIMUM_LENGTHS[name]
  if (value.length > longest) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `Argument "input.${name}" has ${value.length} characters; at most ${longest} are taken.`,
    )
  }
  checkWellFormed(name, value)
}

/** Half a surrogate pair has no UTF-8, so that no database would give back the same letters. */
function checkWellFormed(name: string, value: string): void {
  const at = value.search(/\p{Surrogate}/u)
  if (at >= 0) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "input.${name}" has an unpaired surrogate at ${at}; well-formed Unicode is expected.`,
    )
  }
}

function checkUrl(url: string): void {
  const protocol = URL.canParse(url) ? new URL(url).protocol : ''
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "input.url" is ${quoted(url)}; an address that begins with http:// or https:// is expected.`,
    )
  }
}
