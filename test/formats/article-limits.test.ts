import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { externalIdOfPath, isExternalId } from '../../src/formats/article-limits.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import { readAll } from './read-all.ts'

describe('the id of an article that has only a path', () => {
  test('is the path where it can be', () => {
    expect(externalIdOfPath('wire/1995/story.txt')).toBe('wire/1995/story.txt')
  })

  test('is a digest before the end of a path that is too long', () => {
    const path = `${'folder/'.repeat(100)}story.txt`
    expect(externalIdOfPath(path)).toBe(
      `sha256-480e246f25ac8fe19e49fd7562fbcaa9/${path.slice(-400)}`,
    )
    expect(externalIdOfPath(`other/${path}`)).not.toBe(externalIdOfPath(path))
  })

  test('can always be asked for, and one for each path', () => {
    const words = fc.string({ unit: 'binary', maxLength: 700 })
    fc.assert(
      fc.property(words, words, (path, other) => {
        expect(isExternalId(externalIdOfPath(path))).toBe(true)
        expect(externalIdOfPath(path) === externalIdOfPath(other)).toBe(path === other)
      }),
    )
  })

  test('is what plain text is served under', async () => {
    const path = `${'folder/'.repeat(100)}a.txt`
    expect(await readAll(plainText, 'Talks began.', { path })).toEqual([
      expect.objectContaining({ path, externalId: externalIdOfPath(path) }),
    ])
  })
})
