import { statSync } from 'node:fs'
import type { IngestProgress } from '../ingest/ingest-report.ts'
import { walkFiles } from '../ingest/walk-files.ts'

/** One line that tells how far an ingest is. */
export interface ProgressBar {
  addBytes(count: number): void
  show(progress: Omit<IngestProgress, 'bytes'>): void
  clear(): void
}

const SILENT: ProgressBar = { addBytes() {}, show() {}, clear() {} }
const WIDTH = 24

/** A bar on a terminal; nothing where nobody looks on. */
export function createProgressBar(
  paths: readonly string[],
  terminal: NodeJS.WriteStream,
  elapsed: () => number,
): ProgressBar {
  const isDull = process.env['TERM'] === 'dumb' || process.env['CI'] !== undefined
  if (!terminal.isTTY || isDull) return SILENT
  const total = paths.includes('-') ? 0 : totalSize(paths)
  const started = elapsed()
  let bytes = 0
  return {
    addBytes(count) {
      bytes += count
    },
    show({ articles, refused }) {
      const seconds = Math.max(0.001, (elapsed() - started) / 1000)
      const share = total === 0 ? 0 : Math.min(1, bytes / total)
      const filled = Math.round(share * WIDTH)
      const bar = total === 0 ? '' : `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} `
      const left = share > 0.01 ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left` : ''
      const wrong = refused === 0 ? '' : `, ${refused} refused`
      const line = `${bar}${articles} articles, ${Math.round(articles / seconds)}/s${left}${wrong}`
      terminal.write(`\r\x1b[2K${line.slice(0, (terminal.columns || 80) - 1)}`)
    },
    clear() {
      terminal.write('\r\x1b[2K')
    },
  }
}

function totalSize(paths: readonly string[]): number {
  let size = 0
  for (const found of walkFiles(paths)) {
    if (found.kind !== 'file') continue
    size += statSync(found.location, { throwIfNoEntry: false })?.size ?? 0
  }
  return size
}
