import { type DecodedCharacters, decodeCharacters } from './sgml-text.ts'

/** The parts of a `<REUTERS>` element that are read. Absent parts are undefined. */
export interface ReutersParts {
  readonly newId: string | undefined
  /** `NORM`, `BRIEF` or `UNPROC`. */
  readonly type: string
  readonly date: string | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  readonly dateline: string | undefined
  readonly body: string | undefined
  /** Letters of the text that stand in none of these parts, in front of the body. */
  readonly loose: string
}

export interface MarkupProblem {
  readonly problem: string
  /** Offset into the markup. */
  readonly at: number
}

/** Elements whose letters are kept. The provider's own codes are known, so as to be passed over. */
const READ = new Set(['DATE', 'TEXT', 'TITLE', 'AUTHOR', 'DATELINE', 'BODY'])
const PASSED_OVER = new Set(
  'REUTERS MKNOTE UNKNOWN TOPICS PLACES PEOPLE ORGS EXCHANGES COMPANIES D'.split(' '),
)

interface Open {
  readonly name: string
  readonly at: number
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
  /** In letters. */
  readonly length: number
}

const TAG = /<(\/?)([A-Za-z]{0,20})([^<>]{0,2000})(>?)/y

/** Most tags are written like this, and found faster than taken apart. */
const PLAIN_TAGS = new Map<string, Tag>()
for (const name of [...READ, ...PASSED_OVER]) {
  for (const closes of [false, true]) {
    const written = `<${closes ? '/' : ''}${name}>`
    PLAIN_TAGS.set(written, { name, closes, attributes: '', length: written.length })
  }
}
const LONGEST_PLAIN = Math.max(...[...PLAIN_TAGS.keys()].map((tag) => tag.length))

/** Takes one element apart. Tags must be known and properly nested, in capitals or not. */
export function readReutersMarkup(markup: string): ReutersParts | MarkupProblem {
  const stack: Open[] = []
  const found = new Map<string, string>()
  let newId: string | undefined
  let type = 'NORM'
  let from = 0

  const keep = (until: number): MarkupProblem | undefined => {
    const name = stack.at(-1)?.name
    if (name === undefined || !READ.has(name)) return undefined
    const decoded: DecodedCharacters = decodeCharacters(markup.slice(from, until))
    if ('problem' in decoded) return { problem: decoded.problem, at: from + decoded.at }
    found.set(name, (found.get(name) ?? '') + decoded.text)
    return undefined
  }

  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', from)) {
    const tag = tagAt(markup, at)
    if ('problem' in tag) return tag
    const wrong = keep(at)
    if (wrong !== undefined) return wrong
    from = at + tag.length
    const { name, attributes } = tag
    if (tag.closes) {
      const open = stack.pop()
      if (open?.name !== name) return crossed(name, open, at)
      continue
    }
    stack.push({ name, at })
    if (READ.has(name)) {
      if (name !== 'TEXT' && found.has(name)) return { problem: `A second <${name}>.`, at }
      found.set(name, '')
    }
    if (name === 'REUTERS') newId = attribute(attributes, 'NEWID')
    if (name === 'TEXT') type = attribute(attributes, 'TYPE')?.toUpperCase() ?? 'NORM'
  }
  const open = stack.pop()
  if (open !== undefined) return { problem: `<${open.name}> is not closed.`, at: open.at }
  if (!found.has('TEXT')) return { problem: 'There is no <TEXT>.', at: 0 }
  return {
    newId,
    type,
    date: found.get('DATE'),
    title: found.get('TITLE'),
    author: found.get('AUTHOR'),
    dateline: found.get('DATELINE'),
    body: found.get('BODY'),
    loose: found.get('TEXT') ?? '',
  }
}

/** The tag that starts there. */
function tagAt(markup: string, at: number): Tag | MarkupProblem {
  const end = markup.indexOf('>', at) + 1
  const plain = end - at <= LONGEST_PLAIN ? PLAIN_TAGS.get(markup.slice(at, end)) : undefined
  if (plain !== undefined) return plain
  TAG.lastIndex = at
  const [whole = '', slash, written = '', attributes = '', close] = TAG.exec(markup) ?? []
  const name = written.toUpperCase()
  const isKnown = READ.has(name) || PASSED_OVER.has(name)
  if (!isKnown || close === '' || !/^(?:\s|$)/.test(attributes)) {
    return { problem: `Unknown tag ${JSON.stringify(whole.slice(0, 40))}.`, at }
  }
  return { name, closes: slash === '/', attributes, length: whole.length }
}

function crossed(name: string, open: Open | undefined, at: number): MarkupProblem {
  return {
    problem:
      open === undefined
        ? `</${name}> closes nothing.`
        : `</${name}> where </${open.name}> is expected.`,
    at,
  }
}

function attribute(attributes: string, name: string): string | undefined {
  for (const [, key, value] of attributes.matchAll(/\b([A-Z]{1,20})="([^"]{0,200})"/gi)) {
    if (key?.toUpperCase() === name) return value
  }
  return undefined
}
