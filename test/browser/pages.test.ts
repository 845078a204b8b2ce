import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '../../src/server/create-server.ts'
import type { WiregraphServer } from '../../src/server/server-options.ts'
import { openSeedGraph, type SeedGraph } from '../seed-graph.ts'
import { openBrowser, type Watched, watchedContext } from './open-browser.ts'

let graph: SeedGraph
let server: WiregraphServer
let url: URL
let browser: Browser
let watched: Watched
let page: Page

beforeAll(async () => {
  graph = await openSeedGraph()
  server = createServer({
    schema: graph.schema,
    store: graph.store,
    desk: graph.context().desk,
    host: '127.0.0.1',
    port: 0,
    apiKey: null,
    readOnly: true,
    log: () => undefined,
  })
  url = await server.listen()
  browser = await openBrowser()
  watched = await watchedContext(browser, url.origin)
  page = await watched.context.newPage()
  page.setDefaultTimeout(90_000)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  graph?.close()
})

/** What GraphiQL's answer pane shows, its editor's hard spaces made plain. */
async function shownAnswer(): Promise<string> {
  const lines = await page.locator('.graphiql-response .view-lines').innerText()
  return lines.replaceAll('\u00a0', ' ')
}

const activeTab = () => page.locator('.graphiql-tab-active .graphiql-tab-button').innerText()

async function run(): Promise<{ data: Record<string, unknown>; errors?: unknown }> {
  const button = page.locator('.graphiql-execute-button')
  await button.waitFor()
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().postData()?.includes('"query"') === true),
    button.click(),
  ])
  return (await response.json()) as never
}

describe('in a browser that reaches this server only', () => {
  test('GraphiQL opens with the questions, and the first one is answered', {
    timeout: 120_000,
  }, async () => {
    await page.goto(new URL('/graphql', url).href)
    await page.locator('.graphiql-execute-button').waitFor()
    expect(await page.title()).toBe('Wiregraph')
    expect(await page.locator('.graphiql-tab-button').allInnerTexts()).toEqual([
      'WhoMetWhom',
      'WhoNegotiatesWhat',
      'HowTalksWent',
      'WhatItWasWorth',
      'WhereItSays',
      'HowTheyHangTogether',
    ])
    const answer = await run()
    expect(answer.errors).toBeUndefined()
    await expect.poll(shownAnswer, { timeout: 30_000 }).toContain('"name": "Mickey Kantor"')
    expect(await shownAnswer()).toContain('"negotiations"')
    expect(await shownAnswer()).toMatch(/"status": "(?:AGREED|RESUMING|STALLED|SCHEDULED)"/)
  })

  test('who comes back finds the questions as they were', { timeout: 120_000 }, async () => {
    await page.goto(new URL('/graphql', url).href)
    await page.locator('.graphiql-execute-button').waitFor()
    expect(await page.locator('.graphiql-tab-button').count()).toBe(6)
    expect(await activeTab()).toBe('WhoMetWhom')
  })

  test.each([
    [0, 'WhoMetWhom'],
    [5, 'HowTheyHangTogether'],
  ])('question %i of the start page leads to its answer', { timeout: 120_000 }, async (at, tab) => {
    await page.goto(url.href)
    expect(await page.locator('h1').innerText()).toContain('Who met whom')
    expect(await page.locator('.questions a').count()).toBe(6)
    await page.locator('.questions a').nth(at).click()
    const { data, errors } = await run()
    expect(errors).toBeUndefined()
    expect(Object.values(data)).not.toContain(null)
    expect(await activeTab()).toBe(tab)
    expect(await page.locator('.graphiql-tab-button').count()).toBe(6)
  })

  test('the other links of the start page lead somewhere', async () => {
    await page.goto(url.href)
    const targets = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const target of new Set(targets.filter((one) => one.startsWith('/')))) {
      expect((await fetch(new URL(target, url), { headers: { accept: 'text/html' } })).status).toBe(
        200,
      )
    }
  })

  test('nothing was asked of another host, and nothing went wrong', () => {
    expect(watched.outside).toEqual([])
    expect(watched.errors).toEqual([])
  })
})
