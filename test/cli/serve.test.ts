import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SEEDS, scratchFolder, startServing, wiregraph } from './wiregraph.ts'

async function ask(url: string, query: string, key?: string): Promise<unknown> {
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query }),
  })
  return response.json()
}
const COUNT = '{ articles { totalCount } }'
const counted = (totalCount: number) => ({ data: { articles: { totalCount } } })
const SEND =
  'mutation { ingestArticle(input: { text: "LIMA, May 5 - Ministers met." }) { created } }'

describe('start', { timeout: 120_000 }, () => {
  test('reads the seeds, says on one line where it answers, tells people where to look', async () => {
    const { url, child, end } = await startServing(['start'])
    expect(await ask(url, COUNT)).toEqual(counted(6))
    child.kill('SIGTERM')
    const { exitCode, stdout, stderr } = await end
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `Wiregraph ready at ${url}\n`,
    })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/)
    expect(stderr).toBe(
      `6 articles: 6 new, 0 changed, 0 as before, 0 refused.\n  page      ${new URL('/', url)}\n  GraphiQL  ${url}\nCtrl-C stops it.\n`,
    )
  })

  test('serves also where something was refused', async () => {
    const articles = scratchFolder()
    writeFileSync(join(articles, 'a.txt'), 'Ministers met.')
    writeFileSync(join(articles, 'b.txt'), '---\nx')
    const { url, child, end } = await startServing(['start', articles])
    expect(await ask(url, COUNT)).toEqual(counted(1))
    child.kill('SIGINT')
    const { exitCode, stderr } = await end
    expect(exitCode).toBe(0)
    expect(stderr).toContain('refused  b.txt:1: Front matter is not closed')
  })
})

describe('serve', { timeout: 120_000 }, () => {
  test('answers from the database, and sees what is ingested beside it', async () => {
    const folder = scratchFolder()
    await wiregraph(['ingest', join(SEEDS, 'us-japan-car-glass-talks.txt')], { folder })
    const { url, child, end } = await startServing(['serve'], { folder })
    expect(await ask(url, COUNT)).toEqual(counted(1))
    const { exitCode } = await wiregraph(['ingest', SEEDS], { folder })
    expect(exitCode).toBe(0)
    expect(await ask(url, COUNT)).toEqual(counted(6))
    child.kill('SIGTERM')
    expect(await end).toEqual({ exitCode: 0, stdout: `Wiregraph ready at ${url}\n`, stderr: '' })
  })

  test('takes changes with the key alone, where one is set', async () => {
    const folder = scratchFolder()
    await wiregraph(['ingest', SEEDS], { folder })
    const env = { WIREGRAPH_API_KEY: 'open-sesame' }
    const { url, child, end } = await startServing(['serve'], { folder, env })
    expect(await ask(url, SEND)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
    expect(await ask(url, SEND, 'open-sesame')).toEqual({
      data: { ingestArticle: { created: true } },
    })
    expect(await ask(url, SEND, 'open-sesame')).toEqual({
      data: { ingestArticle: { created: false } },
    })
    child.kill('SIGTERM')
    const { stderr } = await end
    expect(stderr).not.toContain('open-sesame')
  })

  test.each([
    [['--read-only'], {}],
    [[], { WIREGRAPH_READ_ONLY: 'true' }],
  ])('takes no change with %j %j', async (words, env) => {
    const folder = scratchFolder()
    await wiregraph(['ingest', SEEDS], { folder })
    const { url, child, end } = await startServing(['serve', ...words], { folder, env })
    expect(await ask(url, SEND)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect(await ask(url, COUNT)).toEqual(counted(6))
    child.kill('SIGTERM')
    expect((await end).exitCode).toBe(0)
  })

  test('Ctrl-C again ends it at once, though a request is still on its way', async () => {
    const folder = scratchFolder()
    await wiregraph(['ingest', SEEDS], { folder })
    const { url, child, end } = await startServing(['serve'], { folder })
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    )
    await once(socket, 'connect')
    // An answer to a later request tells that the server has this one.
    await fetch(new URL('/health/live', url))
    // Signals that come at the same time count as one.
    const impatient = setInterval(() => child.kill('SIGINT'), 100)
    const { exitCode, stderr } = await end
    clearInterval(impatient)
    socket.destroy()
    // 130, or ended by one more of these signals while it was ending.
    expect({ exitCode: exitCode ?? 130, stderr }).toEqual({ exitCode: 130, stderr: '' })
  })
})
