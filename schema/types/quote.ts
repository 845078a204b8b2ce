import type { QuoteRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { column, list, reference, rootConnection } from '../stored.ts'
import { Evidence } from './evidence.ts'
import { EVIDENCE_DESCRIPTION, Fact } from './fact.ts'
import { Node } from './node.ts'
import { Person } from './person.ts'

export const Quote = builder.objectRef<QuoteRow>('Quote')
Quote.implement({
  description: 'Speech between one pair of quotation marks.',
  interfaces: () => [Node, Fact],
  fields: (t) => ({
    text: t.string({
      description: 'The words between the quotation marks.',
      ...column('text'),
    }),
    speaker: t.field({
      description: 'Who said it; null where no person is known.',
      ...reference(Person, 'speakerKey'),
    }),
    attribution: t.string({
      nullable: true,
      description:
        "The words that name the speaker where no person is known: 'a White House official'; else null.",
      ...column('attribution'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      ...list('Quote.evidence'),
    }),
  }),
})

export const QuoteConnection = connectionOf('Quote', Quote, 'A quote')

const QuoteFilter = builder.inputType('QuoteFilter', {
  description:
    'Which quotes: those for which everything given holds. What is absent or null does not restrict.',
  fields: (t) => ({
    speaker: t.id({ description: 'The id of the person who said it.' }),
    text: t.string({
      description:
        'Words that the quote has, all of them, in any order; case and accents do not count.',
    }),
  }),
})

builder.queryFields((t) => ({
  quotes: t.field({
    type: QuoteConnection,
    description: 'Quotes, those of the newest articles first.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: QuoteFilter, description: 'Which quotes; null for all.' }),
    },
    ...rootConnection('Query.quotes'),
  }),
}))
