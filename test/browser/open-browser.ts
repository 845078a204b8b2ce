import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as playwright } from 'playwright-core'

/** A real Chromium, headless; its program comes out of an npm package. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--disable-background-networking', '--disable-component-update'],
    headless: true,
  })
}

/** What a page did that it should not: requests to other hosts (which get no answer), errors in its console. */
export interface Watched {
  readonly context: BrowserContext
  readonly outside: readonly string[]
  readonly errors: readonly string[]
}

/** A context that reaches one origin only. */
export async function watchedContext(browser: Browser, origin: string): Promise<Watched> {
  const context = await browser.newContext()
  const outside: string[] = []
  const errors: string[] = []
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url.startsWith(origin) || /^(data|blob):/.test(url)) return route.continue()
    outside.push(url)
    return route.abort()
  })
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
  })
  return { context, outside, errors }
}
