import type { IncomingMessage } from 'node:http'
import type { GraphStore } from '../store/graph-store.ts'
import { findProtagonists } from './find-protagonists.ts'
import { findStory } from './find-story.ts'
import { graphiqlTabs } from './graphiql-tabs.ts'
import { escapeHtml, inlineHash, type PlainAnswer } from './plain-answer.ts'
import { HOST_PLACE, renderStartPage } from './render-start-page.ts'
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
export function createStartPage(
  store: GraphStore,
): (request: IncomingMessage) => Promise<PlainAnswer> {
  let made = Number.NEGATIVE_INFINITY
  let kept: Promise<string> | undefined
  return async (request) => {
    const now = performance.now()
    if (kept === undefined || now - made > SECONDS_KEPT * 1000) {
      made = now
      kept = makePage(store)
      kept.catch(() => {
        kept = undefined
      })
    }
    const body = (await kept).replace(HOST_PLACE, () =>
      escapeHtml(request.headers.host ?? 'localhost'),
    )
    return { status: 200, type: 'text/html; charset=utf-8', body, headers: HEADERS }
  }
}

async function makePage(store: GraphStore): Promise<string> {
  const [statistics, protagonists, story] = await Promise.all([
    store.statistics(),
    findProtagonists(store),
    findStory(store),
  ])
  return renderStartPage({ statistics, story, questions: graphiqlTabs(protagonists) })
}
