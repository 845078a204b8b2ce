import type { PersonRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { entityByName } from '../entity-by-name.ts'
import { asked, column, connection, list, rootConnection } from '../stored.ts'
import { Country } from './country.ts'
import { Entity } from './entity.ts'
import { MeetingConnection } from './meeting.ts'
import { nameFilterDescription } from './name-filter.ts'
import { NegotiationConnection } from './negotiation.ts'
import { NegotiationFilter } from './negotiation-filter.ts'
import { Node } from './node.ts'
import { QuoteConnection } from './quote.ts'
import { Role } from './role.ts'

export const Person = builder.objectRef<PersonRow>('Person')
Person.implement({
  description: 'A human being with a name.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    givenName: t.string({
      nullable: true,
      description: "The given name or initials: 'Mickey'; null where no article gives it.",
      ...column('givenName'),
    }),
    familyName: t.string({
      nullable: true,
      description: "The family name: 'Kantor'; null where it cannot be told.",
      ...column('familyName'),
    }),
    roles: t.field({
      type: [Role],
      description:
        'Offices and posts that sources give the person, those that most articles give first, then the newest.',
      ...list('Person.roles'),
    }),
    represents: t.field({
      type: [Country],
      description:
        'Countries the person speaks for, those that most articles say it of first; empty where no source says.',
      ...list('Person.represents'),
    }),
    negotiations: t.field({
      type: NegotiationConnection,
      description: 'The talks in which the person negotiates, latest first.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: NegotiationFilter, description: 'Which of them; null for all.' }),
      },
      ...connection('Person.negotiations'),
    }),
    meetings: t.field({
      type: MeetingConnection,
      description: 'The meetings in which the person took part, latest first.',
      args: pageArguments,
      ...connection('Person.meetings'),
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What the person is quoted with, latest first.',
      args: pageArguments,
      ...connection('Person.quotes'),
    }),
    counterparts: t.field({
      type: PersonConnection,
      description: 'People met or negotiated with, those with the strongest ties first.',
      args: pageArguments,
      ...connection('Person.counterparts'),
    }),
  }),
})

export const PersonConnection = connectionOf('Person', Person, 'A person')

const PersonFilter = builder.inputType('PersonFilter', {
  description:
    'Which people: those for whom everything given holds. What is absent or null does not restrict.',
  fields: (t) => ({
    name: t.string({
      description: nameFilterDescription("'kan mick' finds Mickey Kantor"),
    }),
    represents: t.field({
      type: ['CountryCode'],
      description: 'Who speaks for one of these countries; at most 100 codes.',
    }),
    role: t.string({
      description:
        "Letters that a title of the person contains as they stand: 'trade min' finds 'trade minister'; case does not count.",
    }),
    negotiation: t.id({ description: 'The id of talks in which the person negotiates.' }),
  }),
})

const PersonOrder = builder.enumType('PersonOrder', {
  description: 'The order of people.',
  values: {
    NAME_ASC: { description: 'By name, A to Z; case and accents do not count.' },
    MENTIONS_DESC: { description: 'Who is mentioned most first.' },
  } as const,
})

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description:
      'Finds by full name, family name or alias; the most mentioned where several match; null where none does.',
    args: {
      name: t.arg.string({
        required: true,
        description:
          "A form of the name, whole: 'Mickey Kantor' or 'Kantor'; case and accents do not count; at most 1000 characters.",
      }),
    },
    ...asked(0),
    resolve: (_root, { name }, context) => entityByName<PersonRow>(context, 'PERSON', name),
  }),
  people: t.field({
    type: PersonConnection,
    description: 'People, the most mentioned first unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: PersonFilter, description: 'Which people; null for all.' }),
      orderBy: t.arg({ type: PersonOrder, description: 'The order; null for MENTIONS_DESC.' }),
    },
    ...rootConnection('Query.people'),
  }),
}))
