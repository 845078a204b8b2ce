import { type DocumentNode, GraphQLError, Kind, parse, Source } from 'graphql'
import { countTokens } from './count-tokens.ts'
import { type LimitName, limitExceeded, type ServerLimits } from './limits.ts'
import { measureDocument } from './measure-document.ts'

/**
 * Parses a document that is within the limits, and refuses any other before it can cost anything:
 * tokens and brackets are counted before parsing, the rest before validation. Throws `GraphQLError`.
 */
export function parseWithin(text: string | Source, limits: ServerLimits): DocumentNode {
  const source = typeof text === 'string' ? new Source(text) : text
  const { tokens, nesting } = countTokens(source, limits.tokens)
  check(limits, 'tokens', tokens, null)
  check(limits, 'nesting', nesting)
  const document = parse(source, { noLocation: false })
  checkDefinitions(document, limits)
  const size = measureDocument(document)
  check(limits, 'depth', size.depth)
  check(limits, 'fields', size.fields)
  check(limits, 'aliases', size.aliases)
  check(limits, 'directives', size.directives)
  check(limits, 'fragmentSpreads', size.spreads)
  check(limits, 'introspections', size.schemaFields)
  check(limits, 'introspections', Math.ceil(size.typeFields / 10))
  check(limits, 'introspectionCost', size.introspectionCost)
  return document
}

function checkDefinitions(document: DocumentNode, limits: ServerLimits): void {
  let operations = 0
  let fragments = 0
  for (const { kind } of document.definitions) {
    if (kind === Kind.OPERATION_DEFINITION) operations += 1
    if (kind === Kind.FRAGMENT_DEFINITION) fragments += 1
  }
  check(limits, 'operations', operations)
  check(limits, 'fragments', fragments)
}

function check(
  limits: ServerLimits,
  name: LimitName,
  value: number,
  told: number | null = value,
): void {
  if (value > limits[name]) throw refusedDocument(limits, name, told)
}

/** A GraphQL error that refuses a document, answered with status 400. */
export function refusedDocument(
  limits: ServerLimits,
  name: LimitName,
  asked: number | null,
): GraphQLError {
  const { code, message } = limitExceeded(limits, name, asked)
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}
