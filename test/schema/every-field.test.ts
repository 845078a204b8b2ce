import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { storedFieldOf } from '../../schema/stored-field.ts'
import { ask } from './ask.ts'
import { openGlassTalks } from './glass-talks.ts'

let graph: Awaited<ReturnType<typeof openGlassTalks>>
beforeAll(async () => {
  graph = await openGlassTalks()
})
afterAll(() => graph.close())

const query = schema.getQueryType()
if (!query) throw new Error('no Query')

type Field = GraphQLField<unknown, unknown>

/** All plain fields of a type, and `depth` levels of the others. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    const parts = schema.getPossibleTypes(type).map((one) => {
      return `... on ${one.name} ${aliased(selectionOf(one, depth), one.name)}`
    })
    return `{ __typename ${parts.join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument),
  )
  const chosen = fields.flatMap((field) => {
    const inner = getNamedType(field.type)
    if (isLeafType(inner)) return [field.name]
    return depth > 0 ? [`${field.name} ${selectionOf(inner, depth - 1)}`] : []
  })
  return `{ __typename ${chosen.join(' ')} }`
}

/** Gives the outermost fields names of their own: of two possible types they may differ in type. */
function aliased(selection: string, prefix: string): string {
  let depth = 0
  return selection.replace(/[{}]|\.\.\. on \w+|\w+/g, (token) => {
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    else if (depth === 1 && /^[a-z]/.test(token)) return `${prefix}_${token}: ${token}`
    return token
  })
}

const REQUIRED: Readonly<Record<string, string>> = {
  article: '(externalId: "glass-1994-12-06")',
  person: '(name: "Keller")',
  organization: '(name: "trade board")',
  country: '(code: "JP")',
  place: '(name: "Kobe")',
  topic: '(name: "flat glass")',
  search: '(query: "glass")',
}

/** Calls of the root fields that need no id. */
const roots = Object.values(query.getFields())
  .filter(({ name }) => !['node', 'nodes', 'path'].includes(name))
  .map((field) => [`${field.name}${REQUIRED[field.name] ?? ''}`, field] as const)

describe.each(roots)('%s', (call, field) => {
  it('answers every field that can be reached from it', async () => {
    const { data, errors } = await ask(
      graph.context(),
      `{ ${call} ${selectionOf(getNamedType(field.type), 4)} }`,
    )
    expect(errors).toEqual([])
    expect((data as Record<string, unknown>)[field.name]).not.toBeNull()
  })
})

/** Every connection there is, as a path from a root field: `['person(name: "Keller")', 'quotes']`. */
const connections = roots.flatMap(([call, field]): (readonly string[])[] => {
  if (isPaged(field)) return field.name === 'search' ? [] : [[call]]
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return []
  return Object.values(type.getFields())
    .filter(isPaged)
    .map(({ name }) => [call, name])
})

function isPaged(field: Field): boolean {
  const kind = storedFieldOf(field)?.kind
  return kind === 'connection' || field.name === 'search'
}

interface Page {
  readonly edges: readonly { readonly cursor: string }[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly startCursor: string | null
    readonly endCursor: string | null
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
  }
}

async function pageOf(path: readonly string[], args: string): Promise<Page> {
  const parts = `{ edges { cursor node { __typename } } totalCount
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`
  const calls = [...path.slice(0, -1), withArguments(path.at(-1) ?? '', args)]
  const source = calls.reduceRight((inner, call) => `{ ${call} ${inner} }`, parts)
  const { data, errors } = await ask(graph.context(), source)
  expect(errors).toEqual([])
  return calls.reduce(
    (value, call) => (value as Record<string, unknown>)[/^\w+/.exec(call)?.[0] ?? ''],
    data,
  ) as Page
}

function withArguments(call: string, args: string): string {
  return call.endsWith(')') ? `${call.slice(0, -1)}, ${args})` : `${call}(${args})`
}

describe.each(connections.map((path) => [path.join(' > '), path] as const))('%s', (_, path) => {
  it('is the same list page by page, from either end, and as long as it says', async () => {
    const whole = await pageOf(path, 'first: 100')
    const cursors = whole.edges.map(({ cursor }) => cursor)
    expect(whole.totalCount).toBe(cursors.length)
    expect(cursors).not.toEqual([])
    expect(new Set(cursors).size).toBe(cursors.length)

    const forward: string[] = []
    for (let page = await pageOf(path, 'first: 2'); ; ) {
      forward.push(...page.edges.map(({ cursor }) => cursor))
      const { hasNextPage, endCursor } = page.pageInfo
      if (!hasNextPage) break
      page = await pageOf(path, `first: 2, after: "${endCursor}"`)
    }
    expect(forward).toEqual(cursors)

    const backward: string[] = []
    for (let page = await pageOf(path, 'last: 2'); ; ) {
      backward.unshift(...page.edges.map(({ cursor }) => cursor))
      const { hasPreviousPage, startCursor } = page.pageInfo
      if (!hasPreviousPage) break
      page = await pageOf(path, `last: 2, before: "${startCursor}"`)
    }
    expect(backward).toEqual(cursors)
  })
})
