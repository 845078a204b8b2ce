import type { AccuracyFigures, Claim, SetFigures, TagFigures } from './accuracy-figures.ts'
import { markdownTable, share } from './markdown-table.ts'
import { reliabilityOf } from './reliability.ts'
import { orderedKinds, type Score, type ScoreRow, scoreRows } from './score-rows.ts'
import { GOLD_SETS } from './shared-material.ts'
import { type NamedMiss, shortened, worstMisses } from './worst-misses.ts'

/** What stands from this line on is written by hand and kept. */
const BY_HAND = '<!-- From here on by hand: `npm run accuracy` keeps it. -->'

/** The report in Markdown; what the earlier one has by hand stays. */
export function writeReport(figures: AccuracyFigures, earlier: string): string {
  const at = earlier.indexOf(BY_HAND)
  const byHand = at < 0 ? `${BY_HAND}\n` : earlier.slice(at)
  const rows = scoreRows(figures)
  return [
    INTRODUCTION,
    '## Kind by kind',
    'F1; precision and recall in brackets where they are not both 1.',
    kindsTable(figures.sets, rows),
    ...(figures.tags ? tagSections(figures.tags) : []),
    '## Beside compromise',
    PEER_TEXT,
    peerTable(rows),
    ...(figures.tags?.speed ? [speedText(figures.tags.speed)] : []),
    '## What confidence is worth',
    CONFIDENCE_TEXT,
    reliabilityTable(figures.sets.flatMap(({ claims }) => claims)),
    '## The worst misses',
    MISSES_TEXT,
    missesTable(figures.sets),
    byHand,
  ].join('\n\n')
}

const INTRODUCTION = `# How well articles are read

\`npm run accuracy\` measures this and writes it; it needs the gold and the tagged articles, which lie beside the project and are no
part of it. The gold is made by hand: the seed story; 32 Reuters articles of 1987 on trade and talks; 12 stories in the manner of other
agencies, 1977 to 2023; names in 40 random Reuters articles. All of it was at hand while the rules were written, so read the
figures as an upper bound: articles that nobody has read while writing rules score lower. The files with tags were not tuned on.`

const PEER_TEXT = `[compromise](https://github.com/spencermountain/compromise) is what a Node user could pick instead for names. It reads the same articles and
the same judge compares. It is helped as its user could: lines are joined, since it ends sentences at line ends; headlines in capitals are left out;
titles, possessives and short forms of one name are dropped; countries and demonyms are looked up in our lexicon; and the country of
the dateline is given to it.`

const CONFIDENCE_TEXT = `Of the facts that were read with a confidence between the bounds, how many are right, over all gold. The expected calibration error
(Guo et al. 2017, ten bins) says how far the stated confidence lies from that share. For names it is the confidence of the surest mention.`

const MISSES_TEXT = `What was read and is wrong, the surest first; what was missed, the most often missed first. In brackets the article. For an attribute: what was
read ≠ what is right.`

function kindsTable(sets: readonly SetFigures[], rows: readonly ScoreRow[]): string {
  const kinds = orderedKinds(rows.filter(({ set }) => set !== 'tags').map(({ kind }) => kind))
  const titles = sets.map(({ set }) => GOLD_SETS.find(({ name }) => name === set)?.title ?? set)
  const of = (what: string, value: (figures: SetFigures) => string) => [what, ...sets.map(value)]
  return markdownTable(
    ['', ...titles],
    [
      of('articles', ({ ours }) => String(ours.articles - ours.absent)),
      ...kinds.map((kind) =>
        of(kind, ({ set }) => {
          const row = rows.find((row) => row.set === set && row.kind === kind)
          return row ? scoreCell(row.ours) : ''
        }),
      ),
      of('**overall**, as `score.mjs` has it', ({ ours }) => `**${share(ours.overall)}**`),
      of('spans that are wrong', ({ ours }) => String(ours.spansWrong)),
      of('expected calibration error', ({ ours }) =>
        ours.calibration === null ? '' : share(ours.calibration),
      ),
    ],
  )
}

function scoreCell({ precision, recall, f1 }: Score): string {
  return f1 === 1 ? '1.000' : `${share(f1)} (${share(precision)}, ${share(recall)})`
}

function tagSections({ ours }: TagFigures): readonly string[] {
  const most = (codes: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(codes)
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 8)
      .map(([code, articles]) => `${code} ${articles.length} (${articles.slice(0, 3).join(', ')})`)
      .join('; ')
  return [
    '## What articles are about',
    `${ours.articles} Reuters articles (files 015 to 017) that the agency's indexers tagged with countries; the tags are taken out before the articles are
read. A country counts as found where its salience is at least 0.5. Some tags contradict the articles or each other, so that about .945 is as far as one can come.`,
    markdownTable(
      ['precision', 'recall', 'F1', 'recall of any mention'],
      [[ours.precision, ours.recall, ours.f1, ours.anyRecall].map(share)],
    ),
    `Most often missed: ${most(ours.missed)}. Most often too many: ${most(ours.extra)}.`,
  ]
}

function peerTable(rows: readonly ScoreRow[]): string {
  const cells = ({ precision, recall, f1 }: Score) => [share(precision), share(recall), share(f1)]
  return markdownTable(
    ['set', 'kind', 'P', 'R', 'F1', 'compromise P', 'R', 'F1'],
    rows.flatMap(({ set, kind, ours, peer }) =>
      peer ? [[set, kind, ...cells(ours), ...cells(peer)]] : [],
    ),
  )
}

function speedText({ articles, ours, peer }: NonNullable<TagFigures['speed']>): string {
  const round = (value: number) => String(Math.round(value / 10) * 10)
  return `Over ${articles} articles, on one thread, when the code is compiled: ${round(ours)} articles a second with every kind of fact here, ${round(peer)} with names alone
there (${(ours / peer).toFixed(0)} times as many; only the ratio travels from machine to machine).`
}

function reliabilityTable(claims: readonly Claim[]): string {
  const kinds = orderedKinds(claims.map(({ kind }) => kind))
  const table = [...kinds, null].map((kind) => ({
    kind,
    reliability: reliabilityOf(claims.filter((claim) => kind === null || claim.kind === kind)),
  }))
  const tenths = [
    ...new Set(table.flatMap(({ reliability }) => reliability.bins.map(({ tenth }) => tenth))),
  ].sort()
  return markdownTable(
    ['', ...tenths.map((tenth) => `${tenth / 10} to ${(tenth + 1) / 10}`), 'calibration error'],
    table.map(({ kind, reliability }) => [
      kind ?? '**all**',
      ...tenths.map((tenth) => {
        const bin = reliability.bins.find((bin) => bin.tenth === tenth)
        return bin ? `${Math.round(bin.right * bin.claims)} of ${bin.claims}` : ''
      }),
      share(reliability.error),
    ]),
  )
}

/** How many misses a cell holds. */
const SHOWN = 8

function missesTable(sets: readonly SetFigures[]): string {
  const cell = (misses: readonly NamedMiss[]) => {
    const shown = misses
      .slice(0, SHOWN)
      .map(({ name, article }) => `${shortened(name)} (${article})`)
    const more = misses.length - shown.length
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
  }
  return markdownTable(
    ['', 'read and wrong', 'missed, or an attribute that is wrong'],
    worstMisses(sets).map(({ kind, wrong, missed }) => [kind, cell(wrong), cell(missed)]),
  )
}
