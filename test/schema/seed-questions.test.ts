import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSeedGraph, type SeedGraph } from '../seed-graph.ts'
import { ask } from './ask.ts'
import { brief } from './brief.ts'

// What the story that comes with Wiregraph says, asked of the graph that was read out of it.

const STORY = 'us-japan-car-glass-talks.txt'

let graph: SeedGraph
beforeAll(async () => {
  graph = await openSeedGraph()
})
afterAll(() => graph.close())

async function answer(source: string, variables: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await ask(graph.context(), source, variables)
  expect(errors).toEqual([])
  return brief(data)
}

it('who met whom, where, for how long', async () => {
  expect(
    await answer(
      `query ($story: String!) { article(externalId: $story) { meetings { edges { node {
        participants { edges { node { name represents { code } } } }
        parties { ... on Country { code } } place { name country { name } } duration date } } } } }`,
      { story: STORY },
    ),
  ).toMatchInlineSnapshot(`
    "- participants:
        - name: Mickey Kantor
          represents:
            - US
        - name: Ryutaro Hashimoto
          represents:
            - JP
      parties:
        - US
        - JP
      place:
        name: Jakarta
        country: Indonesia
      duration: PT2H
      date: null
    - participants: []
      parties:
        - US
        - JP
      place: null
      duration: null
      date: XXXX-12-05/XXXX-12-06
    "
  `)
})

it('who negotiates, for whom, with whom', async () => {
  expect(
    await answer(`{ person(name: "Kantor") {
      name represents { name } roles { title }
      counterparts { edges { node { name } } }
      negotiations(filter: { topic: "automobiles" }) { edges { node {
        name parties { ... on Country { code } } negotiators { edges { node { name } } } } } } } }`),
  ).toMatchInlineSnapshot(`
    "name: Mickey Kantor
    represents:
      - United States
    roles:
      - U.S. Trade Representative
    counterparts:
      - Ryutaro Hashimoto
    negotiations:
      - name: "Japan–United States: automobiles, auto parts"
        parties:
          - JP
          - US
        negotiators:
          - Mickey Kantor
          - Ryutaro Hashimoto
    "
  `)
})

it('how the talks on glass went, and which articles tell of them', async () => {
  expect(
    await answer(`{ negotiations(filter: { topic: "flat glass", parties: ["JP", "US"], status: [AGREED] }) {
      edges { node { name scheduledFor history { status date } articles(orderBy: PUBLISHED_ASC) { edges { node { externalId } } } } } } }`),
  ).toMatchInlineSnapshot(`
    "- name: "Japan–United States: flat glass"
      scheduledFor: XXXX-12-05/XXXX-12-06
      history:
        - status: RESUMING
          date: null
        - status: SCHEDULED
          date: XXXX-12-05/XXXX-12-06
        - status: AGREED
          date: 1994-12-12
      articles:
        - us-japan-car-glass-talks.txt
        - 1994-12-12-flat-glass-agreement.txt
    "
  `)
})

it('what it was worth', async () => {
  expect(
    await answer(
      `query ($story: String!) { article(externalId: $story) { tradeFigures { edges { node {
        text value currency measure topic { name } countries { code } evidence { exact } } } } } }`,
      { story: STORY },
    ),
  ).toMatchInlineSnapshot(`
    "- text: 60 percent
      value: 60
      currency: null
      measure: SHARE
      topic: auto parts
      countries:
        - US
        - JP
      evidence:
        - 60 percent
    - text: US$60 billion
      value: 60000000000
      currency: USD
      measure: BALANCE
      topic: auto parts
      countries:
        - JP
        - US
      evidence:
        - US$60 billion
    - text: $4.5 billion
      value: 4500000000
      currency: USD
      measure: MARKET
      topic: flat glass
      countries:
        - JP
      evidence:
        - $4.5 billion
    "
  `)
})

it('where it says flat glass', async () => {
  expect(
    await answer(`{ search(query: "\\"flat glass\\"", types: [ARTICLE]) { totalCount edges { node {
      ... on Article { headline } } } } }`),
  ).toMatchInlineSnapshot(`
    "totalCount: 2
    edges:
      - U.S., Japan reach flat glass agreement
      - U.S., Japan agree to new car, glass talks
    "
  `)
})

it('what Kantor has to do with flat glass', async () => {
  const source = '{ from: person(name: "Kantor") { id } to: topic(name: "flat glass") { id } }'
  const { data } = await ask(graph.context(), source)
  const { from, to } = data as Record<'from' | 'to', { id: string }>
  expect(
    await answer(
      `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length
        steps { from { __typename name } to { __typename name } } } }`,
      { from: from.id, to: to.id },
    ),
  ).toMatchInlineSnapshot(`
    "length: 2
    steps:
      - from:
          __typename: Person
          name: Mickey Kantor
        to:
          __typename: Country
          name: Japan
      - from:
          __typename: Country
          name: Japan
        to:
          __typename: Topic
          name: flat glass
    "
  `)
})

it('every fact leads back to the letters it was read from', async () => {
  const EVIDENCE = 'evidence { start end exact sentence confidence article { text } }'
  const { data, errors } = await ask(
    graph.context(),
    `{ people(first: 100) { edges { node { roles { ${EVIDENCE} } } } }
      negotiations(first: 100) { edges { node { ${EVIDENCE} history { ${EVIDENCE} } } } }
      meetings(first: 100) { edges { node { ${EVIDENCE} } } }
      quotes(first: 100) { edges { node { ${EVIDENCE} } } }
      tradeFigures(first: 100) { edges { node { ${EVIDENCE} } } }
      articles(first: 100) { edges { node { mentions(first: 100) { edges { node { ${EVIDENCE} } } } } } } }`,
  )
  expect(errors).toEqual([])
  const pieces = evidenceIn(data)
  expect(pieces.length).toBeGreaterThan(100)
  for (const { start, end, exact, sentence, confidence, article } of pieces) {
    expect(article.text.slice(start, end)).toBe(exact)
    expect(article.text).toContain(sentence)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

interface Piece {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly sentence: string
  readonly confidence: number
  readonly article: { readonly text: string }
}

function evidenceIn(value: unknown): Piece[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value) return [value as Piece]
  return Object.values(value).flatMap(evidenceIn)
}
