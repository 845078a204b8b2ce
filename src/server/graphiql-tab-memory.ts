import type { GraphiqlTab } from './graphiql-tabs.ts'

/**
 * A script for GraphiQL's page, to run before it. GraphiQL opens its default tabs only where no
 * others are remembered, shows the query of an address in the first tab whatever that held, and
 * greets who comes back without one with an empty tab. So the default tabs are remembered from the
 * start, which lets an address find its tab among them, and who comes back finds the tab last used.
 */
export function tabMemoryScript(tabs: readonly GraphiqlTab[]): string {
  const remembered = {
    activeTabIndex: 0,
    tabs: tabs.map(({ query }, at) => {
      const operationName = /^query (\w+)/m.exec(query)?.[1] ?? null
      return {
        id: `question-${at + 1}`,
        hash: null,
        title: operationName ?? '',
        query,
        variables: null,
        headers: null,
        operationName,
        response: null,
      }
    }),
  }
  // A name from an article must not end the script.
  const json = JSON.stringify(remembered).replaceAll('<', '\\u003c')
  return `
try {
  const memory = localStorage, tabs = 'graphiql:tabState';
  if (memory.getItem(tabs) === null) memory.setItem(tabs, JSON.stringify(${json}));
  const state = JSON.parse(memory.getItem(tabs)), active = state.tabs[state.activeTabIndex];
  const asked = new URLSearchParams(location.search).has('query');
  memory.setItem('graphiql:variables', asked ? '' : active.variables ?? '');
  if (!asked) memory.setItem('graphiql:query', active.query ?? '');
} catch {}
`
}
