import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WiregraphError } from '../../src/model/errors.ts'
import { STATEMENTS as GRAPH } from '../../src/store/sqlite/migrations/0001-graph.ts'
import { STATEMENTS as DUPLICATES } from '../../src/store/sqlite/migrations/0002-duplicates.ts'
import { migrate, SCHEMA_VERSION } from '../../src/store/sqlite/open-migrations.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/open-sqlite-database.ts'
import { putOf, type Story } from './made-articles.ts'
import { openGraph } from './open-graph.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-damage-'))
  path = join(folder, 'graph.db')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const story = (externalId: string, names = 200): Story => ({
  externalId,
  edition: 1,
  publishedOn: '1995-05-05',
  sentences: Array.from({ length: names / 4 }, () => [0, 4, 6, 7]),
  status: 'AGREED',
  date: null,
  title: 'trade minister',
})

async function fill(...externalIds: readonly string[]): Promise<void> {
  const graph = openGraph(path)
  await graph.writer.apply(externalIds.map((externalId) => putOf(story(externalId))))
  graph.close()
}

function refusalOf(open: () => unknown): WiregraphError {
  try {
    open()
  } catch (error) {
    if (error instanceof WiregraphError) return error
    throw error
  }
  throw new Error('It was opened.')
}

describe('a file that is no graph is refused and left as it is', () => {
  test.each<readonly [string, (path: string) => void, string]>([
    ['empty', () => writeFileSync(path, ''), 'is empty'],
    ['text', () => writeFileSync(path, 'JAKARTA (Reuter): '.repeat(500)), 'is not a Wiregraph'],
    ['shorter than a header', () => writeFileSync(path, 'SQLite format 3\0'), 'is cut short'],
    ['a folder', () => mkdirSync(path), 'is not a file'],
    [
      'of another program',
      () => new BetterSqlite3(path).exec('create table t (a)').close(),
      'is not a Wiregraph database',
    ],
  ])('%s', (_, make, expected) => {
    make(path)
    const before = statSync(path).isFile() ? readFileSync(path) : null
    for (const readOnly of [false, true]) {
      const error = refusalOf(() => openSqliteDatabase(path, { readOnly }))
      expect(error.code).toBe('STORE_INVALID')
      expect(error.message).toContain(path)
      expect(error.message).toContain(expected)
      expect(error.message).toMatch(/--db/)
    }
    if (before !== null) expect(readFileSync(path).equals(before)).toBe(true)
  })

  test.each([0.2, 0.5, 0.9])('cut to %f of its length', async (part) => {
    await fill('a', 'b')
    truncateSync(path, Math.floor((statSync(path).size * part) / 4096) * 4096)
    const before = readFileSync(path)
    const error = refusalOf(() => openSqliteDatabase(path))
    expect(error.code).toBe('STORE_INVALID')
    expect(error.message).toContain('is cut short')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('pages overwritten: it says so, and not in the words of a library', async () => {
    await fill('a', 'b')
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096 * 2, bytes.length)
    writeFileSync(path, bytes)
    const error = refusalOf(() => openSqliteDatabase(path))
    expect(error.code).toBe('STORE_INVALID')
    expect(error.message).toMatch(/^The database ".*graph.db" is damaged/)
  })
})

test('a page damaged deep inside lets it open, and check finds it', async () => {
  await fill('a', 'b')
  const bytes = readFileSync(path)
  const probe = new BetterSqlite3(path)
  const page = Number(
    probe.prepare("select rootpage from sqlite_schema where name = 'mention'").pluck().get(),
  )
  probe.close()
  bytes.fill(0xa5, 4096 * (page - 1), 4096 * page)
  writeFileSync(path, bytes)
  const graph = openGraph(path)
  const found = await graph.findings()
  expect(found).toEqual([expect.stringMatching(/^file: The database "graph.db" is damaged/)])
  await expect(graph.writer.apply([putOf(story('c'))])).rejects.toMatchObject({
    code: 'STORE_INVALID',
  })
  graph.close()
})

describe('schema versions', () => {
  test('a newer one is refused with both versions', async () => {
    await fill('a')
    const handle = new BetterSqlite3(path)
    handle.pragma('user_version = 99')
    handle.close()
    const error = refusalOf(() => openSqliteDatabase(path))
    expect(error.code).toBe('STORE_INVALID')
    expect(error.message).toContain('schema version 99')
    expect(error.message).toContain(`versions up to ${SCHEMA_VERSION}`)
  })

  test('an older one that may only be read is refused with the command that brings it up', () => {
    const handle = new BetterSqlite3(path)
    migrate(handle, [GRAPH, DUPLICATES])
    handle.close()
    const error = refusalOf(() => openSqliteDatabase(path, { readOnly: true }))
    expect(error.code).toBe('STORE_INVALID')
    expect(error.message).toContain(`wiregraph check --db ${path}`)
    openSqliteDatabase(path).close()
    openSqliteDatabase(path, { readOnly: true }).close()
  })
})

describe('a place that cannot be written', () => {
  test('there is no such database, and nobody may make one', () => {
    const error = refusalOf(() => openSqliteDatabase(path, { readOnly: true }))
    expect(error.code).toBe('NOT_FOUND')
    expect(error.message).toContain(path)
    expect(existsSync(path)).toBe(false)
  })

  test('a folder on the way is a file', () => {
    writeFileSync(join(folder, 'file'), 'x')
    const error = refusalOf(() => openSqliteDatabase(join(folder, 'file', 'graph.db')))
    expect(error.code).toBe('STORE_UNAVAILABLE')
    expect(error.message).toContain('--db')
  })

  test('the system refuses the folder', () => {
    const error = refusalOf(() => openSqliteDatabase('/proc/graph.db'))
    expect(['STORE_READ_ONLY', 'STORE_UNAVAILABLE']).toContain(error.code)
    expect(error.message).toContain('/proc/graph.db')
  })

  test('opened for reading only, it takes no change', async () => {
    await fill('a')
    const graph = openGraph(path)
    const reader = openSqliteDatabase(path, { readOnly: true })
    const { createSqliteWriter } = await import('../../src/store/sqlite/create-sqlite-writer.ts')
    const writer = createSqliteWriter(reader)
    await expect(writer.apply([putOf(story('b'))])).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
    })
    reader.close()
    graph.close()
  })
})

describe('making a database', () => {
  test('makes its folder, and leaves nothing else behind', () => {
    const deep = join(folder, 'deep', 'down', 'graph.db')
    openSqliteDatabase(deep).close()
    expect(readdirSync(join(folder, 'deep', 'down'))).toEqual(['graph.db'])
  })

  test('two at once make one', async () => {
    const one = openGraph(path)
    const other = openGraph(path)
    await one.writer.apply([putOf(story('a'))])
    await other.writer.apply([putOf(story('b'))])
    expect((await one.records()).filter(({ type }) => type === 'Article')).toHaveLength(2)
    expect(await other.findings()).toEqual([])
    one.close()
    other.close()
  })
})

describe('another process writes', () => {
  test('a short while: it is waited for', async () => {
    await fill('a')
    const graph = openGraph(path)
    const other = new BetterSqlite3(path)
    other.exec('begin immediate')
    setTimeout(() => other.exec('commit'), 300)
    const { outcomes } = await graph.writer.apply([putOf(story('b'))])
    expect(outcomes.map(({ result }) => result)).toEqual(['created'])
    other.close()
    graph.close()
  })

  test('for good: after a bounded time it is told, and readers go on meanwhile', async () => {
    await fill('a')
    const graph = openGraph(path, { busyMilliseconds: 300 })
    const other = new BetterSqlite3(path)
    other.exec('begin immediate')
    const refused = expect(graph.writer.apply([putOf(story('b'))])).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: expect.stringContaining('written to by another process'),
    })
    expect((await graph.records()).filter(({ type }) => type === 'Article')).toHaveLength(1)
    await refused
    other.exec('commit')
    other.close()
    await graph.writer.apply([putOf(story('b'))])
    expect(await graph.findings()).toEqual([])
    graph.close()
  })
})

describe('the disk is full', () => {
  test('at whatever page: nothing of the change is kept, and it works again afterwards', async () => {
    await fill('a')
    const graph = openGraph(path)
    const { handle } = graph.database
    const before = await graph.says()
    const pages = Number(handle.pragma('page_count', { simple: true }))
    const puts = ['b', 'c', 'd'].map((externalId) => putOf(story(externalId)))
    for (const more of [0, 1, 2, 3, 4, 6, 8]) {
      handle.pragma(`max_page_count = ${pages + more}`)
      await expect(graph.writer.apply(puts)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('no space left'),
      })
      expect(await graph.says()).toBe(before)
    }
    expect(await graph.findings()).toEqual([])
    handle.pragma('max_page_count = 1000000')
    await graph.writer.apply(puts)
    expect(await graph.findings()).toEqual([])
    graph.close()
  })
})
