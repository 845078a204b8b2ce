import { edtfRange, isEdtf } from '../model/edtf.ts'
import { dayNumber } from './day-number.ts'

/** A meeting as one article tells it; people, parties and places by the key of what they are linked to. */
export interface ToldMeeting {
  /** Public id of the fact. */
  readonly id: string
  readonly articleId: string
  /** Of the article that this one repeats; else the article's own. */
  readonly storyId: string
  /** EDTF. */
  readonly publishedOn: string | null
  /** Of the article. */
  readonly chronology: number
  readonly people: number
  readonly parties: number
  readonly placeKey: number | null
  /** EDTF. */
  readonly date: string | null
  readonly duration: string | null
}

/** A meeting that is told without its day took place within so many days of its report. */
const MOST_DAYS = 3

/**
 * For each meeting the id of the one that shows for all tellings of it: of several the one that says
 * most, then the oldest. `meetings` are told of the same people (of the same parties, where fewer than two
 * people are named). They are one where neither day nor place differ; where the names alone are too few to
 * tell meetings apart, only if day and place are both the same, or one article repeats the other. An
 * article that tells two means two.
 */
export function shownMeetings(meetings: readonly ToldMeeting[]): ReadonlyMap<string, string> {
  const groups: Group[] = []
  for (const meeting of meetings.toSorted(compareTellings)) {
    const group = groups.find((one) => canJoin(one, meeting))
    if (group === undefined) groups.push({ ...meeting, tellings: [meeting] })
    else join(group, meeting)
  }
  return new Map(
    groups.flatMap(({ tellings }) => {
      const shown = tellings.reduce((best, next) => (says(next) > says(best) ? next : best))
      return tellings.map(({ id }) => [id, shown.id] as const)
    }),
  )
}

/** Tellings of one meeting, and what they say together. */
interface Group {
  readonly tellings: ToldMeeting[]
  placeKey: number | null
  date: string | null
  /** Of the first telling. */
  readonly publishedOn: string | null
}

function join(group: Group, meeting: ToldMeeting): void {
  group.tellings.push(meeting)
  group.placeKey ??= meeting.placeKey
  group.date ??= meeting.date
}

function canJoin(group: Group, meeting: ToldMeeting): boolean {
  const { tellings, placeKey, date } = group
  if (tellings.some(({ articleId }) => articleId === meeting.articleId)) return false
  const places = [placeKey, meeting.placeKey].filter((key) => key !== null)
  if (places[1] !== undefined && places[0] !== places[1]) return false
  const isRepeat = tellings.some(({ storyId }) => storyId === meeting.storyId)
  if (isRepeat) return date === null || meeting.date === null || date === meeting.date
  const isTelling = meeting.people >= 2 || meeting.people + meeting.parties >= 2
  if (!isTelling || (meeting.people < 2 && meeting.parties < 2)) {
    return places.length === 2 && date !== null && date === meeting.date
  }
  return canBeOneDay(group, meeting)
}

/** One date holds the other; where a meeting is told without one, its report is near. */
function canBeOneDay(
  one: Pick<ToldMeeting, 'date' | 'publishedOn'>,
  other: Pick<ToldMeeting, 'date' | 'publishedOn'>,
): boolean {
  const [days, otherDays] = [
    daysOf(one.date ?? one.publishedOn),
    daysOf(other.date ?? other.publishedOn),
  ]
  if (days === undefined || otherDays === undefined)
    return one.date !== null && one.date === other.date
  if (one.date === null || other.date === null) {
    return days.from - MOST_DAYS <= otherDays.to && otherDays.from <= days.to + MOST_DAYS
  }
  return holds(days, otherDays) || holds(otherDays, days)
}

interface Days {
  readonly from: number
  readonly to: number
}

const holds = (outer: Days, inner: Days) => outer.from <= inner.from && inner.to <= outer.to

function daysOf(date: string | null): Days | undefined {
  if (date === null || !isEdtf(date)) return undefined
  const { from, to } = edtfRange(date)
  return from === null || to === null ? undefined : { from: dayNumber(from), to: dayNumber(to) }
}

/** How much a telling says beside who met. */
function says({ placeKey, date, duration, people, parties }: ToldMeeting): number {
  const said = [placeKey, date, duration].filter((value) => value !== null)
  return said.length * 100 + Math.min(people + parties, 99)
}

function compareTellings(one: ToldMeeting, other: ToldMeeting): number {
  return one.chronology - other.chronology || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}
