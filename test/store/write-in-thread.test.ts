import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { extract, READER_VERSION } from '../../src/extract/extract.ts'
import { packReadings } from '../../src/store/packed-readings.ts'
import { prepareReading } from '../../src/store/prepare-reading.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/open-sqlite-database.ts'
import { writeInThread } from '../../src/store/sqlite/write-in-thread.ts'
import { articleOf } from '../extract/article-of.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-thread-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const TEXTS = [
  'Japan and Canada held talks on wheat in Ottawa on Friday.',
  'Norway and Iceland agreed on fishing quotas, ministers said in Oslo.',
]

/** Two articles as they come from a thread that reads, both of one piece. */
function changesOf(texts: readonly string[]) {
  const articles = texts.map((text, place) => ({
    ...articleOf(text),
    externalId: `story-${place}`,
  }))
  const piece = packReadings(articles.map((article) => prepareReading(article, extract(article))))
  return articles.map((article, place) => ({
    kind: 'put' as const,
    article,
    sha256: String(place),
    readerVersion: READER_VERSION,
    reading: { piece, place },
    ingestedAt: '2000-01-01T00:00:00Z',
  }))
}

test('what the thread has written is there for others, while it goes on and when it has ended', async () => {
  const path = join(folder, 'graph.db')
  const database = openSqliteDatabase(path)
  const count = () => database.prepare('select count(*) from article').pluck().get()
  for (const [place, change] of changesOf(TEXTS).entries()) {
    const answer = await writeInThread({ path, busyMilliseconds: 1000, changes: [change] })
    expect(answer).toMatchObject({ applied: { outcomes: [{ result: 'created' }] } })
    expect(count()).toBe(place + 1)
  }
  expect(await writeInThread({ path, busyMilliseconds: 1000, changes: null })).toBeNull()
  expect(count()).toBe(2)
  database.close()
})

test('what the world refuses comes back with its code', async () => {
  const path = join(folder, 'letter.txt')
  writeFileSync(path, 'Dear reader,\n'.repeat(100))
  const answer = await writeInThread({ path, busyMilliseconds: 0, changes: changesOf(TEXTS) })
  expect(answer).toMatchObject({
    failure: { code: 'STORE_INVALID', message: expect.stringContaining('letter.txt') },
  })
})
