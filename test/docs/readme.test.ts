import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSeedGraph, type SeedGraph } from '../seed-graph.ts'

const README = join(import.meta.dirname, '../../README.md')
const text = readFileSync(README, 'utf8')

/** A question marked `<!-- run -->` and the answer marked `<!-- answer -->` after it. */
const EXAMPLE =
  /<!-- run -->\n```graphql\n([\s\S]*?)```\n\n<!-- answer -->\n```json\n([\s\S]*?)```/g
const examples = [...text.matchAll(EXAMPLE)].map(([, question = '', answer = '']) => ({
  question,
  answer,
}))

let graph: SeedGraph
beforeAll(async () => {
  graph = await openSeedGraph()
})
afterAll(() => graph.close())

async function answerTo(question: string): Promise<string> {
  const result = await graphql({
    schema: graph.schema,
    source: question,
    contextValue: graph.context(),
  })
  expect(result.errors).toBeUndefined()
  return `${JSON.stringify(result.data, null, 2)}\n`
}

describe('what README shows is what comes', () => {
  test('every question in it is run', () => {
    expect(examples.length).toBe([...text.matchAll(/```graphql/g)].length)
    expect(examples.length).toBeGreaterThan(0)
  })

  // `UPDATE_README=1 npx vitest run test/docs` writes the answers anew.
  test.each(examples)('$question', async ({ question, answer }) => {
    const given = await answerTo(question)
    if (process.env['UPDATE_README'] === '1') {
      const current = readFileSync(README, 'utf8')
      const [before = '', ...rest] = current.split(question)
      writeFileSync(
        README,
        before +
          question +
          rest.join(question).replace(/```json\n[\s\S]*?```/, `\`\`\`json\n${given}\`\`\``),
      )
      return
    }
    expect(answer).toBe(given)
  })
})
