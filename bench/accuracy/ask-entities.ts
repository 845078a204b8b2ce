import { ask } from './ask.ts'
import type { NamedEntity } from './claims-of.ts'

const QUERY = `query Mentions($id: String!, $after: String) { article(externalId: $id) {
  mentions(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { entity { __typename id name ... on Country { code } } evidence { confidence } } }
  }
} }`

interface Answer {
  readonly article: {
    readonly mentions: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly edges: readonly { readonly node: Mention }[]
    }
  } | null
}
interface Mention {
  readonly entity: {
    readonly __typename: string
    readonly id: string
    readonly name: string
    readonly code?: string
  }
  readonly evidence: { readonly confidence: number }
}

const KINDS: Readonly<Record<string, string>> = {
  Person: 'people',
  Country: 'countries',
  Organization: 'organizations',
  Place: 'places',
}

/** The people, countries, organisations and places that an article names, by their surest mentions. */
export async function askEntities(url: string, id: string): Promise<readonly NamedEntity[]> {
  const entities = new Map<string, NamedEntity>()
  for (const { entity, evidence } of await askMentions(url, id, null)) {
    const kind = KINDS[entity.__typename]
    if (kind === undefined) continue
    const confidence = Math.max(evidence.confidence, entities.get(entity.id)?.confidence ?? 0)
    entities.set(entity.id, { kind, name: entity.code ?? entity.name, confidence })
  }
  return [...entities.values()]
}

async function askMentions(
  url: string,
  id: string,
  after: string | null,
): Promise<readonly Mention[]> {
  const { article } = await ask<Answer>(url, { query: QUERY, variables: { id, after } })
  if (article === null) return []
  const { edges, pageInfo } = article.mentions
  const mentions = edges.map(({ node }) => node)
  if (!pageInfo.hasNextPage) return mentions
  return [...mentions, ...(await askMentions(url, id, pageInfo.endCursor))]
}
