#!/usr/bin/env node
// `npm start`: builds what has changed, then starts. One process for both, since a second would take a tenth of a second to boot.
import './require-node.js'

const { buildIfStale } = await import('./build-program.js')
await buildIfStale()
process.argv.splice(2, 0, 'start')
await import('./wiregraph.js')
