#!/usr/bin/env node
import './require-node.js'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = dirname(fileURLToPath(import.meta.url))
const program = join(bin, '..', 'dist', 'bundle', 'cli', 'main.cjs')

if (!existsSync(program) && existsSync(join(bin, '..', 'src'))) {
  console.error('wiregraph: not built yet; building once …')
  spawnSync(process.execPath, [join(bin, 'build.js')], { stdio: ['ignore', 2, 2] })
}
if (!existsSync(program)) {
  console.error('wiregraph: not built; run "npm ci" and "npm run build" first.')
  process.exit(2)
}
const { main } = createRequire(import.meta.url)(program)
await main(process.argv.slice(2))
