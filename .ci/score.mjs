#!/usr/bin/env node
// Scores what is built against ../shared: the contract, and the gold of each set that floors.json names. A figure below its
// floor fails; one above it prints the line to raise the floor with. Articles of the sets never enter the project.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'

const ROOT = join(import.meta.dirname, '..')
const SHARED = join(ROOT, '..', 'shared')
const PROGRAM = join(ROOT, 'bin', 'wiregraph.js')
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'))
const scratch = mkdtempSync(join(tmpdir(), 'wiregraph-score-'))
let wrong = 0

/** The articles of a set without the gold beside them, so that the server sees no answer. */
function articlesOf(set) {
  const source = join(SHARED, 'gold', set)
  const folder = join(scratch, set)
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(source)) {
    if (!file.endsWith('.json')) copyFileSync(join(source, file), join(folder, file))
  }
  return folder
}

async function serve(folder, set) {
  const database = join(scratch, `${set}.db`)
  const server = spawn(
    process.execPath,
    [PROGRAM, 'start', folder, '--db', database, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = await once(server.stdout, 'data')
  const url = /http:\S+/.exec(String(line))?.[0]
  if (url === undefined) throw new Error(`no address in ${line}`)
  return { server, url }
}

function check(what, value, holds, floor) {
  if (!holds) wrong++
  console.log(`${holds ? 'ok  ' : 'FELL'} ${what} ${value} (floor ${floor})`)
}

const read = (path) => buildSchema(readFileSync(path, 'utf8'), { assumeValidSDL: true })
const breaking = findBreakingChanges(
  read(join(SHARED, 'contract', 'contract.graphql')),
  read(join(ROOT, 'schema', 'schema.graphql')),
)
check('breaking changes against the contract', breaking.length, breaking.length === 0, 0)
for (const change of breaking) console.log(`     ${change.description}`)

for (const [set, floor] of Object.entries(floors)) {
  if (!existsSync(join(SHARED, 'gold', set))) {
    console.log(`../shared/gold/${set} is not here: not scored.`)
    continue
  }
  const folder = set === 'seed' ? join(ROOT, 'seeds') : articlesOf(set)
  const { server, url } = await serve(folder, set)
  try {
    const scored = spawnSync(
      process.execPath,
      [
        join(SHARED, 'gold', 'score.mjs'),
        '--url',
        url,
        '--gold',
        join(SHARED, 'gold', set),
        '--json',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    )
    if (scored.status !== 0) throw new Error(scored.stderr)
    const score = JSON.parse(scored.stdout)
    console.log(
      `\n${set}: ${score.articles} articles, ${score.absent} absent, overall ${score.overall.toFixed(3)}`,
    )
    for (const row of score.rows) {
      console.log(
        `     ${row.kind.padEnd(20)} P ${row.precision.toFixed(3)} R ${row.recall.toFixed(3)} F1 ${row.f1.toFixed(3)}`,
      )
    }
    const figures = {
      overall: score.overall,
      spansWrong: score.spansWrong,
      calibration: score.calibration.error,
    }
    for (const row of score.rows) figures[row.kind] = row.f1
    for (const [name, bound] of Object.entries(floor)) {
      const atMost = name === 'spansWrong' || name === 'calibration'
      const value = figures[name] ?? Number.NaN
      check(
        `${set} ${name}`,
        value.toFixed(4),
        atMost ? value <= bound : value >= bound - 1e-9,
        bound,
      )
    }
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}
rmSync(scratch, { recursive: true, force: true })
process.exitCode = wrong === 0 ? 0 : 1
