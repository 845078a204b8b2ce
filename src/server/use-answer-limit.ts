import type { ServerLimits } from './limits.ts'
import { refusedDocument } from './parse-within.ts'
import type { ServerPlugin } from './request-context.ts'

/** Refuses answers whose text is too large, before they are written out: until then texts are shared. */
export function useAnswerLimit(limits: ServerLimits): ServerPlugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (!('data' in result) || countCharacters(result.data, limits.answerCharacters) >= 0)
          return
        setResult({ errors: [refusedDocument(limits, 'answerCharacters', null)] })
      },
    }),
  }
}

/** What is left of `most` after all strings of a value; below zero as soon as it is too much. */
function countCharacters(value: unknown, most: number): number {
  if (typeof value === 'string') return most - value.length
  if (typeof value !== 'object' || value === null) return most
  let left = most
  for (const member of Array.isArray(value) ? value : Object.values(value)) {
    left = countCharacters(member, left)
    if (left < 0) break
  }
  return left
}
