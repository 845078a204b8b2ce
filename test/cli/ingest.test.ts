import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { ended, SEEDS, scratchFolder, startWiregraph, wiregraph } from './wiregraph.ts'

const STORY = 'Ministers meet\n\nLIMA, May 5 - Ministers met on Friday.\n'
const flash = (id: number, title: string) =>
  `<REUTERS NEWID="${id}">\n<DATE>26-FEB-1987</DATE>\n<TEXT TYPE="BRIEF"><TITLE>${title}</TITLE></TEXT>\n</REUTERS>\n`

/** A folder with these files; names that end in `/` are folders. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(scratchFolder(), 'articles-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const counts = { created: 0, updated: 0, unchanged: 0, refused: [] }
const report = (stdout: string) => {
  const { seconds, ...rest } = JSON.parse(stdout)
  expect(seconds).toBeTypeOf('number')
  return rest
}

describe('what an ingest reports', () => {
  test('one object with --json, and nothing else on standard output', async () => {
    const folder = scratchFolder()
    const first = await wiregraph(['ingest', SEEDS, '--json'], { folder })
    expect(first.exitCode).toBe(0)
    expect(first.stdout).toMatch(
      /^\{"articles":6,"created":6,"updated":0,"unchanged":0,"refused":\[\],"seconds":[\d.]+\}\n$/,
    )
    const again = await wiregraph(['ingest', SEEDS, '--json'], { folder })
    expect(report(again.stdout)).toEqual({ ...counts, articles: 6, unchanged: 6 })
  })

  test('a table for people', async () => {
    const { exitCode, stdout, stderr } = await wiregraph(['ingest', folderWith({ 'a.txt': STORY })])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout.replace(/[\d.]+\n$/, 'N\n').replace(/ +/g, ' ')).toBe(
      'articles 1\ncreated 1\nupdated 0\nunchanged 0\nrefused 0\nseconds N\n',
    )
  })

  test('of so many articles that threads are started, all, and no thread fails', async () => {
    const many = Array.from({ length: 300 }, (_, id) => flash(id, `TIN COUNCIL MEETS ${id}`))
    const folder = folderWith({ 'a.sgm': many.join('') })
    const { stdout, stderr } = await wiregraph(['ingest', folder, '--json', '--jobs', '2'])
    expect(stderr).toBe('')
    expect(report(stdout)).toEqual({ ...counts, articles: 300, created: 300 })
  })

  test('of very many refusals the first thousand, and how many there are', async () => {
    const articles = folderWith({ 'a.sgm': `${'<REUTERS '.repeat(1_500)}` })
    const json = await wiregraph(['ingest', articles, '--json'])
    expect(json.exitCode).toBe(1)
    const { refused, refusedCount } = report(json.stdout)
    expect([refused.length, refusedCount]).toEqual([1_000, 1_500])
    const { stdout, stderr } = await wiregraph(['ingest', articles])
    expect(stdout).toMatch(/^refused +1500$/m)
    expect(stderr).toMatch(/^… and 1450 more like this\.$/m)
  })

  test('a changed article replaces itself', async () => {
    const folder = scratchFolder()
    const articles = folderWith({ 'a.txt': STORY, 'b.txt': STORY })
    await wiregraph(['ingest', articles], { folder })
    writeFileSync(join(articles, 'b.txt'), `${STORY}They meet again on Monday.\n`)
    const { stdout } = await wiregraph(['ingest', articles, '--json'], { folder })
    expect(report(stdout)).toEqual({ ...counts, articles: 2, updated: 1, unchanged: 1 })
  })

  test('standard input, whose article is named after its content', async () => {
    const folder = scratchFolder()
    const [first, second] = [
      await wiregraph(['ingest', '-', '--json'], { folder, input: STORY }),
      await wiregraph(['ingest', '-', '--json'], { folder, input: STORY }),
    ]
    expect(report(first.stdout)).toEqual({ ...counts, articles: 1, created: 1 })
    expect(report(second.stdout)).toEqual({ ...counts, articles: 1, unchanged: 1 })
    const { stdout } = await wiregraph(
      ['query', '{ articles { edges { node { externalId source { path } } } } }'],
      { folder },
    )
    expect(JSON.parse(stdout).data.articles.edges).toEqual([
      {
        node: {
          externalId: expect.stringMatching(/^sha256-[0-9a-f]{32}$/),
          source: { path: null },
        },
      },
    ])
  })
})

describe('what cannot be read is named and left out, the rest is taken in', () => {
  test.concurrent.each<[string, string, string | Uint8Array, number | null, string | null, string]>(
    [
      [
        'front matter left open',
        'bad.txt',
        '---\nagency: A\nx',
        1,
        null,
        'Front matter is not closed; a line "---" is expected after it.',
      ],
      [
        'Latin-1',
        'bad.txt',
        Buffer.from('One\nS\xe3o Paulo', 'latin1'),
        2,
        null,
        'A letter is not UTF-8; save the file as UTF-8, or declare "encoding: windows-1252" in front matter.',
      ],
      [
        'a blank text',
        'bad.txt',
        ' \n',
        null,
        'bad.txt',
        'The text is blank; an article needs words.',
      ],
      [
        'a picture called .txt',
        'bad.txt',
        Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        null,
        null,
        'Is in none of the formats that are read (reuters-sgml, text).',
      ],
      [
        'an article left open',
        'bad.sgm',
        '<REUTERS NEWID="1">\n',
        1,
        '1',
        'Not closed: "</REUTERS>" is expected before the file ends.',
      ],
    ],
  )('%s', async (_, name, content, line, externalId, reason) => {
    const articles = folderWith({ 'a.txt': STORY, [name]: content, 'z/a.txt': STORY })
    const { exitCode, stdout, stderr } = await wiregraph(['ingest', articles, '--json'])
    expect(exitCode).toBe(1)
    expect(report(stdout)).toEqual({
      ...counts,
      articles: 2,
      created: 2,
      refused: [{ source: name, line, externalId, reason }],
    })
    expect(stderr).toContain(reason)
  })

  test('what lies beside the articles is named and passed over', async () => {
    const articles = folderWith({
      'a.txt': STORY,
      'README.md': '# About',
      'data.json': '{}',
      'empty.txt': '',
      'none.sgm': '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n',
      '.hidden/b.txt': STORY,
    })
    symlinkSync(join(articles, 'a.txt'), join(articles, 'link.txt'))
    symlinkSync(articles, join(articles, 'ring'))
    const socket = createServer()
    await new Promise<void>((resolve) => socket.listen(join(articles, 'socket'), resolve))
    const { exitCode, stdout, stderr } = await wiregraph(['ingest', articles, '--json'])
    socket.close()
    expect(exitCode).toBe(0)
    expect(report(stdout)).toEqual({ ...counts, articles: 1, created: 1 })
    expect(stderr.trimEnd().split('\n')).toEqual([
      'skipped  README.md: Is a document about the folder, not an article.',
      'skipped  data.json: Is in none of the formats that are read (reuters-sgml, text).',
      'skipped  empty.txt: Is empty.',
      'skipped  link.txt: Is a symbolic link; links are not followed.',
      'skipped  none.sgm: Holds no article.',
      'skipped  ring: Is a symbolic link; links are not followed.',
      'skipped  socket: Is a socket; only files are read.',
    ])
  })

  test('a file that was named is refused where it is none of ours', async () => {
    const articles = folderWith({ 'data.json': '{}' })
    const { exitCode, stderr } = await wiregraph(['ingest', join(articles, 'data.json')])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('refused  data.json: Is in none of the formats that are read')
  })

  test('a folder without articles says so', async () => {
    const { exitCode, stdout, stderr } = await wiregraph(['ingest', folderWith({}), '--json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'No article was found.\n' })
    expect(report(stdout)).toEqual({ ...counts, articles: 0 })
  })

  test('an id that comes twice: the same once, another in its place', async () => {
    const front = (more: string) => `---\nexternalId: X\n---\n${STORY}${more}`
    const articles = folderWith({ 'a.txt': front(''), 'b.txt': front('Later.\n') })
    const { exitCode, stdout, stderr } = await wiregraph(['ingest', articles, '--json'])
    expect(exitCode).toBe(0)
    expect(report(stdout)).toEqual({ ...counts, articles: 2, created: 1, updated: 1 })
    expect(stderr).toBe(
      'repeated b.txt: article X came before with other content; this one counts.\n',
    )
  })

  test('odd names are taken in, and safe to show', async () => {
    const names = ['a b.txt', 'line\nbreak.txt', '"quoted".txt', '-dash.txt', 'größe.txt']
    const articles = folderWith(Object.fromEntries(names.map((name) => [name, STORY])))
    writeFileSync(Buffer.from(`${articles}/\xff.txt`, 'latin1'), STORY)
    const folder = scratchFolder()
    const { exitCode } = await wiregraph(['ingest', articles], { folder })
    const asked = '{ articles(first: 20) { edges { node { externalId } } } }'
    const { stdout } = await wiregraph(['query', asked], { folder })
    expect(exitCode).toBe(0)
    const edges: { node: { externalId: string } }[] = JSON.parse(stdout).data.articles.edges
    expect(edges.map(({ node }) => node.externalId).sort()).toEqual(
      [
        '"quoted".txt',
        '-dash.txt',
        '\\xff.txt',
        'a b.txt',
        'größe.txt',
        'line\\x0abreak.txt',
      ].sort(),
    )
  })

  test('a folder a thousand deep', async () => {
    const articles = folderWith({ [`${'d/'.repeat(1000)}a.txt`]: STORY })
    const { stdout } = await wiregraph(['ingest', articles, '--json'])
    expect(report(stdout)).toEqual({ ...counts, articles: 1, created: 1 })
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read', async () => {
    const articles = folderWith({ 'a.txt': STORY, 'closed/b.txt': STORY, 'c.txt': STORY })
    chmodSync(join(articles, 'closed'), 0)
    chmodSync(join(articles, 'c.txt'), 0)
    const { exitCode, stdout } = await wiregraph(['ingest', articles, '--json'])
    chmodSync(join(articles, 'closed'), 0o755)
    const reason = 'Cannot be read: permission is denied.'
    expect(exitCode).toBe(1)
    expect(report(stdout).refused).toEqual([
      { source: 'c.txt', line: null, externalId: null, reason },
      { source: 'closed/', line: null, externalId: null, reason },
    ])
  })
})

describe('interrupted and crossing runs', { timeout: 120_000 }, () => {
  const exportOf = async (folder: string) => {
    const { exitCode, stdout } = await wiregraph(['export', '--format', 'ntriples'], { folder })
    expect(exitCode).toBe(0)
    return stdout
  }

  /** Presses Ctrl-C once there is a database; what is reported then. */
  const interrupt = async (child: ReturnType<typeof startWiregraph>, folder: string) => {
    const end = ended(child)
    await vi.waitUntil(() => existsSync(join(folder, 'data/wiregraph.db')), { timeout: 30_000 })
    child.kill('SIGINT')
    const { exitCode, stdout, stderr } = await end
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^Interrupted; \d+ articles are in\. Run it again to go on\.\n$/)
    return report(stdout)
  }

  test('Ctrl-C keeps what is in, says how to go on, and the next run makes it whole', async () => {
    const folder = scratchFolder()
    const wire = Array.from({ length: 150 }, (_, n) => flash(n, `JAPAN AGREES TO TALKS ${n}`))
    const child = startWiregraph(['ingest', '-', '--json'], { folder })
    child.stdin.on('error', () => {})
    child.stdin.write(wire.slice(0, 140).join(''))
    // Standard input stays open: the run waits for more, and is interrupted while it does.
    expect((await interrupt(child, folder)).articles).toBeLessThanOrEqual(140)
    await wiregraph(['ingest', '-'], { folder, input: wire.join('') })
    const clean = scratchFolder()
    await wiregraph(['ingest', '-'], { folder: clean, input: wire.join('') })
    expect(await exportOf(folder)).toBe(await exportOf(clean))
  })

  test('Ctrl-C is heeded in the middle of a file, with one thread too', async () => {
    const wire = Array.from({ length: 6_000 }, (_, n) => flash(n, `JAPAN AGREES TO TALKS ${n}`))
    const articles = folderWith({ 'a.sgm': wire.join('') })
    const folder = scratchFolder()
    const child = startWiregraph(['ingest', articles, '--json', '--jobs', '1'], { folder })
    expect((await interrupt(child, folder)).articles).toBeLessThan(6_000)
  })

  test('two at once into one database', async () => {
    const folder = scratchFolder()
    const wires = [0, 1].map((half) =>
      Array.from({ length: 300 }, (_, n) => flash(n * 2 + half, `JAPAN AGREES TO TALKS ${n}`)).join(
        '',
      ),
    )
    const ends = await Promise.all(
      wires.map((input) => wiregraph(['ingest', '-', '--json'], { folder, input })),
    )
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    const clean = scratchFolder()
    await wiregraph(['ingest', '-'], { folder: clean, input: wires.join('') })
    expect(await exportOf(folder)).toBe(await exportOf(clean))
  })
})
