import { describe, expect, test } from 'vitest'
import { type AnsweredArticle, claimsOf } from '../../../bench/accuracy/claims-of.ts'
import { parseMisses } from '../../../bench/accuracy/judge-gold.ts'
import { joinLines, namesByCompromise } from '../../../bench/accuracy/names-by-compromise.ts'

const list = <Node>(...nodes: readonly Node[]) => ({ edges: nodes.map((node) => ({ node })) })
const sure = (confidence: number, externalId = '7') => ({
  evidence: [{ confidence, article: { externalId } }],
})

describe('what the judge prints', () => {
  test('is read line by line, without its table', () => {
    const printed = [
      'people: 7  missed ["Ann Poe"]  extra ["Poe Corp"]',
      'negotiation status: 7  talks: PLANNED ≠ AGREED',
      'absent: 9',
      'places: 8  missed []  extra ["Lake"] ',
      '3 articles, 1 absent; 5 spans checked, 0 wrong',
      'people  gold    3  found    2',
    ].join('\n')
    expect(parseMisses(printed)).toEqual([
      { kind: 'people', article: '7', missed: ['Ann Poe'], extra: ['Poe Corp'] },
      { kind: 'negotiation status', article: '7', missed: ['talks: PLANNED ≠ AGREED'], extra: [] },
      { kind: 'places', article: '8', missed: [], extra: ['Lake'] },
    ])
  })

  test('says which of the facts that were read are right', () => {
    const answer: AnsweredArticle = {
      text: '',
      negotiations: list({ name: 'A–B: fish', history: [sure(0.9), sure(1, '8')] }),
      meetings: list(
        { ...sure(0.8), participants: list({ name: 'Ann Poe' }, { name: 'Bo Li' }), parties: [] },
        { ...sure(0.7), participants: list(), parties: [{ code: 'US' }, { name: 'The Union' }] },
      ),
      quotes: list(),
      tradeFigures: list({ ...sure(0.9), text: '5 pct' }, { ...sure(0.6), text: '5 pct' }),
    }
    const entities = [{ kind: 'people', name: 'Ann Poe', confidence: 0.95 }]
    const misses = [
      { kind: 'meetings', article: '7', missed: [], extra: ['us+the union'] },
      { kind: 'trade figures', article: '7', missed: [], extra: ['5 pct'] },
      { kind: 'people', article: '8', missed: [], extra: ['Ann Poe'] },
    ]
    const claims = claimsOf('7', answer, entities, misses)
    expect(claims.map(({ name, confidence, isRight }) => [name, confidence, isRight])).toEqual([
      ['Ann Poe', 0.95, true],
      ['A–B: fish', 0.9, true],
      ['Ann Poe+Bo Li', 0.8, true],
      ['us+the union', 0.7, false],
      ['5 pct', 0.9, false],
      ['5 pct', 0.6, true],
    ])
  })
})

describe('compromise', () => {
  test('gets paragraphs without the line ends inside them', () => {
    expect(joinLines('A line\nand its end.\n    Another\nline.\n\nA third.')).toBe(
      'A line and its end.\n    Another line.\n\nA third.',
    )
  })

  test('is helped to names without titles, told once, and to countries by any form', () => {
    const text =
      'President Mary Brown met Japanese officials in Paris, France.\nMrs. Brown is in the U.S. again.'
    const { people, places, countries } = namesByCompromise(text, 'GB')
    expect(people).toEqual(['Mary Brown'])
    expect(places).toEqual(['Paris'])
    expect([...countries.keys()].sort()).toEqual(['FR', 'GB', 'JP', 'US'])
  })
})
