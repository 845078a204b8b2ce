import { shownMeetings, type ToldMeeting } from '../../link/same-meeting.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import type { LinkedParticipant } from './write-fact-drafts.ts'

const PREFIX = 'met '

/** Tellings of one meeting share this: who met, and where fewer than two people did, also which parties. Null where nobody is told. */
export function meetingLikeness(participants: readonly LinkedParticipant[]): string | null {
  const keysOf = (part: LinkedParticipant['part']) =>
    participants
      .flatMap((one) => (one.part === part && one.entityKey !== 0 ? [one.entityKey] : []))
      .sort((one, other) => one - other)
  const people = keysOf('participant')
  const parties = people.length < 2 ? keysOf('party') : []
  if (people.length + parties.length === 0) return null
  return `${PREFIX}${people.join('+')} of ${parties.join('+')}`
}

export function isMeetingLikeness(likeness: string): boolean {
  return likeness.startsWith(PREFIX)
}

const count = (part: string) => `(
    select count(*) from participant p
    where p.fact_key = f.key and p.part = '${part}' and p.entity_key <> 0)`

const TELLINGS = `
  select f.key, f.canonical_key as canonicalKey, f.id, f.chronology, a.id as articleId,
    a.published_on as publishedOn, m.date, m.duration,
    coalesce((select o.id from duplicate d join article o on o.key = d.original_key
      where d.article_key = a.key), a.id) as storyId,
    ${count('participant')} as people, ${count('party')} as parties,
    (select p.entity_key from participant p
      where p.fact_key = f.key and p.part = 'place' and p.ordinal = 0) as placeKey
  from fact f join article a on a.key = f.article_key join meeting m on m.fact_key = f.key
  where f.likeness = ?`

type Telling = ToldMeeting & { readonly key: number; readonly canonicalKey: number }

/** The tellings of one likeness, each with the key of the one that shows for it. */
export function alikeMeetings(
  database: SqliteDatabase,
  likeness: string,
): readonly { readonly key: number; readonly canonicalKey: number; readonly shownKey: number }[] {
  const tellings = database.prepare(TELLINGS).all(likeness) as Telling[]
  const shown = shownMeetings(tellings)
  const keys = new Map(tellings.map(({ id, key }) => [id, key]))
  return tellings.map(({ id, key, canonicalKey }) => {
    return { key, canonicalKey, shownKey: keys.get(shown.get(id) ?? id) ?? key }
  })
}

const UNLIKE = "select key from fact where type = 'Meeting' and likeness is null order by key"
const PARTICIPANTS = `
  select part, entity_key as entityKey from participant where fact_key = ? order by part, ordinal`

/** Gives meetings that were stored before they were compared their likenesses, and returns these. */
export function writeMeetingLikenesses(database: SqliteDatabase): readonly string[] {
  const read = database.prepare(PARTICIPANTS)
  const write = database.prepare('update fact set likeness = ? where key = ?')
  return (database.prepare(UNLIKE).all() as { key: number }[]).flatMap(({ key }) => {
    const likeness = meetingLikeness(read.all(key) as LinkedParticipant[])
    if (likeness === null) return []
    write.run(likeness, key)
    return [likeness]
  })
}

/** Likenesses of the meetings that an article tells. */
export function meetingLikenessesOf(
  database: SqliteDatabase,
  articleKey: number,
): readonly string[] {
  const rows = database
    .prepare("select likeness from fact where article_key = ? and type = 'Meeting'")
    .all(articleKey) as { likeness: string | null }[]
  return rows.flatMap(({ likeness }) => likeness ?? [])
}
