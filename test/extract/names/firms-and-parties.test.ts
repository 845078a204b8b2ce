import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/extract/frame/read-document.ts'
import { readNames } from '../../../src/extract/names/read-names.ts'
import type { EntityType } from '../../../src/model/entity.ts'
import { articleOf } from '../article-of.ts'

/** Names of a type that a text gives, sorted; an organisation's country behind its name. */
function namesIn(type: EntityType, text: string): string[] {
  return readNames(readDocument(articleOf(text)))
    .entities.filter((entity) => entity.type === type)
    .map((entity) =>
      entity.type === 'ORGANIZATION' && entity.country !== null
        ? `${entity.name} ${entity.country}`
        : entity.name,
    )
    .sort()
}

describe('firms', () => {
  it.each([
    ['OSLO - First Quistland Bancorp said so.', ['First Quistland Bancorp']],
    ['OSLO - First Lund Bank System Inc said so.', ['First Lund Bank System Inc']],
    ['OSLO - First Federal Bank fell. First Federal said so.', ['First Federal Bank']],
    ['OSLO - First he left. First Lund cut prices.', []],
    ['OSLO - Steel Co of Peru said so.', ['Steel Co of Peru']],
    ['OSLO - The Gas Co of President Ann Berg said so.', ['Gas Co']],
    ['OSLO - Nissan Dealers said so.', ['Nissan JP']],
    ['OSLO - Shares fell, but Bunds rose 3 points.', []],
    ['OSLO - Financial Corp of San Juan rose.', ['Financial Corp of San Juan']],
    ['OSLO - It bought Quist Steel Co of Peru.', ['Quist Steel Co']],
    ['OSLO - It bought Quist Laboratories of Denver, Colo.', ['Quist Laboratories']],
    ['OSLO - Stockbrokers J.B. Quist and Sons said so.', ['J.B. Quist and Sons']],
    ['OSLO - It was raised to B from B-minus Quist Corp debt.', ['Quist Corp']],
    ['OSLO - The state mining corporation, Quistal, has sold it.', ['Quistal']],
    ['OSLO - The Algerian producer QUOF agreed.', ['QUOF']],
    ['OSLO - Talks with Twenty-First Quist Lund Inc began.', ['Twenty-First Quist Lund Inc']],
    [
      'OSLO - Talks with Twenty-First Century Quist Inc began. Quist said so.',
      ['Twenty-First Century Quist Inc'],
    ],
    [
      'OSLO - Bank of New York Co Inc left. It has offices in New York, where it rained.',
      ['Bank of New York Co Inc'],
    ],
    ['LIMA - The oil growers union, QUOF, left.', []],
    ['LIMA - The French Oil Union, QUOF, said so.', ['French Oil Union FR']],
    ['LIMA - The Oil Agreement, QUOF, is old. QUOF said no.', []],
    ['LIMA - The mining association, Quistal, is ill.', ['Quistal']],
    [
      'LIMA - Vodafone AirTouch said it would merge with Vodafone.',
      ['Vodafone AirTouch', 'Vodafone GB'],
    ],
    ['LIMA - Vodafone Chairman Ann Berg said so.', ['Vodafone GB']],
    ['LIMA - Sony Walkmans sold well.', ['Sony JP']],
    ['LIMA - Oxford Lantern Group fell. Oxford said so.', ['Oxford Lantern Group']],
    ['LIMA - Oxford Lantern Group fell. It rained in Oxford.', ['Oxford Lantern Group']],
    [
      'LIMA - Karl Berg, a banker at Quist House, left. Berg, a banker of a bank, is ill.',
      ['Quist House'],
    ],
    ['LIMA - Quistal president Ann Berg left.', ['Quistal']],
    ['LIMA - It was Catalan president Ann Berg.', []],
    ['LIMA - It rained. QuistKrupp fell 2 pct.', ['QuistKrupp']],
    ['LIMA - The steel federation Quistverein Stahl left.', ['Quistverein Stahl']],
    ['LIMA - It shut the Banco do Quistal.', ['Banco do Quistal']],
    ['LIMA - Banque Quist fell.', ['Banque Quist']],
    ['LIMA - It elected Karl Berg chairman.', []],
    ['OSLO - Thai Airways International Ltd flew. Thai International left.', ['Thai Airways TH']],
    ['OSLO - Goldman Sachs sold it. Goldman said so.', ['Goldman Sachs US']],
    [
      'OSLO - In lower shares Quistal slipped 2 pct and Lund & Co by a third.',
      ['Lund & Co', 'Quistal'],
    ],
  ])('%s', (text, expected) => {
    expect(namesIn('ORGANIZATION', text)).toEqual(expected)
  })
})

describe('what moves and is no firm', () => {
  it.each([
    'OSLO - In lower shares Nikkei slipped 2 pct.',
    'OSLO - Shares fell while Quistal slipped into debt.',
    'OSLO - Copper and shares fell. Copper gained 2 pct.',
    'OSLO - Here Peru gained 2 pct and shares fell.',
    'OSLO - The firm, Kopperbud its seat, left.',
  ])('%s', (text) => {
    expect(namesIn('ORGANIZATION', text)).toEqual([])
  })
})

describe('parties', () => {
  it.each([
    ['PARIS - The Socialist party won.', ['Socialist party']],
    ['PARIS - The Greek Socialist party won.', ['Socialist party GR']],
    ['PARIS - The Free Quist party won.', ['Free Quist party']],
    ['PARIS - The Swedish Social Democratic Party won.', ['Swedish Social Democratic Party SE']],
    ['BONN - The Social Democratic Party won.', ['Social Democratic Party DE']],
    ['PARIS - The Norwegian Labour Party won.', ['Norwegian Labour Party NO']],
    ['SYDNEY - In Perth left-wing Labour won.', ['Labour Party AU']],
    ['SYDNEY - In Perth left-wing Labour won. Norway agreed.', ['Labour Party']],
    ['SYDNEY - In Britain the Labour Party won.', ['Labour Party']],
    ['LONDON - In Leeds left-wing Labour won.', ['Labour Party']],
    ['LISBON - The Social Democratic Party (PSD) won.', ['Social Democratic Party']],
    ['BONN - The Social Democratic Party (SPD) won.', ['Social Democratic Party DE']],
    ['HELSINKI - The Conservative Party won.', ['Conservative Party FI']],
    ['VIENNA - The Republican Party won.', ['Republican Party US']],
    [
      'VIENNA - The Institutional Revolutionary Party won.',
      ['Institutional Revolutionary Party MX'],
    ],
    ['OSLO - Bonn met. The Social Democratic Party voted no.', ['Social Democratic Party DE']],
    ['HELSINKI - The British met. The Conservative Party won.', ['Conservative Party GB']],
    ['PARIS - A Greek party met.', []],
    ['PARIS - The Working party met at a Christmas party.', []],
    ['PARIS - Organized Labour said no.', []],
  ])('%s', (text, expected) => {
    expect(namesIn('ORGANIZATION', text)).toEqual(expected)
  })
})

describe('bodies of several fields', () => {
  it.each([
    [
      'LIMA - The Senate Fishing, Housing and Urban Affairs Committee met.',
      ['Senate Fishing, Housing and Urban Affairs Committee'],
    ],
    ['LIMA - The Trade, Finance and Oil Ministry met.', ['Trade, Finance and Oil Ministry']],
    ['LIMA - Quist, Lund and the Trade Ministry met.', ['Trade Ministry']],
    [
      'LIMA - The Committee on Agriculture, Forestry and Fisheries met.',
      ['Committee on Agriculture, Forestry and Fisheries'],
    ],
    ['LIMA - The Ministry of Trade, Peru and Finance met.', ['Ministry of Trade']],
  ])('%s', (text, expected) => {
    expect(namesIn('ORGANIZATION', text)).toEqual(expected)
  })
})

describe('a word that is a town', () => {
  it.each([
    ['LIMA - Male unemployment rose.', ['Lima']],
    ['LIMA - She came from Quorn county.', ['Lima', 'Quorn']],
    ['LIMA - She came from Sunni county.', ['Lima']],
    ['LIMA - Nobody flew to Male.', ['Lima', 'Male']],
  ])('%s', (text, expected) => {
    expect(namesIn('PLACE', text)).toEqual(expected)
  })
})

describe('people of one family', () => {
  it.each([
    [
      'LIMA - President Ruiz Pardo received his son Leon Ruiz Pardo.',
      ['Leon Ruiz Pardo', 'Ruiz Pardo'],
    ],
    ['LIMA - Senator Lund said his wife, Ann Lund, was ill.', ['Ann Lund', 'Lund']],
    ['LIMA - Senator Lund left. Ann Lund, the senator, is ill.', ['Ann Lund']],
    ['LIMA - Leon Ruiz Pardo left. President Ruiz Pardo is ill.', ['Leon Ruiz Pardo']],
    ['LIMA - Ann Lund left and Mrs Lund is ill.', ['Ann Lund']],
    ['MANILA - President Abu Sayyaf met rebels. Abu Sayyaf left.', ['Abu Sayyaf']],
    ['MANILA - Rebels of Abu Sayyaf left.', []],
    ['LIMA - President Ford left. Ford was ill.', ['Ford']],
    ['LIMA - Organised Labour said no.', []],
    ['CAIRO - Minister Jakub Abu Shira Musa left. Abu Shira said so.', ['Jakub Abu Shira Musa']],
    [
      'CAIRO - Minister Jakub Abu Shira Musa left. Shira Abu said so.',
      ['Jakub Abu Shira Musa', 'Shira Abu'],
    ],
    [
      'LIMA - Edgar Lund Jr. left. So did Edgar Lund Sr. early.',
      ['Edgar Lund Jr.', 'Edgar Lund Sr.'],
    ],
    ['LIMA - Edgar Lund Jr. left. So did Edgar Lund.', ['Edgar Lund Jr.']],
    [
      'LIMA - Ondrasi Quell of Kenya, chairman of the panel, left. Quell was ill.',
      ['Ondrasi Quell'],
    ],
    ['LIMA - Quist Valley of Kenya, Peru and Chile are old.', []],
  ])('%s', (text, expected) => {
    expect(namesIn('PERSON', text)).toEqual(expected)
  })
})
