// Compiles src and schema into dist and bundles the program: Node 20 finds and compiles a thousand small modules in a second, a
// handful of large ones in a third of that.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
const BUNDLE = join(DIST, 'bundle', 'cli')
/** Its time is the time at which the last good build began. */
const STAMP = join(DIST, '.built')
const SOURCES = [
  'src',
  'bin/build-program.js',
  'bin/load-program.js',
  'bin/make-code-cache.js',
  'schema',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
]

function newestTime(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  let newest = stats.mtimeMs
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!entry.isDirectory() && !entry.name.endsWith('.ts')) continue
    newest = Math.max(newest, newestTime(join(path, entry.name)))
  }
  return newest
}

function isStale() {
  if (!existsSync(STAMP)) return true
  const built = statSync(STAMP).mtimeMs
  return SOURCES.some((source) => newestTime(join(ROOT, source)) > built)
}

/** Packages that are found at run time: one is native, one is 9 MB and seldom asked for, one starts threads from its own files. */
const OUTSIDE = ['better-sqlite3', '@graphql-yoga/render-graphiql', 'piscina']

async function bundle() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: ['cli/main.js', 'ingest/read-in-thread.js', 'store/sqlite/write-in-thread.js'].map(
      (file) => join(DIST, 'src', file),
    ),
    outdir: BUNDLE,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    // Node 20 takes a tenth of a second longer to load the same as ES modules.
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    target: 'node20',
    external: OUTSIDE,
    // A script with a code cache cannot import; what stands in OUTSIDE can all be required.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    // Names stay, for stacks and messages.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  })
  for (const file of ['main.cjs', 'read-in-thread.cjs', 'write-in-thread.cjs'])
    escapeLetters(join(BUNDLE, file))
}

/** Regular expressions keep letters beyond ASCII as they are; without any, V8 reads and keeps the source in half the room. */
function escapeLetters(file) {
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(file, escaped)
}

/** What every new database begins as; see `src/store/sqlite/open-sqlite-database.ts`. */
async function makeEmptyGraph() {
  const module = join(DIST, 'src/store/sqlite/open-sqlite-database.js')
  const { openSqliteDatabase } = await import(pathToFileURL(module).href)
  openSqliteDatabase(join(DIST, 'bundle/cli/empty-graph.db')).close()
}

/** A build without it is whole, and starts a tenth of a second later. */
function makeCodeCache() {
  const folder = join(DIST, 'code-cache')
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/make-code-cache.js'), folder],
    { encoding: 'utf8', env: cleanEnvironment(), timeout: 60_000, killSignal: 'SIGKILL' },
  )
  rmSync(folder, { recursive: true, force: true })
  if (status !== 0) console.error(`${stderr}No code cache was made; the program starts without.`)
}

/** Without the settings of whoever builds. */
function cleanEnvironment() {
  const settings = Object.entries(process.env)
  return Object.fromEntries(settings.filter(([name]) => !/^(?:HOST|PORT|WIREGRAPH_.*)$/.test(name)))
}

async function build() {
  const began = new Date()
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', join(ROOT, 'tsconfig.build.json')],
    // The server's standard output belongs to its one line.
    { cwd: ROOT, stdio: ['ignore', 2, 2] },
  )
  if (status !== 0) {
    console.error('The build failed; what it says stands above.')
    process.exit(1)
  }
  rmSync(join(DIST, 'bundle'), { recursive: true, force: true })
  await bundle()
  await makeEmptyGraph()
  makeCodeCache()
  writeFileSync(STAMP, '')
  utimesSync(STAMP, began, began)
}

/** Builds all anew. */
export async function buildAnew() {
  if (!hasSources()) return
  rmSync(DIST, { recursive: true, force: true })
  await build()
}

/** Builds only where a source is newer than the last build. */
export async function buildIfStale() {
  if (hasSources() && isStale()) await build()
}

/** A package as published holds dist and no sources. */
function hasSources() {
  return existsSync(join(ROOT, 'src'))
}
