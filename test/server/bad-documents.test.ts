import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { fakeStore } from './fake-graph.ts'
import { firstError, serve } from './serve.ts'

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')

/** `{ person { counterparts { edges { node {… */
const hops = (count: number, size: string, inside: string) =>
  `counterparts(first: ${size}) { edges { node { `.repeat(count) + inside + ' } } }'.repeat(count)

/** Fragments of which each uses the next twice, by two aliases. */
const bomb = (levels: number) =>
  `query { person(name: "a") { ...F0 } } ${times(
    levels,
    (at) =>
      `fragment F${at} on Person { a: counterparts(first: 1) { ...G${at} } b: counterparts(first: 1) { ...G${at} } }
       fragment G${at} on PersonConnection { edges { node { ...F${at + 1} } } }`,
  )} fragment F${levels} on Person { name }`

describe('refused before anything runs', () => {
  test.each<[string, string, RegExp]>([
    ['tokens', `{ ${times(3_000, () => '__typename')} }`, /limit of 2,000 tokens/],
    [
      '20,000 nested brackets',
      `{ nodes(ids: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { id } }`,
      /limit of/,
    ],
    [
      'nested values',
      `{ nodes(ids: ${'['.repeat(500)}${']'.repeat(500)}) { id } }`,
      /limit of 64 levels of brackets/,
    ],
    [
      'nested types',
      `query ($a: ${'['.repeat(500)}ID${']'.repeat(500)}) { __typename }`,
      /limit of 64 levels of brackets/,
    ],
    ['nested fields', `${'{ a '.repeat(100)}${'}'.repeat(100)}`, /limit of 64 levels of brackets/],
    [
      '5,000 nested inline fragments',
      `{ ${'... { '.repeat(5_000)} id ${'}'.repeat(5_000)} }`,
      /limit of/,
    ],
    [
      'depth',
      `{ person(name: "a") { ${hops(7, '1', 'name')} } }`,
      /23, more than the limit of 20 levels of fields/,
    ],
    [
      'depth through fragments',
      `{ person(name: "a") { ...A } } fragment A on Person { ${hops(3, '1', '...B')} } fragment B on Person { ${hops(4, '1', 'name')} }`,
      /limit of 20 levels of fields/,
    ],
    [
      'aliases',
      `{ ${times(101, (at) => `a${at}: __typename`)} }`,
      /101, more than the limit of 100 aliases/,
    ],
    [
      'directives',
      `{ ${times(51, () => '__typename @skip(if: true)')} }`,
      /limit of 50 directives/,
    ],
    [
      'directives on one field',
      `{ __typename ${times(60, () => '@skip(if: true)')} }`,
      /limit of 50 directives/,
    ],
    ['operations', times(21, (at) => `query Q${at} { __typename }`), /limit of 20 operations/],
    [
      'fragments',
      `{ __typename } ${times(101, (at) => `fragment F${at} on Query { __typename }`)}`,
      /limit of 100 fragments/,
    ],
    [
      'uses of fragments',
      `{ ${times(501, () => '...F')} } fragment F on Query { __typename }`,
      /limit of 500 uses of fragments/,
    ],
    ['fragments that multiply', bomb(20), /more than the limit of/],
    [
      'fragments in rings',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      /Cannot spread fragment "A" within itself via "B"/,
    ],
    [
      'fragment in itself',
      '{ ...A } fragment A on Query { a: node(id: "x") { id } ...A }',
      /Cannot spread fragment "A" within itself/,
    ],
    [
      '__schema',
      '{ a: __schema { description } b: __schema { description } c: __schema { description } }',
      /limit of 2 uses of __schema/,
    ],
    [
      '__type',
      `{ ${times(30, (at) => `a${at}: __type(name: "Query") { name }`)} }`,
      /limit of 2 uses of __schema/,
    ],
    [
      'introspection in itself',
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
      /./,
    ],
    [
      'introspection, repeated',
      `{ __schema { ${times(50, (at) => `a${at}: types { fields { args { name description } } }`)} } }`,
      /limit of 500,000 fields of the schema/,
    ],
    [
      'pages in pages',
      `{ people(first: 100) { edges { node { ${hops(2, '100', 'name')} } } } }`,
      /more than the limit of 20,000 nodes that it could bring back \(limit "cost"\)/,
    ],
    [
      'pages in pages, sizes left out',
      `{ people { edges { node { ${hops(4, '20', 'name')} } } } }`,
      /limit of 20,000 nodes/,
    ],
    [
      'many roots',
      `{ ${times(50, (at) => `a${at}: people(first: 100) { edges { node { ${hops(1, '10', 'name')} } } }`)} }`,
      /limit of 20,000 nodes/,
    ],
    [
      'one field very often',
      `{ person(name: "a") { ${times(1_900, () => 'name')} } }`,
      /repeats fields of one name too often/,
    ],
    ['syntax', '{ person(name: "a" { name } }', /Syntax Error/],
    ['unclosed string', '{ person(name: "a', /Syntax Error/],
    ['unknown field', '{ persons { name } }', /Cannot query field "persons"/],
    ['letters that are none', '{ \u0000 }', /Syntax Error/],
    ['nothing but a comment', '# nothing', /Syntax Error/],
    ['a schema', 'type A { b: Int }', /operation|executable/],
  ])('%s', async (_title, query, message) => {
    const store = fakeStore({
      entitiesByName: () => {
        throw new Error('ran')
      },
      pages: () => {
        throw new Error('ran')
      },
    })
    const { post, logged } = await serve({ store })
    const response = await post(
      { query },
      { headers: { accept: 'application/graphql-response+json' } },
    )
    const error = await firstError(response)
    expect(error.status).toBe(400)
    expect(error.message).toMatch(message)
    expect(error.message.length).toBeLessThan(500)
    expect(logged.join()).not.toContain('ran')
  })

  test.each<[string, Record<string, unknown>]>([
    ['by variable', { size: 100 }],
    ['by default of a variable', {}],
  ])('pages in pages, %s', async (_title, variables) => {
    const { post } = await serve()
    const query = `query ($size: Int = 100) { people(first: $size) { edges { node { ${hops(2, '$size', 'name')} } } } }`
    expect(await firstError(await post({ query, variables }))).toMatchObject({
      status: 400,
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/^1,\d{3},\d{3}, more than the limit of 20,000 nodes/),
    })
    const small = { ...variables, size: 3 }
    expect((await post({ query, variables: small })).status).toBe(200)
  })

  test('with status 400 for every client', async () => {
    const { post } = await serve()
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      const query = `{ ${times(3_000, () => '__typename')} }`
      const error = await firstError(await post({ query }, { headers: { accept } }))
      expect(error).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' })
    }
  })

  test('an answer of too much text', async () => {
    const store = fakeStore({
      pages: async (_connection, parents) =>
        parents.map(() => ({
          edges: [
            {
              row: { typename: 'Person', key: 1, id: 'a', name: 'x'.repeat(100_000) } as never,
              cursor: '',
            },
          ],
          hasNextPage: false,
          hasPreviousPage: false,
        })),
    })
    const { post } = await serve({ store, limits: { answerCharacters: 1_000_000 } })
    const query = `{ people(first: 1) { edges { node { ${times(50, (at) => `a${at}: name`)} } } } }`
    expect(await firstError(await post({ query }))).toMatchObject({
      status: 400,
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('1,000,000 characters of text'),
    })
  })
})

describe('an error quotes little of what was sent', () => {
  const ARTICLES = 'query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }'
  const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`key${at}`, 1]))
  const long = 'x'.repeat(500_000)

  test.each<[string, string, Record<string, unknown>, string]>([
    ['of a variable', ARTICLES, { f: { ...unknown, text: long } }, 'INVALID_ARGUMENT'],
    [
      'of a value',
      'query ($code: CountryCode!) { country(code: $code) { name } }',
      { code: long },
      'INVALID_CODE',
    ],
    ['of a name', `{ ${long} }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'of the operation',
      `query ${long} { ${times(50, (at) => `a${at}: node(id: $v${at}) { id }`)} }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_title, query, variables, code) => {
    const { post } = await serve()
    const response = await post({ query, variables })
    const text = await response.text()
    expect(response.status).toBe(Object.keys(variables).length > 0 ? 400 : 200)
    const [error] = (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors
    expect(error?.extensions.code).toBe(code)
    expect(text.length).toBeLessThan(100_000)
  })
})

describe('taken', () => {
  test.each<[string, string]>([
    ['twelve levels, as Relay asks', `{ person(name: "a") { ${hops(3, '2', 'name')} } }`],
    ['six hops', `{ person(name: "a") { ${hops(6, '2', 'name')} } }`],
    ['introspection as tools ask it', getIntrospectionQuery()],
    [
      'all that introspection can tell',
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
    ['many operations, one asked', `${times(20, (at) => `query Q${at} { __typename }`)}`],
    ['fragments used often', `{ ${times(100, () => '...F')} } fragment F on Query { __typename }`],
    [
      'names of object internals',
      '{ __proto__: __typename constructor: person(name: "__proto__") { hasOwnProperty: name } }',
    ],
  ])('%s', async (_title, query) => {
    const { post } = await serve()
    const response = await post({
      query,
      operationName: query.startsWith('query Q0') ? 'Q3' : null,
    })
    const answer = (await response.json()) as { data?: unknown; errors?: unknown }
    expect(answer.errors).toBeUndefined()
    expect(response.status).toBe(200)
  })
})

test.each([
  [
    'several and no name',
    'query A { __typename } query B { __typename }',
    undefined,
    /"operationName" which/,
  ],
  [
    'another name',
    'query A { __typename }',
    'Z',
    /holds no operation "Z"; name in "operationName"/,
  ],
  ['fragments alone', 'fragment a on Person { name }', undefined, /holds no operation, or several/],
])('which operation is meant must be clear: %s', async (_, query, operationName, message) => {
  const { post } = await serve()
  const error = await firstError(await post({ query, ...(operationName && { operationName }) }))
  expect(error).toEqual({
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    message: expect.stringMatching(message),
  })
})
