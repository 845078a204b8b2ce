import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../schema/context.ts'
import { formatGlobalId } from '../../src/model/global-id.ts'
import { contextOver, listen, plain } from './ask.ts'
import { createFakeGraphStore, fakeArticle } from './fake-graph-store.ts'

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
    expect(store.questions).toEqual(['nodes ×1', 'nodes ×1', 'pages Query.articles ×1'])
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
