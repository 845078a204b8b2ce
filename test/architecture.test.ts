import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** Every TypeScript file below the given folders, as paths relative to the project. */
function sourceFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(folder, path)),
  )
}
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe('the house', () => {
  test('imports go one way through the rooms', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        'src',
        'schema',
      ],
      { cwd: ROOT },
    )
    expect(stdout).toContain('no dependency violations found')
  })

  const files = sourceFiles('src', 'schema', 'bench')

  test('no file hides behind an index', () => {
    expect(files.filter((path) => /(^|\/)index\.ts$/.test(path))).toEqual([])
  })

  test('no file is named for being handy', () => {
    const handy = /(^|[/-])(utils?|helpers?|common|misc|manager)([-.]|$)/
    expect(files.filter((path) => handy.test(path))).toEqual([])
  })

  test('files are kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*\.ts$/
    expect(files.filter((path) => !kebab.test(path.split('/').at(-1) ?? ''))).toEqual([])
  })

  test('code files stay under 300 lines; tables of the lexicon may be longer', () => {
    const long = files.filter((path) => read(path).split('\n').length > 301)
    expect(long.filter((path) => !path.startsWith('src/lexicon/'))).toEqual([])
  })

  test('nothing below the command line reads the environment or the clock', () => {
    const impure = /\bprocess\.(env|argv|exit|std)|\bDate\.now\(|\bnew Date\(\)/
    const isFree = (path: string) => /^(?:src\/cli|bench)\//.test(path)
    const found = files.filter((path) => !isFree(path) && impure.test(read(path)))
    expect(found).toEqual([])
  })
})
