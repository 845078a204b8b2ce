import type { FilterValues } from './filter-values.ts'
import type { Parameters } from './parameters.ts'

/** As in `chronology`: days are worth 2^26. */
const DAY = 2 ** 26

/** Columns of something that happened. */
interface DatedColumns {
  /** EDTF, may be null or without a year: then the day of publication counts. */
  readonly date: string
  readonly publishedOn: string
  readonly chronology: string
}

/** The condition, if any, that something happened between `from` and `to` of a filter. */
export function within(
  { date, publishedOn, chronology }: DatedColumns,
  values: FilterValues,
  parameters: Parameters,
): readonly string[] {
  const from = values.firstDay('from')
  const to = values.lastDay('to')
  const dated = [
    ...(from === undefined
      ? []
      : [`last_day(${date}, ${publishedOn}) >= ${parameters.bind(from)}`]),
    ...(to === undefined ? [] : [`first_day(${date}, ${publishedOn}) <= ${parameters.bind(to)}`]),
  ]
  if (dated.length === 0) return []
  const near = publishedWithin(chronology, publishedOn, from, to, parameters)
  return [`case when ${date} is null then ${near.join(' and ')} else ${dated.join(' and ')} end`]
}

/**
 * Conditions that an article's day can lie in a range; a month or year lies in it where one of its
 * days does. `chronology` alone rules most out, since a month stands there before its first day.
 */
export function publishedWithin(
  chronology: string,
  publishedOn: string,
  from: string | undefined,
  to: string | undefined,
  parameters: Parameters,
): readonly string[] {
  const earliest = from === undefined ? 1 : Math.max(1, Number(from.slice(0, 4)) * 10_000)
  const conditions = [`${chronology} >= ${parameters.bind(earliest * DAY)}`]
  if (to !== undefined) {
    const latest = Number(to.replaceAll('-', '')) + 1
    conditions.push(`${chronology} < ${parameters.bind(latest * DAY)}`)
  }
  if (from !== undefined) {
    conditions.push(`last_day(${publishedOn}, null) >= ${parameters.bind(from)}`)
  }
  return conditions
}
