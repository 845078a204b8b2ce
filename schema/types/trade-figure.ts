import type { TradeFigureRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { column, list, reference, rootConnection } from '../stored.ts'
import { Country } from './country.ts'
import { Evidence } from './evidence.ts'
import { EVIDENCE_DESCRIPTION, Fact } from './fact.ts'
import { Node } from './node.ts'
import { Topic } from './topic.ts'
import {
  FigureUnit,
  TradeFigureFilter,
  TradeFigureOrder,
  TradeMeasure,
} from './trade-figure-filter.ts'

export const TradeFigure = builder.objectRef<TradeFigureRow>('TradeFigure')
TradeFigure.implement({
  description: 'A figure about trade: an amount, a share, a quantity.',
  interfaces: () => [Node, Fact],
  fields: (t) => ({
    text: t.string({
      description: 'As printed: US$60 billion.',
      ...column('text'),
    }),
    value: t.float({
      description:
        'The number with scale words multiplied out: 60000000000 for 60 billion dlrs; 60 for 60 pct.',
      ...column('value'),
    }),
    valueTo: t.float({
      nullable: true,
      description: 'The upper end where the source gives a range; else null.',
      ...column('valueTo'),
    }),
    unit: t.field({
      type: FigureUnit,
      description: 'What the figure counts.',
      ...column('unit'),
    }),
    unitText: t.string({
      nullable: true,
      description:
        'The printed unit of a mass, volume or count: tonnes, barrels, bags; `value` is in it. Else null.',
      ...column('unitText'),
    }),
    currency: t.field({
      type: 'CurrencyCode',
      nullable: true,
      description: 'The currency of money; null for other units and where it cannot be told.',
      ...column('currency'),
    }),
    measure: t.field({
      type: TradeMeasure,
      description: 'What the figure measures; OTHER where the source does not say.',
      ...column('measure'),
    }),
    topic: t.field({
      description: 'What is traded; null where the source does not say.',
      ...reference(Topic, 'topicKey'),
    }),
    countries: t.field({
      type: [Country],
      description:
        'Whose figure it is; for flows and balances both sides; empty where no source says.',
      ...list('TradeFigure.countries'),
    }),
    period: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'The time that the figure is of; null where the source does not say.',
      ...column('period'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      ...list('TradeFigure.evidence'),
    }),
  }),
})

export const TradeFigureConnection = connectionOf('TradeFigure', TradeFigure, 'A trade figure')

builder.queryFields((t) => ({
  tradeFigures: t.field({
    type: TradeFigureConnection,
    description:
      'Trade figures, those of the newest articles first unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: TradeFigureFilter, description: 'Which figures; null for all.' }),
      orderBy: t.arg({
        type: TradeFigureOrder,
        description: 'The order; null for PUBLISHED_DESC.',
      }),
    },
    ...rootConnection('Query.tradeFigures'),
  }),
}))
