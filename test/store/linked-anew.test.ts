import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { fingerprintLinking, LINKING_TABLES } from '../../src/link/fingerprint-linking.ts'
import { articleOf } from '../extract/article-of.ts'
import { openGraph } from './open-graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what a graph was linked by', () => {
  test('is another as soon as one row of the lexicon or the linker is', () => {
    const before = fingerprintLinking()
    for (const [table, rows] of Object.entries(LINKING_TABLES)) {
      const changed = [{ ...rows[0], name: 'Otherwise' }, ...rows.slice(1)]
      expect(fingerprintLinking({ ...LINKING_TABLES, [table]: changed })).not.toBe(before)
    }
    expect(fingerprintLinking(LINKING_TABLES, 'another')).not.toBe(before)
    expect(fingerprintLinking()).toBe(before)
  })

  test('was another: all entities are called as this one calls them when the graph is opened', async () => {
    const path = join(folder, 'graph.db')
    const graph = openGraph(path)
    const article = articleOf('The World Bank and Peru held talks on debt in Lima.')
    await graph.writer.apply([
      {
        ...{ kind: 'put', article, sha256: '1', readerVersion: '1', reading: extract(article) },
        ingestedAt: '2000-01-01T00:00:00Z',
      },
    ])
    const whole = await graph.says()
    graph.database.handle.exec(`
      update setting set value = 'otherwise' where name = 'lexicon';
      update entity set aliases = '[]' where type in ('TOPIC', 'ORGANIZATION')`)
    expect(await graph.says()).not.toBe(whole)
    graph.close()
    const again = openGraph(path)
    expect(await again.says()).toBe(whole)
    expect(await again.findings()).toEqual([])
    again.close()
  })
})
