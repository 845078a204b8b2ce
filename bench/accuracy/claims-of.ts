import type { Claim, Miss } from './accuracy-figures.ts'

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
}
interface Stated {
  readonly evidence: readonly { readonly confidence: number; readonly article?: ArticleId }[]
}
interface ArticleId {
  readonly externalId: string
}
interface Named {
  readonly name: string
}
interface Party {
  readonly code?: string
  readonly name?: string
  readonly acronym?: string | null
}

/** What a server answers to the judge's question about an article, as far as claims need it. */
export interface AnsweredArticle {
  readonly text: string
  readonly negotiations: Connection<Named & { readonly history: readonly Stated[] }>
  readonly meetings: Connection<
    Stated & { readonly participants: Connection<Named>; readonly parties: readonly Party[] }
  >
  readonly quotes: Connection<Stated & { readonly text: string }>
  readonly tradeFigures: Connection<Stated & { readonly text: string }>
}

/** An entity that an article names, and how sure that is at its surest mention. */
export interface NamedEntity {
  readonly kind: string
  /** As the judge calls it: the code of a country, else the name. */
  readonly name: string
  readonly confidence: number
}

type Unjudged = Omit<Claim, 'isRight'>

/** What was read of an article, each with its confidence, and whether the judge's misses have it as wrong. */
export function claimsOf(
  article: string,
  answer: AnsweredArticle,
  entities: readonly NamedEntity[],
  misses: readonly Miss[],
): readonly Claim[] {
  const wrong = new Map<string, number>()
  const keyOf = (kind: string, name: string) => `${kind}\n${name}`
  for (const miss of misses.filter((miss) => miss.article === article)) {
    for (const name of miss.extra) {
      const key = keyOf(miss.kind, name)
      wrong.set(key, (wrong.get(key) ?? 0) + 1)
    }
  }
  const read = [...entities.map((entity) => ({ article, ...entity })), ...factsOf(article, answer)]
  return read.map((claim) => {
    const key = keyOf(claim.kind, claim.name)
    const left = wrong.get(key) ?? 0
    wrong.set(key, left - 1)
    return { ...claim, isRight: left <= 0 }
  })
}

/** Facts by the names under which the judge prints them. */
function factsOf(article: string, answer: AnsweredArticle): readonly Unjudged[] {
  const claim = (kind: string, name: string, ...stated: readonly Stated[]): Unjudged => {
    const here = stated
      .flatMap(({ evidence }) => evidence)
      .filter((evidence) => (evidence.article?.externalId ?? article) === article)
    return { kind, article, name, confidence: Math.max(...here.map((piece) => piece.confidence)) }
  }
  return [
    ...nodesOf(answer.negotiations).map((talks) =>
      claim('negotiations', talks.name, ...talks.history),
    ),
    ...nodesOf(answer.meetings).map((meeting) =>
      claim('meetings', namesOfMeeting(meeting), meeting),
    ),
    ...nodesOf(answer.quotes).map((quote) => claim('quotes', quote.text.slice(0, 50), quote)),
    ...nodesOf(answer.tradeFigures).map((figure) => claim('trade figures', figure.text, figure)),
  ].filter((fact) => Number.isFinite(fact.confidence))
}

function namesOfMeeting({
  participants,
  parties,
}: {
  readonly participants: Connection<Named>
  readonly parties: readonly Party[]
}): string {
  const people = nodesOf(participants).map(({ name }) => name)
  if (people.length > 0) return people.join('+')
  return parties.map(({ code, acronym, name }) => keyOfParty(code ?? acronym ?? name)).join('+')
}

/** As the judge writes it. */
function keyOfParty(name = ''): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$]+/gu, ' ')
    .trim()
}

function nodesOf<Node>(connection: Connection<Node>): readonly Node[] {
  return connection.edges.map(({ node }) => node)
}
