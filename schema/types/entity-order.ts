import { builder } from '../builder.ts'

/** The order of organisations, countries, places and topics. */
export const EntityOrder = builder.enumType('EntityOrder', {
  description: 'The order of organisations, countries, places or topics.',
  values: {
    NAME_ASC: { description: 'By name, A to Z; case and accents do not count.' },
    MENTIONS_DESC: { description: 'What is mentioned most first.' },
  } as const,
})
