import type { NegotiationStatus } from '../model/fact.ts'
import { type GraphStore, ROOT } from '../store/graph-store.ts'

/** One negotiation as the start page tells it. */
export interface Story {
  readonly name: string
  readonly steps: readonly StoryStep[]
}
export interface StoryStep {
  readonly status: NegotiationStatus
  readonly date: string | null
  readonly words: string
  readonly headline: string
}

const CANDIDATES = 5
const STEPS = 4

/** The last report of each status, where several in a row say the same. */
function turns<Step extends { readonly status: NegotiationStatus }>(
  history: readonly Step[],
): readonly Step[] {
  return history.filter(({ status }, at) => history[at + 1]?.status !== status)
}

/** The talks that went furthest, among those with the most reports; undefined where there are none. */
export async function findStory(store: GraphStore): Promise<Story | undefined> {
  const [page] = await store.pages('Query.negotiations', [ROOT], {
    first: CANDIDATES,
    last: null,
    after: null,
    before: null,
    filter: null,
    orderBy: 'ARTICLES_DESC',
  })
  const talks = page?.edges.map(({ row }) => row) ?? []
  const histories = await store.lists(
    'Negotiation.history',
    talks.map(({ key }) => key),
  )
  const lengths = histories.map((history) => turns(history).length)
  const at = lengths.indexOf(Math.max(...lengths))
  const history = turns(histories[at] ?? []).slice(-STEPS)
  const negotiation = talks[at]
  if (negotiation === undefined || history.length === 0) return undefined

  const evidence = await store.lists(
    'NegotiationEvent.evidence',
    history.map(({ key }) => key),
  )
  const told = evidence.flat()
  const articles = await store.rows(
    'article',
    told.map(({ articleKey }) => articleKey),
  )
  const headlines = new Map(articles.flatMap((row) => (row ? [[row.key, row.headline]] : [])))
  const steps = history.flatMap(({ status, date }, step) => {
    const rows = evidence[step] ?? []
    // A sentence of the story tells more than its headline, which is shown beside it.
    const shown =
      rows.find(({ articleKey, sentence }) => sentence !== headlines.get(articleKey)) ?? rows[0]
    const headline = shown && headlines.get(shown.articleKey)
    return shown === undefined || headline === undefined
      ? []
      : [{ status, date, words: shown.sentence, headline }]
  })
  return steps.length === 0 ? undefined : { name: negotiation.name, steps }
}
