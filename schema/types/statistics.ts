import type { Statistics as StatisticsRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { asked } from '../stored.ts'

const COUNTED = {
  articles: ['Article', 'articles'],
  mentions: ['Mention', 'mentions of entities in articles'],
  people: ['Person', 'people'],
  organizations: ['Organization', 'organizations'],
  countries: ['Country', 'countries that articles name'],
  places: ['Place', 'places that articles name'],
  topics: ['Topic', 'topics'],
  negotiations: ['Negotiation', 'negotiations'],
  negotiationEvents: ['NegotiationEvent', 'changes in the course of negotiations'],
  roles: ['Role', 'offices and posts held'],
  meetings: ['Meeting', 'meetings'],
  quotes: ['Quote', 'quotes'],
  tradeFigures: ['TradeFigure', 'trade figures'],
} as const satisfies Readonly<Record<string, readonly [keyof StatisticsRow, string]>>

const Statistics = builder.objectRef<StatisticsRow>('Statistics').implement({
  description: 'How much the graph holds.',
  fields: (t) => {
    const count = ([counted, what]: readonly [keyof StatisticsRow, string]) =>
      t.int({ description: `The number of ${what}.`, resolve: (row) => row[counted] })
    return Object.fromEntries(
      Object.entries(COUNTED).map(([field, counted]) => [field, count(counted)]),
    ) as { readonly [Field in keyof typeof COUNTED]: ReturnType<typeof count> }
  },
})

builder.queryField('statistics', (t) =>
  t.field({
    type: Statistics,
    description: 'How much the graph holds, by type.',
    ...asked(100),
    resolve: (_root, _args, { store }) => store.statistics(),
  }),
)
