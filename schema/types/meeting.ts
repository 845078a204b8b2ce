import type { MeetingRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { column, connection, list, reference, rootConnection } from '../stored.ts'
import { Evidence } from './evidence.ts'
import { EVIDENCE_DESCRIPTION, Fact } from './fact.ts'
import { NegotiationConnection } from './negotiation.ts'
import { Node } from './node.ts'
import { Party } from './party.ts'
import { PersonConnection } from './person.ts'
import { Place } from './place.ts'

export const Meeting = builder.objectRef<MeetingRow>('Meeting')
Meeting.implement({
  description:
    'People who met, or are to meet; told by several articles, it is one meeting that says what any of them says.',
  interfaces: () => [Node, Fact],
  fields: (t) => ({
    participants: t.field({
      type: PersonConnection,
      description: 'The people who took part, as far as the source names them, in its order.',
      args: pageArguments,
      ...connection('Meeting.participants'),
    }),
    parties: t.field({
      type: [Party],
      description: 'The countries and organizations that met; empty where no source says.',
      ...list('Meeting.parties'),
    }),
    place: t.field({
      description: 'Where they met; null where the source does not say.',
      ...reference(Place, 'placeKey'),
    }),
    date: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When they met, as precise as the source; null where it does not say.',
      ...column('date'),
    }),
    duration: t.field({
      type: 'Duration',
      nullable: true,
      description: 'How long it lasted; null where the source does not say.',
      ...column('duration'),
    }),
    negotiations: t.field({
      type: NegotiationConnection,
      description: 'The talks that the meeting was part of, in the order of the source.',
      args: pageArguments,
      ...connection('Meeting.negotiations'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      ...list('Meeting.evidence'),
    }),
  }),
})

export const MeetingConnection = connectionOf('Meeting', Meeting, 'A meeting')

const MeetingFilter = builder.inputType('MeetingFilter', {
  description:
    'Which meetings: those for which everything given holds. What is absent or null does not restrict. Lists take at most 100 values, else LIMIT_EXCEEDED.',
  fields: (t) => ({
    participants: t.idList({ description: 'Ids of people who all took part.' }),
    parties: t.field({
      type: ['CountryCode'],
      description: 'Codes of countries that were all there.',
    }),
    place: t.id({ description: 'The id of the place.' }),
    from: t.field({
      type: 'EDTF',
      description:
        'Held on this date or later; where the source gives none, the date of publication counts. A date without a year is INVALID_DATE.',
    }),
    to: t.field({
      type: 'EDTF',
      description: 'Held on this date or earlier; see `from`.',
    }),
  }),
})

builder.queryFields((t) => ({
  meetings: t.field({
    type: MeetingConnection,
    description: 'Meetings, those of the newest articles first.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: MeetingFilter, description: 'Which meetings; null for all.' }),
    },
    ...rootConnection('Query.meetings'),
  }),
}))
