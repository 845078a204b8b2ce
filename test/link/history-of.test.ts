import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chronologyOf } from '../../src/link/chronology-of.ts'
import { historyOf, type ReportedEvent } from '../../src/link/history-of.ts'
import type { NegotiationStatus } from '../../src/model/fact.ts'

/** `article status date? @publishedOn?`, such as `a AGREED 1987-03-23 @1987-03-24`. */
function eventsFrom(lines: readonly string[]): readonly ReportedEvent[] {
  return lines.map((line, ordinal) => {
    const [articleId = '', status, ...dates] = line.split(' ')
    const date = dates.find((part) => !part.startsWith('@')) ?? null
    const publishedOn = dates.find((part) => part.startsWith('@'))?.slice(1) ?? null
    const chronology = chronologyOf(publishedOn, articleId)
    return {
      id: line,
      articleId,
      storyId: articleId.split('~')[0] ?? '',
      publishedOn,
      chronology,
      ordinal,
      status: status as NegotiationStatus,
      date,
    }
  })
}
/** Lines in history order; other reports of an event are set behind it as `= line`. */
function told(lines: readonly string[]): readonly string[] {
  return historyOf(eventsFrom(lines)).map(({ id, canonicalId }) =>
    id === canonicalId ? id : `= ${id}`,
  )
}

describe('historyOf', () => {
  test('follows talks over months, the article without date first, in its own order', () => {
    const lines = [
      'geneva AGREED 1995-06-28 @1995-06-28',
      'jakarta RESUMING',
      'jakarta SCHEDULED XXXX-12-05/XXXX-12-06',
      'whistler STALLED @1995-05-05',
    ]
    expect(told(lines)).toEqual([
      'jakarta RESUMING',
      'jakarta SCHEDULED XXXX-12-05/XXXX-12-06',
      'whistler STALLED @1995-05-05',
      'geneva AGREED 1995-06-28 @1995-06-28',
    ])
  })

  test('a round set for later was set when it was told', () => {
    const lines = ['b STALLED @1987-03-20', 'a SCHEDULED 1987-04-06/1987-04-08 @1987-03-10']
    expect(told(lines)).toEqual([...lines].reverse())
  })

  test('an article tells in its own order what it gives no date', () => {
    const lines = ['a ONGOING @1987-03-20', 'a AGREED 1987-03-19 @1987-03-20']
    expect(told(lines)).toEqual(lines)
  })

  test.each([
    ['the same day', 'a AGREED 1987-03-23', 'b AGREED 1987-03-23', true],
    ['the day after', 'a AGREED 1987-03-23', 'b AGREED 1987-03-24', true],
    ['two days after', 'a AGREED 1987-03-23', 'b AGREED 1987-03-25', false],
    ['a month that holds the day', 'a AGREED 1987-03-23', 'b AGREED 1987-03', true],
    ['another month', 'a AGREED 1987-03-23', 'b AGREED 1987-05', false],
    ['no date but the article’s', 'a AGREED 1987-03-23', 'b AGREED @1987-03-24', true],
    ['no date at all', 'a AGREED', 'b AGREED', false],
    ['the same day of no year', 'a SCHEDULED XXXX-12-05', 'b SCHEDULED 1994-12-05', true],
    ['the day after, of no year', 'a SCHEDULED XXXX-12-05', 'b SCHEDULED 1994-12-06', false],
    ['another status', 'a AGREED 1987-03-23', 'b REJECTED 1987-03-23', false],
    ['the same article', 'a AGREED 1987-03-23', 'a AGREED 1987-03-23 @1987-03-23', false],
    ['a date that is none', 'a AGREED 1987-02-30', 'b AGREED 1987-02-30', false],
  ])('an event told with %s', (_, one, other, same) => {
    expect(told([one, other]).some((line) => line.startsWith('='))).toBe(same)
  })

  test('an article that tells two events of a day is not taken for one', () => {
    const lines = [
      'a AGREED 1987-03-23 @1987-03-23',
      'b AGREED 1987-03-23 @1987-03-24',
      'b AGREED @1987-03-24',
    ]
    expect(told(lines).filter((line) => line.startsWith('='))).toHaveLength(1)
  })

  const date = fc.constantFrom('1987-03-23', '1987-03-24', '1987-03', 'XXXX-03-23', '1988', '')
  const line = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('AGREED', 'STALLED', 'SCHEDULED'),
      date,
      date,
    )
    .map(([article, status, on, told]) =>
      [article, status, on, told && `@${told}`].filter((part) => part !== '').join(' '),
    )

  test('the order in which articles came does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (lines, keys) => {
          const events = eventsFrom(lines)
          const shuffled = events
            .map((event) => ({ event, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ event }) => event)
          expect(historyOf(shuffled)).toEqual(historyOf(events))
        },
      ),
    )
  })

  test('what shows for others shows for itself, is the oldest, and each place is taken once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 12 }), (lines) => {
        const events = eventsFrom(lines)
        const history = historyOf(events)
        expect(history.map(({ order }) => order)).toEqual(events.map((_, order) => order))
        const byId = new Map(events.map((event) => [event.id, event]))
        for (const { id, canonicalId } of history) {
          expect(history.find((event) => event.id === canonicalId)?.canonicalId).toBe(canonicalId)
          const [event, shown] = [byId.get(id), byId.get(canonicalId)]
          expect((shown?.chronology ?? 0) <= (event?.chronology ?? -1)).toBe(true)
        }
      }),
    )
  })
})
