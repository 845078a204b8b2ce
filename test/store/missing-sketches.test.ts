import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openGraph } from './open-graph.ts'
import { putOfRepeated } from './repeated-stories.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-sketches-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a graph whose stories were sketched otherwise is compared anew when it is opened', async () => {
  const path = join(folder, 'graph.db')
  const graph = openGraph(path)
  const puts = ['a', 'b', 'c'].map((externalId, place) =>
    putOfRepeated({
      story: {
        ...{ externalId, edition: 1, publishedOn: '1995-06-27', date: null, title: 'chairman' },
        ...{ sentences: [[0, 7, 14, 4, 6, 16]], status: 'AGREED' },
      },
      ...{ ownWords: place * 6, figure: 1 },
    }),
  )
  await graph.writer.apply(puts)
  const whole = await graph.says()
  expect((await graph.records()).filter((row) => row['duplicateOf'])).toHaveLength(2)
  graph.database.handle.exec(`
    update setting set value = 'otherwise' where name = 'sketched by';
    update sketch set words = zeroblob(16); delete from sketch_band`)
  graph.close()
  const again = openGraph(path)
  expect(await again.says()).toBe(whole)
  expect(await again.findings()).toEqual([])
  again.close()
})
