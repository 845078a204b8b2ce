import { builder } from '../builder.ts'

export const NegotiationStatus = builder.enumType('NegotiationStatus', {
  description: 'Where talks stand.',
  values: {
    PLANNED: { description: 'Intended, no date.' },
    SCHEDULED: { description: 'A date is set.' },
    ONGOING: { description: 'The parties are talking.' },
    RESUMING: { description: 'Agreed to take up again.' },
    STALLED: { description: 'Broken off, suspended, deadlocked.' },
    AGREED: { description: 'A deal was struck.' },
    REJECTED: { description: 'A side refuses to talk or to accept.' },
  } as const,
})
