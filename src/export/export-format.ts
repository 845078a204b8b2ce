import type { GraphArchive } from '../store/graph-archive.ts'

/** One way to write the whole graph down. */
export interface ExportFormat {
  /** As `--format` names it. */
  readonly name: string
  /** The text of the export, piece by piece; equal graphs give equal text. */
  write(archive: GraphArchive): AsyncIterable<string>
}
