import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { schema } from '../schema/build-schema.ts'
import { extract, READER_VERSION } from '../src/extract/extract.ts'
import { createDesk } from '../src/ingest/desk.ts'
import { createServer } from '../src/server/create-server.ts'
import { createSqliteWriter } from '../src/store/sqlite/create-sqlite-writer.ts'
import { openSqliteDatabase } from '../src/store/sqlite/open-sqlite-database.ts'
import { createSqliteStore } from '../src/store/sqlite/read/create-sqlite-store.ts'

/** What readers ask: one thing, a page, a page of pages, words, counts. Each graph has answers to all. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'one country': '{ country(code: "JP") { name capital { name } } }',
  'one person': '{ person(name: "Hashimoto") { name represents { code } } }',
  'talks of a country':
    '{ country(code: "JP") { negotiations(first: 5) { edges { node { name status } } } } }',
  'articles of a country':
    '{ country(code: "JP") { articles(first: 5) { edges { node { headline publishedOn } } } } }',
  'who goes with a country':
    '{ country(code: "JP") { related(first: 5) { edges { node { name } } } } }',
  'articles and whom they name':
    '{ articles(first: 5) { edges { node { headline people(first: 3) { edges { node { name } } } countries(first: 3) { edges { salience node { code } } } } } } }',
  'newest articles':
    '{ articles(first: 5, orderBy: PUBLISHED_DESC) { edges { node { headline publishedOn } } } }',
  'people named most': '{ people(first: 5, orderBy: MENTIONS_DESC) { edges { node { name } } } }',
  'people, talks, parties':
    '{ people(first: 3, orderBy: MENTIONS_DESC) { edges { node { name negotiations(first: 3) { edges { node { name parties { ... on Country { code } } } } } } } } }',
  'talks told most':
    '{ negotiations(first: 5, orderBy: ARTICLES_DESC) { edges { node { name status } } } }',
  'talks of two countries':
    '{ negotiations(first: 5, filter: { parties: ["JP", "US"] }) { edges { node { name status } } } }',
  'greatest figures':
    '{ tradeFigures(first: 5, orderBy: VALUE_DESC) { edges { node { value text evidence { exact } } } } }',
  quotes: '{ quotes(first: 5) { edges { node { text speaker { name } } } } }',
  meetings:
    '{ meetings(first: 5) { edges { node { date participants(first: 3) { edges { node { name } } } } } } }',
  'a name searched':
    '{ search(query: "Hashimoto", first: 5) { edges { score node { __typename } } } }',
  'a word searched':
    '{ search(query: "glass", first: 5) { edges { highlights { text } node { __typename } } } }',
  'a common word searched':
    '{ search(query: "trade", first: 5) { edges { score node { __typename } } } }',
  'how many articles': '{ articles(first: 1) { totalCount } }',
  statistics: '{ statistics { articles people negotiations } }',
}

const ROUNDS = 60

/**
 * Whether answers stay as fast when the graph grows: `tsx bench/growth.ts SMALL.db LARGE.db` asks both the
 * same questions over HTTP, in turn, and prints the median of each and their ratio.
 */
async function main([small, large]: readonly string[]): Promise<void> {
  if (small === undefined || large === undefined) throw new Error('Two databases are needed.')
  const graphs = [await serve(small), await serve(large)]
  const agent = new Agent({ keepAlive: true })
  const table: Record<string, readonly [number, number]> = {}
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const times: [number[], number[]] = [[], []]
    for (let round = -10; round < ROUNDS; round++) {
      for (const [place, { address }] of graphs.entries()) {
        const milliseconds = await ask(agent, address, query)
        if (round >= 0) times[place === 0 ? 0 : 1].push(milliseconds)
      }
    }
    table[name] = [median(times[0]), median(times[1])]
  }
  agent.destroy()
  for (const { close } of graphs) await close()
  print(table)
}

function print(table: Readonly<Record<string, readonly [number, number]>>): void {
  const line = (name: string, first: number, second: number) =>
    console.log(
      `${name.padEnd(30)} ${first.toFixed(2)} ms ${second.toFixed(2)} ms ${(second / first).toFixed(2).padStart(6)} ×`,
    )
  for (const [name, [first, second]] of Object.entries(table)) line(name, first, second)
  const ratio = median(Object.values(table).map(([first, second]) => second / first))
  console.log(`median of the ratios ${ratio.toFixed(2)}`)
}

async function serve(path: string): Promise<{ address: URL; close: () => Promise<void> }> {
  const database = openSqliteDatabase(path, { readOnly: true })
  const desk = createDesk({
    writer: createSqliteWriter(database),
    reader: { version: READER_VERSION, read: extract },
    now: () => new Date().toISOString(),
  })
  const server = createServer({
    schema,
    store: createSqliteStore(database),
    desk,
    host: '127.0.0.1',
    port: 0,
    apiKey: null,
    readOnly: true,
    log: () => {},
  })
  return {
    address: new URL('/graphql', await server.listen()),
    close: async () => {
      await server.close()
      database.close()
    },
  }
}

async function ask(agent: Agent, address: URL, query: string): Promise<number> {
  const started = performance.now()
  const outgoing = request(address, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  outgoing.end(JSON.stringify({ query }))
  const [answer] = await once(outgoing, 'response')
  let text = ''
  for await (const piece of answer) text += piece
  if (text.includes('"errors"')) throw new Error(`${query}: ${text.slice(0, 300)}`)
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
}

await main(process.argv.slice(2))
