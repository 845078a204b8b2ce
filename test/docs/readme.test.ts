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
  return `${laidOut(result.data)}\n`
}

/** JSON as people write it: what fits on a line stands on one. */
function laidOut(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 110) return line
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => laidOut(item, inner))
    : Object.entries(value).map(([key, item]) => `"${key}": ${laidOut(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`
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
