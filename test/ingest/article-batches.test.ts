import { setImmediate as settle } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ArticleBatches } from '../../src/ingest/article-batches.ts'
import type { ArticlePut } from '../../src/store/graph-writer.ts'

/** Articles as far as batches look at them. */
function puts(count: number): readonly ArticlePut[] {
  return Array.from({ length: count }, () => ({ kind: 'put' }) as ArticlePut)
}

/** Who writes is busy with each batch until it is told to end. */
function startWriting(isWrittenBeside: boolean) {
  const sizes: number[] = []
  const ends: ((error?: Error) => void)[] = []
  const batches = new ArticleBatches({
    write: (changes) => {
      sizes.push(changes.length)
      return new Promise((resolve, reject) => {
        ends.push((error) =>
          error ? reject(error) : resolve({ outcomes: [], changedNegotiations: [] }),
        )
      })
    },
    onWritten: () => {},
    isWrittenBeside: () => isWrittenBeside,
  })
  const end = async (error?: Error) => {
    ends.shift()?.(error)
    await settle()
  }
  return { batches, sizes, end }
}

test('a thread that has nothing to do is given what there is; what comes meanwhile is gathered', async () => {
  const { batches, sizes, end } = startWriting(true)
  await batches.add(puts(200), 1)
  expect(sizes).toEqual([])
  await batches.add(puts(64), 1)
  expect(sizes).toEqual([264])
  for (let time = 0; time < 10; time += 1) await batches.add(puts(64), 1)
  expect(sizes).toEqual([264])
  await end()
  await batches.add(puts(64), 1)
  expect(sizes).toEqual([264, 704])
  const flushed = batches.flush()
  await end()
  await flushed
  expect(sizes).toEqual([264, 704])
})

test('whoever writes in the thread that reads is given few and large batches', async () => {
  const { batches, sizes, end } = startWriting(false)
  for (let time = 0; time < 31; time += 1) await batches.add(puts(64), 1)
  expect(sizes).toEqual([])
  await batches.add(puts(64), 1)
  expect(sizes).toEqual([2048])
  await end()
})

test('there is room for one batch beside the one that is being written', async () => {
  const { batches, sizes, end } = startWriting(true)
  await batches.add(puts(256), 1)
  let hasRoom = false
  const added = batches.add(puts(2048), 1).then(() => {
    hasRoom = true
  })
  await settle()
  expect(hasRoom).toBe(false)
  await end()
  await added
  expect(sizes).toEqual([256, 2048])
})

test('what one batch fails at is told to whoever adds the next', async () => {
  const { batches, end } = startWriting(true)
  await batches.add(puts(256), 1)
  await end(new Error('The disk is full.'))
  await expect(batches.add(puts(256), 1)).rejects.toThrow('The disk is full.')
})
