import { EXPORTS, findExport } from '../export/exports.ts'
import { WiregraphError } from '../model/errors.ts'
import { DONE } from './failure.ts'
import { openDatabase } from './open-database.ts'
import type { Options } from './options.ts'
import { writeFileWhole } from './write-file-whole.ts'
import { writeOut } from './write-out.ts'

/** `wiregraph export --format FORMAT` */
export async function runExport(_: readonly string[], options: Options): Promise<number> {
  const format = findExport(options.format)
  if (format === undefined) {
    const known = EXPORTS.map((one) => one.name).join(', ')
    throw new WiregraphError(
      'USAGE',
      `Unknown format ${JSON.stringify(options.format)}; known are ${known}.`,
    )
  }
  const database = await openDatabase(options.db, 'READ')
  try {
    const { createSqliteArchive } = await import('../store/sqlite/create-sqlite-archive.ts')
    const pieces = inChunks(format.write(createSqliteArchive(database)))
    if (options.out !== undefined) await writeFileWhole(options.out, pieces)
    else for await (const piece of pieces) await writeOut(piece)
    return DONE
  } finally {
    database.close()
  }
}

const CHUNK_LENGTH = 65_536

/** Fewer, larger writes. */
async function* inChunks(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let chunk = ''
  for await (const piece of pieces) {
    chunk += piece
    if (chunk.length < CHUNK_LENGTH) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
