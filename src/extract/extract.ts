import type { SourceArticle } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import { addNegotiators } from './add-negotiators.ts'
import { assembleFacts } from './assemble-facts.ts'
import { toFactDocument } from './fact-document.ts'
import { readByline } from './read-byline.ts'
import { readDocument } from './read-document.ts'
import { readFigures } from './read-figures.ts'
import { readMeetings } from './read-meetings.ts'
import { readNames } from './read-names.ts'
import { readNegotiations } from './read-negotiations.ts'
import { readQuotes } from './read-quotes.ts'
import { readRoles } from './read-roles.ts'

/** Changes whenever the same article would be read otherwise than before. */
export const READER_VERSION = '1'

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
    negotiations: addNegotiators(negotiations, meetings),
    meetings,
  })
  const headline = document.frame.headline
  return {
    frame: {
      headline:
        article.headline ??
        (headline ? document.text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : ''),
      dateline: named.dateline,
      publishedOn: document.publishedOn,
      agency: named.agency,
      byline: article.byline.length > 0 ? article.byline : readByline(document),
      paragraphs: document.frame.paragraphs,
    },
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    roles: facts.roles,
    represents: facts.represents,
    quotes: speech.quotes,
    ...assembled,
  }
}
