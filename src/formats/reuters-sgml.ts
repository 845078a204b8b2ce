import type { ArticleMarks, Refusal, SourceArticle } from '../model/article.ts'
import { isEdtf } from '../model/edtf.ts'
import { isExternalId, textProblem } from './article-limits.ts'
import { decodeStart } from './decode-chunks.ts'
import { type ReutersParts, readReutersMarkup } from './reuters-markup.ts'
import type { Source, SourceFormat } from './source-format.ts'
import { type Piece, splitReuters } from './split-reuters.ts'

/**
 * The newswire of 1987 as SGML, many articles a file, in Latin-1 or in what a byte order mark says. Of each: headline, byline, dateline
 * and body as printed, with its lines. What the provider's indexers added (topics, places, people,
 * organisations, exchanges, companies) is not read.
 */
export const reutersSgml: SourceFormat = {
  name: 'reuters-sgml',

  recognizes(head) {
    const start = decodeStart(head).trimStart()
    if (/^<!DOCTYPE lewis\b/i.test(start)) return 1
    if (/^<REUTERS\s/i.test(start)) return 0.9
    return start.startsWith('<!--') && /<REUTERS\s/i.test(start) ? 0.8 : 0
  },

  async *read(bytes, source) {
    for await (const piece of splitReuters(bytes)) yield readPiece(piece, source)
  },
}

function readPiece(piece: Piece, source: Source): SourceArticle | Refusal {
  const refuse = (reason: string, externalId: string | null, at = 0): Refusal => {
    const line = piece.line + piece.markup.slice(0, at).split('\n').length - 1
    return { source: source.path, line, externalId, reason }
  }
  const id = /^<REUTERS\s[^<>]{0,2000}?\bNEWID="([^"<>]{1,100})"/i.exec(piece.markup)?.[1] ?? null
  if (piece.problem !== null) return refuse(piece.problem, id)
  const broken = piece.markup.indexOf('\ufffd')
  if (broken !== -1) return refuse('A letter is not valid in the encoding of the file.', id, broken)
  const parts = readReutersMarkup(piece.markup)
  if ('problem' in parts) return refuse(parts.problem, id, parts.at)
  const externalId = parts.newId ?? ''
  if (!isExternalId(externalId)) return refuse('The article has no NEWID.', null)
  const story = layOut(parts)
  if (typeof story === 'string') return refuse(story, externalId)
  const problem = textProblem(story.text)
  if (problem !== undefined) return refuse(problem, externalId)
  return {
    externalId,
    format: reutersSgml.name,
    path: source.path,
    url: null,
    headline: null,
    publishedOn: readDate(parts.date ?? ''),
    agency: 'Reuters',
    byline: readByline(parts.author ?? ''),
    ...story,
  }
}

interface Story {
  readonly text: string
  readonly marks: ArticleMarks | null
}

/** The text of the article with its parts marked, or what it lacks. */
function layOut(parts: ReutersParts): Story | string {
  const headline = (parts.title ?? '').replace(/\s+/g, ' ').trim()
  // A flash is its headline; in place of a body it has words that stand for none.
  if (parts.type === 'BRIEF') return assemble([headline], null, '')
  if (parts.type === 'UNPROC') return { text: dropSignOff(parts.loose), marks: null }
  if (parts.body === undefined) return 'The article has no <BODY>.'
  const author = (parts.author ?? '').trim()
  const dateline = (parts.dateline ?? '').trim()
  const loose = parts.loose.trim()
  // Where letters stand between the parts, what is marked as dateline is the start of a table.
  if (loose !== '') {
    const table = `${parts.loose.trim()}${parts.dateline ?? ''}${parts.body}`
    return assemble([headline, author], null, table)
  }
  return assemble([headline, author], dateline === '' ? null : dateline, parts.body)
}

function assemble(heads: readonly string[], dateline: string | null, rawBody: string): Story {
  const headline = heads[0] ?? ''
  let text = heads.filter((head) => head !== '').join('\n')
  const body = dropSignOff(rawBody)
  if (text !== '' && (body !== '' || dateline !== null)) text += '\n'
  const datelineStart = text.length
  if (dateline !== null) text += dateline
  const datelineEnd = text.length
  if (dateline !== null && body !== '') text += ' '
  const bodyStart = text.length
  text += body
  return {
    text,
    marks: {
      headline: headline === '' ? null : { start: 0, end: headline.length },
      dateline: dateline === null ? null : { start: datelineStart, end: datelineEnd },
      body: { start: bodyStart, end: text.length },
    },
  }
}

/** A last line that holds nothing but the agency's name (some misspelt) or "more". */
const SIGN_OFF_LINE =
  /^\s*(?:(?:more|More|MORE)[\s.]*|[Rr][EUeu]{1,2}[Ii]?[Ee]?[Tt][Ee]?[Rr]?[Ss]?[\s.^]{0,9}[\d:/A-Z^]{0,8})$/
/** The same behind the last words: `… a tonne. REUTER`. */
const SIGN_OFF_WORD = /\s(?:REUTER|(?<=[."]\s)Reuter)S?[\d.:^/A-Z]{0,12}$/

function dropSignOff(body: string): string {
  let rest = body.trimEnd()
  for (let lastLine = lastLineOf(rest); SIGN_OFF_LINE.test(lastLine); lastLine = lastLineOf(rest)) {
    rest = rest.slice(0, rest.length - lastLine.length).trimEnd()
  }
  return rest.replace(SIGN_OFF_WORD, '').trim()
}

function lastLineOf(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')

/** `26-FEB-1987 15:01:01.79`, with anything behind it; null where there is no such date. */
function readDate(written: string): string | null {
  const found = /^\s{0,20}(\d{1,2})-([A-Za-z]{3})-(\d{4})\b/.exec(written)
  if (found === null) return null
  const [, day = '', month = '', year = ''] = found
  const place = MONTHS.indexOf(month.toUpperCase()) + 1
  const date = `${year}-${String(place).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isEdtf(date) ? date : null
}

/** `    By Jane Doe and John Roe, Reuters` names two people. */
function readByline(author: string): readonly string[] {
  return author
    .replace(/\s+/g, ' ') // first, so that no rule below can run over long white space again and again
    .trim()
    .replace(/^by /i, '')
    .replace(/,? ?\bReuters?d?\.?$/i, '')
    .split(/ and |,|\//i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
