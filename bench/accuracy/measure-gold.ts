import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, Judgement, SetFigures } from './accuracy-figures.ts'
import { ask } from './ask.ts'
import { askEntities } from './ask-entities.ts'
import { type AnsweredArticle, claimsOf } from './claims-of.ts'
import { judgeGold } from './judge-gold.ts'
import { judgePeer } from './judge-peer.ts'
import { serveAnswers } from './serve-answers.ts'
import type { GoldSet } from './shared-material.ts'
import { startServer } from './start-server.ts'

/** Ingests and serves the articles of a set and has the answers judged; and the same of compromise's, where asked for. */
export async function measureGold(
  set: GoldSet,
  scratch: string,
  withPeer: boolean,
): Promise<SetFigures> {
  const articles = copyArticles(set, scratch)
  const server = await startServer(articles, join(scratch, `${set.name}.db`))
  try {
    const answers = new Map<string, AnsweredArticle>()
    const ours = await judgeThrough(server.url, set.gold, answers)
    const claims: Claim[] = []
    for (const { externalId, kinds } of readGold(set.gold)) {
      const answer = answers.get(externalId)
      if (answer === undefined) continue
      const entities = await askEntities(server.url, externalId)
      const all = claimsOf(externalId, answer, entities, ours.misses)
      claims.push(...all.filter(({ kind }) => kinds.has(kind)))
    }
    const peer = withPeer ? await judgePeer(articles, set.gold) : null
    return { set: set.name, ours, claims, peer }
  } finally {
    await server.stop()
  }
}

/** The articles of a set without the gold beside them, so that the server sees no answer. */
function copyArticles(set: GoldSet, scratch: string): string {
  if (set.articles !== set.gold) return set.articles
  const folder = join(scratch, set.name)
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(set.articles)) {
    if (!file.endsWith('.json')) copyFileSync(join(set.articles, file), join(folder, file))
  }
  return folder
}

/** Judges a server and keeps what it answered about each article. */
async function judgeThrough(
  url: string,
  gold: string,
  answers: Map<string, AnsweredArticle>,
): Promise<Judgement> {
  const between = await serveAnswers(async (question) => {
    const data = await ask<{ readonly article: AnsweredArticle | null }>(url, question)
    if (data.article !== null) answers.set(String(question.variables['id']), data.article)
    return { data }
  })
  try {
    return await judgeGold(between.url, gold)
  } finally {
    await between.stop()
  }
}

interface GoldArticle {
  readonly externalId: string
  /** What its gold lists in full, as the judge calls it. */
  readonly kinds: ReadonlySet<string>
}

function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>)
    .map((gold) => ({
      externalId: String(gold['externalId']),
      kinds: new Set(
        Object.keys(gold).map((key) => (key === 'tradeFigures' ? 'trade figures' : key)),
      ),
    }))
}
