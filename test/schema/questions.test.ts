import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { brief } from './brief.ts'
import { openGlassTalks } from './glass-talks.ts'

// What the graph is for, asked of a story made by hand and told three times, three days in a row.

let graph: Awaited<ReturnType<typeof openGlassTalks>>
beforeAll(async () => {
  graph = await openGlassTalks()
})
afterAll(() => graph.close())

async function answer(source: string, variables: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await ask(graph.context(), source, variables)
  expect(errors).toEqual([])
  return brief(data)
}

it('who met whom, where, for how long, about what', async () => {
  expect(
    await answer(`{ person(name: "keller") {
      name represents { code } roles { title country { name } organization { name } }
      meetings(first: 1) { totalCount edges { node {
        date duration place { name country { name } }
        participants { edges { node { name } } }
        parties { ... on Country { code } ... on Organization { name } }
        negotiations { edges { node { name } } }
        evidence { exact article { externalId } } } } } } }`),
  ).toMatchInlineSnapshot(`
    "name: Anna Keller
    represents:
      - US
    roles:
      - title: envoy
        country: United States
        organization: null
    meetings:
      totalCount: 1
      edges:
        - date: 1994-12-06
          duration: PT2H
          place:
            name: Kobe
            country: Japan
          participants:
            - Anna Keller
            - Kenji Mori
          parties:
            - US
            - JP
          negotiations:
            - "Japan–Trade Board–United States: flat glass"
          evidence:
            - exact: Anna Keller met Kenji Mori
              article: glass-1994-12-06
            - exact: Anna Keller met Kenji Mori
              article: glass-1994-12-07
            - exact: Anna Keller met Kenji Mori
              article: glass-1994-12-08
    "
  `)
})

it('people, their negotiations, and the parties to these', async () => {
  expect(
    await answer(`{ people(orderBy: NAME_ASC) { totalCount edges { node {
      name counterparts { edges { node { name } } }
      negotiations { edges { node { name
        parties { __typename ... on Country { name } ... on Organization { name acronym } } } } } } } } }`),
  ).toMatchInlineSnapshot(`
    "totalCount: 2
    edges:
      - name: Anna Keller
        counterparts:
          - Kenji Mori
        negotiations:
          - name: "Japan–Trade Board–United States: flat glass"
            parties:
              - __typename: Country
                name: Japan
              - __typename: Organization
                name: Trade Board
                acronym: TB
              - __typename: Country
                name: United States
      - name: Kenji Mori
        counterparts:
          - Anna Keller
        negotiations:
          - name: "Japan–Trade Board–United States: flat glass"
            parties:
              - __typename: Country
                name: Japan
              - __typename: Organization
                name: Trade Board
                acronym: TB
              - __typename: Country
                name: United States
    "
  `)
})

it('how a negotiation went, in whose words', async () => {
  expect(
    await answer(`{ negotiations(filter: { topic: "glass", parties: ["JP"] }) { edges { node {
      name status scheduledFor topics { name } negotiators { edges { node { name } } }
      history { status date cameo plover ploverMode evidence { exact method confidence article { publishedOn } } } } } } }`),
  ).toMatchInlineSnapshot(`
    "- name: "Japan–Trade Board–United States: flat glass"
      status: ONGOING
      scheduledFor: 1995-01
      topics:
        - flat glass
      negotiators:
        - Anna Keller
        - Kenji Mori
      history:
        - status: ONGOING
          date: 1994-12-06
          cameo: "036"
          plover: AGREE
          ploverMode: null
          evidence:
            - exact: Anna Keller met Kenji Mori
              method: test/by-hand
              confidence: 0.9
              article: 1994-12-06
            - exact: Anna Keller met Kenji Mori
              method: test/by-hand
              confidence: 0.9
              article: 1994-12-07
        - status: ONGOING
          date: 1994-12-08
          cameo: "036"
          plover: AGREE
          ploverMode: null
          evidence:
            - exact: Anna Keller met Kenji Mori
              method: test/by-hand
              confidence: 0.9
              article: 1994-12-08
    "
  `)
})

it('what it was worth', async () => {
  expect(
    await answer(`{ topic(name: "flat glass") { tradeFigures(first: 1, filter: { countries: ["JP"], valueFrom: 65e9 }) {
      edges { node { text value valueTo unit currency measure period countries { code }
        evidence { start end exact } } } } } }`),
  ).toMatchInlineSnapshot(`
    "- text: 60 to 70 billion dollars
      value: 60000000000
      valueTo: 70000000000
      unit: MONEY
      currency: USD
      measure: EXPORTS
      period: "1994"
      countries:
        - JP
      evidence:
        - start: 161
          end: 185
          exact: 60 to 70 billion dollars
    "
  `)
})

it('where it says so', async () => {
  expect(
    await answer(`{ search(query: "glass keller", types: [ARTICLE, NEGOTIATION], first: 1) {
      totalCount edges { node { __typename ... on Article { headline } ... on Entity { name } }
        highlights { text ranges { start end } } } } }`),
  ).toMatchInlineSnapshot(`
    "totalCount: 3
    edges:
      - node:
          __typename: Article
          headline: Envoys meet on glass
        highlights:
          - text: KOBE, Dec 6 - U.S. envoy Anna Keller met Kenji Mori of the Trade Board of Japan for two hours on flat glass.
            ranges:
              - start: 30
                end: 36
              - start: 102
                end: 107
          - text: '"We are close," Keller said.'
            ranges:
              - start: 16
                end: 22
          - text: Japan sold glass worth 60 to 70 billion dollars.
            ranges:
              - start: 11
                end: 16
    "
  `)
})

it('how two things hang together', async () => {
  const source = '{ from: person(name: "Keller") { id } to: topic(name: "flat glass") { id } }'
  const { data } = await ask(graph.context(), source)
  const { from, to } = data as Record<'from' | 'to', { id: string }>
  expect(
    await answer(
      `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length
        steps { from { name } relations to { __typename name } evidence { exact } } } }`,
      { from: from.id, to: to.id },
    ),
  ).toMatchInlineSnapshot(`
    "length: 2
    steps:
      - from: Anna Keller
        relations:
          - NEGOTIATES
          - SAME_SENTENCE
        to:
          __typename: Negotiation
          name: "Japan–Trade Board–United States: flat glass"
        evidence:
          - Anna Keller met Kenji Mori
      - from: "Japan–Trade Board–United States: flat glass"
        relations:
          - ABOUT
          - SAME_SENTENCE
        to:
          __typename: Topic
          name: flat glass
        evidence:
          - Anna Keller met Kenji Mori
    "
  `)
})

it('what an article says, from its frame to its salient names', async () => {
  expect(
    await answer(`{ article(externalId: "glass-1994-12-07") {
      headline publishedOn agency { name } byline
      dateline { text place { name } country { code } date }
      source { format path url ingestedAt }
      people { edges { salience mentionCount node { name } } }
      mentions(first: 2) { totalCount edges { node { kind entity { name } evidence { exact sentence } } } } } }`),
  ).toMatchInlineSnapshot(`
    "headline: Envoys meet on glass
    publishedOn: 1994-12-07
    agency: Trade Board
    byline:
      - A. Writer
    dateline:
      text: KOBE, Dec 6
      place: Kobe
      country: null
      date: XXXX-12-06
    source:
      format: api
      path: null
      url: https://example.org/1994-12-07
      ingestedAt: 2026-01-01T00:00:00.000Z
    people:
      - salience: 0.6
        mentionCount: 2
        node: Anna Keller
      - salience: 0.6
        mentionCount: 1
        node: Kenji Mori
    mentions:
      totalCount: 9
      edges:
        - kind: NAME
          entity: Kobe
          evidence:
            exact: KOBE
            sentence: KOBE, Dec 6 - U.S. envoy Anna Keller met Kenji Mori of the Trade Board of Japan for two hours on flat glass.
        - kind: NAME
          entity: United States
          evidence:
            exact: U.S.
            sentence: KOBE, Dec 6 - U.S. envoy Anna Keller met Kenji Mori of the Trade Board of Japan for two hours on flat glass.
    "
  `)
})
