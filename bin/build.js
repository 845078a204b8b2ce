#!/usr/bin/env node
// `npm run build`; with --if-stale it ends at once where nothing has changed since the last build.
import './require-node.js'
import { buildAnew, buildIfStale } from './build-program.js'

await (process.argv.includes('--if-stale') ? buildIfStale() : buildAnew())
