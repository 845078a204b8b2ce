import type { PlaceRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { entityByName } from '../entity-by-name.ts'
import { asked, column, connection, reference, rootConnection } from '../stored.ts'
import { Country } from './country.ts'
import { Entity } from './entity.ts'
import { EntityOrder } from './entity-order.ts'
import { MeetingConnection } from './meeting.ts'
import { nameFilterDescription } from './name-filter.ts'
import { Node } from './node.ts'

export const Place = builder.objectRef<PlaceRow>('Place')
Place.implement({
  description: 'A town, region or site.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    country: t.field({
      description: 'The country it lies in; null where that is not known.',
      ...reference(Country, 'countryKey'),
    }),
    latitude: t.float({
      nullable: true,
      description: 'Degrees north of the equator (WGS 84), -90 to 90; null where not known.',
      ...column('latitude'),
    }),
    longitude: t.float({
      nullable: true,
      description: 'Degrees east of Greenwich (WGS 84), -180 to 180; null where not known.',
      ...column('longitude'),
    }),
    meetings: t.field({
      type: MeetingConnection,
      description: 'The meetings that took place there, latest first.',
      args: pageArguments,
      ...connection('Place.meetings'),
    }),
  }),
})

export const PlaceConnection = connectionOf('Place', Place, 'A place')

const PlaceFilter = builder.inputType('PlaceFilter', {
  description:
    'Which places: those for which everything given holds. What is absent or null does not restrict.',
  fields: (t) => ({
    name: t.string({
      description: nameFilterDescription("'rio jan' finds Rio de Janeiro"),
    }),
    country: t.field({ type: 'CountryCode', description: 'The country it lies in.' }),
  }),
})

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    description:
      'Finds by name or alias; the most mentioned where several match; null where none does.',
    args: {
      name: t.arg.string({
        required: true,
        description:
          "A form of the name, whole: 'Tokyo'; case and accents do not count; at most 1000 characters.",
      }),
    },
    ...asked(0),
    resolve: (_root, { name }, context) => entityByName<PlaceRow>(context, 'PLACE', name),
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'Places that articles name, by name from A to Z unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: PlaceFilter, description: 'Which places; null for all.' }),
      orderBy: t.arg({ type: EntityOrder, description: 'The order; null for NAME_ASC.' }),
    },
    ...rootConnection('Query.places'),
  }),
}))
