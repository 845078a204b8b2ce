import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SourceArticle } from '../../src/model/article.ts'
import type { SpeedFigures, TagFigures, TagScore } from './accuracy-figures.ts'
import { namesByCompromise, type PeerNames } from './names-by-compromise.ts'
import { datelineCountry, readAllArticles, textForPeer } from './read-all-articles.ts'
import { serveAnswers } from './serve-answers.ts'
import { JUDGE_OF_TAGS, TAGGED_FILES } from './shared-material.ts'
import { startServer } from './start-server.ts'

/** What `places.mjs` exports. */
interface TagJudge {
  strip(from: string, to: string): void
  tags(folder: string): ReadonlyMap<string, ReadonlySet<string>>
  compare(url: string, truth: ReadonlyMap<string, ReadonlySet<string>>): Promise<Compared>
}
interface Compared extends Omit<TagScore, 'articles'> {
  readonly seen: number
}

/** Countries that articles are about, against the tags of the agency's indexers, which are taken out before ingesting. */
export async function measureTags(scratch: string, withPeer: boolean): Promise<TagFigures> {
  const judge = (await import(pathToFileURL(JUDGE_OF_TAGS).href)) as TagJudge
  const tagged = join(scratch, 'tagged')
  const stripped = join(scratch, 'stripped')
  mkdirSync(tagged)
  for (const file of TAGGED_FILES) copyFileSync(file, join(tagged, basename(file)))
  judge.strip(tagged, stripped)
  const truth = judge.tags(tagged)
  const server = await startServer(stripped, join(scratch, 'tags.db'))
  try {
    const ours = scoreOf(await judge.compare(server.url, truth))
    return { ours, ...(withPeer ? await measurePeer(stripped, judge, truth) : NO_PEER) }
  } finally {
    await server.stop()
  }
}

const NO_PEER = { peer: null, speed: null }

async function measurePeer(
  folder: string,
  judge: TagJudge,
  truth: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<{ readonly peer: TagScore; readonly speed: SpeedFigures }> {
  const articles = await readAllArticles(folder)
  const { extractAll } = (await import(READER)) as typeof import('../../src/extract/extract.ts')
  const rounds = Array.from({ length: ROUNDS }, () => perSecond(articles, inPieces(extractAll)))
  const edges: unknown[] = []
  const given = articles.map((article) => ({
    externalId: article.externalId,
    text: textForPeer(article),
    country: datelineCountry(article),
  }))
  const peer = perSecond(given, (stories) => {
    for (const { externalId, text, country } of stories) {
      const { countries } = namesByCompromise(text, country)
      edges.push({ node: { externalId, countries: salient(countries) } })
    }
  })
  const page = { data: { articles: { pageInfo: { hasNextPage: false }, edges } } }
  const server = await serveAnswers(async () => page)
  try {
    const compared = await judge.compare(server.url, truth)
    return {
      peer: scoreOf(compared),
      speed: { articles: articles.length, ours: Math.max(...rounds), peer },
    }
  } finally {
    await server.stop()
  }
}

/**
 * compromise knows no salience: an article is about what it names at least a third as often as what it names most. Of all
 * countries, half as often, a quarter as often and twice this serves it best.
 */
function salient(countries: PeerNames['countries']) {
  const most = Math.max(...countries.values())
  return {
    edges: [...countries].map(([code, count]) => ({
      salience: count * 3 >= most ? 1 : 0,
      node: { code },
    })),
  }
}

/** As the build made it: what runs the sources adds to each function. */
const READER = pathToFileURL(join(import.meta.dirname, '../../dist/src/extract/extract.js')).href

/** In the first of them the reader is compiled, and now and then others want the processor's caches: the best counts. */
const ROUNDS = 8

/** As many articles at once as `ingest` gives a thread. */
const PIECE = 64

function inPieces(read: (articles: readonly SourceArticle[]) => unknown) {
  return (articles: readonly SourceArticle[]): void => {
    for (let first = 0; first < articles.length; first += PIECE)
      read(articles.slice(first, first + PIECE))
  }
}

function perSecond<Item>(items: readonly Item[], work: (items: readonly Item[]) => void): number {
  const start = performance.now()
  work(items)
  return items.length / ((performance.now() - start) / 1_000)
}

function scoreOf({ seen, precision, recall, f1, anyRecall, missed, extra }: Compared): TagScore {
  return { articles: seen, precision, recall, f1, anyRecall, missed, extra }
}
