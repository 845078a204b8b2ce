import { describe, expect, test } from 'vitest'
import { clusterBlock } from '../../src/link/cluster-block.ts'
import type { Signature } from '../../src/link/signature.ts'
import { signaturesOf } from '../../src/link/signatures-of.ts'
import { organization, readingOf } from './reading-of.ts'

/** An organisation as an article gives it: `Semiconductor Industry Association (SIA) US`. */
function signatureOf(line: string): Signature {
  const [, name = '', acronym, country] =
    /^(.*?)(?: \(([^)]*)\))?(?: ([A-Z]{2}))?$/.exec(line) ?? []
  const entity = organization(name, { ...(acronym && { acronym }), ...(country && { country }) })
  const [signature] = signaturesOf(
    { externalId: 'any', publishedOn: null },
    readingOf({ entities: [entity] }),
  )
  if (!signature) throw new Error('An organisation has a signature')
  return signature
}

function linked(lines: readonly string[]): string {
  const lineOf = new Map(lines.map((line) => [signatureOf(line).id, line]))
  return clusterBlock('ORGANIZATION', lines.map(signatureOf), [])
    .map(({ members }) =>
      members
        .map((id) => lineOf.get(id))
        .sort()
        .join(' = '),
    )
    .sort()
    .join(' | ')
}

describe('organisations', () => {
  test.each([
    'Fiat = Fiat SpA = Fiat S.p.A. = FIAT',
    'Toyota Motor = Toyota Motor Co = Toyota Motor Co Ltd = Toyota Motor Corp. JP',
    'Fiat SpA | Fiat Auto SpA',
    'Merrill Lynch = Merrill Lynch and Co = Merrill Lynch & Co Inc | Merrill',
    'General Motors Corp | General Electric Co',
    'Société Générale = Societe Generale SA',
    'The Brookings Institution = Brookings Institution',
    // Acronyms go with what an article explains them by.
    'SIA = Semiconductor Industry Association = Semiconductor Industry Association (SIA)',
    'SIA | Semiconductor Industry Association',
    'SIA | Semiconductor Industry Association (SIA) | Singapore International Airlines (SIA)',
    'SIA US = Semiconductor Industry Association (SIA) US | Singapore International Airlines (SIA) SG',
    'BOJ = Bank of Japan = Bank of Japan (BOJ)',
    'DOE = Department of Energy (DOE) = Energy Department = Energy Dept.',
    'EC = European Community = European Community (EC) | European Commission',
    // What every state has is told apart by state.
    'Finance Ministry JP = Ministry of Finance = Ministry of Finance JP',
    'Finance Ministry | Finance Ministry FR | Finance Ministry JP',
    'Nissan Motor Co JP = Nissan Motor Co US',
    'Trade Union Congress | Trade Union Council',
  ])('%s', (expected) => {
    const lines = expected.split(/ [=|] /)
    const sorted = expected
      .split(' | ')
      .map((group) => group.split(' = ').sort().join(' = '))
      .sort()
      .join(' | ')
    expect(linked(lines)).toBe(sorted)
    expect(linked([...lines].reverse())).toBe(sorted)
  })

  test('are called by the long form, with acronym and country from whoever gives them', () => {
    const lines = [
      'SIA',
      'Semiconductor Industry Association (SIA)',
      'Semiconductor Industry Association US',
    ]
    const [cluster] = clusterBlock('ORGANIZATION', lines.map(signatureOf), [])
    expect(cluster?.describe()).toMatchObject({
      name: 'Semiconductor Industry Association',
      aliases: ['SIA'],
      acronym: 'SIA',
      countryCode: 'US',
    })
  })
})
