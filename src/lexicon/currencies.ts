/**
 * Money words and signs to ISO 4217 codes, historic ones as last assigned (DEM, XEU, SUR).
 * Source: ISO 4217 tables A.1 and A.3 for the codes; wire usage (`dlrs`, `stg`, `Rs`) from house style of agencies.
 */
export interface CurrencyWord {
  /** Lower-case forms, singular and plural. */
  readonly words: readonly string[]
  /** The code by the country whose money it is; where several countries have a money of that name. */
  readonly byCountry: Readonly<Record<string, string>>
  /** Where neither an adjective nor the article says whose. */
  readonly otherwise: string
  /** Whether only an adjective (`Canadian dollars`) makes it other than `otherwise`, not the article's country. */
  readonly adjectiveOnly: boolean
}

const only = (otherwise: string, ...words: readonly string[]): CurrencyWord => ({
  words,
  byCountry: {},
  otherwise,
  adjectiveOnly: true,
})

const DOLLARS: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BN: 'BND',
  CA: 'CAD',
  FJ: 'FJD',
  HK: 'HKD',
  JM: 'JMD',
  NZ: 'NZD',
  SG: 'SGD',
  TT: 'TTD',
  TW: 'TWD',
  US: 'USD',
  ZW: 'ZWD',
}

export const CURRENCY_WORDS: readonly CurrencyWord[] = [
  {
    words: ['dollar', 'dollars', 'dlr', 'dlrs', 'dlr.', 'dlrs.'],
    byCountry: DOLLARS,
    otherwise: 'USD',
    adjectiveOnly: true,
  },
  {
    words: ['franc', 'francs'],
    byCountry: { BE: 'BEF', CH: 'CHF', FR: 'FRF', LU: 'LUF', RW: 'RWF' },
    otherwise: 'FRF',
    adjectiveOnly: false,
  },
  {
    words: ['pound', 'pounds'],
    byCountry: { CY: 'CYP', EG: 'EGP', GB: 'GBP', IE: 'IEP', LB: 'LBP', SD: 'SDP', SY: 'SYP' },
    otherwise: 'GBP',
    adjectiveOnly: false,
  },
  {
    words: ['peso', 'pesos'],
    byCountry: {
      AR: 'ARS',
      BO: 'BOP',
      CL: 'CLP',
      CO: 'COP',
      CU: 'CUP',
      DO: 'DOP',
      MX: 'MXN',
      PH: 'PHP',
      UY: 'UYU',
    },
    otherwise: 'MXN',
    adjectiveOnly: false,
  },
  {
    words: ['crown', 'crowns', 'krone', 'kroner', 'krona', 'kronor'],
    byCountry: {
      CS: 'CSK',
      CZ: 'CZK',
      DK: 'DKK',
      IS: 'ISK',
      NO: 'NOK',
      SE: 'SEK',
      SK: 'SKK',
    },
    otherwise: 'SEK',
    adjectiveOnly: false,
  },
  {
    words: ['rupee', 'rupees', 'rs', 'rs.'],
    byCountry: { IN: 'INR', LK: 'LKR', MU: 'MUR', NP: 'NPR', PK: 'PKR' },
    otherwise: 'INR',
    adjectiveOnly: false,
  },
  {
    words: ['rouble', 'roubles', 'ruble', 'rubles'],
    byCountry: { BY: 'BYN', RU: 'RUB', SU: 'SUR' },
    otherwise: 'RUB',
    adjectiveOnly: false,
  },
  {
    words: ['mark', 'marks'],
    byCountry: { DD: 'DDM', DE: 'DEM', FI: 'FIM' },
    otherwise: 'DEM',
    adjectiveOnly: true,
  },
  {
    words: ['dinar', 'dinars'],
    byCountry: {
      BH: 'BHD',
      DZ: 'DZD',
      IQ: 'IQD',
      JO: 'JOD',
      KW: 'KWD',
      LY: 'LYD',
      TN: 'TND',
      YU: 'YUD',
    },
    otherwise: 'KWD',
    adjectiveOnly: false,
  },
  {
    words: ['riyal', 'riyals', 'rial', 'rials'],
    byCountry: { IR: 'IRR', OM: 'OMR', QA: 'QAR', SA: 'SAR', YE: 'YER' },
    otherwise: 'SAR',
    adjectiveOnly: false,
  },
  {
    words: ['shilling', 'shillings', 'schilling', 'schillings'],
    byCountry: { AT: 'ATS', KE: 'KES', TZ: 'TZS', UG: 'UGX' },
    otherwise: 'ATS',
    adjectiveOnly: false,
  },
  {
    words: ['won'],
    byCountry: { KP: 'KPW', KR: 'KRW' },
    otherwise: 'KRW',
    adjectiveOnly: true,
  },
  only('GBP', 'stg', 'sterling'),
  only('JPY', 'yen'),
  only('EUR', 'euro', 'euros'),
  only('XEU', 'ecu', 'ecus'),
  only('XDR', 'sdr', 'sdrs', 'special drawing rights', 'special drawing right'),
  only('CNY', 'yuan', 'renminbi'),
  {
    words: ['lira', 'lire', 'liras'],
    byCountry: { IT: 'ITL', TR: 'TRL' },
    otherwise: 'ITL',
    adjectiveOnly: false,
  },
  only('NLG', 'guilder', 'guilders'),
  only('ESP', 'peseta', 'pesetas'),
  only('PTE', 'escudo', 'escudos'),
  only('GRD', 'drachma', 'drachmas'),
  only('BRC', 'cruzado', 'cruzados'),
  only('BRL', 'real', 'reais'),
  only('ARA', 'austral', 'australs'),
  only('VEB', 'bolivar', 'bolivars'),
  only('PEI', 'inti', 'intis'),
  only('ZAR', 'rand', 'rands'),
  only('THB', 'baht'),
  only('IDR', 'rupiah'),
  only('MYR', 'ringgit'),
  only('NGN', 'naira'),
  only('ILS', 'shekel', 'shekels'),
  only('PLN', 'zloty', 'zlotys'),
  only('HUF', 'forint', 'forints'),
  only('AED', 'dirham', 'dirhams'),
  only('GHS', 'cedi', 'cedis'),
]

const CENTS: CurrencyWord = {
  words: ['cent', 'cents', 'cts'],
  byCountry: { ...DOLLARS, KE: 'KES', LK: 'LKR', MY: 'MYR', NL: 'NLG', ZA: 'ZAR' },
  otherwise: 'USD',
  adjectiveOnly: true,
}

/** A hundredth of a money: `16 cents`, `50 Malaysian cents`, `30 pence`. */
export const CENT_WORDS: ReadonlyMap<string, CurrencyWord> = new Map([
  ...CENTS.words.map((word) => [word, CENTS] as const),
  ['pence', only('GBP', 'pence')],
])

/** Signs and abbreviations that stand in front of the number, longest first where one ends another. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['Can$', 'CAD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$US', 'USD'],
  ['$A', 'AUD'],
  ['$NZ', 'NZD'],
  ['$C', 'CAD'],
  ['$HK', 'HKD'],
  ['$S', 'SGD'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['DM', 'DEM'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['JPY', 'JPY'],
  ['CAD', 'CAD'],
  ['CHF', 'CHF'],
  ['CNY', 'CNY'],
  ['SDR', 'XDR'],
  ['ECU', 'XEU'],
])

const BY_WORD: ReadonlyMap<string, CurrencyWord> = new Map(
  CURRENCY_WORDS.flatMap((row) => row.words.map((word) => [word, row] as const)),
)

const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  [...BY_WORD.keys()]
    .filter((word) => word.includes(' '))
    .map((word) => word.split(' ', 1)[0] ?? ''),
)

/** Whatever names a money begins with one of these; in small letters. */
export const moneyOpeners: ReadonlySet<string> = new Set([
  ...BY_WORD.keys(),
  ...PHRASE_OPENERS,
  ...CENT_WORDS.keys(),
  ...[...CURRENCY_SIGNS.keys()].map((sign) => sign.toLowerCase()),
])

/** Whether a word is the first of several that name a money: `special drawing rights`. */
export function opensCurrencyPhrase(lower: string): boolean {
  return PHRASE_OPENERS.has(lower)
}

/** The money that a word names (`dlrs`, `francs`), whatever its country. */
export function findCurrencyWord(lower: string): CurrencyWord | undefined {
  return BY_WORD.get(lower)
}
