import { describe, expect, it } from 'vitest'
import { ask, contextOver } from './ask.ts'
import { createFakeGraphStore, fakeArticle, fakePerson } from './fake-graph-store.ts'

const people = [fakePerson(1, 'Kantor'), fakePerson(2, 'Hashimoto'), fakePerson(3, 'Brown')]
const articles = [fakeArticle(10, 'a'), fakeArticle(11, 'b')]
const evidence = (articleKey: number) => ({
  articleKey,
  start: 0,
  end: 5,
  exact: 'Talks',
  sentence: 'Talks went on.',
  confidence: 0.9,
  method: 'read-quotes/said-after',
})
const role = (key: number) => ({
  typename: 'Role',
  key,
  id: `role${key}`,
  title: 'minister',
  countryKey: null,
  organizationKey: null,
})
const answers = {
  'Query.people 0': people,
  'Person.roles 1': [role(21)],
  'Person.roles 2': [role(22), role(23)],
  'Role.evidence 21': [evidence(10)],
  'Role.evidence 22': [evidence(10), evidence(11)],
  'Role.evidence 23': [evidence(11)],
  'Entity.articles 1': articles,
  'Entity.articles 2': [articles[0]],
}

describe('a level of a query is one question to the store', () => {
  it('however many parents the level has, and each row is asked for once', async () => {
    const store = createFakeGraphStore([...people, ...articles], answers)
    const { errors } = await ask(
      contextOver(store),
      `{ people { edges { node { name roles { title evidence { article { headline } } }
          articles(first: 5) { edges { node { headline } } pageInfo { hasNextPage } } } } } }`,
    )
    expect(errors).toEqual([])
    expect(store.questions).toEqual([
      'pages Query.people ×1',
      'lists Person.roles ×3',
      'pages Entity.articles ×3',
      'lists Role.evidence ×3',
      'rows article ×2',
    ])
  })

  it('and fields with other arguments are questions of their own', async () => {
    const store = createFakeGraphStore([...people, ...articles], answers)
    await ask(
      contextOver(store),
      `{ people { edges { node {
          one: articles(first: 1) { edges { cursor } }
          two: articles(first: 2) { edges { cursor } }
          same: articles(first: 2) { pageInfo { endCursor } } } } } }`,
    )
    expect(store.questions).toEqual([
      'pages Query.people ×1',
      'pages Entity.articles ×3',
      'pages Entity.articles ×3',
    ])
  })

  it('and what is counted is counted only if asked, without a page', async () => {
    const store = createFakeGraphStore([...people, ...articles], answers)
    const { data } = await ask(
      contextOver(store),
      '{ people { totalCount edges { node { articles { totalCount } } } } }',
    )
    expect(store.questions).toEqual([
      'counts Query.people ×1',
      'pages Query.people ×1',
      'counts Entity.articles ×3',
    ])
    expect(data).toEqual({
      people: {
        totalCount: 3,
        edges: [
          { node: { articles: { totalCount: 2 } } },
          { node: { articles: { totalCount: 1 } } },
          { node: { articles: { totalCount: 0 } } },
        ],
      },
    })
  })

  it('and nodes by id, by name and by external id are asked for together', async () => {
    const store = createFakeGraphStore([...people, ...articles], answers)
    const { data } = await ask(
      contextOver(store),
      `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id }
        a: person(name: "Kantor") { name } b: person(name: "Nobody") { name }
        c: article(externalId: "a") { headline } d: article(externalId: "z") { headline } }`,
      { ids: [people[1]?.id, 'no id', people[0]?.id], id: people[1]?.id },
    )
    expect(store.questions).toEqual(['nodes ×3', 'entitiesByName ×2', 'articlesByExternalId ×2'])
    expect(data).toEqual({
      nodes: [{ id: people[1]?.id }, null, { id: people[0]?.id }],
      node: { id: people[1]?.id },
      a: { name: 'Kantor' },
      b: null,
      c: { headline: 'Talks number 10' },
      d: null,
    })
  })
})
