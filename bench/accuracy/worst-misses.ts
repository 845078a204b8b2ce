import type { Claim, SetFigures } from './accuracy-figures.ts'
import { orderedKinds } from './score-rows.ts'

/** What of one kind was misread, the worst first. */
export interface WorstMisses {
  readonly kind: string
  /** Read and wrong, the surest first. */
  readonly wrong: readonly NamedMiss[]
  /** Not read, what was missed most often first. */
  readonly missed: readonly NamedMiss[]
}

export interface NamedMiss {
  readonly name: string
  readonly article: string
}

/** Every kind that has misses. */
export function worstMisses(sets: readonly SetFigures[]): readonly WorstMisses[] {
  const misses = sets.flatMap(({ ours }) => ours.misses)
  const claims = sets.flatMap((figures) => figures.claims)
  const kinds = sets.flatMap(({ ours }) => ours.rows.map(({ kind }) => kind))
  return orderedKinds(kinds)
    .map((kind) => {
      const ofKind = misses.filter((miss) => miss.kind === kind)
      const wrong = ofKind.flatMap((miss) =>
        miss.extra.map((name) => ({ name, article: miss.article })),
      )
      const missed = ofKind.flatMap((miss) =>
        miss.missed.map((name) => ({ name, article: miss.article })),
      )
      return { kind, wrong: surestFirst(kind, wrong, claims), missed: mostFirst(missed) }
    })
    .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
}

function surestFirst(
  kind: string,
  wrong: readonly NamedMiss[],
  claims: readonly Claim[],
): readonly NamedMiss[] {
  const sure = ({ name, article }: NamedMiss) =>
    claims.find(
      (claim) =>
        !claim.isRight && claim.kind === kind && claim.name === name && claim.article === article,
    )?.confidence ?? 0
  return [...wrong].sort((a, b) => sure(b) - sure(a))
}

function mostFirst(missed: readonly NamedMiss[]): readonly NamedMiss[] {
  const times = new Map<string, number>()
  for (const { name } of missed) times.set(name, (times.get(name) ?? 0) + 1)
  return [...missed].sort((a, b) => (times.get(b.name) ?? 0) - (times.get(a.name) ?? 0))
}

/**
 * A name short enough to be no quotation: the words of quotes are left out, and of anything else five words are kept.
 *
 * @example shortened('Ministry of Trade and Industry of Japan') => 'Ministry of Trade and Industry …'
 * @example shortened('"We will wait": Poe ≠ Moe') => 'Poe ≠ Moe'
 * @example shortened('5 pct:  ≠ KR') => '5 pct: – ≠ KR'
 */
export function shortened(name: string): string {
  return name
    .replace(/^"[^"]*": /, '')
    .replace(/"(?:place|name|country|code)":|[{}"[\]]/g, '')
    .split(/(: | ?≠ ?)/)
    .map((part, place) => (place % 2 === 1 ? part.trim() : fiveWords(part)))
    .join(' ')
    .replaceAll(' :', ':')
}

function fiveWords(part: string): string {
  const words = part.trim().split(/\s+/)
  if (words.length > 5) return `${words.slice(0, 5).join(' ')} …`
  const whole = words.join(' ')
  return whole === '' || whole === 'undefined' || whole === 'null' ? '–' : whole
}
