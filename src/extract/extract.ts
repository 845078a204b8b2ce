import type { SourceArticle } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { AssembledFacts } from './assemble-facts.ts'
import { assembleFacts } from './assemble-facts.ts'
import type { Document, NamedDocument } from './document.ts'
import type { FactDocument } from './fact-document.ts'
import { toFactDocument } from './fact-document.ts'
import { readFigures } from './figures/read-figures.ts'
import { readByline } from './frame/read-byline.ts'
import { readDocument } from './frame/read-document.ts'
import { withSingleBlanks } from './frame/single-blanks.ts'
import { readMeetings } from './meetings/read-meetings.ts'
import { readNames } from './names/read-names.ts'
import { addNegotiators } from './negotiations/add-negotiators.ts'
import type { MeetingDraft, NegotiationDraft } from './negotiations/negotiation-draft.ts'
import { readNegotiations } from './negotiations/read-negotiations.ts'
import type { SpeechOfArticle } from './quotes/read-quotes.ts'
import { readQuotes } from './quotes/read-quotes.ts'
import { readRoles } from './roles/read-roles.ts'

/** Changes whenever the same article would be read otherwise than before. */
export const READER_VERSION = '7'

/** Of each kind. No story states more; what does is made to hold up a server. */
const MOST_FACTS = 1_000

/**
 * All that one article names and states. Pure: the same article gives the same reading, and time is linear in its length.
 * Each stage adds a layer over the same text.
 */
export function extract(article: SourceArticle): Reading {
  const draft = new ReadingDraft(article)
  for (const stage of STAGES) stage(draft)
  return toReading(draft)
}

/**
 * Articles that pass a stage one behind the other. All stages together are more code than the processor's caches hold, so that an
 * article by itself waits for the code of each.
 */
const TOGETHER = 64

/** What `extract` reads in each of many articles, a tenth sooner. */
export function extractAll(articles: readonly SourceArticle[]): Reading[] {
  const readings: Reading[] = []
  for (let first = 0; first < articles.length; first += TOGETHER) {
    const drafts: ReadingDraft[] = []
    for (const article of articles.slice(first, first + TOGETHER))
      drafts.push(new ReadingDraft(article))
    for (const stage of STAGES) for (const draft of drafts) stage(draft)
    for (const draft of drafts) readings.push(toReading(draft))
  }
  return readings
}

/** An article on its way through the stages: each sets what those behind it read. */
class ReadingDraft {
  readonly article: SourceArticle
  declare document: Document
  declare named: NamedDocument
  declare facts: FactDocument
  declare speech: SpeechOfArticle
  declare negotiations: readonly NegotiationDraft[]
  declare meetings: readonly MeetingDraft[]
  declare assembled: AssembledFacts

  constructor(article: SourceArticle) {
    this.article = article
  }
}

const STAGES: readonly ((draft: ReadingDraft) => void)[] = [
  (draft) => {
    draft.document = readDocument(draft.article)
  },
  (draft) => {
    draft.named = readNames(draft.document)
  },
  (draft) => {
    draft.facts = toFactDocument(draft.named, readRoles(draft.named))
  },
  (draft) => {
    draft.speech = readQuotes(draft.facts)
  },
  (draft) => {
    draft.negotiations = readNegotiations(draft.facts, draft.speech.quoteAt)
  },
  (draft) => {
    draft.meetings = readMeetings(draft.facts, draft.speech.quoteAt, draft.negotiations)
  },
  (draft) => {
    draft.assembled = assembleFacts(draft.facts, {
      figures: readFigures(draft.facts),
      negotiations: addNegotiators(draft.facts, draft.negotiations, draft.meetings),
      meetings: draft.meetings,
    })
  },
]

function toReading(draft: ReadingDraft): Reading {
  const { article, document, named, facts, speech, assembled } = draft
  const headline = document.frame.headline
  return {
    frame: {
      headline:
        article.headline ??
        (headline ? withSingleBlanks(document.text.slice(headline.start, headline.end)) : ''),
      dateline: named.dateline,
      publishedOn: document.publishedOn,
      agency: named.agency,
      byline: readByline(document),
      paragraphs: document.frame.paragraphs,
    },
    sentences: spansOf(document.sentences),
    entities: assembled.entities,
    mentions: assembled.mentions,
    figures: firstOf(assembled.figures),
    negotiations: assembled.negotiations,
    meetings: firstOf(assembled.meetings),
    roles: firstOf(facts.roles),
    represents: firstOf(facts.represents),
    quotes: firstOf(speech.quotes),
  }
}

/** Without what a sentence has beside. */
function spansOf(sentences: readonly Span[]): readonly Span[] {
  const spans: Span[] = []
  for (const { start, end } of sentences) spans.push({ start, end })
  return spans
}

function firstOf<Fact>(facts: readonly Fact[]): readonly Fact[] {
  return facts.length > MOST_FACTS ? facts.slice(0, MOST_FACTS) : facts
}
