import { areCompatible } from './same-sides.ts'
import type { TalkReport } from './talk-report.ts'
import type { Thread } from './thread.ts'

/** The first sentence tells what the headline told, if in other words. */
export function isToldAgain(thread: Thread, report: TalkReport): boolean {
  const [first] = thread.reports
  return (
    first !== undefined &&
    first.paragraph === -1 &&
    report.paragraph === 0 &&
    first.status === report.status &&
    first.anchor.kind === report.anchor.kind &&
    areCompatible(thread.parties, report.parties)
  )
}
