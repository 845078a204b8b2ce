import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reutersSgml } from '../../src/formats/reuters-sgml.ts'
import type { SourceArticle } from '../../src/model/article.ts'
import { readAll } from './read-all.ts'

const DOCTYPE = '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n'
const article = (id: string, text: string, date = '26-FEB-1987 15:01:01.79') =>
  `<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="9" NEWID="${id}">\n<DATE>${date}</DATE>\n<TOPICS><D>tin</D></TOPICS>\n<PLACES><D>peru</D></PLACES>\n<PEOPLE></PEOPLE>\n<UNKNOWN> \n&#5;&#5;C T\n&#22;&#1;f07&#31;reute</UNKNOWN>\n<TEXT${text}</TEXT>\n</REUTERS>\n`
const story = (parts: { title?: string; author?: string; dateline?: string; body: string }) =>
  `>&#2;\n${parts.title === undefined ? '' : `<TITLE>${parts.title}</TITLE>\n`}${
    parts.author === undefined ? '' : `<AUTHOR>${parts.author}</AUTHOR>\n`
  }<DATELINE>${parts.dateline ?? '    '}</DATELINE><BODY>${parts.body}\n&#3;</BODY>`
const GOOD = article(
  '7',
  story({ title: 'TIN TALKS', dateline: '    LIMA, Feb 26 - ', body: 'Talks began.' }),
)

/** The text with its marked parts, in brackets. */
function marked(items: readonly object[]): string {
  const { text, marks } = items[0] as SourceArticle
  if (marks === null) return text
  const parts = Object.entries(marks).filter(([, span]) => span !== null)
  return parts.map(([name, span]) => `${name}[${text.slice(span.start, span.end)}]`).join(' ')
}

describe('the parts of a story', () => {
  test('all of an article', async () => {
    expect(await readAll(reutersSgml, DOCTYPE + GOOD, { path: 'a.sgm' })).toEqual([
      {
        externalId: '7',
        format: 'reuters-sgml',
        path: 'a.sgm',
        url: null,
        headline: null,
        publishedOn: '1987-02-26',
        agency: 'Reuters',
        byline: [],
        text: 'TIN TALKS\nLIMA, Feb 26 - Talks began.',
        marks: {
          headline: { start: 0, end: 9 },
          dateline: { start: 10, end: 24 },
          body: { start: 25, end: 37 },
        },
      },
    ])
  })

  test.each<[string, string, string]>([
    [
      'lines stay as they are',
      story({ title: 'A', dateline: ' LIMA, May 5 - ', body: 'One\ntwo.\n    Three\nfour.' }),
      'headline[A] dateline[LIMA, May 5 -] body[One\ntwo.\n    Three\nfour.]',
    ],
    [
      'a dateline with its line end',
      story({ title: 'A', dateline: ' SANTA FE, N.M., May 5 -\n    ', body: 'One.' }),
      'headline[A] dateline[SANTA FE, N.M., May 5 -] body[One.]',
    ],
    ['no dateline', story({ title: 'A', body: '    One.' }), 'headline[A] body[One.]'],
    ['no headline', story({ dateline: ' LIMA - ', body: 'One.' }), 'dateline[LIMA -] body[One.]'],
    [
      'a headline over two lines, with a code',
      story({ title: 'TIN &lt;TIN>  RISES\nAGAIN', body: 'One &amp; two.' }),
      'headline[TIN <TIN> RISES AGAIN] body[One & two.]',
    ],
    [
      'control characters are gone',
      story({ title: 'A', body: 'One&#127; two&#30;.\x01' }),
      'headline[A] body[One two.]',
    ],
    [
      'letters by number',
      story({ title: 'A', body: '&#65;&#x42;\xe9' }),
      'headline[A] body[AB\xe9]',
    ],
    [
      'the sign-off is no part',
      story({ title: 'A', body: 'One.\n Reuter' }),
      'headline[A] body[One.]',
    ],
    ['in capitals', story({ title: 'A', body: 'One.\n REUTER...' }), 'headline[A] body[One.]'],
    ['misspelt', story({ title: 'A', body: 'One.\n REUITER' }), 'headline[A] body[One.]'],
    ['behind the last words', story({ title: 'A', body: 'One. REUTER' }), 'headline[A] body[One.]'],
    ['twice', story({ title: 'A', body: 'One.\nREUTER\n Reuter' }), 'headline[A] body[One.]'],
    ['more to come', story({ title: 'A', body: 'One.\n MORE' }), 'headline[A] body[One.]'],
    [
      'the agency as a source is none',
      story({ title: 'A', body: 'One, he told Reuters.' }),
      'headline[A] body[One, he told Reuters.]',
    ],
    [
      'a last line of other words is none',
      story({ title: 'A', body: 'One,\nmore than two.' }),
      'headline[A] body[One,\nmore than two.]',
    ],
    [
      'a flash is its headline',
      ' TYPE="BRIEF">&#2;\n******<TITLE>TIN RISES\n</TITLE>Blah blah blah.\n&#3;\n',
      'headline[TIN RISES] body[]',
    ],
    [
      'what was never taken apart stays whole',
      ' TYPE="UNPROC">&#2;\nTIN REPORT - FEB 26\n A.....1 vs....2\n Reuter\n&#3;\n',
      'TIN REPORT - FEB 26\n A.....1 vs....2',
    ],
    [
      'a table whose start was taken for a dateline',
      '>&#2;\n<TITLE>RATES</TITLE>\nONE MTH<DATELINE>  6.1 - </DATELINE><BODY>5.9\n&#3;</BODY>',
      'headline[RATES] body[ONE MTH  6.1 - 5.9]',
    ],
  ])('%s', async (_, text, expected) => {
    const content = Buffer.from(DOCTYPE + article('1', text), 'latin1')
    expect(marked(await readAll(reutersSgml, content))).toBe(expected)
  })

  test.each<[string, readonly string[]]>([
    ['    By Jane Doe, Reuters', ['Jane Doe']],
    ['    by Jane de la Doe', ['Jane de la Doe']],
    ['    BY JANE DOE AND JOHN ROE, REUTERS', ['JANE DOE', 'JOHN ROE']],
    ['    By Jane Doe and John Roe, Reuter', ['Jane Doe', 'John Roe']],
    ['    By Jane Doe,John Roe / Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ])('byline %s', async (author, byline) => {
    const [item] = await readAll(reutersSgml, article('1', story({ author, body: 'One.' })))
    expect(item).toMatchObject({ byline, text: `${author.trim()}\nOne.` })
  })

  test('a byline with white space without end', async () => {
    const author = `By Jane${' '.repeat(900_000)}Doe`
    const [item] = await readAll(reutersSgml, article('1', story({ author, body: 'One.' })))
    expect(item).toMatchObject({ byline: ['Jane Doe'] })
  })

  test.each<[string, string | null]>([
    ['26-FEB-1987 15:01:01.79', '1987-02-26'],
    ['  3-MAR-1987 00:43:42.82', '1987-03-03'],
    ['3-MAR-1987  09:15:05.40', '1987-03-03'],
    ['27-MAR-1987 00:02:59.13&#5;&#5;&#5;RM', '1987-03-27'],
    ['31-FEB-1987 00:00:00.00', null],
    ['26-FEB-87', null],
    ['26-FOO-1987', null],
    ['', null],
  ])('date %s', async (date, publishedOn) => {
    const [item] = await readAll(reutersSgml, article('1', story({ body: 'One.' }), date))
    expect(item).toMatchObject({ publishedOn })
  })
})

describe('what is broken is refused, and takes no other with it', () => {
  const broken = (markup: string) => `${DOCTYPE}${GOOD}${markup}${GOOD.replace('"7"', '"8"')}`
  test.each<[string, string, string, string | null, string]>([
    [
      'an article left open',
      '<REUTERS NEWID="1">\n<TEXT>\n',
      '<REUTERS NEWID="1"',
      '1',
      'Not closed: "</REUTERS>" is expected before the next "<REUTERS".',
    ],
    [
      'text between articles',
      '\nstray words\n',
      'stray',
      null,
      'Text outside of "<REUTERS…</REUTERS>": "stray words\\n".',
    ],
    [
      'crossed tags',
      article('1', '>\n<TITLE>A<BODY></TITLE>B</BODY>'),
      '</TITLE>B',
      '1',
      '</TITLE> where </BODY> is expected.',
    ],
    [
      'an unknown tag',
      article('1', story({ body: 'One\n<IMG src="x">' })),
      '<IMG',
      '1',
      'Unknown tag "<IMG src=\\"x\\">".',
    ],
    [
      'a bare angle',
      article('1', story({ body: 'One < two' })),
      '< two',
      '1',
      'Unknown tag "< two\\n&#3;".',
    ],
    [
      'an unknown entity',
      article('1', story({ body: 'One\n&boom;' })),
      '&boom',
      '1',
      'Unknown entity "&boom;"; a "&" itself is written "&amp;".',
    ],
    [
      'a letter that is none',
      article('1', story({ body: '&#xD800;' })),
      '&#xD800',
      '1',
      'Unknown entity "&#xD800;"; a "&" itself is written "&amp;".',
    ],
    [
      'no text',
      '<REUTERS NEWID="1">\n</REUTERS>\n',
      '<REUTERS NEWID="1"',
      '1',
      'There is no <TEXT>.',
    ],
    [
      'no body',
      article('1', '><TITLE>A</TITLE>'),
      '<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="9" NEWID="1"',
      '1',
      'The article has no <BODY>.',
    ],
    [
      'two bodies',
      article('1', '><BODY>A</BODY><BODY>B</BODY>'),
      '<BODY>B',
      '1',
      'A second <BODY>.',
    ],
    [
      'a blank body',
      article('1', story({ body: '' })),
      '<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="9" NEWID="1"',
      '1',
      'The text is blank; an article needs words.',
    ],
    [
      'no id',
      '<REUTERS OLDID="1">\n<TEXT><BODY>A</BODY></TEXT></REUTERS>\n',
      '<REUTERS OLDID="1">',
      null,
      'The article has no NEWID.',
    ],
  ])('%s', async (_, markup, toBlame, externalId, reason) => {
    const content = broken(markup)
    const line = content.slice(0, content.indexOf(toBlame)).split('\n').length
    const items = await readAll(reutersSgml, content, { path: 'a.sgm' })
    expect(items).toEqual([
      expect.objectContaining({ externalId: '7', format: 'reuters-sgml' }),
      { source: 'a.sgm', line, externalId, reason },
      expect.objectContaining({ externalId: '8', format: 'reuters-sgml' }),
    ])
  })

  test('an article left open at the end of the file', async () => {
    const items = await readAll(reutersSgml, `${GOOD}<REUTERS NEWID="2">\n<TEXT>`)
    expect(items).toEqual([
      expect.objectContaining({ externalId: '7' }),
      {
        source: 'story.txt',
        line: GOOD.split('\n').length,
        externalId: '2',
        reason: 'Not closed: "</REUTERS>" is expected before the file ends.',
      },
    ])
  })

  test('an article that goes on and on is told once, and the next one read', async () => {
    const endless = `<REUTERS NEWID="2">\n${'word word\n'.repeat(1_000_000)}`
    const items = await readAll(reutersSgml, `${endless}</REUTERS>\n${GOOD}`)
    expect(items).toEqual([
      {
        source: 'story.txt',
        line: 1,
        externalId: '2',
        reason: 'Larger than 4,000,000 characters, or not closed with "</REUTERS>".',
      },
      expect.objectContaining({ externalId: '7' }),
    ])
  })

  test('entities that a DTD declares are not taken from it', async () => {
    const dtd = '<!DOCTYPE lewis [\n<!ENTITY a "aa"><!ENTITY x SYSTEM "file:///etc/passwd">\n]>\n'
    const items = await readAll(reutersSgml, dtd + article('1', story({ body: '&x;' })) + GOOD)
    expect(items).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('Unknown entity "&x;"') }),
      expect.objectContaining({ externalId: '7' }),
    ])
  })
})

describe('articles in comments are none', () => {
  const other = (id: string) => GOOD.replace('"7"', `"${id}"`)
  const told = (items: readonly object[]) =>
    items.map((item) =>
      'reason' in item && 'line' in item
        ? `${item.line}: ${item.reason}`
        : (item as SourceArticle).externalId,
    )

  test.each<[string, string, readonly string[]]>([
    ['a comment', `<!-- ${other('1')} -->\n${GOOD}`, ['7']],
    ['a CDATA section', `${GOOD}<![CDATA[${other('1')}]]>${other('8')}`, ['7', '8']],
    [
      'a comment that is not closed takes no article with it',
      `${other('6')}<!-- \n${GOOD}<!--${other('8')}`,
      [
        '6',
        '14: Not closed: "-->" is expected.',
        '7',
        '28: Text outside of "<REUTERS…</REUTERS>": "<!--".',
        '8',
      ],
    ],
    [
      'a comment in an article',
      `<REUTERS NEWID="1"><TEXT>\n<!-- \n${other('2')} -->\n</TEXT></REUTERS>\n${GOOD}`,
      [
        '1: Not closed: "</REUTERS>" is expected before the next "<REUTERS".',
        '17: Text outside of "<REUTERS…</REUTERS>": "</TEXT></REUTERS>\\n".',
        '7',
      ],
    ],
    [
      'an open comment in an open article',
      `<REUTERS NEWID="1"><TEXT>\n<!-- \n${GOOD}`,
      [
        '1: Not closed: "</REUTERS>" is expected before the next "<REUTERS".',
        '2: Not closed: "-->" is expected.',
        '7',
      ],
    ],
  ])('%s', async (_, content, expected) => {
    expect(told(await readAll(reutersSgml, content))).toEqual(expected)
  })

  test('a file that begins with a comment is of this format', () => {
    expect(reutersSgml.recognizes(Buffer.from(`<!-- old -->\n${GOOD}`), 'a.sgm')).toBeGreaterThan(0)
    expect(reutersSgml.recognizes(Buffer.from('<!-- a page --><html>'), 'a.html')).toBe(0)
  })

  test('what is opened again and again and never closed is told in time', async () => {
    for (const opening of ['<REUTERS ', '<REUTERS NEWID="1"><!-- ', '<!-- ', '<![CDATA[']) {
      const items = await readAll(reutersSgml, opening.repeat(100_000))
      expect(items.every((item) => 'reason' in item)).toBe(true)
    }
  })
})

describe('encodings', () => {
  const content = `${DOCTYPE}${GOOD}${article('8', story({ body: 'Zürich.' }))}`
  const wide = Buffer.from(`\ufeff${content}`, 'utf16le')
  test.each<[string, Uint8Array]>([
    ['Latin-1', Buffer.from(content, 'latin1')],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${content}`)],
    ['UTF-16 with a byte order mark', wide],
    ['UTF-16 without', wide.subarray(2)],
    ['UTF-16 the other way round', Buffer.from(wide).swap16()],
    ['UTF-16 the other way round without', Buffer.from(wide).swap16().subarray(2)],
  ])('%s', async (_, bytes) => {
    expect(reutersSgml.recognizes(bytes.subarray(0, 4096), 'a.sgm')).toBe(1)
    for (const pieces of [1, 3, 65_536]) {
      const texts = (await readAll(reutersSgml, bytes, { pieces })).map(
        (item) => 'text' in item && item.text,
      )
      expect(texts).toEqual(['TIN TALKS\nLIMA, Feb 26 - Talks began.', 'Zürich.'])
    }
  })

  test('a letter that is none makes its article wrong, and no other', async () => {
    const bytes = Buffer.from(`\ufeff${article('6', story({ body: 'Z#rich.' }))}${GOOD}`)
    bytes[bytes.indexOf('#', bytes.indexOf('BODY'))] = 0xfc
    const items = await readAll(reutersSgml, bytes)
    expect(items).toEqual([
      {
        source: 'story.txt',
        line: 10,
        externalId: '6',
        reason: 'A letter is not valid in the encoding of the file.',
      },
      expect.objectContaining({ externalId: '7' }),
    ])
  })

  test('tags and attributes in small letters', async () => {
    const small = GOOD.replace(/<[^>]*>/g, (tag) => tag.toLowerCase())
    expect(reutersSgml.recognizes(Buffer.from(small), 'a.sgm')).toBeGreaterThan(0)
    expect(await readAll(reutersSgml, small + GOOD)).toEqual(
      await readAll(reutersSgml, GOOD + GOOD),
    )
  })
})

describe('a stream of any pieces', () => {
  const content = `${DOCTYPE}${GOOD}<REUTERS NEWID="1">\r\n<TEXT>\r\n${GOOD}\r\n`

  test('gives what the whole gives', async () => {
    const whole = await readAll(reutersSgml, content)
    for (const pieces of [1, 2, 3, 5, 8, 13]) {
      expect(await readAll(reutersSgml, content, { pieces })).toEqual(whole)
    }
  })

  test('never throws, whatever it holds', async () => {
    const bits = fc.constantFrom(
      '<REUTERS NEWID="1">',
      '</REUTERS>',
      '<TEXT>',
      '</TEXT>',
      '<BODY>',
      '</BODY>',
      '&#',
      '&lt;',
      ';',
      '<',
      '\r',
      '\n',
      'x',
      '<!DOCTYPE lewis',
      '<!--',
      '-->',
      '<![CDATA[',
      '<reuters>',
      '\0',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(bits), fc.integer({ min: 1, max: 9 }), async (words, pieces) => {
        for (const item of await readAll(reutersSgml, words.join(''), { pieces })) {
          expect(item).toHaveProperty('reason' in item ? 'line' : 'text')
        }
      }),
    )
  })
})
