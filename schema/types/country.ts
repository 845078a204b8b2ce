import type { CountryRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { loadersOf } from '../loaders.ts'
import { asked, column, connection, reference, rootConnection } from '../stored.ts'
import { Entity } from './entity.ts'
import { EntityOrder } from './entity-order.ts'
import { NegotiationConnection } from './negotiation.ts'
import { NegotiationFilter } from './negotiation-filter.ts'
import { Node } from './node.ts'
import { PersonConnection } from './person.ts'
import { Place, PlaceConnection } from './place.ts'
import { TradeFigureConnection } from './trade-figure.ts'
import { TradeFigureFilter } from './trade-figure-filter.ts'

export const Country = builder.objectRef<CountryRow>('Country')
Country.implement({
  description: 'A state, present or former.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    code: t.field({
      type: 'CountryCode',
      description: 'ISO 3166-1 alpha-2; for a former state its ISO 3166-3 alpha-2, such as SU.',
      ...column('code'),
    }),
    demonym: t.string({
      nullable: true,
      description: "The adjective of its people: 'Japanese'; null where none is known.",
      ...column('demonym'),
    }),
    capital: t.field({
      description: 'Its seat of government; null where none is known.',
      ...reference(Place, 'capitalKey'),
    }),
    people: t.field({
      type: PersonConnection,
      description: 'People who speak for it, the most mentioned first.',
      args: pageArguments,
      ...connection('Country.people'),
    }),
    places: t.field({
      type: PlaceConnection,
      description: 'Places in it that articles name, by name from A to Z.',
      args: pageArguments,
      ...connection('Country.places'),
    }),
    negotiations: t.field({
      type: NegotiationConnection,
      description: 'The talks it is a party to, latest first.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: NegotiationFilter, description: 'Which of them; null for all.' }),
      },
      ...connection('Country.negotiations'),
    }),
    tradeFigures: t.field({
      type: TradeFigureConnection,
      description: 'The trade figures that are its own or that it is a side of, newest first.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: TradeFigureFilter, description: 'Which of them; null for all.' }),
      },
      ...connection('Country.tradeFigures'),
    }),
  }),
})

const CountryConnection = connectionOf('Country', Country, 'A country')

builder.queryFields((t) => ({
  country: t.field({
    type: Country,
    nullable: true,
    description:
      'The country with this code, also one that no article names; null where no country of the lexicon has it.',
    args: {
      code: t.arg({
        type: 'CountryCode',
        required: true,
        description: 'ISO 3166-1 alpha-2, such as JP; anything else is INVALID_CODE.',
      }),
    },
    ...asked(0),
    resolve: async (_root, { code }, context) =>
      ((await loadersOf(context).countryByCode(code)) as CountryRow | undefined) ?? null,
  }),
  countries: t.field({
    type: CountryConnection,
    description:
      'Countries that articles name, by name from A to Z unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      orderBy: t.arg({ type: EntityOrder, description: 'The order; null for NAME_ASC.' }),
    },
    ...rootConnection('Query.countries'),
  }),
}))
