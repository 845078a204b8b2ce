import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What it costs to take articles in, to take the same ones in again, and to check the graph:
 * `tsx bench/ingest.ts PATH…` prints seconds, seconds of processor time and megabytes for each.
 */
function main(paths: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-bench-'))
  const db = join(folder, 'graph.db')
  try {
    const steps = {
      'ingest, one thread': ['ingest', ...paths, '--db', join(folder, 'alone.db'), '--jobs', '1'],
      ingest: ['ingest', ...paths, '--db', db],
      'ingest again': ['ingest', ...paths, '--db', db],
      check: ['check', '--db', db],
    }
    console.table(
      Object.fromEntries(Object.entries(steps).map(([name, words]) => [name, run(words)])),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Loaded into the program that is measured: the last line it writes is what it used. */
const REPORTER = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.error(JSON.stringify({ user: userCPUTime / 1e6, system: systemCPUTime / 1e6, megabytes: maxRSS / 1024 }))
})`

function run(words: readonly string[]): Readonly<Record<string, number | null>> {
  const program = join(import.meta.dirname, '..', 'bin', 'wiregraph.js')
  const reporter = `data:text/javascript,${encodeURIComponent(REPORTER)}`
  const started = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', reporter, program, ...words],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const seconds = (performance.now() - started) / 1000
  const used = JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') as Record<string, number>
  const rounded = Object.entries({ seconds, ...used }).map(
    ([name, value]) => [name, Math.round(value * 100) / 100] as const,
  )
  return { ...Object.fromEntries(rounded), exit: status }
}

main(process.argv.slice(2))
