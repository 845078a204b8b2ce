import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** How large a document is once every fragment stands where it is used. */
export interface DocumentSize {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  readonly spreads: number
  readonly schemaFields: number
  readonly typeFields: number
  /** An estimate of the fields that answering `__schema` and `__type` takes. */
  readonly introspectionCost: number
  /** The same of a part that may stand inside them. */
  readonly weight: number
}

const NOTHING: DocumentSize = {
  depth: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  spreads: 0,
  schemaFields: 0,
  typeFields: 0,
  introspectionCost: 0,
  weight: 0,
}

/** How long the lists of a schema usually are. */
const INTROSPECTION_LISTS: ReadonlyMap<string, number> = new Map([
  ['types', 100],
  ['fields', 15],
  ['args', 4],
  ['inputFields', 4],
  ['enumValues', 4],
  ['possibleTypes', 4],
  ['interfaces', 2],
  ['directives', 8],
])

/**
 * Measures a whole document in one pass: each fragment once, however often it is used, so that
 * fragments that multiply are counted and not opened. Of fragments in rings only one round counts;
 * validation refuses them.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  }
  const ruler = createRuler(fragments)
  let size = NOTHING
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      size = together(size, ruler.selections(definition.selectionSet))
      size = { ...size, directives: size.directives + (definition.directives?.length ?? 0) }
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // Also fragments that nothing uses are validated.
      const own = ruler.fragment(definition.name.value)
      size = {
        ...size,
        fields: Math.max(size.fields, own.fields),
        depth: Math.max(size.depth, own.depth),
      }
    }
  }
  return size
}

function createRuler(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const measured = new Map<string, DocumentSize>()

  function fragment(name: string): DocumentSize {
    const known = measured.get(name)
    if (known !== undefined) return known
    measured.set(name, NOTHING)
    const definition = fragments.get(name)
    const size = definition === undefined ? NOTHING : selections(definition.selectionSet)
    measured.set(name, size)
    return size
  }

  function selections(set: SelectionSetNode): DocumentSize {
    return set.selections.reduce((size, selection) => together(size, one(selection)), NOTHING)
  }

  function one(selection: SelectionNode): DocumentSize {
    const size =
      selection.kind === Kind.FIELD
        ? field(selection)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? selections(selection.selectionSet)
          : spread(selection.name.value)
    return { ...size, directives: size.directives + (selection.directives?.length ?? 0) }
  }

  function spread(name: string): DocumentSize {
    const size = fragment(name)
    return { ...size, spreads: size.spreads + 1 }
  }

  function field(node: FieldNode): DocumentSize {
    const inside = node.selectionSet === undefined ? NOTHING : selections(node.selectionSet)
    const name = node.name.value
    const weight = (1 + inside.weight) * (INTROSPECTION_LISTS.get(name) ?? 1)
    const isIntrospection = name === '__schema' || name === '__type'
    return {
      depth: inside.depth + 1,
      fields: inside.fields + 1,
      aliases: inside.aliases + (node.alias === undefined ? 0 : 1),
      directives: inside.directives,
      spreads: inside.spreads,
      schemaFields: inside.schemaFields + (name === '__schema' ? 1 : 0),
      typeFields: inside.typeFields + (name === '__type' ? 1 : 0),
      introspectionCost: inside.introspectionCost + (isIntrospection ? weight : 0),
      weight,
    }
  }

  return { fragment, selections }
}

function together(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    spreads: one.spreads + other.spreads,
    schemaFields: one.schemaFields + other.schemaFields,
    typeFields: one.typeFields + other.typeFields,
    introspectionCost: one.introspectionCost + other.introspectionCost,
    weight: one.weight + other.weight,
  }
}
