import { Kind, type Token, TokenKind, type ValueNode } from 'graphql'
import { isEdtf } from '../src/model/edtf.ts'
import type { ErrorCode } from '../src/model/errors.ts'
import { builder } from './builder.ts'
import { isCountryCode } from './country-code.ts'
import { isCurrencyCode } from './currency-code.ts'
import { isDateTime } from './date-time.ts'
import { isDuration } from './duration.ts'
import { callerError } from './errors.ts'
import { quoted } from './quoted.ts'

interface TextScalar {
  readonly description: string
  readonly specifiedByURL: string
  readonly code: ErrorCode
  readonly accepts: (text: string) => boolean
  /** Completes "…; ___ is expected". */
  readonly expected: string
}

/** No code, date or interval is longer. */
const LONGEST = 100

const SCALARS = {
  EDTF: {
    description:
      'ISO 8601-2 (EDTF level 1) date or interval, as precise as the source and no more: 1994-11-14, 1994-11, XXXX-12-05/XXXX-12-06. Anything else as input is INVALID_DATE.',
    specifiedByURL: 'https://www.loc.gov/standards/datetime/',
    code: 'INVALID_DATE',
    accepts: isEdtf,
    expected: 'an EDTF date such as "1994-11-14", "1994-11" or "1994-11-14/1994-11-16"',
  },
  CountryCode: {
    description:
      'ISO 3166-1 alpha-2; for a state that no longer exists its ISO 3166-3 alpha-2 as last assigned (SU, DD, YU, CS). Anything else as input is INVALID_CODE.',
    specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
    code: 'INVALID_CODE',
    accepts: isCountryCode,
    expected: 'an ISO 3166-1 alpha-2 code in capitals such as "JP"',
  },
  CurrencyCode: {
    description:
      'ISO 4217 alphabetic code, present or historic: USD, JPY, DEM. Anything else as input is INVALID_CODE.',
    specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
    code: 'INVALID_CODE',
    accepts: isCurrencyCode,
    expected: 'an ISO 4217 code in capitals such as "USD"',
  },
  Duration: {
    description: 'ISO 8601-1 duration, such as PT2H. Anything else as input is INVALID_DATE.',
    specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
    code: 'INVALID_DATE',
    accepts: isDuration,
    expected: 'an ISO 8601 duration such as "PT2H"',
  },
  DateTime: {
    description: 'RFC 3339 instant: 1995-06-28T16:00:00Z. Anything else as input is INVALID_DATE.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    code: 'INVALID_DATE',
    accepts: isDateTime,
    expected: 'an RFC 3339 instant such as "1995-06-28T16:00:00Z"',
  },
} as const satisfies Readonly<Record<string, TextScalar>>

for (const [name, scalar] of Object.entries(SCALARS))
  addScalar(name as keyof typeof SCALARS, scalar)

function addScalar(name: keyof typeof SCALARS, scalar: TextScalar): void {
  builder.scalarType(name, {
    description: scalar.description,
    specifiedByURL: scalar.specifiedByURL,
    serialize: (value) => value,
    parseValue: (value) => parse(name, scalar, value),
    parseLiteral: (node) =>
      parse(name, scalar, node.kind === Kind.STRING ? node.value : undefined, node),
  })
}

function parse(name: string, scalar: TextScalar, value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && value.length <= LONGEST && scalar.accepts(value)) return value
  const shown = value !== undefined || node === undefined ? quoted(value) : shownNode(node)
  const where = node === undefined ? '' : argumentOf(node)
  throw callerError(
    scalar.code,
    `${where}${shown} is no ${name}; ${scalar.expected} is expected.`,
    node === undefined ? {} : { nodes: node },
  )
}

function shownNode(node: ValueNode): string {
  return 'value' in node ? String(node.value).slice(0, LONGEST) : node.kind
}

/** How many tokens of a list literal are walked back over to find the argument that it belongs to. */
const FARTHEST = 200

/** 'Argument "publishedFrom": ' for a literal in a document, found as the name before the nearest colon. */
function argumentOf(node: ValueNode): string {
  let token: Token | null | undefined = node.loc?.startToken
  for (let step = 0; token && step < FARTHEST; step++) {
    if (token.kind === TokenKind.COLON) return `Argument "${token.prev?.value ?? ''}": `
    token = token.prev
  }
  return ''
}
