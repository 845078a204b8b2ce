import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sorted } from '../../src/extract/sorted.ts'

test('Lists come out as from a stable sort, in order before or not.', () => {
  const items = fc.array(fc.record({ key: fc.nat(4), place: fc.nat() }))
  fc.assert(
    fc.property(items, (list) => {
      const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key
      expect(sorted([...list], byKey)).toEqual(list.toSorted(byKey))
    }),
  )
})
