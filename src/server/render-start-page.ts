import type { Statistics } from '../store/graph-store.ts'
import type { Story } from './find-story.ts'
import type { GraphiqlTab } from './graphiql-tabs.ts'
import { escapeHtml } from './plain-answer.ts'
import { START_PAGE_STYLE } from './start-page-style.ts'

/** What the start page tells. */
export interface StartPageContent {
  readonly statistics: Statistics
  readonly story: Story | undefined
  readonly questions: readonly GraphiqlTab[]
}

/** A place in the page that is filled for each request: where the server was reached. */
export const HOST_PLACE = '{{host}}'

const COUNTED: readonly (readonly [keyof Statistics, string, string])[] = [
  ['Article', 'article', 'articles'],
  ['Person', 'person', 'people'],
  ['Country', 'country', 'countries'],
  ['Organization', 'organisation', 'organisations'],
  ['Place', 'place', 'places'],
  ['Topic', 'topic', 'topics'],
  ['Negotiation', 'negotiation', 'negotiations'],
  ['NegotiationEvent', 'step of talks', 'steps of talks'],
  ['Meeting', 'meeting', 'meetings'],
  ['Quote', 'quote', 'quotes'],
  ['TradeFigure', 'trade figure', 'trade figures'],
  ['Mention', 'mention', 'mentions'],
]

/** The start page as HTML; whatever came from an article is escaped. */
export function renderStartPage({ statistics, story, questions }: StartPageContent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Newswire as a typed, linked knowledge graph, served over GraphQL.">
<title>Wiregraph</title>
<link rel="icon" href="/favicon.svg">
<style>${START_PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#questions">Skip to the questions</a>
<header>
<p class="masthead">Wiregraph</p>
<nav aria-label="Main">
<a href="/graphql">GraphiQL</a>
<a href="/schema.graphql">Schema</a>
</nav>
</header>
<main>
<h1>Who met whom, what was agreed, and what it was worth.</h1>
<p class="lead">Newswire as a typed, linked graph. Every fact leads back to the letters it was read from.</p>
${renderStatistics(statistics)}
${story === undefined ? '' : renderStory(story)}
<section id="questions" aria-labelledby="questions-title" tabindex="-1">
<h2 id="questions-title">Ask it something</h2>
<ol class="questions">
${questions.map(renderQuestion).join('\n')}
</ol>
</section>
<section aria-labelledby="program-title">
<h2 id="program-title">From a program</h2>
<pre tabindex="0" aria-label="Example for a shell"><code>curl -s http://${HOST_PLACE}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ country(code: \\"JP\\") { name negotiations { edges { node { name status } } } } }"}'</code></pre>
<p>Ids last, lists page by cursor as Relay has it, and subscriptions come as server-sent events. The whole of it stands in the <a href="/schema.graphql">schema</a>.</p>
</section>
</main>
</body>
</html>
`
}

function renderStatistics(statistics: Statistics): string {
  const shown = COUNTED.filter(([type]) => statistics[type] > 0)
  if (shown.length === 0) {
    return '<p class="empty">The graph is empty: <code>wiregraph ingest PATH</code> fills it.</p>'
  }
  const items = shown.map(([type, one, many]) => {
    const count = statistics[type]
    return `<li><b>${count.toLocaleString('en-US')}</b> ${count === 1 ? one : many}</li>`
  })
  return `<ul class="statistics" aria-label="What the graph holds">\n${items.join('\n')}\n</ul>`
}

function renderStory(story: Story): string {
  const steps = story.steps.map(
    ({ status, date, words, headline }) => `<li>
<p class="status ${status.toLowerCase()}">${status}${date === null ? '' : ` <time>${escapeHtml(date)}</time>`}</p>
<blockquote><p>${escapeHtml(words)}</p><footer>${escapeHtml(headline)}</footer></blockquote>
</li>`,
  )
  return `<section aria-labelledby="story-title">
<h2 id="story-title"><small>Followed across articles</small> ${escapeHtml(story.name)}</h2>
<ol class="story">
${steps.join('\n')}
</ol>
</section>`
}

function renderQuestion({ title, meaning, query }: GraphiqlTab): string {
  const address = `/graphql?query=${encodeURIComponent(query)}`
  return `<li><a href="${escapeHtml(address)}">${escapeHtml(title)}</a><p>${escapeHtml(meaning)}</p></li>`
}
