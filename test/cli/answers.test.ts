import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { ended, SEEDS, scratchFolder, startWiregraph, wiregraph } from './wiregraph.ts'

const folder = scratchFolder()
beforeAll(async () => {
  await wiregraph(['ingest', SEEDS], { folder })
})

describe('query', () => {
  test('answers one operation with its variables', async () => {
    const document = 'query Q($id: String!) { article(externalId: $id) { headline } }'
    const variables = '{"id":"us-japan-car-glass-talks.txt"}'
    const { exitCode, stdout, stderr } = await wiregraph(
      ['query', document, '--variables', variables],
      { folder },
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      data: { article: { headline: 'U.S., Japan agree to new car, glass talks' } },
    })
  })

  test('reads the operation from standard input', async () => {
    const input = '{ articles { totalCount } }'
    const { stdout } = await wiregraph(['query', '-'], { folder, input })
    expect(JSON.parse(stdout)).toEqual({ data: { articles: { totalCount: 6 } } })
  })

  test.each([
    ['a field that is none', '{ nothing }', /Cannot query field/],
    [
      'a number past all numbers',
      '{ tradeFigures(first: 1, filter: { valueFrom: 1e400 }) { totalCount } }',
      /"valueFrom" is Infinity; a number of less than 309 digits/,
    ],
    ['what is no GraphQL', '{', /Syntax Error/],
    ['a change', 'mutation { deleteArticle(externalId: "x") { deleted } }', /./],
  ])('%s is answered with errors, and exit code 1', async (_, document, message) => {
    const { exitCode, stdout } = await wiregraph(['query', document], { folder })
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout).errors[0].message).toMatch(message)
  })
})

test('a subscription is told where it can be had', async () => {
  const document = 'subscription { articleIngested { headline } }'
  const { exitCode, stdout, stderr } = await wiregraph(['query', document], { folder })
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toMatch(/"wiregraph serve".*text\/event-stream/)
})

describe('export', () => {
  test('a file that is whole, equal to what standard output gets', async () => {
    const printed = await wiregraph(['export', '--format', 'ntriples'], { folder })
    const { exitCode, stdout, stderr } = await wiregraph(
      ['export', '--format', 'ntriples', '--out', 'graph.nt'],
      { folder },
    )
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'graph.nt'), 'utf8')).toBe(printed.stdout)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  test('a link stays, and leads to the new file; a device is not replaced', async () => {
    writeFileSync(join(folder, 'old.nt'), 'old')
    symlinkSync('old.nt', join(folder, 'link.nt'))
    const exported = (out: string) =>
      wiregraph(['export', '--format', 'ntriples', '--out', out], { folder })
    expect((await exported('link.nt')).exitCode).toBe(0)
    expect(lstatSync(join(folder, 'link.nt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'old.nt'), 'utf8')).toContain('<')
    const listener = createServer()
    await new Promise<void>((resolve) => listener.listen(join(folder, 'socket'), resolve))
    const { exitCode, stderr } = await exported('socket')
    expect(lstatSync(join(folder, 'socket')).isSocket()).toBe(true)
    listener.close()
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        'wiregraph: "socket" cannot be written: it is a device, pipe or socket. Leave out --out to write to standard output.\n',
    })
  })

  test('lines of JSON, a node each, the same whenever they were ingested', async () => {
    const { stdout } = await wiregraph(['export', '--format', 'jsonl'], { folder })
    const records: { id: string; type: string }[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    const articles = records.filter(({ type }) => type === 'Article')
    expect(articles).toHaveLength(6)
    expect(stdout).not.toContain('ingestedAt')
  })

  test.each([
    ['a folder', 'taken', /^wiregraph: "taken" cannot be written: it is a folder\. Name another/],
    [
      'no folder',
      'no/graph.nt',
      /^wiregraph: "no\/graph\.nt" cannot be written: its folder does not/,
    ],
  ])('into %s is refused', async (_, out, message) => {
    mkdirSync(join(folder, 'taken'), { recursive: true })
    const call = ['export', '--format', 'ntriples', '--out', out]
    const { exitCode, stdout, stderr } = await wiregraph(call, { folder })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  test('ends quietly when its reader has enough', async () => {
    const child = startWiregraph(['export', '--format', 'jsonl'], { folder })
    child.stdout.destroy()
    const { stderr } = await ended(child)
    expect(stderr).toBe('')
  })
})

describe('check', () => {
  test('a whole database passes', async () => {
    expect(await wiregraph(['check'], { folder })).toEqual({
      exitCode: 0,
      stdout: 'Every span, link and derived row holds.\n',
      stderr: '',
    })
    const { stdout } = await wiregraph(['check', '--json'], { folder })
    expect(JSON.parse(stdout)).toEqual({ sound: true, findings: [] })
  })

  test('a changed row is named, and the exit code is 1', async () => {
    const changed = scratchFolder()
    await wiregraph(['ingest', SEEDS], { folder: changed })
    const { default: BetterSqlite3 } = await import('better-sqlite3')
    const database = new BetterSqlite3(join(changed, 'data/wiregraph.db'))
    database.exec('update article set text = substr(text, 40)')
    database.close()
    const { exitCode, stdout, stderr } = await wiregraph(['check'], { folder: changed })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toMatch(/^spans: /m)
  })
})

test('schema prints what is served, without a database', async () => {
  const empty = scratchFolder()
  const { exitCode, stdout, stderr } = await wiregraph(['schema'], { folder: empty })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(buildSchema(stdout).getQueryType()?.getFields()).toHaveProperty('articles')
  expect(existsSync(join(empty, 'data'))).toBe(false)
})
