import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/extract/frame/read-document.ts'
import { readNames } from '../../../src/extract/names/read-names.ts'
import { readRoles } from '../../../src/extract/roles/read-roles.ts'
import { articleOf } from '../article-of.ts'

function rolesIn(text: string) {
  const named = readNames(readDocument(articleOf(`Story of the day\n\n${text}`)))
  const { roles, represents } = readRoles(named)
  const name = (entity: number): string => named.entities[entity]?.name ?? ''
  return {
    roles: roles.map(({ person, title }) => `${name(person)}: ${title}`),
    represents: represents.map(({ person, country }) => `${name(person)}: ${name(country)}`),
    evidence: [...roles, ...represents].flatMap(({ evidence }) =>
      evidence.map(({ start, end }) => named.text.slice(start, end)),
    ),
  }
}

describe('roles and whom people speak for', () => {
  it.each([
    [
      'a title without the words of its sentence',
      'But Trade Minister Ana Souza and the Minister of Health Dina Lund stayed in Peru.',
      ['Ana Souza: Trade Minister', 'Dina Lund: Minister of Health'],
      ['Ana Souza: Peru', 'Dina Lund: Peru'],
    ],
    [
      'the body that an office is of',
      'The Bank of Finland slept. Bank of Finland Governor Karl Roe left.',
      ['Karl Roe: Bank of Finland Governor'],
      ['Karl Roe: Finland'],
    ],
    [
      'a title behind a verb',
      'It was no use telling Foreign Minister Hiro Tanabe of Japan.',
      ['Hiro Tanabe: Foreign Minister'],
      ['Hiro Tanabe: Japan'],
    ],
    [
      'whose treasury it is, told once',
      "Peru's Treasury Secretary Ana Souza left the United States. Treasury Secretary Souza slept.",
      ['Ana Souza: Treasury Secretary'],
      ['Ana Souza: Peru'],
    ],
    [
      'a title up to a clause',
      'Ann Berg, chairman of Roe Inc <ROE>, left.',
      ['Ann Berg: chairman of Roe Inc'],
      [],
    ],
    [
      'a title with its country',
      'U.S. Trade Representative Bo Day spoke.',
      ['Bo Day: U.S. Trade Representative'],
      ['Bo Day: United States'],
    ],
    [
      'two offices that one man has',
      'Quist Tin Corp left. Quist Tin chairman and chief executive officer Karl Roe slept.',
      ['Karl Roe: Quist Tin chairman and chief executive officer'],
      [],
    ],
    [
      'a minister joined to another',
      'It rained in Peru. Kenyan Farm Minister Karl Roe and Trade Minister Ola Nor left.',
      ['Karl Roe: Kenyan Farm Minister', 'Ola Nor: Trade Minister'],
      ['Karl Roe: Kenya', 'Ola Nor: Kenya'],
    ],
    [
      'a minister of somebody',
      "Kenyan President Karl Roe left Peru. Roe's trade minister, Ola Nor, slept.",
      ['Karl Roe: Kenyan President', 'Ola Nor: trade minister'],
      ['Karl Roe: Kenya', 'Ola Nor: Kenya'],
    ],
    [
      'an office that is held no more',
      'Former Prime Minister Karl Roe left.',
      ['Karl Roe: Former Prime Minister'],
      [],
    ],
    [
      'an office that somebody was given',
      'It elected Karl Roe chairman of the board and named him twice.',
      ['Karl Roe: chairman of the board'],
      [],
    ],
    [
      'a president of a firm',
      'It rained in Peru. Quist Corp said its board elected Karl Roe president.',
      ['Karl Roe: president'],
      [],
    ],
    [
      'an analyst of a firm of two words',
      'Rain fell, Lundler and Co analyst Karl Roe said.',
      ['Karl Roe: Lundler and Co analyst'],
      [],
    ],
    [
      'an office of a firm',
      'It rained in the U.S. for long. The firm, its president, Karl Roe, slept.',
      ['Karl Roe: president'],
      [],
    ],
    [
      'an office behind a country',
      'Ola Nor of Norway, chairman of the panel, left.',
      ['Ola Nor: chairman of the panel'],
      ['Ola Nor: Norway'],
    ],
    [
      'a possessive',
      "Japan's Trade Minister Hiro Tanabe spoke.",
      ['Hiro Tanabe: Trade Minister'],
      ['Hiro Tanabe: Japan'],
    ],
    [
      'a counterpart',
      'Bo Day met his Japanese counterpart, Hiro Tanabe.',
      [],
      ['Hiro Tanabe: Japan'],
    ],
    [
      'an apposition behind',
      'Hiro Tanabe, Japan’s Minister of Trade and Industry, left.',
      ['Hiro Tanabe: Minister of Trade and Industry'],
      ['Hiro Tanabe: Japan'],
    ],
    [
      'an apposition with an adjective',
      'Karl Roe, the German finance minister, left.',
      ['Karl Roe: German finance minister'],
      ['Karl Roe: Germany'],
    ],
    [
      'an apposition in front',
      "Canada's ambassador, Michael Pell, left.",
      ['Michael Pell: ambassador'],
      ['Michael Pell: Canada'],
    ],
    [
      'a team that someone leads',
      'Ann Berg, who leads for Norway, left.',
      [],
      ['Ann Berg: Norway'],
    ],
    ['an owner without a title', "Norway's Ann Berg and others left.", [], ['Ann Berg: Norway']],
    [
      'ministers of two countries in order',
      'The ministers of Norway and Iceland, Ann Berg and Karl Roe, left.',
      ['Ann Berg: ministers of Norway and Iceland', 'Karl Roe: ministers of Norway and Iceland'],
      ['Ann Berg: Norway', 'Karl Roe: Iceland'],
    ],
    [
      'the president of a country',
      'President of Azerbaijan Ilham Roe spoke.',
      ['Ilham Roe: President of Azerbaijan'],
      ['Ilham Roe: Azerbaijan'],
    ],
    [
      'a led delegation',
      'Norway, whose delegation was led by Ann Berg, left.',
      [],
      ['Ann Berg: Norway'],
    ],
    [
      'an adviser',
      'Karl Roe, an adviser to Norwegian President Ann Berg, left.',
      ['Karl Roe: adviser to Norwegian President Ann Berg', 'Ann Berg: Norwegian President'],
      ['Karl Roe: Norway', 'Ann Berg: Norway'],
    ],
    [
      'the title of whoever stands behind',
      'German minister Karl Roe, French President Luc Brun and others left.',
      ['Karl Roe: German minister', 'Luc Brun: French President'],
      ['Karl Roe: Germany', 'Luc Brun: France'],
    ],
    [
      'colleagues in order',
      'Roe met his French and British colleagues, Luc Brun and Ann Hall.',
      [],
      ['Luc Brun: France', 'Ann Hall: United Kingdom'],
    ],
    [
      'a delegation',
      'Ann Day and Al Roe for the United States signed.',
      [],
      ['Ann Day: United States', 'Al Roe: United States'],
    ],
    [
      'a president of a country',
      'President Omar Haddad of Peru came.',
      ['Omar Haddad: President'],
      ['Omar Haddad: Peru'],
    ],
    [
      'a minister in the country of the dateline',
      'LIMA, May 3 - Economy Minister Luis Rojas spoke.',
      ['Luis Rojas: Economy Minister'],
      ['Luis Rojas: Peru'],
    ],
    [
      'no American minister',
      'WASHINGTON, May 3 - Finance Minister Luis Rojas of Peru spoke.',
      ['Luis Rojas: Finance Minister'],
      ['Luis Rojas: Peru'],
    ],
    [
      'one title for two',
      'EC Commissioners Willem de Vries and Frans Jansen left.',
      ['Willem de Vries: EC Commissioners', 'Frans Jansen: EC Commissioners'],
      [],
    ],
    [
      'a post in a company',
      'John Tait, chairman of Acme Widget Corp, left Japan.',
      ['John Tait: chairman of Acme Widget Corp'],
      [],
    ],
    [
      'an executive vice president',
      'OTTAWA, May 3 - Acme Widget elected Al Roe as its executive vice president.',
      ['Al Roe: executive vice president'],
      [],
    ],
    [
      'two offices of one state',
      'ROME, May 3 - Danish Chancellor and central bank governor Al Roe left. Italy spoke.',
      ['Al Roe: central bank governor'],
      ['Al Roe: Denmark'],
    ],
    [
      'the head of a delegation and a chairman without a country',
      'ROME, May 3 - The head of the Peruvian delegation, Al Roe, left. He met the conference chairman, John Tait.',
      ['Al Roe: head of the Peruvian delegation', 'John Tait: conference chairman'],
      ['Al Roe: Peru'],
    ],
    [
      'a minister who speaks in his capital',
      'ROME, May 3 - Peru stayed away. It wanted money, Finance Minister Al Roe told reporters in Lima.',
      ['Al Roe: Finance Minister'],
      ['Al Roe: Peru'],
    ],
    [
      'who represents a state, and another',
      'ROME, May 3 - Peru was represented by John Tait and Finland by Karl Roe.',
      [],
      ['John Tait: Peru', 'Karl Roe: Finland'],
    ],
    [
      'a field that no list has, and an acronym in a title',
      'ROME, May 3 - Peruvian llama minister John Tait and Finnish Ministry of Trade (MOT) spokesman Karl Roe left.',
      ['John Tait: Peruvian llama minister', 'Karl Roe: Trade (MOT) spokesman'],
      ['John Tait: Peru', 'Karl Roe: Finland'],
    ],
    [
      'its delegation',
      'ROME, May 3 - Peru has not signed. Its delegation leader, John Tait, left.',
      ['John Tait: delegation leader'],
      ['John Tait: Peru'],
    ],
    [
      'a minister of the state behind his title',
      'ROME, May 3 - The Foreign Minister of the USSR Ivan Roe met the press.',
      ['Ivan Roe: Foreign Minister of the USSR'],
      ['Ivan Roe: Soviet Union'],
    ],
    [
      'a post in a bloc',
      'PARIS, May 3 - IMF Managing Director Luc Brun spoke.',
      ['Luc Brun: IMF Managing Director'],
      [],
    ],
    [
      'an office of a province',
      'OTTAWA, May 3 - Ontario Premier Dan McKay spoke.',
      ['Dan McKay: Ontario Premier'],
      [],
    ],
    [
      'a spokesman of a ministry',
      'A State Department spokeswoman, Phyllis Grant, spoke. State Department spokesman Al Roe left the U.S.',
      ['Phyllis Grant: State Department spokeswoman', 'Al Roe: State Department spokesman'],
      ['Phyllis Grant: United States', 'Al Roe: United States'],
    ],
    [
      'an ambassador to somewhere',
      'Peruvian ambassador to Oslo Salah Nasser left.',
      ['Salah Nasser: Peruvian ambassador to Oslo'],
      ['Salah Nasser: Peru'],
    ],
    [
      'two fields of an office behind a name',
      'Al Roe, secretary for trade and industry, left.',
      ['Al Roe: secretary for trade and industry'],
      [],
    ],
    [
      'who will head a delegation',
      'Peru and Norway will meet. State Secretary Jan Roe will head the Norwegian delegation.',
      ['Jan Roe: State Secretary'],
      ['Jan Roe: Norway'],
    ],
    [
      'a minister who speaks in the capital of his own',
      'LIMA, May 5 - It rained. Spain has asked for aid, Minister Al Roe said in Madrid.',
      ['Al Roe: Minister'],
      ['Al Roe: Spain'],
    ],
    [
      'nobody of a state for a body',
      "The EU's chief negotiator, Al Roe, left Britain.",
      ['Al Roe: chief negotiator'],
      [],
    ],
    [
      'the head of a delegation before his name',
      'Peru met the head of the Norwegian delegation Jan Roe.',
      [],
      ['Jan Roe: Norway'],
    ],
    [
      'two names before one office',
      'Al Roe and Ann Berg, the chief American negotiators, left Peru.',
      ['Al Roe: chief American negotiators', 'Ann Berg: chief American negotiators'],
      ['Al Roe: United States', 'Ann Berg: United States'],
    ],
    [
      'a president who speaks in the capital of his own',
      'OSLO, May 5 - Peru is glad. President Al Roe said in a televised speech in Lima that it rained.',
      ['Al Roe: President'],
      ['Al Roe: Peru'],
    ],
    ['a predecessor is no office', "Day's predecessor, Al Roe, left Peru.", [], []],
    ['nobody without an office', 'Mr. Al Roe and Bo Day left Peru.', [], []],
  ])('reads %s', (_, text, roles, represents) => {
    expect(rolesIn(text)).toMatchObject({ roles, represents })
  })

  it('points at the words that say so', () => {
    expect(rolesIn('U.S. Trade Representative Bo Day spoke.').evidence).toEqual([
      'U.S. Trade Representative',
      'U.S. Trade Representative',
    ])
  })

  it('gives the country and the body of an office', () => {
    const named = readNames(
      readDocument(
        articleOf(
          'Talks\n\nROME, May 3 - IMF Managing Director Luc Brun met Italian Treasury Minister Ida Neri.',
        ),
      ),
    )
    const shown = readRoles(named).roles.map(({ country, organization }) => [
      country === null ? null : named.entities[country]?.name,
      organization === null ? null : named.entities[organization]?.name,
    ])
    expect(shown).toEqual([
      [null, 'International Monetary Fund'],
      ['Italy', null],
    ])
  })
})

it.each([
  '"',
  'A ',
  '<A',
  'U.S. Tokyo ',
  'President Smith and Jones, ',
  'his counterparts, John Smith and ',
  'he said the president said ',
])('ends on a long text of nothing but %j', (part) => {
  const text = part.repeat(Math.ceil(120_000 / part.length))
  const named = readNames(readDocument(articleOf(text)))
  expect(readRoles(named).roles.every(({ evidence }) => evidence.length > 0)).toBe(true)
})
