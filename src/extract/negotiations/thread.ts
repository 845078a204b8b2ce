import type { EntityRef } from '../../model/reading.ts'
import type { PhraseTopic } from './negotiation-draft.ts'
import type { TalkReport } from './talk-report.ts'

/** Reports of the same talks, in reading order. */
export interface Thread {
  readonly families: Set<string>
  readonly keys: Set<string>
  readonly phrases: PhraseTopic[]
  readonly reports: TalkReport[]
  /** Of one side with another than that of the article's first talks. */
  readonly aside: boolean
  /** Parties of the first report that names two, else of the first that names any. */
  parties: readonly EntityRef[]
}
