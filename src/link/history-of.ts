import { edtfRange, isEdtf } from '../model/edtf.ts'
import type { NegotiationStatus } from '../model/fact.ts'
import { groupBy } from './group-by.ts'
import { type DatedDays, datedDays, isSameDate } from './same-date.ts'

/** An event of talks as one article reports it. */
export interface ReportedEvent {
  /** Public id of the fact. */
  readonly id: string
  readonly articleId: string
  /** Of the article that this one repeats; else the article's own. */
  readonly storyId: string
  /** EDTF. */
  readonly publishedOn: string | null
  /** Of the article. */
  readonly chronology: number
  /** Place in the article: events of one article keep this order. */
  readonly ordinal: number
  readonly status: NegotiationStatus
  /** EDTF. */
  readonly date: string | null
}

/** An event in the history of its talks. */
export interface PlacedEvent {
  readonly id: string
  /** Place in the history, from 0, oldest first; other reports of an event come right after it. */
  readonly order: number
  /** The id of the event that shows for all reports of it; its own where it is the only or first one. */
  readonly canonicalId: string
}

/**
 * Orders the events of one negotiation, oldest first, and says which reports of different articles
 * tell the same event: equal status, and dates that can be the same day. An event that says no date
 * has the date of its article, or that of what its article orders behind it, if that came first; one of an article without
 * date is older than all others. An article and its repeats tell the same where they say the same date or none.
 */
export function historyOf(events: readonly ReportedEvent[]): readonly PlacedEvent[] {
  const canonical = canonicalIdsOf(events)
  const days = happenedBy(events)
  const compareInHistory = (one: ReportedEvent, other: ReportedEvent): number =>
    compareText(days.get(one) ?? '', days.get(other) ?? '') ||
    one.chronology - other.chronology ||
    one.ordinal - other.ordinal ||
    compareText(one.id, other.id)
  const reportsOf = groupBy(events, (event) => canonical.get(event.id) ?? event.id)
  return events
    .filter((event) => canonical.get(event.id) === event.id)
    .sort(compareInHistory)
    .flatMap((shown) => {
      const others = (reportsOf.get(shown.id) ?? []).filter((event) => event.id !== shown.id)
      return [shown, ...others.sort(compareInHistory)].map(({ id }) => [id, shown.id] as const)
    })
    .map(([id, canonicalId], order) => ({ id, order, canonicalId }))
}

/** For each event the earliest one, by (chronology, id), that tells the same. */
function canonicalIdsOf(events: readonly ReportedEvent[]): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>()
  for (const alike of groupBy(events, (event) => event.status).values()) {
    const shown: ShownEvent[] = []
    for (const { id, articleId, storyId, date, publishedOn } of alike.sort(compareByChronology)) {
      const days = datedDays(date ?? publishedOn ?? '')
      const telling = `${storyId} ${date}`
      const others = shown.filter((one) => !one.articles.has(articleId))
      const same =
        others.find((one) => one.tellings.has(telling)) ??
        others.find((one) => isSameDate(one.days, days))
      same?.articles.add(articleId)
      same?.tellings.add(telling)
      if (!same)
        shown.push({ id, days, articles: new Set([articleId]), tellings: new Set([telling]) })
      canonical.set(id, same?.id ?? id)
    }
  }
  return canonical
}

interface ShownEvent {
  readonly id: string
  readonly days: DatedDays
  /** Those that have told the event: an article that tells two events means two. */
  readonly articles: Set<string>
  /** By story and printed date. */
  readonly tellings: Set<string>
}

function compareByChronology(one: ReportedEvent, other: ReportedEvent): number {
  return one.chronology - other.chronology || compareText(one.id, other.id)
}

/** The day by which each event has happened. */
function happenedBy(events: readonly ReportedEvent[]): ReadonlyMap<ReportedEvent, string> {
  const days = new Map<ReportedEvent, string>()
  const nextOf = new Map<string, string>()
  for (const event of events.toSorted((one, other) => other.ordinal - one.ordinal)) {
    const told = toldBy(event)
    const next = nextOf.get(event.articleId) ?? ''
    const day = event.date === null && next !== '' && next < told ? next : told
    days.set(event, day)
    if (next === '' || day < next) nextOf.set(event.articleId, day)
  }
  return days
}

/** What is told has happened: a meeting set for next week was set by today. Empty where not known. */
function toldBy({ date, publishedOn }: ReportedEvent): string {
  const happened = firstDayOf(date)
  const told = firstDayOf(publishedOn)
  if (happened === '' || told === '') return happened || told
  return happened < told ? happened : told
}

function firstDayOf(date: string | null): string {
  return date !== null && isEdtf(date) ? (edtfRange(date).from ?? '') : ''
}

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
