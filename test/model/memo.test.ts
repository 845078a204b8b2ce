import { describe, expect, test } from 'vitest'
import { Memo } from '../../src/model/memo.ts'

describe('Memo', () => {
  test('works an answer out once', () => {
    const memo = new Memo<string>(10)
    const asked: string[] = []
    const answer = (key: string) => {
      const work = () => {
        asked.push(key)
        return key.toUpperCase()
      }
      return memo.get(key, work)
    }
    expect(['a', 'b', 'a', 'b'].map(answer)).toEqual(['A', 'B', 'A', 'B'])
    expect(asked).toEqual(['a', 'b'])
  })

  test('holds no more than it may and no long keys, and answers all the same', () => {
    const memo = new Memo<string>(2)
    const asked: string[] = []
    const long = 'x'.repeat(1_000)
    for (const key of ['a', 'b', 'c', 'a', long, long]) {
      const answer = memo.get(key, () => {
        asked.push(key)
        return `${key}!`
      })
      expect(answer).toBe(`${key}!`)
    }
    expect(asked).toEqual(['a', 'b', 'c', 'a', long, long])
  })
})
