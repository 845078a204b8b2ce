import { describe, expect, it, test } from 'vitest'
import type { ArticleInput, Desk } from '../../schema/context.ts'
import { WiregraphError } from '../../src/model/errors.ts'
import { ask, contextOver } from './ask.ts'
import { createFakeGraphStore, fakeArticle, fakePerson } from './fake-graph-store.ts'

const article = fakeArticle(1, 'wire-1')
const kantor = fakePerson(2, 'Kantor')

function deskThat(takes: Partial<Desk>): Desk {
  const { desk } = contextOver(createFakeGraphStore([]))
  return { ...desk, ...takes }
}

const CHANGES = [
  'mutation { ingestArticle(input: { text: "Talks went on." }) { created } }',
  'mutation { deleteArticle(externalId: "wire-1") { deleted } }',
  'mutation { mergeEntities(keep: "a", merge: "b") { entity { name } } }',
]

describe.each(CHANGES)('%s', (change) => {
  it.each([
    ['UNAUTHENTICATED', 'send the header "Authorization: Bearer KEY"'],
    ['FORBIDDEN', 'This server takes no changes'],
  ] as const)('is answered %s and told what to do, before anything is changed', async (writes, says) => {
    const context = contextOver(createFakeGraphStore([article]), { writes })
    const { data, errors } = await ask(context, change)
    expect(data).toBeNull()
    expect(errors).toEqual([{ code: writes, message: expect.stringContaining(says) }])
  })
})

test('ingestArticle hands on what was sent, null where nothing was, and answers with the article', async () => {
  const sent: ArticleInput[] = []
  const desk = deskThat({
    async ingestArticle(input) {
      sent.push(input)
      return { id: article.id, created: true }
    },
  })
  const { data, errors } = await ask(
    contextOver(createFakeGraphStore([article]), { desk }),
    `mutation { ingestArticle(input: { text: "Talks went on.", publishedOn: "1994-12-06", url: null }) {
      created article { externalId headline } } }`,
  )
  expect(errors).toEqual([])
  expect(data).toEqual({
    ingestArticle: { created: true, article: { externalId: 'wire-1', headline: 'Talks number 1' } },
  })
  expect(sent).toEqual([
    {
      externalId: null,
      text: 'Talks went on.',
      headline: null,
      publishedOn: '1994-12-06',
      url: null,
      agency: null,
    },
  ])
})

test('what the desk refuses is an error with its code; what is a fault of ours has none', async () => {
  const desk = deskThat({
    mergeEntities: () =>
      Promise.reject(new WiregraphError('NOT_FOUND', 'No entity has the id "b".')),
    deleteArticle: () => Promise.reject(new TypeError('x is not a function')),
  })
  const { errors } = await ask(
    contextOver(createFakeGraphStore([]), { desk }),
    `mutation { mergeEntities(keep: "a", merge: "b") { entity { name } } }`,
  )
  expect(errors).toEqual([{ code: 'NOT_FOUND', message: 'No entity has the id "b".' }])
  const fault = await ask(
    contextOver(createFakeGraphStore([]), { desk }),
    'mutation { deleteArticle(externalId: "a") { deleted } }',
  )
  expect(fault.errors).toEqual([{ code: undefined, message: 'x is not a function' }])
})

test('an article that another request deleted at once is NOT_FOUND', async () => {
  const desk = deskThat({ ingestArticle: async () => ({ id: article.id, created: true }) })
  const { errors } = await ask(
    contextOver(createFakeGraphStore([]), { desk }),
    'mutation { ingestArticle(input: { text: "Talks." }) { created } }',
  )
  expect(errors).toEqual([{ code: 'NOT_FOUND', message: expect.stringContaining(article.id) }])
})

test('each mutation of one request sees the graph as it is after it', async () => {
  const rows = [{ ...kantor }]
  const desk = deskThat({
    async mergeEntities(keep) {
      rows[0] = { ...kantor, name: `${rows[0]?.name} again` }
      return keep
    },
  })
  const store = createFakeGraphStore([])
  const moving = { ...store, nodes: async (ids: readonly string[]) => ids.map(() => rows[0]) }
  const { data } = await ask(
    contextOver(moving, { desk }),
    `mutation ($id: ID!) {
      a: mergeEntities(keep: $id, merge: "b") { entity { name } }
      b: mergeEntities(keep: $id, merge: "c") { entity { name } } }`,
    { id: kantor.id },
  )
  expect(data).toEqual({
    a: { entity: { name: 'Kantor again' } },
    b: { entity: { name: 'Kantor again again' } },
  })
})
