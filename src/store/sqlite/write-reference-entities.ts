import { fingerprintLinking } from '../../link/fingerprint-linking.ts'
import { referenceSignatures } from '../../link/reference-signatures.ts'
import type { BlockName } from './derive-blocks.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { relinkBlocks } from './write-changes.ts'

/** What the database was made with; the same for as long as the program runs. */
let linking: string | undefined

/**
 * Lets the database hold what the lexicon knows before any article does: countries and their capitals.
 * Does nothing where it holds them already; where the lexicon or the linker is another than the one that wrote them,
 * everything is linked anew, since these also say who is one and how others are called.
 */
export function writeReferenceEntities(database: SqliteDatabase): void {
  linking ??= fingerprintLinking()
  const read = database.prepare("select value from setting where name = 'lexicon'")
  if ((read.get() as { value: string } | undefined)?.value === linking) return
  const signatures = referenceSignatures()
  database.handle
    .transaction(() => {
      relinkBlocks(database, (ledger) => {
        ledger.refer(signatures)
        ledger.touch(
          database
            .prepare('select distinct type, block from signature order by type, block')
            .all() as BlockName[],
        )
      })
      database
        .prepare("insert or replace into setting (name, value) values ('lexicon', ?)")
        .run(linking)
    })
    .immediate()
}
