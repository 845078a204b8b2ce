import { parse, validate } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { operationCost } from '../../schema/cost.ts'

function costOf(source: string, variables?: Record<string, unknown>, name?: string): number {
  const document = parse(source)
  expect(validate(schema, document)).toEqual([])
  return operationCost(schema, document, name, variables).cost
}

test.each([
  ['{ statistics { people } }', 102],
  ['{ people(first: 50) { totalCount } }', 2],
  ['{ people(first: 50) { edges { node { id } } } }', 52],
  ['{ people { edges { node { id } } } }', 22],
  ['{ people(last: 7) { edges { node { id } } } }', 9],
  ['{ people(first: 0) { edges { node { id } } } }', 1],
  [
    '{ articles(first: 50) { edges { node { people(first: 20) { edges { node { id } } } } } } }',
    1121,
  ],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 4],
  ['{ search(query: "glass", first: 10) { edges { score } } }', 112],
  ['{ a: path(from: "a", to: "b") { length } b: path(from: "b", to: "a") { length } }', 2003],
  ['{ people @skip(if: true) { edges { cursor } } country(code: "JP") { id } }', 2],
  ['{ __schema { types { fields { name } } } }', 0],
])('%s costs %i', (source, cost) => {
  expect(costOf(source)).toBe(cost)
})

describe('the size of a page', () => {
  const source = 'query ($n: Int = 10) { people(first: $n) { edges { node { id } } } }'

  it('is read from variables and their defaults', () => {
    expect(costOf(source)).toBe(12)
    expect(costOf(source, { n: 90 })).toBe(93)
    expect(costOf(source, { n: null })).toBe(22)
  })

  it('counts as the greatest allowed where it is greater, for the field to refuse it', () => {
    expect(costOf(source, { n: 1_000_000 })).toBe(103)
  })

  it('multiplies along nested connections, through fragments of each part of them', () => {
    const nested = costOf(`
      { articles(first: 100) { ...page } }
      fragment page on ArticleConnection { edges { node { ...article } } }
      fragment article on Article { people(first: 100) { edges { ...edge } } }
      fragment edge on ArticlePersonEdge {
        node { ... on Entity { articles(first: 100) { edges { cursor } } } }
      }`)
    expect(nested).toBeGreaterThan(1_000_000)
    expect(nested).toBeLessThan(1_100_000)
  })
})

describe('an operation', () => {
  it('is told by its name', () => {
    const source =
      'query One { country(code: "JP") { id } } query Two { people { edges { cursor } } }'
    expect(costOf(source, {}, 'One')).toBe(2)
    expect(costOf(source, {}, 'Two')).toBe(22)
    expect(costOf(source, {}, 'Three')).toBe(0)
  })

  it('has a depth, with fragments opened', () => {
    const source = '{ people { ...p } } fragment p on PersonConnection { edges { node { id } } }'
    expect(operationCost(schema, parse(source)).depth).toBe(4)
  })

  it('with fragments that multiply is weighed at once', () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `fragment f${level} on Query { ...f${level + 1} ...f${level + 1} }`,
    )
    const source = `{ ...f0 } ${levels.join(' ')} fragment f40 on Query { people { edges { cursor } } }`
    expect(operationCost(schema, parse(source)).cost).toBeGreaterThan(1e12)
  })

  it('with fragments in a ring ends', () => {
    const source = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'
    expect(operationCost(schema, parse(source))).toEqual({ cost: 0, depth: 0 })
  })
})
