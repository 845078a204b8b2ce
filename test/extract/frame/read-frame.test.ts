import { describe, expect, it } from 'vitest'
import { readByline } from '../../../src/extract/frame/read-byline.ts'
import { readDocument } from '../../../src/extract/frame/read-document.ts'
import type { Span } from '../../../src/model/span.ts'
import { articleOf } from '../article-of.ts'

function frameOf(text: string) {
  const document = readDocument(articleOf(text))
  const words = (span: Span | null): string | null => span && text.slice(span.start, span.end)
  return {
    headline: words(document.frame.headline),
    byline: words(document.frame.byline),
    dateline: words(document.frame.dateline),
    paragraphs: document.frame.paragraphs.map(words),
    ignored: document.frame.ignored.map(words),
    publishedOn: document.publishedOn,
  }
}

const body = 'Two ministers met on Friday.'

describe('datelines', () => {
  it.each([
    ['JAKARTA (Reuter):', null],
    ['WASHINGTON, Sept. 7, 1977 (UPI) --', '1977-09-07'],
    ['SEOUL, South Korea (AP) _', null],
    ['MOSCOW, August 25. /TASS/.', null],
    ['KYOTO, Dec. 11, Kyodo -', null],
    ['Kigali, March 21, 2018 (AFP) –', '2018-03-21'],
    ['Seattle, Dec 4 (PTI)', null],
    ['(ANSA) - BUENOS AIRES, MARCH 3 -', null],
    ['LONDON/MOSCOW, March 10 (Reuters) -', null],
    ['BEIJING, Jan. 1, 2010 (Xinhua) --', '2010-01-01'],
    ['WASHINGTON, March 11 -', null],
    ['WINSTON-SALEM, N.C., March 3 -', null],
    ['OTTAWA –', null],
    ['RIO DE JANEIRO, 7 September 1999 (AFP) -', '1999-09-07'],
  ])('finds %s', (dateline, publishedOn) => {
    expect(frameOf(`Ministers meet\n\n${dateline} ${body}\n`)).toEqual({
      headline: 'Ministers meet',
      byline: null,
      dateline,
      paragraphs: [body],
      ignored: [],
      publishedOn,
    })
  })

  it.each([
    'ARGENTINA: minister resigns',
    'The minister (a lawyer) said no.',
    'Ministers from Peru - and others - met.',
    'Japan, which exports cars, said no - again.',
  ])('finds none in %j', (line) => {
    expect(frameOf(`Ministers meet\n\n${line}\n${body}`).dateline).toBeNull()
  })
})

describe('what stands around a story', () => {
  it('takes the first of two headlines and ignores the second', () => {
    expect(frameOf(`Ministers meet\nMinisters meet\nROME (Reuter): ${body}`)).toMatchObject({
      headline: 'Ministers meet',
      ignored: ['Ministers meet'],
      paragraphs: [body],
    })
  })

  it('reads a headline, a byline of two lines and a date', () => {
    const text = `MINISTERS MEET; NO DEAL\n\nBy ANN LEE\nAssociated Press Writer\n27 February 2023\n\nROME (AP) _ ${body}`
    expect(frameOf(text)).toEqual({
      headline: 'MINISTERS MEET; NO DEAL',
      byline: 'By ANN LEE\nAssociated Press Writer',
      dateline: 'ROME (AP) _',
      paragraphs: [body],
      ignored: ['27 February 2023'],
      publishedOn: '2023-02-27',
    })
  })

  it('finds no headline where the story begins at once', () => {
    expect(
      frameOf(`By Nina Holm and Bo Day\nROME, May 3 (Reuters) - ${body}\nIt rained.`),
    ).toMatchObject({
      headline: null,
      byline: 'By Nina Holm and Bo Day',
      paragraphs: [body, 'It rained.'],
    })
  })

  it.each([
    'Enditem',
    'Reuter',
    'REUTER',
    '(more)',
    '-0-',
    '(Reporting by Nina Holm in Rome; editing by\nBo Day)',
  ])('does not read the sign-off %j', (signOff) => {
    const frame = frameOf(`Ministers meet\n\nROME (AP) - ${body}\n\n${signOff}\n`)
    expect(frame.paragraphs).toEqual([body])
    expect(frame.ignored.join('\n')).toBe(signOff)
  })

  it('joins wrapped lines into paragraphs that open with an indent', () => {
    const text =
      'Talks\n\nROME, May 3 -  Ministers of\nfour states met\nin Rome.\n    They will meet\nagain.\n'
    expect(frameOf(text).paragraphs).toEqual([
      'Ministers of\nfour states met\nin Rome.',
      'They will meet\nagain.',
    ])
  })

  it('prefers the marks of the format to what it would find', () => {
    const text = 'By the sea\nROME, May 3 - It rained.'
    const marks = {
      headline: { start: 0, end: 10 },
      dateline: { start: 11, end: 24 },
      body: { start: 25, end: 35 },
    }
    const { frame } = readDocument(articleOf(text, { marks }))
    expect(frame).toMatchObject({
      headline: { start: 0, end: 10 },
      dateline: { start: 11, end: 24 },
      paragraphs: [{ start: 25, end: 35 }],
    })
  })

  it('takes the date of the source before that of the text, and none without a year', () => {
    const dated = articleOf(`Talks\n\nROME, Sept. 7, 1977 (UPI) -- ${body}`, {
      publishedOn: '1977-09-08',
    })
    expect(readDocument(dated).publishedOn).toBe('1977-09-08')
    expect(frameOf(`Talks\n\nROME, Sept. 7 (UPI) -- ${body}`).publishedOn).toBeNull()
    expect(frameOf(`Talks\n\nROME, Feb. 30, 1977 (UPI) -- ${body}`).publishedOn).toBeNull()
  })
})

describe('readByline', () => {
  it.each([
    ['By JAMES OAKLEY\nAssociated Press Writer', ['JAMES OAKLEY']],
    ['By Nina Holm, Bo Day and Al Roe', ['Nina Holm', 'Bo Day', 'Al Roe']],
  ])('reads %j', (byline, expected) => {
    const document = readDocument(articleOf(`Talks\n${byline}\nROME (AP) _ ${body}`))
    expect(readByline(document)).toEqual(expected)
  })

  it('prefers what the source says', () => {
    const document = readDocument(
      articleOf(`Talks\nBy Al Roe\nROME (AP) _ ${body}`, { byline: ['Ann Day'] }),
    )
    expect(readByline(document)).toEqual(['Ann Day'])
  })
})
