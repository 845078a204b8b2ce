import { hash } from 'node:crypto'

/**
 * One number that orders articles in time, the same on every machine: the day of publication as
 * YYYYMMDD (0 where unknown; a missing month or day is 00) times 2^26, plus 26 bits of a hash of
 * the article's public id.
 */
export function chronologyOf(publishedOn: string | null, articleId: string): number {
  const [, year = '0', month = '0', day = '0'] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(publishedOn ?? '') ?? []
  const inMonth = Number(month) > 12 ? 0 : Number(month) // a season says no month
  const date = Number(year) * 10_000 + inMonth * 100 + Number(day)
  const tie = Number.parseInt(hash('sha256', articleId, 'hex').slice(0, 8), 16) >>> 6
  return date * 2 ** 26 + tie
}
