import type { ExportFormat } from './export-format.ts'
import { jsonl } from './jsonl.ts'
import { ntriples } from './ntriples.ts'

/** Every way to write the graph down. */
export const EXPORTS: readonly ExportFormat[] = [jsonl, ntriples]

export function findExport(name: string): ExportFormat | undefined {
  return EXPORTS.find((format) => format.name === name)
}
