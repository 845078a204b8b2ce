import { describe, expect, it, test } from 'vitest'
import { ask, contextOver } from './ask.ts'
import { createFakeGraphStore } from './fake-graph-store.ts'

const store = createFakeGraphStore([])
const long = 'x'.repeat(1001)
const ids = (count: number) => JSON.stringify(Array.from({ length: count }, () => 'x'))

test.each([
  [
    '{ people(first: -1) { totalCount } }',
    'INVALID_ARGUMENT',
    'Argument "first" is -1; a number from 0 to 100 is expected.',
  ],
  [
    '{ people(last: 101) { totalCount } }',
    'LIMIT_EXCEEDED',
    'Argument "last" is 101; a page holds at most 100. Ask for the next page with "after".',
  ],
  [
    '{ people(first: 1, last: 1) { totalCount } }',
    'INVALID_ARGUMENT',
    'Arguments "first" (1) and "last" (1) exclude each other; give one of them.',
  ],
  [
    `{ nodes(ids: ${ids(101)}) { id } }`,
    'LIMIT_EXCEEDED',
    'Argument "ids" has 101 values; at most 100 are taken at once.',
  ],
  [
    `{ articles(filter: { people: ${ids(101)} }) { totalCount } }`,
    'LIMIT_EXCEEDED',
    'Argument "filter.people" has 101 values; at most 100 are taken at once.',
  ],
  [
    `{ person(name: "${long}") { name } }`,
    'LIMIT_EXCEEDED',
    'Argument "name" has 1001 characters, "xxxxxxxxxxxxxxxxxxxx" and so on; at most 1000 are taken.',
  ],
  [
    `{ quotes(filter: { text: "${long}" }) { totalCount } }`,
    'LIMIT_EXCEEDED',
    'Argument "filter.text" has 1001 characters, "xxxxxxxxxxxxxxxxxxxx" and so on; at most 1000 are taken.',
  ],
  [
    '{ country(code: "XX") { name } }',
    'INVALID_CODE',
    'Argument "code": "XX" is no CountryCode; an ISO 3166-1 alpha-2 code in capitals such as "JP" is expected.',
  ],
  [
    '{ country(code: 7) { name } }',
    'INVALID_CODE',
    'Argument "code": 7 is no CountryCode; an ISO 3166-1 alpha-2 code in capitals such as "JP" is expected.',
  ],
  [
    '{ people(filter: { represents: ["JP", "jp"] }) { totalCount } }',
    'INVALID_CODE',
    'Argument "represents": "jp" is no CountryCode; an ISO 3166-1 alpha-2 code in capitals such as "JP" is expected.',
  ],
  [
    '{ tradeFigures(filter: { currency: "ABC" }) { totalCount } }',
    'INVALID_CODE',
    'Argument "currency": "ABC" is no CurrencyCode; an ISO 4217 code in capitals such as "USD" is expected.',
  ],
  [
    '{ articles(filter: { publishedFrom: "1994-02-30" }) { totalCount } }',
    'INVALID_DATE',
    'Argument "publishedFrom": "1994-02-30" is no EDTF; an EDTF date such as "1994-11-14", "1994-11" or "1994-11-14/1994-11-16" is expected.',
  ],
  [
    'query ($day: EDTF = "soon") { articles(filter: { publishedTo: $day }) { totalCount } }',
    'INVALID_DATE',
    'Argument "day": "soon" is no EDTF; an EDTF date such as "1994-11-14", "1994-11" or "1994-11-14/1994-11-16" is expected.',
  ],
])('%s is %s', async (source, code, message) => {
  const { errors } = await ask(contextOver(store), source)
  expect(errors).toEqual([{ code, message }])
})

describe('a value in a variable', () => {
  it('is named by the path to it', async () => {
    const { errors } = await ask(
      contextOver(store),
      'query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }',
      { filter: { countries: ['JP', 'Japan'], publishedFrom: 1994 } },
    )
    expect(errors).toEqual([
      {
        code: 'INVALID_CODE',
        message:
          'Variable "$filter" got invalid value "Japan" at "filter.countries[1]"; "Japan" is no CountryCode; an ISO 3166-1 alpha-2 code in capitals such as "JP" is expected.',
      },
      {
        code: 'INVALID_DATE',
        message:
          'Variable "$filter" got invalid value 1994 at "filter.publishedFrom"; 1994 is no EDTF; an EDTF date such as "1994-11-14", "1994-11" or "1994-11-14/1994-11-16" is expected.',
      },
    ])
  })

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('cannot reach into objects by the key %s', async (key) => {
    const filter = JSON.parse(`{ "${key}": { "polluted": true } }`)
    const { data, errors } = await ask(
      contextOver(store),
      'query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }',
      { filter },
    )
    expect(data).toBeUndefined()
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain(`Field "${key}" is not defined by type "ArticleFilter"`)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

test.each([
  '__proto__',
  'constructor',
  'toString',
  '',
  '=',
  'Q291bnRyeTpKUA==',
])('the id %j, which none is, gives null', async (id) => {
  const source = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }'
  const { data, errors } = await ask(contextOver(store), source, { id })
  expect(errors).toEqual([])
  expect(data).toEqual({ node: null, nodes: [null] })
})

test('pages of no size, and of the greatest, are pages', async () => {
  const { errors } = await ask(
    contextOver(store),
    '{ a: people(first: 0) { edges { cursor } } b: people(first: 100) { edges { cursor } } }',
  )
  expect(errors).toEqual([])
})
