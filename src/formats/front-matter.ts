import { isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar, visit } from 'yaml'
import { isEdtf } from '../model/edtf.ts'
import {
  formatCount,
  isExternalId,
  MAX_EXTERNAL_ID_LENGTH,
  MAX_LINE_LENGTH,
  parseWebAddress,
} from './article-limits.ts'

/** What stands before the text of an article, between two lines of `---`. */
export interface FrontMatter {
  readonly externalId: string | null
  readonly headline: string | null
  readonly publishedOn: string | null
  readonly agency: string | null
  readonly url: string | null
  readonly byline: readonly string[]
}

export interface FrontMatterProblem {
  readonly problem: string
  /** 1-based, in the file. */
  readonly line: number
}

/** The front matter that a text begins with, and the text behind it. */
export interface Divided {
  readonly frontMatter: FrontMatter
  readonly text: string
}

const EMPTY: FrontMatter = {
  externalId: null,
  headline: null,
  publishedOn: null,
  agency: null,
  url: null,
  byline: [],
}

const MAX_FRONT_MATTER_LENGTH = 64_000

/** Parts front matter from text. YAML's core schema is read: no tags of one's own, no anchors. */
export function divideFrontMatter(text: string): Divided | FrontMatterProblem {
  const opening = /^---[ \t]*\n/.exec(text)
  if (opening === null) return { frontMatter: EMPTY, text }
  const start = opening[0].length
  const head = text.slice(start, start + MAX_FRONT_MATTER_LENGTH)
  const closing = /^---[ \t]*(?:\n|$)/m.exec(head)
  if (closing === null) {
    return { problem: 'Front matter is not closed; a line "---" is expected after it.', line: 1 }
  }
  const frontMatter = readFrontMatter(head.slice(0, closing.index))
  if ('problem' in frontMatter) return frontMatter
  return { frontMatter, text: text.slice(start + closing.index + closing[0].length) }
}

function readFrontMatter(source: string): FrontMatter | FrontMatterProblem {
  const nested = nestsDeeply(source)
  if (nested !== undefined) return nested
  const lines = new LineCounter()
  const lineAt = (offset: number) => lines.linePos(offset).line + 1
  const document = parseDocument(source, {
    schema: 'core',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const wrong = document.errors[0] ?? document.warnings[0]
  if (wrong !== undefined) return { problem: yamlProblem(wrong.code), line: lineAt(wrong.pos[0]) }
  const anchor = findAnchor(document)
  if (anchor !== undefined) {
    return { problem: 'Front matter may hold no anchors or aliases.', line: lineAt(anchor) }
  }
  if (document.contents === null) return EMPTY
  if (!('items' in document.contents) || isSeq(document.contents)) {
    return { problem: 'Front matter must be lines of "key: value".', line: 2 }
  }
  let read: FrontMatter = EMPTY
  for (const item of document.contents.items as readonly Pair[]) {
    const key = isScalar(item.key) ? String(item.key.value) : ''
    const found = readKey(key, item.value)
    if ('problem' in found) {
      const range = isScalar(item.key) ? item.key.range : undefined
      return { problem: found.problem, line: lineAt(range?.[0] ?? 0) }
    }
    read = { ...read, ...found }
  }
  return read
}

const MOST_BRACKETS = 200

/**
 * The parser calls itself once a level, and a stack that is full can end the program. Nothing that front
 * matter may say needs levels.
 */
function nestsDeeply(source: string): FrontMatterProblem | undefined {
  let line = 2
  let brackets = 0
  for (const text of source.split('\n')) {
    brackets += text.match(/[[{]/g)?.length ?? 0
    if (brackets > MOST_BRACKETS || /(?:[-?:][ \t]+){20}/.test(text)) {
      return { problem: yamlProblem('TOO_DEEP'), line }
    }
    line += 1
  }
  return undefined
}

/** Messages of the parser itself would not help who wrote the file. */
function yamlProblem(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Front matter holds a key twice.'
  if (code === 'TAG_RESOLVE_FAILED') return 'Front matter holds an unknown YAML tag.'
  return 'Front matter is not valid YAML; lines of "key: value" are expected.'
}

function findAnchor(document: ReturnType<typeof parseDocument>): number | undefined {
  let found: number | undefined
  visit(document, {
    Alias(_key, node) {
      found = node.range?.[0] ?? 0
      return visit.BREAK
    },
    Value(_key, node) {
      if (node.anchor === undefined) return undefined
      found = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

type Read = Partial<FrontMatter> | { readonly problem: string }

const KEYS: Readonly<Record<string, (value: unknown) => Read>> = {
  externalId: (value) => {
    const id = lineOf(value)
    if (id === null) return {}
    if (id !== undefined && isExternalId(id)) return { externalId: id }
    return {
      problem: `externalId must be printable text of at most ${MAX_EXTERNAL_ID_LENGTH} characters.`,
    }
  },
  headline: (value) => readLine('headline', value),
  agency: (value) => readLine('agency', value),
  publishedOn: (value) => {
    const date = lineOf(value)
    if (date === null) return {}
    if (date !== undefined && isEdtf(date)) return { publishedOn: date }
    return { problem: `publishedOn is ${quoted(value)}; a date such as 1995-06-28 is expected.` }
  },
  url: (value) => {
    const address = lineOf(value)
    if (address === null) return {}
    const url = address === undefined ? undefined : parseWebAddress(address)
    return url === undefined
      ? { problem: `url is ${quoted(value)}; an http(s) address is expected.` }
      : { url }
  },
  byline: (value) => {
    const values = isSeq(value) ? value.items : [value]
    const names = values.map(lineOf).filter((name) => name !== null)
    if (names.every((name) => name !== undefined)) return { byline: names }
    return { problem: 'byline must be a name or a list of names.' }
  },
  // Read before the text is decoded.
  encoding: () => ({}),
}

function readKey(key: string, value: unknown): Read {
  const reader = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
  if (reader !== undefined) return reader(value)
  return {
    problem: `Front matter has no key ${quoted(key)}; known are ${Object.keys(KEYS).join(', ')}.`,
  }
}

function readLine(key: 'headline' | 'agency', value: unknown): Read {
  const line = lineOf(value)
  if (line === null) return {}
  if (line !== undefined) return { [key]: line }
  return {
    problem: `${key} must be one line of text of at most ${formatCount(MAX_LINE_LENGTH)} characters.`,
  }
}

/** Text of one line; null where nothing stands; undefined for anything else. Numbers as written. */
function lineOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null
  if (!isScalar(value)) return undefined
  const scalar = value as Scalar
  if (scalar.value === null) return null
  const text = typeof scalar.value === 'number' ? scalar.source : scalar.value
  if (typeof text !== 'string') return undefined
  const line = text.trim()
  if (line === '') return null
  return line.length <= MAX_LINE_LENGTH && !/[\x00-\x1f\x7f]/.test(line) ? line : undefined
}

function quoted(value: unknown): string {
  const text = isScalar(value) ? String(value.value) : typeof value === 'string' ? value : null
  if (text === null) return 'not one value'
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
