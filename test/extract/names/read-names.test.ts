import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/extract/frame/read-document.ts'
import { readNames } from '../../../src/extract/names/read-names.ts'
import type { SourceArticle } from '../../../src/model/article.ts'
import type { EntityType, MentionKind } from '../../../src/model/entity.ts'
import { articleOf } from '../article-of.ts'

const read = (text: string, given: Partial<SourceArticle> = {}) =>
  readNames(readDocument(articleOf(`Story of the day\n\n${text}`, given)))

/** Names of a type, sorted; countries by code. */
function namesIn(text: string, type: EntityType, given: Partial<SourceArticle> = {}): string[] {
  return read(text, given)
    .entities.filter((entity) => entity.type === type)
    .map((entity) => (entity.type === 'COUNTRY' ? entity.code : entity.name))
    .sort()
}

/** What is said of an entity and how: `Tokyo METONYM`. */
function mentionsOf(text: string, name: string, given: Partial<SourceArticle> = {}): string[] {
  const named = read(text, given)
  return named.mentions
    .filter(({ entity }) => named.entities[entity]?.name === name)
    .map(
      ({ start, end, kind }): `${string} ${MentionKind}` =>
        `${named.text.slice(start, end)} ${kind}`,
    )
}

describe('people', () => {
  it.each([
    [
      'a title before the name',
      'Trade Minister Ana Souza met U.S. Trade Representative Bo Day.',
      ['Ana Souza', 'Bo Day'],
    ],
    [
      'an office with its field',
      'Secretary of State Carl Roe and Minister of Foreign Trade Dina Lund signed.',
      ['Carl Roe', 'Dina Lund'],
    ],
    [
      'a title written small',
      'The talks were led by conference chief Hiro Tanabe.',
      ['Hiro Tanabe'],
    ],
    ['an apposition', 'Zorba Kastanas, the finance minister, left early.', ['Zorba Kastanas']],
    ['a verb of saying', 'Wilbur Quist said prices would fall.', ['Wilbur Quist']],
    [
      'a list behind one title',
      'Commissioners Willem de Vries and Frans Jansen will visit.',
      ['Frans Jansen', 'Willem de Vries'],
    ],
    [
      'particles',
      'Chancellor Ursula von der Heide met Prince Abdul bin Yusuf.',
      ['Abdul bin Yusuf', 'Ursula von der Heide'],
    ],
    [
      'a family name in front',
      'Premier Wang Deming and Kim Young-ho, the trade minister, met.',
      ['Kim Young-ho', 'Wang Deming'],
    ],
    [
      'diacritics and hyphens',
      'Foreign Minister Jean-Luc Šefčík met Poul Schlüter, who chaired.',
      ['Jean-Luc Šefčík', 'Poul Schlüter'],
    ],
    ['one name only', 'Mines Minister Sutomo said no. Sutomo left.', ['Sutomo']],
    [
      'a family name that is an office too',
      'Prime Minister John Major spoke. Major left.',
      ['John Major'],
    ],
    ['rulers', 'King Haakon and Sir Arthur Pell arrived.', ['Arthur Pell', 'Haakon']],
    [
      'women and men of one family',
      'Mrs. Alice Grant met her brother, Mr. Paul Grant.',
      ['Alice Grant', 'Paul Grant'],
    ],
    [
      'a name and later its last word',
      'Senator Maria Ruiz Lopez spoke. Ruiz left.',
      ['Maria Ruiz Lopez'],
    ],
    [
      'an analyst of a house',
      'Analyst Tom Reilly of Acme Securities Inc disagreed.',
      ['Tom Reilly'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(namesIn(text, 'PERSON')).toEqual(expected)
  })

  it.each([
    [
      'companies with a given name in front',
      'Morgan Foods Inc said profits rose. Morgan Foods has 12 plants.',
    ],
    [
      'companies named again by two words',
      'Hughes Drill said rigs fell. The report of Hughes Drill Co came late.',
    ],
    [
      'companies called General or by where they are',
      'General Dynamics and General Tire met with dissident Eastern employees.',
    ],
    [
      'countries and bodies behind an office',
      'Its partner Japan and its owner Toyota agreed. The president said no.',
    ],
    [
      'ministers without a name',
      'The Finance Minister and the Deputy Minister of Foreign Trade met.',
    ],
    [
      'treaties, wars and months',
      'The Camp Treaty ended the Winter War last March. April prices fell.',
    ],
  ])('does not take %s for people', (_, text) => {
    expect(namesIn(text, 'PERSON')).toEqual([])
  })

  it('knows a person again by family name, and in a headline of capitals', () => {
    const named = readNames(
      readDocument(
        articleOf(
          'SOUZA TO MEET DAY\n\nROME, May 3 - Minister Ana Souza left. Souza met Bo Day, who agreed.',
        ),
      ),
    )
    const souza = named.entities.findIndex((entity) => entity.name === 'Ana Souza')
    expect(named.entities[souza]).toMatchObject({
      givenName: 'Ana',
      familyName: 'Souza',
      aliases: ['Souza'],
    })
    expect(
      named.mentions
        .filter(({ entity }) => entity === souza)
        .map(({ start, end }) => named.text.slice(start, end)),
    ).toEqual(['SOUZA', 'Ana Souza', 'Souza'])
  })
})

describe('countries', () => {
  it.each([
    [
      'names and demonyms',
      'Japan and the U.S. met French and Dutch envoys.',
      ['FR', 'JP', 'NL', 'US'],
    ],
    [
      'longer names first',
      'South Korea, New Zealand and Papua New Guinea agreed.',
      ['KR', 'NZ', 'PG'],
    ],
    [
      'former states',
      'The Soviet Union and East Germany traded with Yugoslavia.',
      ['DD', 'SU', 'YU'],
    ],
    [
      'a capital that means the government',
      'The long feud with Tokyo went on. Bonn may act alone.',
      ['DE', 'JP'],
    ],
    ['a palace', 'A Kremlin aide denied it.', ['RU']],
    ['a demonym with a hyphen', 'The U.S.-Japanese accord failed.', ['JP', 'US']],
    ['British through Britain', 'Britain and British firms gained.', ['GB']],
  ])('finds %s', (_, text, expected) => {
    expect(namesIn(text, 'COUNTRY')).toEqual(expected)
  })

  it.each([
    ['money', 'It is worth 4 billion U.S. dollars and nine Hong Kong dlrs.'],
    ['a city that is only a place', 'The ministers met in Vienna and flew to Geneva.'],
    ['companies', 'American Motors Corp was named.'],
    ['words like states', 'He took aid, Ind said, and then the Ill were fed.'],
    ['seas and states', 'A ship crossed the Gulf of Mexico to New Mexico.'],
    ['languages', 'The text was put into French and Spanish.'],
  ])('does not take %s for countries', (_, text) => {
    expect(namesIn(text, 'COUNTRY')).toEqual([])
  })

  it('takes Moscow for the Soviet Union while there was one', () => {
    expect(namesIn('Pressure by Moscow grew.', 'COUNTRY', { publishedOn: '1987-03-02' })).toEqual([
      'SU',
    ])
    expect(namesIn('Pressure by Moscow grew.', 'COUNTRY', { publishedOn: '2020-03-02' })).toEqual([
      'RU',
    ])
    expect(namesIn('Soviet envoys left. Pressure by Moscow grew.', 'COUNTRY')).toEqual(['SU'])
  })

  it('tells how a country is named', () => {
    expect(mentionsOf("Japan and Tokyo's Japanese allies spoke.", 'Japan')).toEqual([
      'Japan NAME',
      'Tokyo METONYM',
      'Japanese DEMONYM',
    ])
  })

  it('takes Georgia for the state or for the country', () => {
    expect(
      namesIn('Farmers in Georgia lost crops.', 'COUNTRY', { publishedOn: '1987-05-01' }),
    ).toEqual([])
    expect(
      namesIn('Russia and Georgia closed the border.', 'COUNTRY', { publishedOn: '2008-08-09' }),
    ).toEqual(['GE', 'RU'])
  })
})

describe('organisations', () => {
  it.each([
    [
      'legal forms',
      'Acme Widget Corp and Zeta Holdings Plc merged.',
      ['Acme Widget Corp', 'Zeta Holdings Plc'],
    ],
    [
      'joint names',
      'Lund and Co Inc bought Pell, Roe and Co.',
      ['Lund and Co Inc', 'Pell, Roe and Co'],
    ],
    [
      'short forms',
      'Acme Widget Corp lost money. Acme said it would cut jobs.',
      ['Acme Widget Corp'],
    ],
    ['tickers', 'Bigstore <BIG.L> fell.', ['Bigstore']],
    [
      'ministries',
      'The Ministry of Fertiliser Production and the Soviet Ministry of Fisheries agreed.',
      ['Ministry of Fertiliser Production', 'Ministry of Fisheries'],
    ],
    [
      'international bodies by acronym',
      'The IMF, GATT and the EC agreed.',
      [
        'European Community',
        'General Agreement on Tariffs and Trade',
        'International Monetary Fund',
      ],
    ],
    [
      'an acronym explained',
      'The Widget Traders Association (WTA) met. WTA said no.',
      ['Widget Traders Association'],
    ],
    [
      'bodies with of',
      'The Institute for Economic Research cut its forecast.',
      ['Institute for Economic Research'],
    ],
    [
      'banks with of',
      'The Federal Home Loan Bank of Dallas said so.',
      ['Federal Home Loan Bank of Dallas'],
    ],
    [
      'what is told behind a comma',
      'Blue Zero, a single purpose company, issued bonds.',
      ['Blue Zero'],
    ],
    [
      'a company that speaks',
      'Grubco said it would sell its Lathe Works unit.',
      ['Grubco', 'Lathe Works'],
    ],
    ['parties', 'Jo Day leads the Democratic Unionist Party (DUP).', ['Democratic Unionist Party']],
  ])('finds %s', (_, text, expected) => {
    expect(namesIn(text, 'ORGANIZATION')).toEqual(expected)
  })

  it.each([
    ['treaties', 'The Tin Agreement (TA) lapsed. The TA was old.'],
    ['statistics', 'GNP and the CPI rose, said dealers.'],
    ['plural openers', 'Dealers said prices fell. Newspaper reports differed.'],
    ['countries with a body-like word', 'The Soviet Union said no.'],
    ['titles', 'Mines and Energy Minister Sutomo and Treasury Secretary Jo Day met.'],
  ])('does not take %s for organisations', (_, text) => {
    expect(namesIn(text, 'ORGANIZATION')).toEqual([])
  })

  it('reads the company of a headline in capitals that the story leaves out', () => {
    const named = readNames(
      readDocument(
        articleOf(
          'WIDGET OIL AND GAS LTD <WOG> YEAR NET\n\nCALGARY, March 11 - Shr 12 cts vs 10 cts\n Net rose.',
        ),
      ),
    )
    expect(
      named.entities
        .filter((entity) => entity.type === 'ORGANIZATION')
        .map((entity) => entity.name),
    ).toEqual(['Widget Oil and Gas Ltd'])
  })
})

describe('places', () => {
  it.each([
    [
      'cities, regions and seas',
      'Ships left Rotterdam for Texas by the North Sea.',
      ['North Sea', 'Rotterdam', 'Texas'],
    ],
    ['a capital as a place', 'Ministers met in Vienna.', ['Vienna']],
    ['an unknown place behind a preposition', 'The mine at Kopperbud shut.', ['Kopperbud']],
    [
      'the region behind the comma',
      'Plants in Birmingham, Ala., closed.',
      ['Alabama', 'Birmingham'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(namesIn(text, 'PLACE')).toEqual(expected)
  })

  it.each([
    ['a capital that means the government', 'Tokyo has refused. Talks with Washington failed.'],
    ['half of a name', 'The Asia-Pacific talks and the Asia Portal project went on.'],
    ['adjectives of continents', 'Prices in Asian markets fell.'],
    ['short forms of papers', 'Banks deal in CDs.'],
    ['months and weekdays', 'In March and on Friday it rained.'],
  ])('does not take %s for places', (_, text) => {
    expect(namesIn(text, 'PLACE')).toEqual([])
  })
})

describe('datelines', () => {
  it.each([
    ['JAKARTA (Reuter):', 'Jakarta', 'ID', 'Reuters', null],
    ['TAUPO, New Zealand, March 24 -', 'Taupo', 'NZ', null, 'XXXX-03-24'],
    ['LEXINGTON, Mass., April 8 (AP) _', 'Lexington', 'US', 'Associated Press', 'XXXX-04-08'],
    [
      'WASHINGTON, Sept. 7, 1977 (UPI) --',
      'Washington',
      'US',
      'United Press International',
      '1977-09-07',
    ],
    ['LUXEMBOURG, April 29 -', 'Luxembourg', 'LU', null, 'XXXX-04-29'],
    ['GRUBVILLE, Fla, April 29 -', 'Grubville', 'US', null, 'XXXX-04-29'],
    ['MELBOURNE, FLA, April 29 -', 'Melbourne', 'US', null, 'XXXX-04-29'],
    ['PORT-AU-PRINCE, April 29 -', 'Port-au-Prince', 'HT', null, 'XXXX-04-29'],
    ['GRUBSTADT, Austria, May 2 (dpa) -', 'Grubstadt', 'AT', 'dpa', 'XXXX-05-02'],
  ])('reads %s', (dateline, place, country, agency, date) => {
    const named = read(`${dateline} It rained.`)
    const at = (index: number | null | undefined) =>
      index == null ? null : (named.entities[index] ?? null)
    expect(named.dateline).toMatchObject({ text: dateline, date })
    expect(at(named.dateline?.place)).toMatchObject({ type: 'PLACE', name: place })
    expect(at(named.dateline?.country)).toMatchObject({ type: 'COUNTRY', code: country })
    expect(at(named.agency)?.name ?? null).toBe(agency)
  })
})

describe('what looks like a person', () => {
  it.each([
    ['days in words', 'Roe Inc said it will pay on April One and vote on June Five.'],
    ['a summit of June', 'They spoke of the June Venice summit.'],
    ['parts of titles', 'The Secretary-General of the Board and MS-DOS were named.'],
    [
      'what an article stands before',
      'The Comptroller of the Currency and the Chairman of the FRA left.',
    ],
    ['adjectives of continents', 'The major European currencies rose.'],
    ['words that end in -based', 'It bought the Los Angeles-based firm.'],
    ['words that end in -ed', 'A White House-ordered report said so.'],
    ['parties', 'The ruling Christian Democrats said no.'],
    ['party and state', 'Sen. Alice Roe, D-Okla., left.'],
    ['firms with people', 'Grain would fall, said Roe Quist Pell analyst Ann Berg.'],
    ['one word with a hyphen', 'Allis-Quist said it sold more.'],
  ])('is none: %s', (_, text) => {
    const people = namesIn(text, 'PERSON').filter(
      (name) => name !== 'Ann Berg' && name !== 'Alice Roe',
    )
    expect(people).toEqual([])
  })

  it('is who is called so', () => {
    expect(namesIn('Analyst June Page said so. April Quist left.', 'PERSON')).toEqual([
      'April Quist',
      'June Page',
    ])
  })

  it('is a company of the lexicon with another legal form', () => {
    const { entities } = read(
      'It sold shares to Merrill Lynch and Co. Inc. and to Goldman Sachs and Co Inc.',
    )
    expect(entities.flatMap((one) => (one.type === 'ORGANIZATION' ? [one.key] : []))).toEqual([
      'merrill-lynch',
      'goldman-sachs',
    ])
  })
})

describe('names of bodies', () => {
  it.each([
    ['a name behind initials', 'H.J. Quist Co earned more. Quist shares rose.', ['H.J. Quist Co']],
    ['no home', 'It bought the Los Angeles-based Quist Roe Corp.', ['Quist Roe Corp']],
    [
      'two fields joined by and',
      'The National Grain and Feed Association met. Quist Savings and Loan Association left.',
      ['National Grain and Feed Association', 'Quist Savings and Loan Association'],
    ],
    [
      'capitals that are a word elsewhere',
      'AM International Inc lost money.',
      ['AM International Inc'],
    ],
  ])('take in %s', (_, text, expected) => {
    expect(namesIn(text, 'ORGANIZATION')).toEqual(expected)
  })

  it.each([
    ['a person before it', 'Alice Roe and Trade Commission members met.', ['Trade Commission']],
    ['a class of stock', 'It sold its Class B shares.', []],
  ])('do not take in %s', (_, text, expected) => {
    expect(namesIn(text, 'ORGANIZATION')).toEqual(expected)
  })
})

describe('countries that names imply', () => {
  const impliedIn = (text: string) => {
    const named = readNames(readDocument(articleOf(text)))
    return named.within.map(({ entity, start, end, kind }) => {
      const country = named.entities[entity]
      return `${named.text.slice(start, end)} ${kind} ${country?.type === 'COUNTRY' ? country.code : ''}`
    })
  }

  it.each([
    [
      'inside the name of a body',
      'Cocoa sold\n\nThe Ghana Cocoa Board and Bank of Japan sold.',
      ['Ghana NAME GH', 'Japan NAME JP'],
    ],
    [
      'a demonym inside a name',
      'Coffee\n\nThe Brazilian Coffee Institute spoke.',
      ['Brazilian DEMONYM BR'],
    ],
    [
      'a city in the headline',
      'QUIST GETS TOKYO ROUTE\n\nQuist Inc said it will fly there.',
      ['TOKYO METONYM JP'],
    ],
    [
      'the home of a company',
      'Stake sold\n\nIt sold a stake to Quist Partners Inc of Chicago.',
      ['Chicago METONYM US'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(impliedIn(text)).toEqual(expected)
  })

  it.each([
    ['a country that is named anyway', 'TOKYO ROUTE\n\nJapan gave the route.'],
    ['a city where something happens', 'Talks\n\nThe ministers met in Vienna.'],
    ['parts of the world', 'Paper\n\nThe South China Morning Post Ltd said so.'],
    ['a word in capitals', 'QUIST SETS STOCK SPLIT\n\nQuist Inc said it will split its stock.'],
  ])('does not take %s', (_, text) => {
    expect(impliedIn(text)).toEqual([])
  })

  it('makes an article little about them', () => {
    const named = read('The Ghana Cocoa Board sold cocoa.')
    expect(named.entities.find(({ type }) => type === 'COUNTRY')?.salience).toBeLessThan(0.5)
  })
})

describe('pronouns and titles', () => {
  it.each([
    [
      'he for the subject of the sentence before',
      'Minister Bo Day met Al Roe. He left.',
      'Bo Day',
      ['He'],
    ],
    [
      'she for a woman',
      'Trade Minister Ana Souza met Premier Carl Roe. She said no.',
      'Ana Souza',
      ['She'],
    ],
    [
      'the minister for who holds the office',
      'Trade Minister Ana Souza met President Carl Roe. Later the minister left.',
      'Ana Souza',
      ['the minister'],
    ],
    [
      'his within the sentence',
      'Premier Carl Roe saw his Japanese counterpart.',
      'Carl Roe',
      ['his'],
    ],
    [
      'nobody for an official who is not named',
      'Premier Carl Roe left. An official spoke. He said no.',
      'Carl Roe',
      [],
    ],
    [
      'nobody inside quotation marks',
      'Premier Carl Roe left. "He is ill," said an aide.',
      'Carl Roe',
      [],
    ],
  ])('%s', (_, text, name, expected) => {
    const named = read(text)
    const found = named.mentions.filter(
      ({ entity, kind }) =>
        named.entities[entity]?.name === name && (kind === 'PRONOUN' || kind === 'TITLE'),
    )
    expect(found.map(({ start, end }) => named.text.slice(start, end))).toEqual(expected)
  })
})

describe('salience', () => {
  it('is higher for what headline and first sentence name than for what is named once below', () => {
    const named = readNames(
      readDocument(
        articleOf('Japan cuts tariffs\n\nTOKYO, May 3 - Japan cut tariffs. Peru may follow.'),
      ),
    )
    const of = (code: string) =>
      named.entities.find((entity) => entity.type === 'COUNTRY' && entity.code === code)
        ?.salience ?? 0
    expect(of('JP')).toBeGreaterThan(0.5)
    expect(of('PE')).toBeLessThan(0.5)
    for (const { salience } of named.entities) expect(salience >= 0 && salience <= 1).toBe(true)
  })
})

it('gives every mention a span inside its sentence, whatever the text', () => {
  const words = fc.constantFrom(
    'Minister',
    'Ana',
    'Souza',
    'Japan',
    "'s",
    'of',
    'the',
    'Bank',
    'Inc',
    'said',
    ',',
    '.',
    '"',
    '(',
    ')',
    '<',
    '>',
    'U.S.',
    '-',
    'in',
    'he',
    'and',
    'IMF',
    'March',
    '5',
    'von',
    '\n',
    'counterpart',
    'TOKYO',
    '“',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const named = readNames(readDocument(articleOf(parts.join(' '))))
      let before = 0
      for (const { start, end, sentence, entity } of named.mentions) {
        const within = named.sentences[sentence]
        expect(within && within.start <= start && start < end && end <= within.end).toBe(true)
        expect(named.entities[entity]).toBeDefined()
        expect(start).toBeGreaterThanOrEqual(before)
        before = start
      }
    }),
  )
})
