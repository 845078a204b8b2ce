import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

interface Example {
  readonly file: string
  readonly expression: string
  readonly result: string
}

/** Lines `@example expression => result` in the comments of the pure rooms and of the bench. */
function examplesIn(folder: string): readonly Example[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
    .flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/@example (.+) => (.+)$/gm)].map(
        ([, expression = '', result = '']) => ({
          file,
          expression,
          result: result.replace(/\s*\*\/$/, ''),
        }),
      ),
    )
}

const evaluate = (code: string, scope: Record<string, unknown>): unknown =>
  new Function(...Object.keys(scope), `"use strict"; return (${code})`)(...Object.values(scope))

const examples = ['src/model', 'src/lexicon', 'src/extract', 'src/link', 'bench'].flatMap(
  examplesIn,
)

describe('examples in comments are true', () => {
  test.each(examples)('$file: $expression => $result', async ({ file, expression, result }) => {
    const scope: Record<string, unknown> = await import(pathToFileURL(join(ROOT, file)).href)
    expect(evaluate(expression, scope)).toEqual(evaluate(result, {}))
  })
})
