import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { operationCost } from '../../schema/cost.ts'
import { ask } from './ask.ts'
import { openGlassTalks } from './glass-talks.ts'

let graph: Awaited<ReturnType<typeof openGlassTalks>>
let ids: readonly string[]
beforeAll(async () => {
  graph = await openGlassTalks()
  const { data } = await ask(
    graph.context(),
    `{ a: articles { edges { node { id } } } b: people { edges { node { id } } }
       c: negotiations { edges { node { id } } } d: meetings { edges { node { id } } }
       e: topics { edges { node { id } } } f: places { edges { node { id } } } }`,
  )
  ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '')
})
afterAll(() => graph.close())

const STRANGE = [
  '',
  ' ',
  '%',
  '__proto__',
  'constructor',
  '\u0000',
  '"',
  "'",
  '*',
  '-',
  '😀',
  'é',
  'glass',
  'x'.repeat(600),
]
const WORDS: Readonly<Record<string, readonly string[]>> = {
  String: [...STRANGE, 'Keller', 'flat glass', 'glass-1994-12-06', 'trade board'],
  EDTF: [
    '1994',
    '1994-12',
    '1994-12-06',
    '1994-12-01/1994-12-31',
    '../1995',
    'XXXX-12-06',
    '199X',
    '1994-21',
    ...STRANGE,
  ],
  CountryCode: ['JP', 'US', 'SU', 'AQ', 'ZR', 'XX', ...STRANGE],
  CurrencyCode: ['USD', 'DEM', 'XXX', ...STRANGE],
}

/** Draws from a list of numbers that fast-check shrinks. */
interface Dice {
  roll(sides: number): number
}

function pick<Item>(dice: Dice, items: readonly Item[]): Item {
  return items[dice.roll(items.length)] as Item
}

function drawLiteral(dice: Dice, type: GraphQLInputType): string {
  if (!isNonNullType(type) && dice.roll(12) === 0) return 'null'
  return drawValue(dice, type)
}

function drawValue(dice: Dice, type: GraphQLInputType): string {
  if (isNonNullType(type)) return drawValue(dice, type.ofType)
  if (isListType(type)) {
    const values = Array.from({ length: dice.roll(4) }, () => drawLiteral(dice, type.ofType))
    return `[${values.filter((value) => value !== 'null').join(', ')}]`
  }
  if (isEnumType(type)) return pick(dice, type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(() => dice.roll(4) === 0)
    return `{ ${given(dice, fields)} }`
  }
  if (type.name === 'Int')
    return pick(dice, ['-1', '0', '1', '2', '20', '100', '101', '2147483647'])
  if (type.name === 'Boolean') return pick(dice, ['true', 'false'])
  if (type.name === 'Float') return pick(dice, ['-1', '0', '6.5e10', '1e308', '-0.0'])
  if (type.name === 'ID') return JSON.stringify(pick(dice, [...ids, ...STRANGE]))
  return JSON.stringify(pick(dice, WORDS[type.name] ?? STRANGE))
}

function given(dice: Dice, values: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  return values
    .map(({ name, type }) => [name, drawLiteral(dice, type)])
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
}

function selection(dice: Dice, type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    const one = pick(dice, type.getTypes())
    return `{ __typename ... on ${one.name} ${selection(dice, one, depth)} }`
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const all = Object.values(type.getFields())
  const chosen = Array.from({ length: 1 + dice.roll(3) }, () => pick(dice, all))
  const fields = chosen.map((field, place) => {
    const inner = getNamedType(field.type)
    if (!isLeafType(inner) && depth === 0) return ''
    const wanted = field.args.filter((one) => isNonNullType(one.type) || dice.roll(4) === 0)
    const args = wanted.length > 0 ? `(${given(dice, wanted)})` : ''
    return `f${place}_${field.name}: ${field.name}${args} ${selection(dice, inner, depth - 1)}`
  })
  return `{ __typename ${fields.join(' ')} }`
}

const CODES = new Set([
  'INVALID_ARGUMENT',
  'INVALID_CURSOR',
  'INVALID_DATE',
  'INVALID_CODE',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
])
/** What GraphQL itself says of a null where none may be, or of two parts that do not fit together. */
const OF_GRAPHQL = /^Expected value of type|conflict because/

it('any operation is answered, or refused with a code; nothing in the graph is to blame', async () => {
  const query = schema.getQueryType()
  if (!query) throw new Error('no Query')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 }),
      async (numbers) => {
        let at = 0
        const dice = { roll: (sides: number) => (numbers[at++ % numbers.length] ?? 0) % sides }
        const source = selection(dice, query, 6)
        const { cost } = operationCost(schema, parse(source))
        expect(Number.isFinite(cost)).toBe(true)
        if (cost > 20_000) return
        const { errors } = await ask(graph.context(), source)
        const faults = errors.filter(
          ({ code, message }) => !CODES.has(String(code)) && !OF_GRAPHQL.test(message),
        )
        expect({ source, faults }).toEqual({ source, faults: [] })
      },
    ),
    { numRuns: 300 },
  )
})
