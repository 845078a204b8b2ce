import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SEEDS, scratchFolder, wiregraph } from './wiregraph.ts'

const ROOT = join(import.meta.dirname, '../..')

describe('a call that is wrong does nothing, says what is wrong and ends with 2', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'not.db'), 'These are words, and no database.\n'.repeat(40))
  writeFileSync(join(folder, 'empty.db'), '')
  mkdirSync(join(folder, 'folder'))

  test.concurrent.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ['no command', [], {}, /^Usage: wiregraph/],
    [
      'an unknown command',
      ['serv'],
      {},
      /unknown command 'serv'\n\(Did you mean serve\?\)\nUsage:/,
    ],
    [
      'an unknown flag',
      ['serve', '--prot', '1'],
      {},
      /unknown option '--prot'\n\(Did you mean --port\?\)\nUsage: wiregraph serve/,
    ],
    ['a flag of another command', ['check', '--port', '1'], {}, /unknown option '--port'/],
    ['a value left out', ['serve', '--port'], {}, /option '--port <port>' argument missing/],
    [
      'a flag in place of a value',
      ['ingest', '.', '--db', '--json'],
      {},
      /'--db <url>' argument '--json' is invalid. Its value is missing/,
    ],
    ['an argument too many', ['schema', 'x'], {}, /too many arguments/],
    ['an argument too few', ['ingest'], {}, /missing required argument 'path'/],
    [
      'a port that is no number',
      ['serve', '--port', 'http'],
      {},
      /'http' is invalid. A whole number from 0 to 65535 is expected/,
    ],
    [
      'a port beyond the last',
      ['serve', '--port', '65536'],
      {},
      /'65536' is invalid. A whole number from 0 to 65535/,
    ],
    [
      'a port below the first',
      ['serve', '--port', '-1'],
      {},
      /'-1' is invalid. A whole number from 0 to 65535/,
    ],
    [
      'a port in the environment',
      ['serve'],
      { PORT: '4e3' },
      /value '4e3' from env 'PORT' is invalid/,
    ],
    [
      'an empty port in the environment',
      ['serve'],
      { PORT: '' },
      /value '' from env 'PORT' is invalid/,
    ],
    ['an empty host', ['serve'], { HOST: '' }, /value '' from env 'HOST' is invalid/],
    [
      'an empty database',
      ['check'],
      { WIREGRAPH_DB: '' },
      /value '' from env 'WIREGRAPH_DB' is invalid/,
    ],
    [
      'a switch that is neither on nor off',
      ['serve'],
      { WIREGRAPH_READ_ONLY: 'maybe' },
      /WIREGRAPH_READ_ONLY is "maybe"; "true" or "false" is expected/,
    ],
    ['an empty key', ['serve'], { WIREGRAPH_API_KEY: '' }, /WIREGRAPH_API_KEY is empty/],
    [
      'no jobs',
      ['ingest', '.', '--jobs', '0'],
      {},
      /'0' is invalid. A whole number from 1 is expected/,
    ],
    [
      'jobs in the environment',
      ['ingest', '.'],
      { WIREGRAPH_JOBS: 'all' },
      /value 'all' from env 'WIREGRAPH_JOBS' is invalid/,
    ],
    [
      'variables that are no JSON',
      ['query', '{a}', '--variables', '{'],
      {},
      /'\{' is invalid. It is not JSON/,
    ],
    [
      'variables that are no object',
      ['query', '{a}', '--variables', '[]'],
      {},
      /'\[\]' is invalid. A JSON object is expected/,
    ],
    ['an export in no format', ['export'], {}, /required option '--format <format>' not specified/],
    [
      'an export in an unknown format',
      ['export', '--format', 'xml'],
      {},
      /^wiregraph: Unknown format "xml"; known are jsonl, ntriples\.\n$/,
    ],
    [
      'articles in an unknown format',
      ['ingest', '.', '--format', 'xml'],
      {},
      /^wiregraph: Unknown format "xml"; known are auto, reuters-sgml, text\.\n$/,
    ],
    [
      'a path that is not there',
      ['ingest', 'nowhere'],
      {},
      /^wiregraph: "nowhere": There is no such file or folder\.\n$/,
    ],
    [
      'one of many that is not there',
      ['ingest', SEEDS, 'nowhere'],
      {},
      /^wiregraph: "nowhere": There is no such file or folder\.\n$/,
    ],
    [
      'a device',
      ['ingest', '/dev/null'],
      {},
      /^wiregraph: "\/dev\/null" is neither a file nor a folder; "-" reads standard input\.\n$/,
    ],
    [
      'standard input twice',
      ['ingest', '-', '-'],
      {},
      /^wiregraph: Standard input, "-", can be read only once\.\n$/,
    ],
    [
      'PostgreSQL',
      ['ingest', '.', '--db', 'postgres://a@b/c'],
      {},
      /^wiregraph: PostgreSQL is not supported yet; --db takes the path of a file/,
    ],
    [
      'another kind of database',
      ['check', '--db', 'mysql://a@b/c'],
      {},
      /^wiregraph: A database of kind "mysql" is not known/,
    ],
    [
      'serving what is not there',
      ['serve', '--db', 'no.db'],
      {},
      /^wiregraph: There is no database "no\.db"; "wiregraph ingest PATH" makes one/,
    ],
    [
      'exporting what is not there',
      ['export', '--format', 'jsonl', '--db', 'no.db'],
      {},
      /^wiregraph: There is no database "no\.db"/,
    ],
    [
      'checking what is not there',
      ['check'],
      { WIREGRAPH_DB: 'no.db' },
      /^wiregraph: There is no database "no\.db"/,
    ],
    [
      'asking what is not there',
      ['query', '{ __typename }'],
      {},
      /^wiregraph: There is no database "data\/wiregraph\.db"/,
    ],
    [
      'a subscription',
      ['query', 'subscription { articleIngested { headline } }'],
      {},
      /^wiregraph: A subscription has no answer.*"wiregraph serve".*POST \/graphql.*accept: text\/event-stream/,
    ],
    ['a document without a word', ['query', ' '], {}, /^wiregraph: The document is empty; give an/],
    [
      'a file in place of a document',
      ['query', './talks.graphql'],
      {},
      /^wiregraph: ".\/talks.graphql" is the name of a file.*wiregraph query - < ".\/talks.graphql"\n$/,
    ],
    [
      'several operations',
      ['query', 'query A { __typename } query B { __typename }'],
      {},
      /^wiregraph: The document holds 2 operations; give "wiregraph query" one of them\.\n$/,
    ],
    [
      'a document nested too deeply to be parsed',
      ['query', '{a'.repeat(20_000)],
      {},
      /^wiregraph: The document has brackets more than 64 levels deep; put them in fewer\.\n$/,
    ],
    [
      'one that is also cut in the middle of a string',
      ['query', `${'{a'.repeat(20_000)} "`],
      {},
      /^wiregraph: The document has brackets more than 64 levels deep; put them in fewer\.\n$/,
    ],
    [
      'a database that is none',
      ['ingest', SEEDS, '--db', join(folder, 'not.db')],
      {},
      /^wiregraph: .*not\.db" is not a Wiregraph database; it was not written to/,
    ],
    [
      'a database that is empty',
      ['serve', '--db', join(folder, 'empty.db')],
      {},
      /^wiregraph: .*empty\.db" is empty; it was not written to/,
    ],
    [
      'a folder as database',
      ['ingest', SEEDS, '--db', join(folder, 'folder')],
      {},
      /^wiregraph: .*folder" /,
    ],
    [
      'a host that is another machine',
      ['start', '--port', '0', '--host', '192.0.2.1'],
      {},
      /Host "192\.0\.2\.1" is no address of this machine/,
    ],
  ])('%s', async (_, words, env, message) => {
    const { exitCode, stdout, stderr } = await wiregraph(words, { env })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })

  test('what is no database stays as it was', () => {
    expect(readFileSync(join(folder, 'not.db'), 'utf8')).toMatch(/^These are words/)
    expect(readFileSync(join(folder, 'empty.db'), 'utf8')).toBe('')
  })

  test('a key is never shown, not even a wrong one', async () => {
    const byEnvironment = await wiregraph(['serve'], { env: { WIREGRAPH_API_KEY: 'se cret' } })
    const byFlag = await wiregraph(['serve', '--api-key', 'se\tcret'])
    expect(byEnvironment.stderr).toMatch(/^error: WIREGRAPH_API_KEY holds letters that a header/)
    expect(byFlag.stderr).toMatch(/^error: --api-key holds letters that a header/)
    for (const { exitCode, stdout, stderr } of [byEnvironment, byFlag]) {
      expect({ exitCode, stdout, shown: stderr.includes('cret') }).toEqual({
        exitCode: 2,
        stdout: '',
        shown: false,
      })
    }
  })

  test('a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { exitCode, stdout, stderr } = await wiregraph(['start', '--port', String(port)])
    other.close()
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(
      `wiregraph: Port ${port} of 127.0.0.1 is taken. Choose another with --port or PORT; 0 takes any free one.\n`,
    )
  })
})

describe('help', () => {
  test.each([
    ['--help', /Examples:\n {2}\$ wiregraph start/],
    ['ingest --help', /--db <url>[\s\S]*WIREGRAPH_DB[\s\S]*--json[\s\S]*Examples:/],
    ['serve --help', /WIREGRAPH_API_KEY[\s\S]*WIREGRAPH_READ_ONLY/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('%s is an answer: standard output, exit code 0', async (words, expected) => {
    const { exitCode, stdout, stderr } = await wiregraph(words.split(' '))
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(expected)
  })
})

test('a code cache that is damaged, or of another program, is passed over', async () => {
  const folder = scratchFolder()
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(ROOT, 'dist/bundle'), join(folder, 'dist/bundle'), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), readFileSync(join(ROOT, 'package.json')))
  const cache = join(folder, 'dist/bundle/cli/main.cjs.cache')
  writeFileSync(cache, readFileSync(cache).fill(0, 400_000, 1_200_000))
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(folder, 'bin/wiregraph.js'), '--version'],
    { encoding: 'utf8' },
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d/) })
})

test('flags under which V8 turns down the code cache of the build do no harm', async () => {
  const env = { NODE_OPTIONS: '--jitless' }
  const { exitCode, stdout } = await wiregraph(['--version'], { env })
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^\d/) })
})

describe('an old Node', () => {
  const isOlder = (version: string) => {
    const older = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` }
    return wiregraph(['--version'], { env })
  }

  test.each(['18.20.4', '20.18.0'])('%s is named, with what is needed', async (version) => {
    expect(await isOlder(version)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `wiregraph: Node 20.19 or newer is needed; this is Node ${version}.\n`,
    })
  })

  test.each(['20.19.0', '22.0.0'])('%s is new enough', async (version) => {
    expect((await isOlder(version)).exitCode).toBe(0)
  })
})
