import { WiregraphError } from '../../model/errors.ts'
import type { Finding } from '../finding.ts'
import { findDamage, findOddSchema, findUnsearchable } from './check-database.ts'
import { findOddReadings } from './check-digests.ts'
import { findOddDuplicates } from './check-duplicates.ts'
import { findOddFacts } from './check-facts.ts'
import { findOddLinks } from './check-links.ts'
import { findOddNames } from './check-names.ts'
import { findOddNegotiations } from './check-negotiations.ts'
import { ROW_CHECKS } from './check-rows.ts'
import { findOddSpans } from './check-spans.ts'
import { toStoreError } from './open-failure.ts'
import { closeSnapshot, openSnapshot } from './open-snapshot.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Finds what is wrong in one respect; yields a sentence for each thing. */
type Check = (database: SqliteDatabase) => Iterable<string>

/** From the file itself to what is derived last. */
const CHECKS: Readonly<Record<string, Check>> = {
  file: findDamage,
  schema: findOddSchema,
  spans: findOddSpans,
  ...ROW_CHECKS,
  links: findOddLinks,
  duplicates: findOddDuplicates,
  facts: findOddFacts,
  readings: findOddReadings,
  negotiations: findOddNegotiations,
  names: findOddNames,
}

/** What one check tells at most; a database with more wrong than that is to be made anew anyway. */
const MOST_FINDINGS = 50

/**
 * Proves a database against itself: every span, every link and every derived row, the latter by making
 * them anew and comparing. Yields nothing for a whole database. Streams, in bounded memory.
 */
export async function* checkSqliteGraph(database: SqliteDatabase): AsyncGenerator<Finding> {
  const snapshot = openSnapshot(database)
  try {
    for (const [check, find] of Object.entries(CHECKS)) yield* limited(check, find(snapshot))
    yield* limited('search', findUnsearchable(database))
  } catch (error) {
    yield toFinding(toStoreError(error, database.path))
  } finally {
    closeSnapshot(snapshot, database)
  }
}

/** A file too damaged to go on with is a finding too; all else is not for `check` to tell. */
function toFinding(error: unknown): Finding {
  if (!(error instanceof WiregraphError) || error.code !== 'STORE_INVALID') throw error
  return { check: 'file', message: error.message }
}

function* limited(check: string, messages: Iterable<string>): Generator<Finding> {
  let count = 0
  for (const message of messages) {
    count += 1
    if (count > MOST_FINDINGS) {
      yield { check, message: `There is more of this kind than these ${MOST_FINDINGS}.` }
      return
    }
    yield { check, message }
  }
}
