import type { Judgement } from './accuracy-figures.ts'
import { judgeGold } from './judge-gold.ts'
import { namesByCompromise, type PeerNames } from './names-by-compromise.ts'
import { datelineCountry, readAllArticles, textForPeer } from './read-all-articles.ts'
import { serveAnswers } from './serve-answers.ts'

/** Has the names that compromise finds judged by the judge of ours; only the rows of names mean anything. */
export async function judgePeer(articles: string, gold: string): Promise<Judgement> {
  const answers = new Map<string, unknown>()
  for (const article of await readAllArticles(articles)) {
    const names = namesByCompromise(textForPeer(article), datelineCountry(article))
    answers.set(article.externalId, answerOf(names))
  }
  const server = await serveAnswers(async ({ variables }) => {
    return { data: { article: answers.get(String(variables['id'])) ?? null } }
  })
  try {
    return await judgeGold(server.url, gold)
  } finally {
    await server.stop()
  }
}

/** In the shape of our answers. */
function answerOf({ people, organizations, places, countries }: PeerNames) {
  const named = (names: readonly string[]) => connection(names.map((name) => ({ name })))
  return {
    people: named(people),
    organizations: named(organizations),
    places: named(places),
    countries: connection([...countries.keys()].map((code) => ({ code }))),
  }
}

function connection<Node>(nodes: readonly Node[]) {
  return { edges: nodes.map((node) => ({ node })) }
}
