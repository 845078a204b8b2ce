import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgressBar } from '../../src/cli/progress-bar.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-test-'))
  writeFileSync(join(folder, 'a.txt'), 'x'.repeat(1000))
  vi.stubEnv('CI', undefined)
  vi.stubEnv('TERM', 'xterm')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

/** What stands on a terminal after each write. */
function terminal(isTTY: boolean, columns = 80) {
  const written: string[] = []
  const stream = { isTTY, columns, write: (text: string) => written.push(text) }
  return { stream: stream as unknown as NodeJS.WriteStream, written }
}

test('a terminal is told how far it is, how fast, and how long it takes', () => {
  const { stream, written } = terminal(true)
  let milliseconds = 0
  const bar = createProgressBar([folder], stream, () => milliseconds)
  bar.addBytes(250)
  milliseconds = 2_000
  bar.show({ articles: 100, refused: 1 })
  bar.clear()
  expect(written).toEqual([
    '\r\x1b[2K██████░░░░░░░░░░░░░░░░░░ 100 articles, 50/s, 6 s left, 1 refused',
    '\r\x1b[2K',
  ])
})

test('of a pipe nobody knows how much is to come', () => {
  const { stream, written } = terminal(true)
  let milliseconds = 0
  const bar = createProgressBar(['-'], stream, () => milliseconds)
  milliseconds = 1_000
  bar.show({ articles: 7, refused: 0 })
  expect(written).toEqual(['\r\x1b[2K7 articles, 7/s'])
})

test('it never takes more than one line', () => {
  const { stream, written } = terminal(true, 30)
  const bar = createProgressBar([folder], stream, () => 0)
  bar.show({ articles: 123_456, refused: 7 })
  expect(written[0]?.replace('\r\x1b[2K', '')).toHaveLength(29)
})

test.each([
  ['no terminal', false, {}],
  ['a terminal that moves no cursor', true, { TERM: 'dumb' }],
  ['a build server', true, { CI: 'true' }],
])('%s is told nothing', (_, isTTY, env) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const { stream, written } = terminal(isTTY)
  const bar = createProgressBar([folder], stream, () => 0)
  bar.show({ articles: 1, refused: 0 })
  bar.clear()
  expect(written).toEqual([])
})
