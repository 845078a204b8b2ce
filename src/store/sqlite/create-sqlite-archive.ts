import type { ArchiveRecord, GraphArchive } from '../graph-archive.ts'
import { readArticleRecords } from './archive-articles.ts'
import { type ArchivedEntityType, readEntityRecords } from './archive-entities.ts'
import { EvidenceTexts } from './archive-evidence.ts'
import { type ArchivedFactType, readFactRecords } from './archive-facts.ts'
import { toStoreError } from './open-failure.ts'
import { closeSnapshot, openSnapshot } from './open-snapshot.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** How many records are read at a time; memory holds no more than these. */
const PAGE = 100

type ReadPage = (
  database: SqliteDatabase,
  texts: EvidenceTexts,
  after: string,
  limit: number,
) => readonly ArchiveRecord[]

const entities =
  (type: ArchivedEntityType): ReadPage =>
  (database, texts, after, limit) =>
    readEntityRecords(database, texts, type, after, limit)

const facts =
  (type: ArchivedFactType): ReadPage =>
  (database, texts, after, limit) =>
    readFactRecords(database, texts, type, after, limit)

/** By type, in the order of the types' names. */
const TYPES: readonly ReadPage[] = [
  readArticleRecords,
  entities('Country'),
  facts('Meeting'),
  entities('Negotiation'),
  facts('NegotiationEvent'),
  entities('Organization'),
  entities('Person'),
  entities('Place'),
  facts('Quote'),
  facts('Role'),
  entities('Topic'),
  facts('TradeFigure'),
]

/** The whole graph of an SQLite database as records, as it stands when the first one is asked for. */
export function createSqliteArchive(database: SqliteDatabase): GraphArchive {
  return { records: () => readRecords(database) }
}

async function* readRecords(database: SqliteDatabase): AsyncGenerator<ArchiveRecord> {
  const snapshot = openSnapshot(database)
  try {
    const texts = new EvidenceTexts(snapshot)
    for (const readPage of TYPES) {
      let page: readonly ArchiveRecord[] = []
      let after = ''
      do {
        page = readPage(snapshot, texts, after, PAGE)
        yield* page
        after = page.at(-1)?.id ?? ''
      } while (page.length === PAGE)
    }
  } catch (error) {
    throw toStoreError(error, database.path)
  } finally {
    closeSnapshot(snapshot, database)
  }
}
