// A part of the build: starts the program once over the seeds, asks it a question, and keeps what V8 compiled for that. The folder for
// its database is the first argument.
import { join } from 'node:path'
import { loadProgram, writeCodeCache } from './load-program.js'

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

// The seeds are too few for threads to start; these set a flag of V8, and a cache made under another flag is not taken.
const { main, script } = loadProgram()
const address = readAddress()
const database = join(process.argv[2], 'seeds.db')
const ended = main(['start', '--db', database, '--host', '127.0.0.1', '--port', '0'])
const url = await Promise.race([address, ended])
if (url === undefined) process.exit(1)
const answer = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: QUESTION }),
})
if (!answer.ok) process.exit(1)
writeCodeCache(script.createCachedData())
process.emit('SIGTERM')
await ended
