import type { GraphStore } from '../store/graph-store.ts'
import { findProtagonists } from './find-protagonists.ts'
import { findStory } from './find-story.ts'
import { graphiqlTabs } from './graphiql-tabs.ts'
import { inlineHash, type PlainAnswer } from './plain-answer.ts'
import { renderStartPage } from './render-start-page.ts'
import { START_PAGE_STYLE } from './start-page-style.ts'

const SECONDS_KEPT = 5

const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${inlineHash(START_PAGE_STYLE)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
}

/** The page at `/`: what the graph holds and what can be asked of it. Kept for a few seconds. */
export function createStartPage(store: GraphStore): () => Promise<PlainAnswer> {
  let made = Number.NEGATIVE_INFINITY
  let kept: Promise<PlainAnswer> | undefined
  return () => {
    const now = performance.now()
    if (kept === undefined || now - made > SECONDS_KEPT * 1000) {
      made = now
      kept = makePage(store)
      kept.catch(() => {
        kept = undefined
      })
    }
    return kept
  }
}

async function makePage(store: GraphStore): Promise<PlainAnswer> {
  const [statistics, protagonists, story] = await Promise.all([
    store.statistics(),
    findProtagonists(store),
    findStory(store),
  ])
  const body = renderStartPage({ statistics, story, questions: graphiqlTabs(protagonists) })
  return { status: 200, type: 'text/html; charset=utf-8', body, headers: HEADERS }
}
