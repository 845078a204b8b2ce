import { putOf, type Story } from './made-articles.ts'
import { openGraph } from './open-graph.ts'

// Run as a process of its own: writes articles in runs, and says on standard output which runs are kept.
const [, , path = '', from = '0'] = process.argv

export const RUN = 5

/** The articles of a run; each shares its talks and persons with all others. */
export function runOf(run: number): readonly Story[] {
  return Array.from({ length: RUN }, (_, place) => ({
    externalId: `${run}-${place}`,
    edition: 1,
    publishedOn: '1995-05-05',
    sentences: [
      [0, 4, 6, 7, 16, 14],
      [place, 1, 9, 11],
    ],
    status: 'STALLED',
    date: null,
    title: 'trade minister',
  }))
}

if (path !== '') {
  const graph = openGraph(path)
  graph.database.handle.pragma('synchronous = FULL')
  for (let run = Number(from); ; run += 1) {
    await graph.writer.apply(runOf(run).map(putOf))
    process.stdout.write(`${run}\n`)
  }
}
