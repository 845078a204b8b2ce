#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Nothing newer than Node 14 knows may stand in this file, so that an old one can say what is missing.
const OLDEST = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)
const bin = dirname(fileURLToPath(import.meta.url))
const program = join(bin, '..', 'dist', 'bundle', 'cli', 'main.js')

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `wiregraph: Node ${OLDEST.join('.')} or newer is needed; this is Node ${process.versions.node}.`,
  )
  process.exit(2)
}
if (!existsSync(program) && existsSync(join(bin, '..', 'src'))) {
  console.error('wiregraph: not built yet; building once …')
  spawnSync(process.execPath, [join(bin, 'build.js')], { stdio: ['ignore', 2, 2] })
}
if (!existsSync(program)) {
  console.error('wiregraph: not built; run "npm ci" and "npm run build" first.')
  process.exit(2)
}
const { main } = await import('../dist/bundle/cli/main.js')
await main(process.argv.slice(2))
