#!/usr/bin/env node
// Compiles src and schema into dist. With --if-stale only where a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
/** Its time is the time at which the last good build began. */
const STAMP = join(DIST, '.built')
const SOURCES = ['src', 'schema', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']

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

function build() {
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
  writeFileSync(STAMP, '')
  utimesSync(STAMP, began, began)
}

// A package as published holds dist and no sources.
if (existsSync(join(ROOT, 'src'))) {
  const ifStale = process.argv.includes('--if-stale')
  if (!ifStale) rmSync(DIST, { recursive: true, force: true })
  if (!ifStale || isStale()) build()
}
