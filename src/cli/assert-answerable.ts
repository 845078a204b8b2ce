import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  Source,
} from 'graphql'
import { WiregraphError } from '../model/errors.ts'
import { countTokens } from '../server/count-tokens.ts'
import { LIMITS } from '../server/limits.ts'

/**
 * Throws USAGE for an operation that no command can answer, whatever the database: none, a
 * subscription, one of several, and what is nested too deeply. What is no GraphQL is let through, to be told as such.
 */
export function assertAnswerable(text: string): void {
  if (text.trim() === '') throw new WiregraphError('USAGE', `The document is empty; ${EXAMPLE}`)
  if (/^[^\s{}]+\.(?:graphql|gql)$/.test(text.trim())) {
    const shown = JSON.stringify(text.trim())
    throw new WiregraphError(
      'USAGE',
      `${shown} is the name of a file, not a document; send what it holds: wiregraph query - < ${shown}`,
    )
  }
  const document = parseOrNothing(new Source(text))
  if (document === undefined) return
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operations.length > 1) {
    throw new WiregraphError(
      'USAGE',
      `The document holds ${operations.length} operations; give "wiregraph query" one of them.`,
    )
  }
  if (getOperationAST(document)?.operation === OperationTypeNode.SUBSCRIPTION) {
    throw new WiregraphError('USAGE', SUBSCRIPTION)
  }
}

const EXAMPLE = `give an operation such as '{ people(first: 3) { edges { node { name } } } }'.`

const SUBSCRIPTION =
  'A subscription has no answer without a server: run "wiregraph serve" and subscribe there, POST /graphql with the header "accept: text/event-stream"; its events come one by one (SSE).'

function parseOrNothing(source: Source): DocumentNode | undefined {
  try {
    assertShallow(source)
    return parse(source, { noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/** The parser calls itself for each level. */
function assertShallow(source: Source): void {
  const { value: deepest } = LIMITS.nesting
  const { nesting } = countTokens(source, Number.POSITIVE_INFINITY, deepest)
  if (nesting <= deepest) return
  throw new WiregraphError(
    'USAGE',
    `The document has brackets more than ${deepest} levels deep; put them in fewer.`,
  )
}
