import { STATUS_OF_WORD } from '../../lexicon/talk-words.ts'
import { findTopic } from '../../lexicon/topics.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { topicOn } from '../fact-document.ts'
import { withSingleBlanks } from '../frame/single-blanks.ts'
import { lowerAt } from '../token-at.ts'
import { endsWar } from './ends-war.ts'
import type { PhraseTopic } from './negotiation-draft.ts'
import type { Anchor, Subjects } from './talk-report.ts'

const SUBJECT_LINKS = wordSet('on over about regarding concerning')
const AIM_WORDS = wordSet('aimed for to')
const PHRASE_ENDS = wordSet(
  `. , ; : ( ) " “ ” and or but which who that while after before when where if until between with in at by from under during to for is was were are
   be been has have had will would may can could should as since this next last tonight today yesterday tomorrow without within through
   into against aimed`,
)
const DETERMINERS = wordSet(
  'the a an its his her their our new some any this that these those another possible joint further two three four five six all several such major other more long bitter',
)
const OBJECT_ENDS = wordSet(
  '. ; : “ ” " which who that while after before when where if until unless but',
)
/** `a declaration which sets the goal of free trade`, `a deal to end their fight over lumber` */
const GOALS = wordSet(
  'goal targets target setting sets covers covering provides ending settling limiting allowing lifting reducing governing',
)
/** `a deal to end the strike`: what it is on, in the sentence's words. */
const AIMS = wordSet(
  'end avoid settle resolve avert prevent halt stop curb limit build free release swap share divide split lift ban',
)
/** `an accord under which A will close its mines` */
const UNDER_REACH = 16
const RELATIVE = wordSet('which that')
const AGREED_LINKS = wordSet('on to that')
const REACH = 16
const LONGEST_PHRASE = 5
const EMPTY_HEADS = wordSet(
  'what how whether who issue issues matter matters problem problems subject subjects ways way number series basis question questions points point it them terms contract contracts agreement accord pact deal treaty compromise package details footing date place time day days night week weeks month months year years same condition behalf side sides schedule text them lot means agenda table sources monday tuesday wednesday thursday friday saturday sunday principle',
)

/**
 * What talks are on: the nouns before the anchor (`flat glass agreement`), else what stands behind its `on` or `over`, or
 * behind its aim (`to reschedule debt`). Where the lexicon has no word for it, the words themselves.
 */
export function findSubjects(
  document: FactDocument,
  anchor: Anchor,
  firstToken: number,
  endToken: number,
): Subjects {
  const fronted =
    anchor.kind === 'AGREE' ? frontedSubject(document, firstToken, anchor.token) : undefined
  if (fronted) return fronted
  const before = subjectsBefore(document, anchor.token, firstToken)
  const behind = subjectsBehind(document, anchor, endToken)
  if (before.length === 0)
    return behind.keys.length + behind.phrases.length > 0 ? behind : ofItself(document, anchor)
  const specific = before.filter((key) => !isBroad(key))
  if (specific.length > 0) return { keys: before, phrases: [], each: true }
  return { keys: [...before, ...behind.keys], phrases: behind.phrases, each: false }
}

/** A truce is on peace, a bailout on itself. */
function ofItself(document: FactDocument, { token }: Anchor): Subjects {
  const mention = topicOn(document, token)
  return mention ? { keys: [mention.topic.key], phrases: [], each: false } : NOTHING
}

/** `On Yugoslavia the leaders could not agree.` */
function frontedSubject(
  document: FactDocument,
  firstToken: number,
  token: number,
): Subjects | undefined {
  if (document.tokens[firstToken]?.lower !== 'on' || isDate(document, firstToken + 1))
    return undefined
  const found = objectAt(document, firstToken + 1, token)
  return found.keys.length > 0 || found.phrases.length > 0 ? found : undefined
}

function isBroad(key: string): boolean {
  return findTopic(key)?.broad ?? false
}

/** `car, glass talks`, `U.S.-Japan microchip pact`, `farm price talks`. */
function subjectsBefore(document: FactDocument, token: number, firstToken: number): string[] {
  const keys: string[] = []
  for (let at = token - 1; at >= Math.max(firstToken, token - 8); at -= 1) {
    // `the Common Market agreed`
    if ((document.organizationAt[at] ?? -1) >= 0) break
    const mention = topicOn(document, at)
    if (mention) {
      if (!keys.includes(mention.topic.key)) keys.unshift(mention.topic.key)
      at = mention.firstToken
      continue
    }
    const word = document.tokens[at]?.lower ?? ''
    const joins = word === ',' || word === 'and' || word === '-' || word === '/'
    const isList = joins && keys.length > 0 && topicOn(document, at - 1) !== undefined
    if (!isList && !isModifier(document, at, keys.length)) break
  }
  return keys
}

/** A noun between the topic and the anchor: `textile export agreement`, `debt rescheduling accord`. */
function isModifier(document: FactDocument, at: number, found: number): boolean {
  const token = document.tokens[at]
  if (!token || found > 0 || token.shape !== 'LOWER') return false
  return MODIFIERS.has(token.lower)
}
const MODIFIERS = wordSet(
  'price market trade emergency dispute row rules import export reform policy',
)

function subjectsBehind(document: FactDocument, anchor: Anchor, endToken: number): Subjects {
  const { tokens } = document
  const limit = Math.min(endToken, anchor.token + REACH)
  const isVerb = anchor.kind === 'DISCUSS'
  if (isVerb) return withoutPhrases(objectAt(document, anchor.token + 1, endToken))
  if (tokens[anchor.token]?.lower === 'accept')
    return withoutPhrases(objectAt(document, anchor.token + 1, endToken))
  const bare = anchor.kind === 'AGREE' ? bareObject(document, anchor, endToken) : NOTHING
  if (bare.keys.length > 0) return bare
  for (let at = anchor.token + 1; at < limit; at += 1) {
    const word = tokens[at]?.lower ?? ''
    const links = anchor.kind === 'AGREE' ? AGREED_LINKS.has(word) : SUBJECT_LINKS.has(word)
    if (links && !isDate(document, at + 1)) {
      const object = objectAt(document, at + 1, endToken)
      const found = anchor.kind === 'AGREE' && word !== 'on' ? withoutPhrases(object) : object
      if (found.keys.length > 0 || found.phrases.length > 0) return found
    } else if (AIM_WORDS.has(word) && !isDate(document, at + 1)) {
      const found = lexiconIn(document, at + 1, Math.min(endToken, at + 14))
      if (found.length > 0) return { keys: found, phrases: [], each: false }
      if (word === 'to' && endsWar(tokens, at + 1))
        return { keys: ['peace'], phrases: [], each: false }
      const aim = word === 'to' && AIMS.has(lowerAt(tokens, at + 1))
      const phrase = aim ? phraseAt(document, at + 2, Math.min(endToken, at + 10)) : undefined
      if (phrase) return { keys: [], phrases: [phrase], each: false }
    }
    if (anchor.kind === 'DEAL' && word === 'which' && lowerAt(tokens, at - 1) === 'under') {
      const found = lexiconIn(document, at + 1, Math.min(endToken, at + UNDER_REACH))
      if (found.length > 0) return { keys: found.slice(0, 1), phrases: [], each: false }
    }
    if (anchor.kind === 'DEAL' && GOALS.has(word)) {
      const found = objectAt(document, at + 1, endToken)
      if (found.keys.length > 0) return { ...found, phrases: [] }
    }
    const relative =
      anchor.kind === 'DEAL' &&
      (word === 'which' || word === 'that' || RELATIVE.has(lowerAt(document.tokens, at + 1)))
    if (!relative && (OBJECT_ENDS.has(word) || (word === ',' && anchor.kind !== 'AGREE'))) break
    if (STATUS_OF_WORD.has(word) && anchor.kind === 'DEAL' && at > anchor.token + 1) break
  }
  return NOTHING
}
/** `States agree deeper oil cuts`: a headline's object. */
function bareObject(
  document: FactDocument,
  { sentence, token }: Anchor,
  endToken: number,
): Subjects {
  if (document.sentences[sentence]?.part !== 'HEADLINE') return NOTHING
  const next = lowerAt(document.tokens, token + 1)
  return AGREED_LINKS.has(next) ? NOTHING : withoutPhrases(objectAt(document, token + 1, endToken))
}

const NOTHING: Subjects = { keys: [], phrases: [], each: false }

function isDate(document: FactDocument, at: number): boolean {
  return (document.dateAt[at] ?? -1) >= 0
}

/** The lexicon's topics of the object that begins at `from`; else its words. */
function objectAt(document: FactDocument, from: number, endToken: number): Subjects {
  let end = from
  while (end < Math.min(endToken, from + REACH) && !endsObject(document, end, from)) end += 1
  const keys = lexiconIn(document, from, end)
  const specific = keys.filter((key) => !isBroad(key))
  if (specific.length > 0) return { keys: specific, phrases: [], each: false }
  if (refersBack(document, from)) return subjectBefore(document, from)
  if (
    POINTERS.has(document.tokens[from]?.lower ?? '') &&
    PHRASE_ENDS.has(lowerAt(document.tokens, from + 1))
  )
    return subjectOfLast(document, from)
  const phrase = phraseAt(document, from, end)
  return { keys, phrases: phrase ? [phrase] : [], each: false }
}

const withoutPhrases = (subjects: Subjects): Subjects => ({ ...subjects, phrases: [] })

const BACK_WORDS = wordSet('matter issue question problem subject dispute')

/** `over the matter`, `on this issue` */
function refersBack({ tokens }: FactDocument, from: number): boolean {
  const lead = tokens[from]?.lower ?? ''
  if (lead !== 'the' && lead !== 'this' && lead !== 'that') return false
  return BACK_WORDS.has(lowerAt(tokens, from + 1))
}

/** `negotiations on those`: on what the sentence before spoke of last. */
const POINTERS = wordSet('those these them it this that')

function subjectOfLast(document: FactDocument, from: number): Subjects {
  const sentence = document.tokens[from]?.sentence ?? 0
  const before = sentence > 0 ? document.sentences[sentence - 1] : undefined
  if (!before) return NOTHING
  const keys = lexiconIn(document, before.firstToken, before.endToken)
  return { keys: keys.slice(-1), phrases: [], each: false }
}

/** What the sentence spoke of first. */
function subjectBefore(document: FactDocument, from: number): Subjects {
  const sentence = document.sentences[document.tokens[from]?.sentence ?? 0]
  const keys = sentence ? lexiconIn(document, sentence.firstToken, from) : []
  if (keys.length === 0) return subjectOfLast(document, from)
  return { keys: keys.slice(0, 1), phrases: [], each: false }
}

function endsObject(document: FactDocument, at: number, from: number): boolean {
  const word = document.tokens[at]?.lower ?? ''
  if (OBJECT_ENDS.has(word)) return true
  // A comma goes on with a list of topics: "investment, competition and intellectual property".
  if (word !== ',') return false
  return (
    at === from || !((document.topicAt[at + 1] ?? -1) >= 0 && (document.topicAt[at - 1] ?? -1) >= 0)
  )
}

function lexiconIn(document: FactDocument, from: number, end: number): string[] {
  const keys: string[] = []
  for (let at = from; at < end; at += 1) {
    const word = document.tokens[at]?.lower ?? ''
    if (OBJECT_ENDS.has(word) || (word === 'and' && !isTopicSoon(document, at))) break
    const mention = topicOn(document, at)
    if (mention && !keys.includes(mention.topic.key)) keys.push(mention.topic.key)
  }
  const specific = keys.filter((key) => !isBroad(key))
  return specific.length > 0 ? specific : keys
}

/** `cars and car parts`, not `and decided to …`. */
function isTopicSoon(document: FactDocument, at: number): boolean {
  return [at + 1, at + 2, at + 3].some((next) => topicOn(document, next) !== undefined)
}

/** `Yugoslavia the leaders …`: behind the first noun a determiner opens another; not behind `of`. */
function endsPhrase(word: string, length: number): boolean {
  return PHRASE_ENDS.has(word) || (length === 1 && word !== 'of' && DETERMINERS.has(word))
}

/** The first noun phrase, without its determiners and without `size of the`: `voluntary targets`. */
function phraseAt(document: FactDocument, from: number, end: number): PhraseTopic | undefined {
  const { tokens } = document
  let first = from
  while (first < end && DETERMINERS.has(tokens[first]?.lower ?? '')) first += 1
  let last = first
  while (
    last < end &&
    last - first < LONGEST_PHRASE &&
    !endsPhrase(tokens[last]?.lower ?? '', last - first)
  )
    last += 1
  while (
    last > first &&
    (DETERMINERS.has(tokens[last - 1]?.lower ?? '') || tokens[last - 1]?.lower === 'of')
  )
    last -= 1
  const start = tokens[first]
  const stop = tokens[last - 1]
  if (!start || !stop || last <= first || isBare(document, first, last)) return undefined
  if (STANDS.has(start.lower)) return undefined
  const name = withSingleBlanks(document.text.slice(start.start, stop.end)).toLowerCase()
  return { key: name, name, span: { start: start.start, end: stop.end } }
}

/** `on the brink of collapse`, `on the sidelines`: how or where talks stand, not what they are on. */
const STANDS = wordSet(
  'brink verge eve sidelines fringes margins edge course track hold ice sidetracks premises spot way',
)

/** Nothing that talks can be on: a number, a date, a person, `issues`. */
function isBare(document: FactDocument, first: number, end: number): boolean {
  const { tokens, personAt } = document
  const head = tokens[end - 1]
  if (!head || EMPTY_HEADS.has(head.lower) || EMPTY_HEADS.has(tokens[first]?.lower ?? ''))
    return true
  for (let at = first; at < end; at += 1) {
    if ((personAt[at] ?? -1) >= 0 || isDate(document, at)) return true
    if (STATUS_OF_WORD.has(tokens[at]?.lower ?? '') && at === first) return true
  }
  return (
    tokens[first]?.shape === 'NUMBER' ||
    head.shape === 'NUMBER' ||
    head.shape === 'PUNCTUATION' ||
    head.text.length < 3
  )
}
