import { DisjointSets } from './disjoint-sets.ts'
import { groupBy } from './group-by.ts'
import type { Signature } from './signature.ts'

/** A report of talks, taken apart. */
export interface KnownReport {
  readonly signature: Signature
  /** Reports of one article are told apart by it. */
  readonly article: string
  /** By which others follow it; with none it stays alone. */
  readonly subjects: readonly string[]
  /** All that it tells, for one without date to find its thread by. */
  readonly topics: readonly string[]
  /** Day number of publication; null where the article has no date. */
  readonly day: number | null
}

/**
 * Parts reports of talks between the same parties into threads: reports that follow each other on
 * one subject, without a longer silence between them (in days). A report of no date joins the thread of one
 * of its subjects with which it shares most topics, of several the earliest.
 */
export function groupReports(
  reports: readonly KnownReport[],
  longestSilence: number,
): readonly (readonly KnownReport[])[] {
  const dated = reports.filter(isDated)
  const threads = connect(dated, (one, other) => Math.abs(other.day - one.day) <= longestSilence)
    .map((members) => ({
      members,
      subjects: new Set(members.flatMap(({ subjects }) => subjects)),
      topics: new Set(members.flatMap(({ topics }) => topics)),
      firstDay: members.reduce((first, { day }) => Math.min(first, day), Infinity),
      firstId: members.map(idOf).sort()[0] ?? '',
    }))
    .sort((a, b) => a.firstDay - b.firstDay || (a.firstId < b.firstId ? -1 : 1))
  const undated = reports.filter((report) => !isDated(report))
  const fitting = groupBy(undated, (report) => bestThread(report, threads))
  const joining = threads.map((_, place) => oneOfEachArticle(fitting.get(place) ?? []))
  const joined = new Set(joining.flat())
  return [
    ...threads.map(({ members }, place) => [...members, ...(joining[place] ?? [])]),
    ...connect(
      undated.filter((report) => !joined.has(report)),
      () => true,
    ),
  ]
}

interface Thread {
  readonly subjects: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

/** The place of the thread that fits a report best; -1 for none. */
function bestThread(report: KnownReport, threads: readonly Thread[]): number {
  const shared = threads.map(({ subjects, topics }) =>
    report.subjects.some((subject) => subjects.has(subject))
      ? 1 + report.topics.filter((topic) => topics.has(topic)).length
      : 0,
  )
  const most = shared.reduce((high, next) => Math.max(high, next), 0)
  return most === 0 ? -1 : shared.indexOf(most)
}

interface DatedReport extends KnownReport {
  readonly day: number
}
const idOf = ({ signature }: KnownReport) => signature.id

const isDated = (report: KnownReport): report is DatedReport => report.day !== null

/** Reports of which one follows the other on a subject, and `follows` holds for the two. */
function connect<Report extends KnownReport>(
  reports: readonly Report[],
  follows: (one: Report, other: Report) => boolean,
): readonly (readonly Report[])[] {
  const threads = new DisjointSets()
  const told = reports.flatMap((report) => report.subjects.map((subject) => ({ subject, report })))
  for (const tellings of groupBy(told, ({ subject }) => subject).values()) {
    const inTime = oneOfEachArticle(tellings.map(({ report }) => report)).sort(
      (a, b) => (a.day ?? 0) - (b.day ?? 0) || (idOf(a) < idOf(b) ? -1 : 1),
    )
    for (const [place, report] of inTime.entries()) {
      const before = inTime[place - 1]
      if (before && follows(before, report)) threads.join(idOf(before), idOf(report))
    }
  }
  return [...groupBy(reports, (report) => threads.find(idOf(report))).values()]
}

/**
 * Where an article tells talks on a subject twice, it means two: the report that is on little else
 * is the one that others continue.
 */
function oneOfEachArticle<Report extends KnownReport>(reports: readonly Report[]): Report[] {
  return [...groupBy(reports, ({ article }) => article).values()].flatMap((same) =>
    same
      .toSorted((a, b) => a.subjects.length - b.subjects.length || (idOf(a) < idOf(b) ? -1 : 1))
      .slice(0, 1),
  )
}
