import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { putOf } from './made-articles.ts'
import { openGraph } from './open-graph.ts'
import { RUN, runOf } from './write-until-killed.ts'

let folder: string
let child: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-kill-'))
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Lets a process write until it has acknowledged some runs and a little longer, then kills it. */
async function writeUntilKilled(path: string, from: number, wait: number): Promise<number> {
  const script = join(import.meta.dirname, 'write-until-killed.ts')
  const writing = spawn(process.execPath, ['--import', 'tsx', script, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = writing
  const closed = new Promise((resolve) => writing.once('close', resolve))
  let last = -1
  for await (const line of createInterface({ input: writing.stdout })) {
    last = Number(line)
    if (last === from + 3) {
      await sleep(wait)
      writing.kill('SIGKILL')
    }
  }
  await closed
  return last
}

test('killed at any moment, it opens again and holds every run that it acknowledged, none by halves', async () => {
  const path = join(folder, 'graph.db')
  let from = 0
  for (const wait of [0, 7, 23]) {
    const last = await writeUntilKilled(path, from, wait)
    const graph = openGraph(path)
    const kept = (await graph.records()).filter(({ type }) => type === 'Article').length
    // The run after the last one acknowledged may have been kept too, but whole.
    expect([(last + 1) * RUN, (last + 2) * RUN]).toContain(kept)
    expect(await graph.findings()).toEqual([])
    const straight = openGraph()
    for (let run = 0; run < kept / RUN; run += 1) await straight.writer.apply(runOf(run).map(putOf))
    expect(await graph.says()).toBe(await straight.says())
    straight.close()
    graph.close()
    from = kept / RUN
  }
}, 120_000)
