import type { ExportFormat } from './export-format.ts'

/** One JSON object a line for each node of the graph, as the archive gives it. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  async *write(archive) {
    for await (const record of archive.records()) yield `${JSON.stringify(record)}\n`
  },
}
