import type { EntityRef, Mention } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import type { MentionIndex, NamedPerson } from '../mention-index.ts'
import { lowerAt, tokenAt } from '../token-at.ts'

/** Words that give a person's office or post: tokens [first, end), of which `head` is the office. */
export interface RolePhrase {
  readonly person: EntityRef
  readonly first: number
  readonly end: number
  readonly head: number
  readonly rule: 'before' | 'behind' | 'apposed' | 'as'
}

/** Phrases that give roles, of everyone the article names. */
export function findRolePhrases(named: NamedDocument, index: MentionIndex): RolePhrase[] {
  const phrases: RolePhrase[] = []
  for (const { person, first, end } of named.titles) {
    const title = beforeName(named, person, first, end)
    if (title) phrases.push(title)
  }
  for (const person of index.people) {
    const found = behindName(named, index, person) ?? asOffice(named, person)
    if (found) phrases.push(found)
    // `Ambassadors A and B, the chief American negotiators,`
    if (found?.rule === 'behind' && lower(named, found.head).endsWith('s'))
      for (const { entity } of index.listEndingWith(person.mention).slice(0, -1))
        phrases.push({ ...found, person: entity })
    const second = found && secondOffice(named, person, found)
    if (second) phrases.push(second)
    const apposed = apposedBefore(named, index, person) ?? ambassadorTo(named, person)
    if (!apposed) continue
    phrases.push(apposed)
    const { first, end, head, rule } = apposed
    const plural = lower(named, head).endsWith('s')
    for (const { entity } of plural ? index.listStartingWith(person.mention).slice(1) : [])
      phrases.push({ person: entity, first, end, head, rule })
  }
  return phrases
}

const isOffice = (named: NamedDocument, at: number): boolean =>
  ((tokenAt(named.tokens, at)?.classes ?? 0) & WordClass.OFFICE) !== 0
const lower = (named: NamedDocument, at: number): string => lowerAt(named.tokens, at)

/** A title before a name, without what says only whose it is (`Japan's`). */
function beforeName(
  named: NamedDocument,
  person: EntityRef,
  first: number,
  end: number,
): RolePhrase | null {
  let start = first
  for (let i = first; i < end - 1; i += 1) if (lower(named, i) === "'s") start = i + 1
  const head = lastOffice(named, start, end)
  return head < 0 ? null : { person, first: start, end, head, rule: 'before' }
}

function lastOffice(named: NamedDocument, first: number, end: number): number {
  for (let i = end - 1; i >= first; i -= 1) {
    if (!isOffice(named, i)) continue
    // `Secretary of State`: the head stands before `of`, not behind it.
    return i
  }
  return -1
}

const stops = new Set(
  `who which whose that is was are were has had have will would can could may said says told and but to from
  with by after before as when while he she they his its their not also where if or including`
    .split(/\s+/)
    .filter(Boolean),
)

/** `NAME, the German finance minister,` · `NAME, chairman of the Task Force`. */
function behindName(
  named: NamedDocument,
  index: MentionIndex,
  { mention, end: nameEnd }: NamedPerson,
): RolePhrase | null {
  // `NAME of Norway, chairman of the panel`
  const home = lower(named, nameEnd) === 'of' ? index.startingAt('COUNTRY', nameEnd + 1) : undefined
  let end = home ? nameEnd + 2 : nameEnd
  while (home && end < nameEnd + 5 && !index.endsBefore(home, end)) end += 1
  if (lower(named, end) !== ',') return null
  let first = end + 1
  // `A, and Ghana's delegate B`
  if (lower(named, first) === 'and') return null
  if (['who', 'whom'].includes(lower(named, first))) {
    const isA = lower(named, first + 1)
    if (isA !== 'is' && isA !== 'was') return null
    first += 2
    if (lower(named, first) === 'also') first += 1
  }
  return officePhrase(named, mention, first, 'behind')
}

/** `NAME as chairman of the Board`. */
function asOffice(named: NamedDocument, { mention, first, end }: NamedPerson): RolePhrase | null {
  if (lower(named, end) === 'as') return officePhrase(named, mention, end + 1, 'as')
  // `elected NAME chairman`
  if (!/^(?:(?:re-)?elect|nam|appoint)ed$/.test(lower(named, first - 1))) return null
  // Not `named NAME and B directors`
  const isOne = named.tokens[end]?.shape === 'LOWER' && lower(named, end) !== 'and'
  return isOne ? officePhrase(named, mention, end, 'as') : null
}

/** `NAME, head of the bureau and Peru's chief negotiator`. */
function secondOffice(
  named: NamedDocument,
  { mention }: NamedPerson,
  { end, rule }: RolePhrase,
): RolePhrase | null {
  if (rule !== 'behind' || lower(named, end) !== 'and') return null
  return officePhrase(named, mention, end + 1, 'behind')
}

/** An office with its qualifiers and its `of …`, beginning at `from` with or without an article. */
function officePhrase(
  named: NamedDocument,
  mention: Mention,
  from: number,
  rule: RolePhrase['rule'],
): RolePhrase | null {
  const limit = Math.min(named.sentences[mention.sentence]?.endToken ?? from, from + 14)
  let first = from
  if (
    ['the', 'a', 'an', 'its', 'his', 'her', 'former', 'then'].includes(lower(named, first)) &&
    lower(named, first) !== 'former'
  )
    first += 1
  for (let i = first; i < limit; i += 1) {
    const token = named.tokens[i]
    if (
      !token ||
      (token.shape === 'PUNCTUATION' &&
        token.text !== '-' &&
        token.lower !== "'s" &&
        token.lower !== "'")
    )
      return null
    if (token.lower === "'s" && !isOffice(named, i - 1)) first = i + 1
    if (isOffice(named, i)) {
      const head = lastInRow(named, i, limit)
      if (rule === 'behind' && isTitleOfAnother(named, head)) return null
      return { person: mention.entity, first, end: officeEnd(named, head + 1, limit), head, rule }
    }
    if (stops.has(token.lower) && token.lower !== 'and') return null
    if (token.lower !== 'and' && i - first > 5) return null
  }
  return null
}

/** `A, French President B and C`: the office is B's. */
function isTitleOfAnother(named: NamedDocument, head: number): boolean {
  const next = tokenAt(named.tokens, head + 1)
  return (
    named.titles.some(({ first, end }) => first <= head && head < end) &&
    next !== undefined &&
    next.shape !== 'PUNCTUATION'
  )
}

/** `vice president`, `chairman and chief executive officer`. */
function lastInRow(named: NamedDocument, head: number, limit: number): number {
  let last = head
  for (let i = head + 1; i < limit && i - last <= 3; i += 1) {
    const capital = named.tokens[i]?.shape !== 'LOWER' && /^\p{L}/u.test(lower(named, i))
    if (isOffice(named, i)) last = i
    else if (capital) continue
    else if (
      lower(named, i) !== 'and' &&
      ((named.tokens[i]?.classes ?? 0) & WordClass.OFFICE_MODIFIER) === 0 &&
      lower(named, i) !== '-'
    )
      break
  }
  return last
}

const links = new Set('of for at to in on'.split(' '))

/** Goes on over `of the Northern Savings Bank of Leeds`, `for international trade policy`. */
function officeEnd(named: NamedDocument, from: number, limit: number): number {
  let end = from
  while (end < limit && links.has(lower(named, end)) && !isInfinitive(named, end)) {
    let at = end + 1
    let words = 0
    while (at < limit) {
      const token = named.tokens[at]
      if (!token || stopsPhrase(named, at)) break
      words += 1
      at += 1
      if (words > 9) break
    }
    if (words === 0) break
    end = at
  }
  return end
}

/** `officer to replace him`, not `adviser to the king`. */
function isInfinitive({ tokens }: NamedDocument, at: number): boolean {
  const next = tokenAt(tokens, at + 1)
  if (lowerAt(tokens, at) !== 'to' || next?.shape !== 'LOWER') return false
  const nouns = WordClass.OFFICE | WordClass.OFFICE_MODIFIER
  return (next.classes & nouns) === 0 && !determiners.has(next.lower)
}

function stopsPhrase(named: NamedDocument, at: number): boolean {
  const token = named.tokens[at]
  if (!token) return true
  const word = token.lower
  // `head of the bureau and Peru's chief negotiator`
  if (word === 'and' && lower(named, at + 2) === "'s") return true
  // `secretary for trade and industry,`, `head of the Food and Agriculture Organization`
  if (word === 'and') {
    if (tokenAt(named.tokens, at + 1)?.shape !== 'LOWER') return stops.has(lower(named, at + 1))
    const areFields = isField(named, at - 1) && isField(named, at + 1)
    return !areFields || tokenAt(named.tokens, at + 2)?.shape !== 'PUNCTUATION'
  }
  if (stops.has(word) || links.has(word)) return true
  if ((token.classes & WordClass.SPEECH_VERB) !== 0 || word === '<' || word === '>') return true
  return token.shape === 'PUNCTUATION' && token.text !== '-' && word !== "'s" && word !== "'"
}

function isField(named: NamedDocument, at: number): boolean {
  const classes = tokenAt(named.tokens, at)?.classes ?? 0
  return (classes & (WordClass.OFFICE_FIELD | WordClass.OFFICE_MODIFIER)) !== 0
}

/** `by foreign minister, A,`, `and trade minister, B,` */
const openers = new Set(['by', 'and'])
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', "'s", "'"])

/** `Canada's ambassador, NAME,` · `the governor of the Bank of England, NAME,`. */
function apposedBefore(
  named: NamedDocument,
  index: MentionIndex,
  { mention, first }: NamedPerson,
): RolePhrase | null {
  const nameFirst = index.titledFirst(first)
  if (lower(named, nameFirst - 1) !== ',') return null
  const start = named.sentences[mention.sentence]?.firstToken ?? nameFirst
  const end = nameFirst - 1
  for (let i = end - 1; i >= start && end - i < 12; i -= 1) {
    const token = named.tokens[i]
    if (
      !token ||
      (token.shape === 'PUNCTUATION' && token.text !== '-' && !token.lower.startsWith("'"))
    )
      return null
    if (!isOffice(named, i)) {
      if (stops.has(token.lower) && token.lower !== 'and') return null
      continue
    }
    let from = i
    while (from - 1 >= start && i - from < 7 && qualifies(named, from - 1)) from -= 1
    if (lower(named, from) === 'and') from += 1
    from = withSmallNouns(named, from, start)
    if (!determiners.has(lower(named, from - 1)) && !openers.has(lower(named, from - 1)))
      return null
    if (i !== end - 1 && !links.has(lower(named, i + 1))) return null
    return { person: mention.entity, first: from, end, head: i, rule: 'apposed' }
  }
  return null
}

/** `the conference chairman`: where small nouns before an office begin, if behind a determiner. */
function withSmallNouns(named: NamedDocument, first: number, start: number): number {
  for (let at = first - 1; at > start && first - at <= 2; at -= 1) {
    if (named.tokens[at]?.shape !== 'LOWER' || stops.has(lower(named, at))) return first
    if (determiners.has(lower(named, at - 1))) return at
  }
  return first
}

/** `Peruvian ambassador to Oslo NAME`. */
function ambassadorTo(named: NamedDocument, { mention, first }: NamedPerson): RolePhrase | null {
  const head = first - 3
  if (lower(named, first - 2) !== 'to' || !isOffice(named, head)) return null
  let from = head
  while (
    head - from < 4 &&
    tokenAt(named.tokens, from - 1)?.shape !== 'LOWER' &&
    qualifies(named, from - 1)
  )
    from -= 1
  return { person: mention.entity, first: from, end: first, head, rule: 'apposed' }
}

function qualifies(named: NamedDocument, at: number): boolean {
  const token = named.tokens[at]
  if (!token) return false
  if (token.shape === 'CAPITALIZED' || token.shape === 'CAPITALS' || token.text === '-')
    return !determiners.has(token.lower)
  const modifier = (token.classes & (WordClass.OFFICE_MODIFIER | WordClass.OFFICE)) !== 0
  return modifier || token.lower === 'and'
}
