import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { GraphStore } from '../store/graph-store.ts'
import { findProtagonists } from './find-protagonists.ts'
import { tabMemoryScript } from './graphiql-tab-memory.ts'
import { type GraphiqlTab, graphiqlTabs } from './graphiql-tabs.ts'
import { entityTag, inlineHash, type PlainAnswer } from './plain-answer.ts'

interface Page {
  readonly etag: string
  readonly policy: string
  readonly html: string
  readonly compressed: Buffer
}

const compress = promisify(gzip)

/**
 * GraphiQL from this server alone. Its page holds everything (9 MB, 2.4 compressed), so it is made
 * when first asked for, and again only when the questions in its tabs change.
 */
export function createGraphiqlPage(
  store: GraphStore,
): (request: IncomingMessage) => Promise<PlainAnswer> {
  let key = ''
  let page: Promise<Page> | undefined

  return async (request) => {
    const tabs = graphiqlTabs(await findProtagonists(store))
    const wanted = JSON.stringify(tabs)
    if (page === undefined || key !== wanted) {
      key = wanted
      page = makePage(tabs)
      page.catch(() => {
        page = undefined
      })
    }
    return answer(request, await page)
  }
}

function answer(request: IncomingMessage, page: Page): PlainAnswer {
  const { etag, policy } = page
  const type = 'text/html; charset=utf-8'
  const headers = { etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' }
  if (request.headers['if-none-match'] === etag) return { status: 304, type, body: '', headers }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  return {
    status: 200,
    type,
    body: zipped ? page.compressed : page.html,
    headers: {
      ...headers,
      'content-security-policy': policy,
      ...(zipped && { 'content-encoding': 'gzip' }),
    },
  }
}

async function makePage(tabs: readonly GraphiqlTab[]): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const rendered = renderGraphiQL({
    title: 'Wiregraph',
    favicon: '/favicon.svg',
    // A key that somebody writes there is not kept in the browser.
    shouldPersistHeaders: false,
    defaultTabs: tabs.map(({ query }) => ({ query: withoutTags(query) })),
  })
  const own = scriptOf(rendered)
  const memory = tabMemoryScript(tabs)
  const html = rendered.replace('<script>', () => `<script>${memory}</script>\n<script>`)
  const compressed = await compress(html, { level: 9 })
  return { etag: entityTag(compressed), policy: policyFor([memory, own]), html, compressed }
}

/** A name from an article must not end the script that its query stands in. */
function withoutTags(query: string): string {
  return query.replaceAll('<', '')
}

function scriptOf(html: string): string {
  const start = html.indexOf('<script>') + '<script>'.length
  return html.slice(start, html.indexOf('</script>', start))
}

/** The page's own scripts, workers that it makes itself, and requests to this server. */
function policyFor(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(inlineHash).join(' ')} blob:`,
    'worker-src blob:',
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
