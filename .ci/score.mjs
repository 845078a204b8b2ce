#!/usr/bin/env node
// Compares what is built with ../shared: the contract, then how well articles are read (`npm run accuracy`), which may not fall
// below floors.json. With names of sets (`.ci/score.mjs dev names`) only those are scored.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'

const ROOT = join(import.meta.dirname, '..')

const read = (path) => buildSchema(readFileSync(join(ROOT, path), 'utf8'), { assumeValidSDL: true })
const breaking = findBreakingChanges(
  read('../shared/contract/contract.graphql'),
  read('schema/schema.graphql'),
)
console.log(`${breaking.length} breaking changes against the contract`)
for (const change of breaking) console.log(`     ${change.description}`)

const { status } = spawnSync(
  'npm',
  ['run', '--silent', 'accuracy', '--', '--check', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
)
process.exitCode = breaking.length === 0 && status === 0 ? 0 : 1
