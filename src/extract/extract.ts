import type { SourceArticle } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { assembleFacts } from './assemble-facts.ts'
import { toFactDocument } from './fact-document.ts'
import { readFigures } from './figures/read-figures.ts'
import { readByline } from './frame/read-byline.ts'
import { readDocument } from './frame/read-document.ts'
import { withSingleBlanks } from './frame/single-blanks.ts'
import { readMeetings } from './meetings/read-meetings.ts'
import { readNames } from './names/read-names.ts'
import { addNegotiators } from './negotiations/add-negotiators.ts'
import { readNegotiations } from './negotiations/read-negotiations.ts'
import { readQuotes } from './quotes/read-quotes.ts'
import { readRoles } from './roles/read-roles.ts'

/** Changes whenever the same article would be read otherwise than before. */
export const READER_VERSION = '6'

/** Of each kind. No story states more; what does is made to hold up a server. */
const MOST_FACTS = 1_000

/**
 * All that one article names and states. Pure: the same article gives the same reading, and time is linear in its length.
 * Each stage adds a layer over the same text.
 */
export function extract(article: SourceArticle): Reading {
  const document = readDocument(article)
  const named = readNames(document)
  const facts = toFactDocument(named, readRoles(named))
  const speech = readQuotes(facts)
  const negotiations = readNegotiations(facts, speech.quoteAt)
  const meetings = readMeetings(facts, speech.quoteAt, negotiations)
  const assembled = assembleFacts(facts, {
    figures: readFigures(facts),
    negotiations: addNegotiators(facts, negotiations, meetings),
    meetings,
  })
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
