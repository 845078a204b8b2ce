import type { EntityRef } from '../../model/reading.ts'
import type { MeetingDraft } from '../negotiations/negotiation-draft.ts'

const MOST_MEETINGS = 40

/**
 * Makes one of meetings that are told twice: those whose people or sides are the same, or some of them, and that do not
 * differ in day. What the first leaves open the others fill in.
 */
export function mergeMeetings(meetings: readonly MeetingDraft[]): readonly MeetingDraft[] {
  const merged: MeetingDraft[] = []
  for (const meeting of meetings.slice(0, MOST_MEETINGS)) {
    const same = merged.findIndex((other) => areOne(other, meeting))
    const other = merged[same]
    if (other) merged[same] = join(other, meeting)
    else merged.push(meeting)
  }
  return merged
}

function areOne(one: MeetingDraft, other: MeetingDraft): boolean {
  if (one.date !== null && other.date !== null && one.date !== other.date) return false
  const bothNamed = one.participants.length > 0 && other.participants.length > 0
  // Whom an envoy without a name met is not met by the next one for that.
  if (bothNamed && isByUnnamed(one) !== isByUnnamed(other)) return false
  if (bothNamed) return holds(one.participants, other.participants)
  const neither = one.participants.length === 0 && other.participants.length === 0
  return neither && holds(one.parties, other.parties)
}

const isByUnnamed = ({ evidence }: MeetingDraft): boolean =>
  evidence.every(({ method }) => method === 'read-meetings/met-by')

/** One list holds all of the other. */
function holds(one: readonly EntityRef[], other: readonly EntityRef[]): boolean {
  const [less, more] = one.length < other.length ? [one, other] : [other, one]
  return less.length > 0 && less.every((entity) => more.includes(entity))
}

function join(one: MeetingDraft, other: MeetingDraft): MeetingDraft {
  return {
    participants: [...new Set([...one.participants, ...other.participants])],
    parties: [...new Set([...one.parties, ...other.parties])],
    place: one.place ?? other.place,
    date: one.date ?? other.date,
    duration: one.duration ?? other.duration,
    negotiationDrafts: [],
    evidence: [...one.evidence, ...other.evidence],
  }
}
