import { builder } from '../builder.ts'
import { NegotiationStatus } from './negotiation-status.ts'

export const NegotiationFilter = builder.inputType('NegotiationFilter', {
  description:
    'Which negotiations: those for which everything given holds. What is absent or null does not restrict. Lists take at most 100 values, else LIMIT_EXCEEDED.',
  fields: (t) => ({
    parties: t.field({
      type: ['CountryCode'],
      description: 'Codes of countries that are all parties to the talks.',
    }),
    negotiator: t.id({ description: 'The id of a person who negotiates in the talks.' }),
    topic: t.string({
      description:
        "Words, or beginnings of words, in the name of a topic the talks are about: 'flat glass'.",
    }),
    status: t.field({
      type: [NegotiationStatus],
      description: 'Talks whose status, as the newest source has it, is one of these.',
    }),
    from: t.field({
      type: 'EDTF',
      description:
        'Talks of which a change falls on this date or later; where it has no date, that of publication counts. A date without a year is INVALID_DATE.',
    }),
    to: t.field({
      type: 'EDTF',
      description: 'Talks of which a change falls on this date or earlier; see `from`.',
    }),
  }),
})

export const NegotiationOrder = builder.enumType('NegotiationOrder', {
  description: 'The order of negotiations.',
  values: {
    LATEST_DESC: { description: 'Those with the newest report first.' },
    ARTICLES_DESC: { description: 'Those that most articles report on first.' },
  } as const,
})
