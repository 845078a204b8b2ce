import { builder } from '../builder.ts'

export const FigureUnit = builder.enumType('FigureUnit', {
  description: 'What a figure counts.',
  values: {
    MONEY: { description: 'An amount of money; see `currency`.' },
    PERCENT: { description: 'Hundredths: 60 for 60 pct.' },
    MASS: { description: 'A mass in the printed unit; see `unitText`.' },
    VOLUME: { description: 'A volume in the printed unit; see `unitText`.' },
    COUNT: { description: 'Pieces, or the printed unit; see `unitText`.' },
  } as const,
})

export const TradeMeasure = builder.enumType('TradeMeasure', {
  description: 'What a figure measures.',
  values: {
    BALANCE: { description: 'A surplus or deficit.' },
    EXPORTS: { description: 'What is sold abroad.' },
    IMPORTS: { description: 'What is bought abroad.' },
    TRADE: { description: 'Trade both ways.' },
    MARKET: { description: 'The size of a market.' },
    SHARE: { description: 'A share of a market.' },
    TARIFF: { description: 'A duty or tariff.' },
    QUOTA: { description: 'A limit on quantity.' },
    SANCTION: { description: 'What sanctions would hit or cost.' },
    PRICE: { description: 'A price.' },
    INVESTMENT: { description: 'Money invested.' },
    DEBT: { description: 'Money owed.' },
    PRODUCTION: { description: 'What is produced.' },
    CHANGE: { description: 'A rise or fall.' },
    OTHER: { description: 'None of these, or the source does not say.' },
  } as const,
})

export const TradeFigureFilter = builder.inputType('TradeFigureFilter', {
  description:
    'Which trade figures: those for which everything given holds. What is absent or null does not restrict. Lists take at most 100 values, else LIMIT_EXCEEDED.',
  fields: (t) => ({
    countries: t.field({
      type: ['CountryCode'],
      description: 'Codes of countries whose figure it is, all of them.',
    }),
    measure: t.field({ type: [TradeMeasure], description: 'Figures of one of these measures.' }),
    currency: t.field({ type: 'CurrencyCode', description: 'Amounts in this currency.' }),
    topic: t.string({
      description: "Words, or beginnings of words, in the name of the topic: 'flat glass'.",
    }),
    valueFrom: t.float({
      description: 'Figures of this much or more, in their own unit; of a range the upper end.',
    }),
    valueTo: t.float({
      description: 'Figures of this much or less, in their own unit; of a range the lower end.',
    }),
    from: t.field({
      type: 'EDTF',
      description:
        'Figures of a time that reaches to this date or later; where the source gives no time, the date of publication counts. A date without a year is INVALID_DATE.',
    }),
    to: t.field({
      type: 'EDTF',
      description: 'Figures of a time that begins on this date or earlier; see `from`.',
    }),
  }),
})

export const TradeFigureOrder = builder.enumType('TradeFigureOrder', {
  description: 'The order of trade figures.',
  values: {
    VALUE_DESC: { description: 'Greatest `value` first, whatever the unit.' },
    VALUE_ASC: { description: 'Least `value` first, whatever the unit.' },
    PUBLISHED_DESC: { description: 'Those of the newest articles first.' },
  } as const,
})
