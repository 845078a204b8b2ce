import { existsSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { printWiregraphSchema } from '../../schema/print-schema.ts'
import { storedFieldOf } from '../../schema/stored-field.ts'

const CONTRACT = new URL('../../../shared/contract/contract.graphql', import.meta.url)

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([])
  })

  it('is what stands in schema/schema.graphql (npm run schema writes it)', () => {
    const printed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
    expect(printWiregraphSchema(schema)).toBe(printed)
  })

  it('can be built from its text without a change', () => {
    const built = buildSchema(printWiregraphSchema(schema))
    expect(printWiregraphSchema(built)).toBe(printWiregraphSchema(schema))
  })

  it('says of each type, field, argument and value what it means', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    )
    expect(types.flatMap(undescribed)).toEqual([])
    expect(types.length).toBeGreaterThan(80)
  })

  it.skipIf(!existsSync(CONTRACT))('breaks nothing of the contract', () => {
    const contract = buildSchema(readFileSync(CONTRACT, 'utf8'))
    expect(findBreakingChanges(contract, schema)).toEqual([])
  })

  it.runIf(!existsSync(CONTRACT))('was not compared: contract.graphql is absent', () => {
    process.stderr.write('contract.graphql is absent; the schema was not compared with it\n')
  })
})

it('says of each field where it comes from, as data, save those that are counted on the spot', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type))
    .filter((type) => !['PageInfo', 'Path', 'Statistics'].includes(type.name))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
    .filter((field) => storedFieldOf(field) === undefined)
  expect(silent).toEqual([])
})

it('says of each kind of fact where its evidence lies', () => {
  const facts = schema.getPossibleTypes(schema.getType('Fact') as GraphQLInterfaceType)
  const lists = facts.map((type) =>
    storedFieldOf(type.getFields()['evidence'] ?? { extensions: {} }),
  )
  expect(lists).toEqual(facts.map(({ name }) => ({ kind: 'list', list: `${name}.evidence` })))
})

/** The paths of what has no description, or one that says too little to be a sentence. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing: string[] = []
  const look = (path: string, { description }: { description?: string | null | undefined }) => {
    if (!/^\S.{6,}[.)]$/s.test(description ?? '')) missing.push(`${path}: ${description}`)
  }
  look(type.name, type)
  if (isEnumType(type)) {
    for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
  }
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      if (!('args' in field)) continue
      for (const argument of field.args) {
        look(`${type.name}.${field.name}(${argument.name})`, argument)
      }
    }
  }
  return missing
}
