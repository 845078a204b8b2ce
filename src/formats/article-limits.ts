import { createHash } from 'node:crypto'

/** The longest text of one article, in characters (UTF-16 code units). */
export const MAX_TEXT_LENGTH = 1_000_000
export const MAX_EXTERNAL_ID_LENGTH = 512
const MAX_URL_LENGTH = 2_000
/** Of a headline, an agency or one name of a byline that stands beside the text. */
export const MAX_LINE_LENGTH = 1_000

/** A number as people write it: 1,000,000. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

/** Why the text cannot be an article; undefined where it can. */
export function textProblem(text: string): string | undefined {
  if (text.trim() === '') return 'The text is blank; an article needs words.'
  if (text.length > MAX_TEXT_LENGTH) {
    return `The text has ${formatCount(text.length)} characters; at most ${formatCount(MAX_TEXT_LENGTH)} are taken.`
  }
  return undefined
}

/** The link as it is, or undefined where it is not an `http(s)` address of acceptable length. */
export function parseWebAddress(value: string): string | undefined {
  if (value.length > MAX_URL_LENGTH || /[\s\x00-\x1f\x7f]/.test(value)) return undefined
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined
  return value
}

/** Half a character: it cannot be written as UTF-8. */
export function hasUnpairedSurrogate(value: string): boolean {
  return /\p{Surrogate}/u.test(value)
}

/** Whether this may be the id of an article: some printable text of acceptable length. */
export function isExternalId(value: string): boolean {
  return (
    value.trim() !== '' &&
    value.length <= MAX_EXTERNAL_ID_LENGTH &&
    !/[\x00-\x1f\x7f]/.test(value) &&
    !hasUnpairedSurrogate(value)
  )
}

/** How much of the end of a path stays in an id that cannot hold all of it. */
const KEPT_PATH_LENGTH = 400

/** The id of an article that has none of its own: its path, or where that is none, a digest of the path and its end. */
export function externalIdOfPath(path: string): string {
  if (isExternalId(path)) return path
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32)
  const end = path.slice(-KEPT_PATH_LENGTH).replace(/[\x00-\x1f\x7f\p{Surrogate}]/gu, '?')
  return `sha256-${digest}/${end}`
}
