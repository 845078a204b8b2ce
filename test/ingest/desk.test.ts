import { afterEach, describe, expect, test } from 'vitest'
import { createDesk, type SentArticle } from '../../src/ingest/desk.ts'
import { openGraph, reader } from './graph.ts'

const graphs: ReturnType<typeof openGraph>[] = []
afterEach(() => {
  for (const graph of graphs.splice(0)) graph.close()
})

function openDesk() {
  const graph = openGraph()
  graphs.push(graph)
  const { writer, database } = graph
  const desk = createDesk({ writer, reader, now: () => '2000-01-01T00:00:00Z' })
  const stored = () =>
    database.handle.prepare('select external_id as externalId, text from article').all()
  return { desk, stored }
}

const SENT: SentArticle = {
  externalId: 'X-1',
  text: 'Japan, Peru agree\n\nLIMA, May 5 - Japan and Peru agreed to resume talks on tin.',
  headline: null,
  publishedOn: '1995-05-05',
  url: null,
  agency: null,
}

describe('what is sent', () => {
  test('the same article many times at once is one article', async () => {
    const { desk, stored } = openDesk()
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.ingestArticle(SENT)))
    expect(answers.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(stored()).toHaveLength(1)
  })

  test('without an id is named after its content', async () => {
    const { desk, stored } = openDesk()
    const nameless = { ...SENT, externalId: null }
    const first = await desk.ingestArticle(nameless)
    const again = await desk.ingestArticle(nameless)
    const other = await desk.ingestArticle({ ...nameless, text: 'Peru agrees.' })
    expect([first.created, again.created, other.created]).toEqual([true, false, true])
    expect(again.id).toBe(first.id)
    expect(stored()).toHaveLength(2)
  })

  test('deleted while it comes in, it is there or not, and never by halves', async () => {
    const { desk, stored } = openDesk()
    await Promise.all([
      desk.ingestArticle(SENT),
      desk.deleteArticle('X-1'),
      desk.ingestArticle(SENT),
      desk.deleteArticle('X-1'),
    ])
    expect(stored()).toEqual([])
    expect(await desk.deleteArticle('X-1')).toBe(false)
  })

  test.each<[string, Partial<SentArticle>, string]>([
    ['markup', { text: '<script>alert(1)</script> talks' }, '<script>alert(1)</script> talks'],
    ['line ends of Windows', { text: 'One\r\ntwo\rthree' }, 'One\ntwo\nthree'],
    [
      'marks that change direction',
      { text: 'A\u202eB\u200dC\u0301 🤝' },
      'A\u202eB\u200dC\u0301 🤝',
    ],
    ['a control character', { text: 'A\u0007B' }, 'A\u0007B'],
    ['a text of just the limit', { text: 'x'.repeat(1_000_000) }, 'x'.repeat(1_000_000)],
  ])('%s comes back as the same text', async (_, changed, text) => {
    const { desk, stored } = openDesk()
    await desk.ingestArticle({ ...SENT, ...changed })
    expect(stored()).toEqual([{ externalId: 'X-1', text }])
  })

  test.each<[string, Partial<SentArticle>, string, string]>([
    ['no text', { text: '' }, 'INVALID_ARGUMENT', 'The text is blank; an article needs words.'],
    [
      'a blank text',
      { text: ' \n\u2003' },
      'INVALID_ARGUMENT',
      'The text is blank; an article needs words.',
    ],
    [
      'a text over the limit',
      { text: 'x'.repeat(1_000_001) },
      'LIMIT_EXCEEDED',
      'The text has 1,000,001 characters; at most 1,000,000 are taken.',
    ],
    [
      'a NUL',
      { text: 'a\0b' },
      'INVALID_ARGUMENT',
      'text holds a NUL character (U+0000) at 1; remove it.',
    ],
    [
      'half a character',
      { text: 'ab\ud83d' },
      'INVALID_ARGUMENT',
      'text holds half a character (an unpaired surrogate) at 2; whole characters are expected.',
    ],
    [
      'half a character in the headline',
      { headline: '\udc00' },
      'INVALID_ARGUMENT',
      'headline holds half a character (an unpaired surrogate) at 0; whole characters are expected.',
    ],
    [
      'a headline over the limit',
      { headline: 'x'.repeat(1_001) },
      'LIMIT_EXCEEDED',
      'headline has 1,001 characters; at most 1,000 are taken.',
    ],
    [
      'a link that is a program',
      { url: 'javascript:alert(1)' },
      'INVALID_ARGUMENT',
      'url "javascript:alert(1)" is none that is taken; an http(s) address such as "https://example.org/story" is expected.',
    ],
    [
      'a link with a space',
      { url: 'https://a b' },
      'INVALID_ARGUMENT',
      'url "https://a b" is none that is taken; an http(s) address such as "https://example.org/story" is expected.',
    ],
    [
      'a blank id',
      { externalId: ' ' },
      'INVALID_ARGUMENT',
      'externalId " " must be printable text of at most 512 characters.',
    ],
    [
      'an id over the limit',
      { externalId: 'x'.repeat(513) },
      'INVALID_ARGUMENT',
      `externalId "${'x'.repeat(60)}…" must be printable text of at most 512 characters.`,
    ],
  ])('%s is refused, and leaves nothing', async (_, changed, code, message) => {
    const { desk, stored } = openDesk()
    const sent = desk.ingestArticle({ ...SENT, ...changed })
    await expect(sent).rejects.toMatchObject({ code, message })
    expect(stored()).toEqual([])
  })

  test('a date that is none is refused', async () => {
    const { desk } = openDesk()
    const sent = desk.ingestArticle({ ...SENT, publishedOn: '1995-02-30' })
    await expect(sent).rejects.toMatchObject({ code: 'INVALID_DATE' })
  })
})

describe('who listens', () => {
  test('hears of what is new and what changes, and of nothing else', async () => {
    const { desk } = openDesk()
    const stop = new AbortController()
    const heard = desk.articlesIngested(stop.signal)[Symbol.asyncIterator]()
    const first = heard.next()
    const created = await desk.ingestArticle(SENT)
    expect(await first).toEqual({ done: false, value: created.id })
    await desk.ingestArticle(SENT)
    await desk.ingestArticle({ ...SENT, text: `${SENT.text} They meet again on Monday.` })
    expect(await heard.next()).toEqual({ done: false, value: created.id })
    const next = heard.next()
    await desk.deleteArticle('X-1')
    stop.abort()
    expect(await next).toEqual({ done: true, value: undefined })
  })

  test('who has stopped hears nothing', async () => {
    const { desk } = openDesk()
    const stop = new AbortController()
    stop.abort()
    const heard = desk.articlesIngested(stop.signal)[Symbol.asyncIterator]()
    await desk.ingestArticle(SENT)
    expect(await heard.next()).toEqual({ done: true, value: undefined })
  })

  test('a refused article holds up none behind it', async () => {
    const { desk } = openDesk()
    const refused = desk.mergeEntities('x', 'y').catch((error: { code: string }) => error.code)
    const { created } = await desk.ingestArticle(SENT)
    expect([await refused, created]).toEqual([expect.any(String), true])
  })
})
