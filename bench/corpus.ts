import { createReadStream } from 'node:fs'
import { extract } from '../src/extract/extract.ts'
import { findFormat } from '../src/formats/formats.ts'
import { isRefusal } from '../src/formats/source-format.ts'
import type { SourceArticle } from '../src/model/article.ts'

/**
 * What it costs to read an article of a corpus: `tsx bench/corpus.ts FORMAT FILE…` prints microseconds of processor time, first
 * while the program is still being compiled, then when it is.
 */
async function main(name: string, paths: readonly string[]): Promise<void> {
  const format = findFormat(name)
  if (!format) throw new Error(`There is no format ${name}.`)
  const articles: SourceArticle[] = []
  for (const path of paths) {
    for await (const item of format.read(createReadStream(path), { path }))
      if (!isRefusal(item)) articles.push(item)
  }
  for (const round of ['cold', 'warm', 'warm', 'warm']) {
    const start = process.cpuUsage()
    for (const article of articles) extract(article)
    const { user, system } = process.cpuUsage(start)
    const each = Math.round((user + system) / articles.length)
    console.log(`${round}: ${each} µs an article, ${articles.length} articles`)
  }
}

const [format = '', ...files] = process.argv.slice(2)
await main(format, files)
