// A part of the build: starts the program once over the seeds, asks it a question, and keeps what V8 compiled for that.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CODE_CACHE, loadProgram } from './load-program.js'

const QUESTION =
  '{ people(first: 1) { edges { node { name articles(first: 1) { totalCount } } } } }'

/** The program's one line on standard output holds its address. */
function readAddress() {
  return new Promise((resolve) => {
    process.stdout.write = (text) => {
      resolve(/http\S+/u.exec(text)?.[0])
      return true
    }
  })
}

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-build-'))
try {
  const { main, script } = loadProgram()
  const address = readAddress()
  const ended = main(['start', '--db', join(folder, 'seeds.db'), '--port', '0'])
  await fetch(await address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  })
  writeFileSync(CODE_CACHE, script.createCachedData())
  process.emit('SIGTERM')
  await ended
} finally {
  rmSync(folder, { recursive: true, force: true })
}
