#!/usr/bin/env node
import './require-node.js'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadProgram, PROGRAM } from './load-program.js'

const root = join(import.meta.dirname, '..')

if (!existsSync(PROGRAM) && existsSync(join(root, 'src'))) {
  console.error('wiregraph: not built yet; building once …')
  spawnSync(process.execPath, [join(root, 'bin', 'build.js')], { stdio: ['ignore', 2, 2] })
}
if (!existsSync(PROGRAM)) {
  console.error('wiregraph: not built; run "npm ci" and "npm run build" first.')
  process.exit(2)
}
await loadProgram().main(process.argv.slice(2))
