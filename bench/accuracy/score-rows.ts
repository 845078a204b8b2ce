import type { AccuracyFigures, KindScore } from './accuracy-figures.ts'

/** One line of the table: how well a kind was read in a set, by us and by compromise where that reads it. */
export interface ScoreRow {
  readonly set: string
  readonly kind: string
  readonly ours: Score
  readonly peer: Score | null
}

export type Score = Pick<KindScore, 'precision' | 'recall' | 'f1'>

/** What compromise reads too. */
export const PEER_KINDS: readonly string[] = ['people', 'countries', 'organizations', 'places']

/** As the tables list kinds; others follow. */
const ORDER: readonly string[] = [
  'headline',
  'published on',
  'dateline',
  'agency',
  'people',
  'person role',
  'person represents',
  'countries',
  'organizations',
  'places',
  'negotiations',
  'negotiation parties',
  'negotiation status',
  'negotiation date',
  'negotiators',
  'meetings',
  'meeting place',
  'meeting duration',
  'quotes',
  'quote speaker',
  'trade figures',
  'figure measure',
  'figure countries',
]

/** Each kind once, in the order of the tables. */
export function orderedKinds(kinds: Iterable<string>): readonly string[] {
  const place = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length)
  return [...new Set(kinds)].sort((a, b) => place(a) - place(b))
}

/** Every kind of every set, then the tags. */
export function scoreRows({ sets, tags }: AccuracyFigures): readonly ScoreRow[] {
  const rows: ScoreRow[] = sets.flatMap(({ set, ours, peer }) =>
    orderedKinds(ours.rows.map(({ kind }) => kind)).flatMap((kind) => {
      const row = ours.rows.find((row) => row.kind === kind)
      const theirs = PEER_KINDS.includes(kind)
        ? peer?.rows.find((row) => row.kind === kind)
        : undefined
      return row ? [{ set, kind, ours: row, peer: theirs ?? null }] : []
    }),
  )
  if (tags) rows.push({ set: 'tags', kind: 'countries', ...tags })
  return rows
}

/** The rows as a table for a terminal. */
export function printRows(rows: readonly ScoreRow[]): string {
  const cells = (score: Score | null) =>
    [score?.precision, score?.recall, score?.f1].map((value) => value?.toFixed(3) ?? '')
  const lines = [
    ['', '', 'ours', '', '', 'compromise', '', ''],
    ['set', 'kind', 'P', 'R', 'F1', 'P', 'R', 'F1'],
    ...rows.map(({ set, kind, ours, peer }) => [set, kind, ...cells(ours), ...cells(peer)]),
  ]
  const widths = [8, 20, 6, 6, 8, 6, 6, 6]
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' '))
    .map((line) => line.trimEnd())
    .join('\n')
}
