import type {
  AccuracyFigures,
  Claim,
  Judgement,
  KindScore,
  Miss,
} from '../../../bench/accuracy/accuracy-figures.ts'

export function score(kind: string, precision: number, recall: number): KindScore {
  const f1 = (2 * precision * recall) / (precision + recall)
  return { kind, gold: 10, found: 10, precision, recall, f1 }
}

export function judgement(rows: readonly KindScore[], misses: readonly Miss[] = []): Judgement {
  const overall = rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length
  return { articles: 3, absent: 0, overall, spansWrong: 0, calibration: 0.05, rows, misses }
}

export function claim(name: string, confidence: number, isRight: boolean, kind = 'people'): Claim {
  return { kind, article: '7', name, confidence, isRight }
}

const MISSES: readonly Miss[] = [
  { kind: 'people', article: '7', missed: ['Ann Poe'], extra: ['Poe Corp', 'Lake|View'] },
  { kind: 'people', article: '8', missed: ['Bo Li', 'Ann Poe'], extra: [] },
  { kind: 'quote speaker', article: '8', missed: ['"We shall see": Poe ≠ Li'], extra: [] },
]

/** Two sets and tags, none of which anybody measured. */
export const MADE_UP: AccuracyFigures = {
  sets: [
    {
      set: 'dev',
      ours: judgement(
        [score('quote speaker', 1, 0.9), score('people', 0.8, 0.75), score('headline', 1, 1)],
        MISSES,
      ),
      claims: [
        claim('Ann Poe', 0.95, true),
        claim('Poe Corp', 0.7, false),
        claim('Lake|View', 0.9, false),
        claim('12 tonnes', 0.91, true, 'trade figures'),
      ],
      peer: judgement([score('people', 0.6, 0.5), score('headline', 0, 0)]),
    },
    { set: 'names', ours: judgement([score('people', 1, 1)]), claims: [], peer: null },
  ],
  tags: {
    ours: {
      articles: 5,
      precision: 0.9,
      recall: 0.8,
      f1: 0.847,
      anyRecall: 0.99,
      missed: { US: ['1', '2'], JP: ['3'] },
      extra: { GB: ['4'] },
    },
    peer: null,
    speed: { articles: 100, ours: 5003, peer: 250 },
  },
}
