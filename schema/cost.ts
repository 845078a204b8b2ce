import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from '../src/store/graph-store.ts'
import { storedFieldOf } from './stored-field.ts'

/** How large the answer to an operation can get, told before it runs. */
export interface OperationCost {
  /** Nodes that it can bring back: page sizes multiplied along nested connections, summed over fields. */
  readonly cost: number
  /** Levels of fields, fragments opened. */
  readonly depth: number
}

/** How long a list without pages is taken to be: evidence, parties, history. */
const ASSUMED_LIST_LENGTH = 4
/** So many plain values count as one node. */
const VALUES_IN_A_NODE = 50

const NOTHING: OperationCost = { cost: 0, depth: 0 }

/**
 * The cost of the operation that will run. Reads page sizes from literals and variables; each
 * fragment is weighed once, however often it is spread. What is not valid, or not there, costs
 * nothing: it is refused before any field runs.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
  variables: Readonly<Record<string, unknown>> = {},
): OperationCost {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return NOTHING
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  })
  if (values.errors) return NOTHING
  const scale = new Scale(schema, document, values.coerced)
  const { cost, depth } = scale.selections(operation.selectionSet, root, 1)
  return { cost: Math.ceil(cost), depth }
}

class Scale {
  readonly #schema: GraphQLSchema
  readonly #variables: Readonly<Record<string, unknown>>
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #weighed = new Map<string, OperationCost>()

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema
    this.#variables = variables
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition)
      }
    }
  }

  /** `pageSize` is that of the connection whose selections these are. */
  selections(set: SelectionSetNode, type: GraphQLNamedType, pageSize: number): OperationCost {
    let cost = 0
    let depth = 0
    for (const selection of set.selections) {
      if (this.#isLeftOut(selection)) continue
      const one = this.#selection(selection, type, pageSize)
      cost += one.cost
      depth = Math.max(depth, one.depth)
    }
    return { cost, depth }
  }

  #selection(selection: SelectionNode, type: GraphQLNamedType, pageSize: number): OperationCost {
    if (selection.kind === Kind.FIELD) return this.#field(selection, type, pageSize)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return this.#fragment(selection.name.value, pageSize)
    }
    const condition = selection.typeCondition?.name.value
    const inner = condition === undefined ? type : this.#schema.getType(condition)
    return inner ? this.selections(selection.selectionSet, inner, pageSize) : NOTHING
  }

  #fragment(name: string, pageSize: number): OperationCost {
    const key = `${name} ${pageSize}`
    const known = this.#weighed.get(key)
    if (known !== undefined) return known
    // Of a fragment in a ring one round counts; validation refuses it.
    this.#weighed.set(key, NOTHING)
    const fragment = this.#fragments.get(name)
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value)
    const weighed = type ? this.selections(fragment.selectionSet, type, pageSize) : NOTHING
    this.#weighed.set(key, weighed)
    return weighed
  }

  #field(node: FieldNode, type: GraphQLNamedType, pageSize: number): OperationCost {
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
    const field = Object.hasOwn(fields, node.name.value) ? fields[node.name.value] : undefined
    // Introspection is not in the fields of a type; the server bounds it by itself.
    if (field === undefined) return { cost: 0, depth: 1 }
    const inner = getNamedType(field.type)
    if (isLeafType(inner) || node.selectionSet === undefined) {
      return { cost: 1 / VALUES_IN_A_NODE, depth: 1 }
    }
    const stored = storedFieldOf(field)
    const own = stored?.kind === 'asked' ? stored.cost : 0
    const isConnection =
      stored?.kind === 'connection' || (stored?.kind === 'asked' && stored.gives === 'page')
    const nested = this.selections(
      node.selectionSet,
      inner,
      isConnection ? this.#pageSize(node) : 1,
    )
    let length = 1
    if (stored?.kind === 'edges') length = pageSize
    else if (stored?.kind === 'asked' && typeof stored.gives === 'object') {
      length = this.#valueCount(node, stored.gives.each)
    } else if (isListType(getNullableType(field.type))) length = ASSUMED_LIST_LENGTH
    // The node of an edge is counted with its edge.
    const each = stored?.kind === 'edgeColumn' && !isListType(getNullableType(field.type)) ? 0 : 1
    return { cost: own + length * (each + nested.cost), depth: nested.depth + 1 }
  }

  /** Sizes out of range are for the field itself to refuse, by name. */
  #pageSize(node: FieldNode): number {
    const size = this.#argument(node, 'first') ?? this.#argument(node, 'last')
    const number = typeof size === 'number' ? size : DEFAULT_PAGE_SIZE
    return Math.min(Math.max(number, 0), MAXIMUM_PAGE_SIZE)
  }

  #valueCount(node: FieldNode, argument: string): number {
    const values = this.#argument(node, argument)
    return Array.isArray(values) ? values.length : 1
  }

  #argument(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((one) => one.name.value === name)
    if (argument === undefined) return undefined
    const { value } = argument
    // Of literals only numbers and lists of them are asked for, and untyped these are themselves.
    return valueFromASTUntyped(value, this.#variables)
  }

  #isLeftOut(selection: SelectionNode): boolean {
    for (const directive of selection.directives ?? []) {
      const condition = directive.arguments?.find((one) => one.name.value === 'if')?.value
      if (condition === undefined) continue
      const value = valueFromASTUntyped(condition, this.#variables)
      if (directive.name.value === 'skip' && value === true) return true
      if (directive.name.value === 'include' && value === false) return true
    }
    return false
  }
}
