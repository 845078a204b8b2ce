import { execute, parse } from 'graphql'
import { findProtagonists } from '../src/server/find-protagonists.ts'
import { graphiqlTabs } from '../src/server/graphiql-tabs.ts'
import { openSeedGraph } from '../test/seed-graph.ts'
import { cpuMicroseconds, row } from './stopwatch.ts'

/** Answering the questions of GraphiQL's tabs on the seeds, against the smallest question there is. */
export async function benchAsking(): Promise<readonly string[]> {
  const graph = await openSeedGraph()
  const ask = (query: string) => {
    const document = parse(query)
    return cpuMicroseconds(200, () =>
      execute({ schema: graph.schema, document, contextValue: graph.context() }),
    )
  }
  const least = await ask('{ country(code: "JP") { name } }')
  const lines = [row('one country by code', least, least)]
  for (const { title, query } of graphiqlTabs(await findProtagonists(graph.store))) {
    lines.push(row(title, await ask(query), least))
  }
  graph.close()
  return lines
}
