import { setImmediate } from 'node:timers/promises'
import { extractAll } from '../extract/extract.ts'
import type { SourceArticle } from '../model/article.ts'
import { type PackedPiece, packReadings } from '../store/packed-readings.ts'
import { prepareReading } from '../store/prepare-reading.ts'

/**
 * What threads of the reading pool run. A thread begins all tasks that wait for it at once: were this
 * not to give way first, the first of them would be answered when the last has been read.
 */
export async function readInThread(articles: readonly SourceArticle[]): Promise<PackedPiece> {
  await setImmediate()
  const readings = extractAll(articles)
  return packReadings(
    readings.map((reading, place) => prepareReading(articles[place] as SourceArticle, reading)),
  )
}
