import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../schema/context.ts'
import { formatGlobalId } from '../../src/model/global-id.ts'
import { contextOver, listen, plain } from './ask.ts'
import { createFakeGraphStore, fakeArticle } from './fake-graph-store.ts'
import { GLASS_TALKS, openGlassTalks } from './glass-talks.ts'

const first = fakeArticle(1, 'wire-1')
const second = fakeArticle(2, 'wire-2')

/** Tells of these ids, then waits until the listener leaves. */
function deskTelling(ids: readonly string[], onLeft: () => void = () => {}): Desk {
  async function* tell(signal: AbortSignal) {
    yield* ids
    if (!signal.aborted) {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    }
    onLeft()
  }
  const { desk } = contextOver(createFakeGraphStore([]))
  return { ...desk, articlesIngested: tell, negotiationsChanged: tell }
}

async function* events(source: AsyncGenerator<ExecutionResult, void, void> | ExecutionResult) {
  if (!(Symbol.asyncIterator in source)) throw source.errors?.[0]
  for await (const { data, errors } of source) yield plain(data ?? errors)
}

async function take(count: number, desk: Desk, source: string, answers = {}) {
  const store = createFakeGraphStore([first, second], answers)
  const taken: unknown[] = []
  const heard = events(await listen(contextOver(store, { desk }), source))
  for await (const event of heard) {
    taken.push(event)
    if (taken.length === count) break
  }
  return { taken, store }
}

describe('articleIngested', () => {
  it('tells of each article, save those that are gone again', async () => {
    const desk = deskTelling([first.id, formatGlobalId('Article', 'gone'), second.id])
    const { taken } = await take(2, desk, 'subscription { articleIngested { externalId } }')
    expect(taken).toEqual([
      { articleIngested: { externalId: 'wire-1' } },
      { articleIngested: { externalId: 'wire-2' } },
    ])
  })

  it('asks the store whether the filter lets an article through', async () => {
    const { taken, store } = await take(
      1,
      deskTelling([first.id, second.id]),
      'subscription { articleIngested(filter: { externalId: "wire-2", text: "talks" }) { externalId } }',
      { 'Query.articles 0': [second] },
    )
    expect(taken).toEqual([{ articleIngested: { externalId: 'wire-2' } }])
    expect(store.questions).toEqual([
      'pages Query.articles ×1',
      'nodes ×1',
      'nodes ×1',
      'pages Query.articles ×1',
    ])
  })

  it('sees for each event the graph as it then is', async () => {
    const { store } = await take(
      2,
      deskTelling([first.id, first.id]),
      'subscription { articleIngested { people { totalCount } } }',
    )
    expect(store.questions.filter((question) => question.startsWith('counts'))).toHaveLength(2)
  })

  it('lets go of its source as soon as the listener leaves, also while it waits', async () => {
    let left = false
    const desk = deskTelling([first.id], () => {
      left = true
    })
    const store = createFakeGraphStore([first])
    const source = await listen(
      contextOver(store, { desk }),
      'subscription { articleIngested { externalId } }',
    )
    const heard = events(source)
    await heard.next()
    const waiting = heard.next()
    if (Symbol.asyncIterator in source) await source.return()
    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(left).toBe(true)
  })
})

it('an unfit filter is refused at once', async () => {
  const graph = await openGlassTalks()
  const source = await listen(
    graph.context(),
    'subscription { articleIngested(filter: { publishedFrom: "XXXX-12-06" }) { externalId } }',
  )
  graph.close()
  expect(source).toMatchObject({ errors: [{ extensions: { code: 'INVALID_DATE' } }] })
})

describe('negotiationChanged', () => {
  it.each([
    '',
    '__proto__',
    first.id,
  ])('refuses the id %j, which no negotiation has', async (id) => {
    const source = await listen(
      contextOver(createFakeGraphStore([])),
      `subscription { negotiationChanged(id: ${JSON.stringify(id)}) { name } }`,
    )
    expect(source).toMatchObject({
      errors: [
        {
          message: `Argument "id" is ${JSON.stringify(id)}; the id of a negotiation is expected.`,
          extensions: { code: 'INVALID_ARGUMENT' },
        },
      ],
    })
  })
})

it('tells of what the desk takes: the article that came, the talks that it changed', async () => {
  const graph = await openGlassTalks()
  const context = graph.context()
  const articles = await listen(
    context,
    'subscription { articleIngested(filter: { text: "glass", countries: ["JP"] }) { externalId publishedOn } }',
  )
  const talks = await listen(
    graph.context(),
    'subscription { negotiationChanged { topics { name } history { evidence { article { externalId } } } } }',
  )
  const heard = [events(articles).next(), events(talks).next()] as const
  await context.desk.ingestArticle({
    externalId: 'glass-later',
    text: GLASS_TALKS,
    headline: null,
    publishedOn: '1994-12-20',
    url: null,
    agency: null,
  })
  expect((await heard[0]).value).toEqual({
    articleIngested: { externalId: 'glass-later', publishedOn: '1994-12-20' },
  })
  expect((await heard[1]).value).toMatchObject({
    negotiationChanged: {
      topics: [{ name: 'flat glass' }],
      history: expect.arrayContaining([{ evidence: [{ article: { externalId: 'glass-later' } }] }]),
    },
  })
  graph.close()
})
