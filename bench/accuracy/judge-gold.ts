import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Judgement, KindScore, Miss } from './accuracy-figures.ts'
import { JUDGE_OF_GOLD } from './shared-material.ts'

/** Has `score.mjs` judge what a server answers about the articles of a folder of gold. */
export async function judgeGold(url: string, gold: string): Promise<Judgement> {
  const run = (flag: string) =>
    promisify(execFile)(process.execPath, [JUDGE_OF_GOLD, '--url', url, '--gold', gold, flag], {
      maxBuffer: 1 << 26,
    })
  const score = JSON.parse((await run('--json')).stdout) as Score
  const misses = parseMisses((await run('--misses')).stdout)
  assertComplete(score.rows, misses)
  return { ...score, calibration: score.calibration.error, misses }
}

interface Score extends Omit<Judgement, 'calibration' | 'misses'> {
  readonly calibration: { readonly error: number | null }
}

/**
 * Reads the lines that `score.mjs --misses` prints before its table.
 *
 * @example parseMisses('people: 7  missed ["Ann Poe"]  extra []')[0]?.missed => ['Ann Poe']
 * @example parseMisses('agency: 7  AP ≠ UPI')[0]?.missed => ['AP ≠ UPI']
 */
export function parseMisses(printed: string): readonly Miss[] {
  const end = printed.search(/^\d+ articles, /m)
  return printed
    .slice(0, end < 0 ? printed.length : end)
    .split('\n')
    .flatMap((line): readonly Miss[] => {
      const [, kind, article, detail] = /^([a-z ]+): (\S+) {2}(.*)$/.exec(line.trimEnd()) ?? []
      if (kind === undefined || article === undefined || detail === undefined) return []
      const [, missed, extra] = /^missed (\[.*\]) {2}extra (\[.*\])$/.exec(detail) ?? []
      if (missed === undefined || extra === undefined) {
        return [{ kind, article, missed: [detail], extra: [] }]
      }
      return [{ kind, article, missed: namesIn(missed), extra: namesIn(extra) }]
    })
}

function namesIn(list: string): readonly string[] {
  return (JSON.parse(list) as readonly unknown[]).map((name) => String(name ?? ''))
}

/** The judge prints its misses for people: where that changes, this must not go on as if nothing were missed. */
function assertComplete(rows: readonly KindScore[], misses: readonly Miss[]): void {
  for (const { kind, found, precision } of rows) {
    const wrong = Math.round(found * (1 - precision))
    const told = misses.filter((miss) => miss.kind === kind).flatMap(({ extra }) => extra).length
    if (wrong !== told) throw new Error(`${kind}: ${wrong} are wrong and ${told} were told.`)
  }
}
