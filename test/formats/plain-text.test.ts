import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/formats/plain-text.ts'
import { readAll } from './read-all.ts'

const STORY = 'Ministers meet\n\nLIMA, May 5 - Ministers met on Friday.\n'
const PLAIN = {
  externalId: 'story.txt',
  format: 'text',
  path: 'story.txt',
  url: null,
  headline: null,
  publishedOn: null,
  agency: null,
  byline: [],
  marks: null,
  text: STORY,
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const utf16Reversed = (text: string) => Buffer.from(utf16(text)).swap16()
const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('a story is read as it stands', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['without anything before it', STORY, {}],
    ['with a byte order mark', `\ufeff${STORY}`, {}],
    ['with line ends of Windows', STORY.replaceAll('\n', '\r\n'), {}],
    ['with line ends of old Macs', STORY.replaceAll('\n', '\r'), {}],
    ['in UTF-16, little end first', utf16(STORY), {}],
    ['in UTF-16, big end first', utf16Reversed(STORY), {}],
    ['with a NUL, which parts words as a space does', 'One\0two', { text: 'One two' }],
    ['with tabs and control characters', 'One\ttwo \x1b\x07', { text: 'One\ttwo \x1b\x07' }],
    ['with letters beyond the first plane', 'Talks 🤝', { text: 'Talks 🤝' }],
    ['with dashes that open no front matter', 'One\n---\ntwo\n', { text: 'One\n---\ntwo\n' }],
    ['with empty front matter', `---\n---\n${STORY}`, {}],
    ['with only a comment in front matter', `---\n# nothing\n---\n${STORY}`, {}],
    [
      'with all that front matter can say',
      `---\nexternalId: X-1\nheadline: "Ministers: a meeting"\npublishedOn: 1995-05-05\nagency: Example Press\nurl: https://example.org/a\nbyline: [Jane Doe, John Roe]\n---\n${STORY}`,
      {
        externalId: 'X-1',
        headline: 'Ministers: a meeting',
        publishedOn: '1995-05-05',
        agency: 'Example Press',
        url: 'https://example.org/a',
        byline: ['Jane Doe', 'John Roe'],
      },
    ],
    ['with one name as byline', `---\nbyline: Jane Doe\n---\n${STORY}`, { byline: ['Jane Doe'] }],
    ['with values left empty', `---\nagency:\nheadline: ""\n---\n${STORY}`, {}],
    ['with a year as date', `---\npublishedOn: 1995\n---\n${STORY}`, { publishedOn: '1995' }],
    ['with a number as id', `---\nexternalId: 007\n---\n${STORY}`, { externalId: '007' }],
    [
      'with line ends of Windows in front matter',
      `---\r\nagency: A\r\n---\r\nB`,
      { agency: 'A', text: 'B' },
    ],
    [
      'in Latin-1 where front matter declares it',
      latin1('---\nencoding: latin-1\nagency: Agência\n---\nSão Paulo'),
      { agency: 'Agência', text: 'São Paulo' },
    ],
    [
      'in Windows-1252 where front matter declares it',
      latin1('---\nencoding: windows-1252\n---\n\x93Yes\x94'),
      { text: '“Yes”' },
    ],
    [
      'by its byte order mark, whatever front matter declares',
      '\ufeff---\nencoding: latin-1\nagency: Agência\n---\nSão Paulo',
      { agency: 'Agência', text: 'São Paulo' },
    ],
  ])('%s', async (_, content, expected) => {
    expect(await readAll(plainText, content)).toEqual([{ ...PLAIN, ...expected }])
  })

  test('in pieces of any size as in one', async () => {
    const whole = await readAll(plainText, utf16(`---\nagency: Agência 🤝\n---\n${STORY}`))
    for (const pieces of [1, 2, 3, 7]) {
      const content = utf16(`---\nagency: Agência 🤝\n---\n${STORY}`)
      expect(await readAll(plainText, content, { pieces })).toEqual(whole)
    }
  })
})

describe('what cannot be read is refused with its line', () => {
  test.each<[string, string | Uint8Array, number | null, string]>([
    [
      'front matter left open',
      '---\nagency: A\nLima',
      1,
      'Front matter is not closed; a line "---" is expected after it.',
    ],
    [
      'a key twice',
      '---\nagency: A\nurl: https://a.org\nagency: B\n---\nx',
      4,
      'Front matter holds a key twice.',
    ],
    [
      'an unknown key',
      '---\nagency: A\ntitel: B\n---\nx',
      3,
      'Front matter has no key "titel"; known are externalId, headline, agency, publishedOn, url, byline, encoding.',
    ],
    [
      'a list as front matter',
      '---\n- A\n---\nx',
      2,
      'Front matter must be lines of "key: value".',
    ],
    ['words as front matter', '---\nA\n---\nx', 2, 'Front matter must be lines of "key: value".'],
    [
      'YAML that is none',
      '---\nagency: [A\n---\nx',
      3,
      'Front matter is not valid YAML; lines of "key: value" are expected.',
    ],
    ...['[', '{', '- ', '? ', 'a: ', ': ', '[ - '].map(
      (opening): [string, string, number, string] => [
        `${opening} inside each other`,
        `---\nbyline: ${opening.repeat(10_000)}\n---\nx`,
        2,
        'Front matter is not valid YAML; lines of "key: value" are expected.',
      ],
    ),
    [
      'a date that does not exist',
      '---\npublishedOn: 1995-02-30\n---\nx',
      2,
      'publishedOn is "1995-02-30"; a date such as 1995-06-28 is expected.',
    ],
    [
      'a date in words',
      '---\npublishedOn: June 28\n---\nx',
      2,
      'publishedOn is "June 28"; a date such as 1995-06-28 is expected.',
    ],
    [
      'a list as date',
      '---\npublishedOn: [1]\n---\nx',
      2,
      'publishedOn is not one value; a date such as 1995-06-28 is expected.',
    ],
    [
      'a link that is a program',
      '---\nurl: javascript:alert(1)\n---\nx',
      2,
      'url is "javascript:alert(1)"; an http(s) address is expected.',
    ],
    [
      'a mapping as headline',
      '---\nheadline: {a: b}\n---\nx',
      2,
      'headline must be one line of text of at most 1,000 characters.',
    ],
    [
      'a truth as agency',
      '---\nagency: true\n---\nx',
      2,
      'agency must be one line of text of at most 1,000 characters.',
    ],
    [
      'a mapping in a byline',
      '---\nbyline: [{a: b}]\n---\nx',
      2,
      'byline must be a name or a list of names.',
    ],
    [
      'an id too long',
      `---\nexternalId: ${'x'.repeat(513)}\n---\nx`,
      2,
      'externalId must be printable text of at most 512 characters.',
    ],
    [
      'a tag of a language',
      '---\nagency: !!js/function A\n---\nx',
      2,
      'Front matter holds an unknown YAML tag.',
    ],
    [
      'aliases that multiply',
      '---\nagency: &a [x, x]\nbyline: [*a, *a, *a]\n---\nx',
      2,
      'Front matter may hold no anchors or aliases.',
    ],
    [
      'an alias of nothing',
      '---\nbyline: [*a]\n---\nx',
      2,
      'Front matter may hold no anchors or aliases.',
    ],
    [
      'an object’s inner name as key',
      '---\n__proto__: x\n---\nx',
      2,
      'Front matter has no key "__proto__"; known are externalId, headline, agency, publishedOn, url, byline, encoding.',
    ],
    [
      'an unknown encoding',
      '---\nencoding: klingon\n---\nx',
      2,
      'Unknown encoding "klingon"; utf-8, windows-1252 or latin-1 is expected.',
    ],
    [
      'Latin-1 that nothing declares',
      latin1('One\ntwo\nSão Paulo\n'),
      3,
      'A letter is not UTF-8; save the file as UTF-8, or declare "encoding: windows-1252" in front matter.',
    ],
    [
      'UTF-8 that is cut',
      Buffer.from('Lim\u00e1').subarray(0, 4),
      1,
      'A letter is not UTF-8; save the file as UTF-8, or declare "encoding: windows-1252" in front matter.',
    ],
    [
      'UTF-16 without its mark',
      Buffer.from(STORY, 'utf16le'),
      null,
      'The file looks like UTF-16 without a byte order mark; save it as UTF-8.',
    ],
    [
      'half a character in UTF-16',
      Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
      null,
      'The file is not valid UTF-16LE.',
    ],
  ])('%s', async (_, content, line, reason) => {
    const refusal = { source: 'story.txt', line, externalId: null, reason }
    expect(await readAll(plainText, content)).toEqual([refusal])
  })

  test.each<[string, string, string]>([
    ['a blank text', ' \n\t\n', 'The text is blank; an article needs words.'],
    ['front matter alone', '---\nagency: A\n---\n', 'The text is blank; an article needs words.'],
    [
      'a text over the limit',
      'x'.repeat(1_000_001),
      'The text has 1,000,001 characters; at most 1,000,000 are taken.',
    ],
  ])('%s', async (_, content, reason) => {
    const refusal = { source: 'story.txt', line: null, externalId: 'story.txt', reason }
    expect(await readAll(plainText, content)).toEqual([refusal])
  })

  test('a file that goes on and on is not read to its end', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 1_000_000
        yield new Uint8Array(1_000_000).fill(0x61)
      }
    }
    const items = []
    for await (const item of plainText.read(endless(), { path: 'big.txt' })) items.push(item)
    expect(items).toEqual([
      {
        source: 'big.txt',
        line: null,
        externalId: null,
        reason: 'The file is larger than 4,065,536 bytes.',
      },
    ])
    expect(given).toBeLessThan(10_000_000)
  })
})

describe('any bytes at all', () => {
  test('give one article or one refusal', async () => {
    const front = fc.uint8Array({ maxLength: 200 }).map((bytes) => {
      return Buffer.concat([Buffer.from('---\n'), bytes, Buffer.from('\n---\nx')])
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), front), async (bytes) => {
        const items = await readAll(plainText, bytes)
        expect(items).toHaveLength(1)
        for (const item of items) {
          if ('text' in item) expect(item.text).not.toMatch(/[\r\0\ufffd]/)
        }
      }),
    )
  })
})
