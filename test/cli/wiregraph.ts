import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
export const SEEDS = join(ROOT, 'seeds')
const PROGRAM = join(ROOT, 'bin/wiregraph.js')

/** Settings of whoever runs the tests must not decide them. */
const SETTINGS = ['WIREGRAPH_DB', 'WIREGRAPH_API_KEY', 'WIREGRAPH_READ_ONLY', 'WIREGRAPH_JOBS']
const cleanEnvironment = { ...process.env, NO_COLOR: '1' }
for (const name of [...SETTINGS, 'HOST', 'PORT']) Reflect.deleteProperty(cleanEnvironment, name)

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Call {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  readonly folder?: string
}

/** Starts the program as it is installed. */
export function startWiregraph(
  words: readonly string[],
  { env = {}, folder = scratchFolder() }: Call = {},
): ChildProcessWithoutNullStreams {
  const environment = { ...cleanEnvironment, ...env }
  return spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, env: environment })
}

/** What a call of the program prints, and how it ends. */
export async function wiregraph(words: readonly string[], call: Call = {}): Promise<Ended> {
  const child = startWiregraph(words, call)
  child.stdin.on('error', () => {})
  child.stdin.end(call.input ?? '')
  return ended(child)
}

export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const printed = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed.stderr += text
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, ...printed }
}

export interface Serving {
  readonly url: string
  readonly child: ChildProcessWithoutNullStreams
  readonly end: Promise<Ended>
}

/** Starts `serve` or `start` and waits until it says where it answers. */
export async function startServing(words: readonly string[], call: Call = {}): Promise<Serving> {
  const child = startWiregraph([...words, '--port', '0'], call)
  const end = ended(child)
  let seen = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: string) => {
      seen += text
      const found = /^Wiregraph ready at (\S+)\n/.exec(seen)?.[1]
      if (found !== undefined) resolve(found)
    })
    end.then(({ stderr }) => reject(new Error(`It never was ready: ${stderr}`)))
  })
  return { url, child, end }
}

const scratchFolders: string[] = []

/** A new empty folder that goes when the tests are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-test-'))
  scratchFolders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of scratchFolders) rmSync(folder, { recursive: true, force: true })
})
