import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatGlobalId } from '../../src/model/global-id.ts'
import type {
  ArticleRow,
  ConnectionName,
  EntityRow,
  EvidenceRow,
  Filter,
  MeetingRow,
  NamedRow,
  NodeRow,
  QuoteRow,
  RelatedRow,
} from '../../src/store/graph-store.ts'
import { ROOT } from '../../src/store/graph-store.ts'
import type { ArticleChange } from '../../src/store/graph-writer.ts'
import { ArticleDraft } from './article-draft.ts'
import { type OpenedGraph, STORES } from './stores.ts'
import { talksStory } from './talks-story.ts'

const ALL = { first: 100, last: null, after: null, before: null, filter: null, orderBy: null }

const TALKS = 'the talks'

/** A row as a reader would name it. */
function nameOf(row: unknown): string {
  const { entity, typename, externalId, name, text, date } = row as Partial<
    Pick<NamedRow, 'entity'> &
      Pick<ArticleRow, 'externalId'> &
      Pick<EntityRow, 'name'> &
      Pick<QuoteRow, 'text'> &
      Pick<MeetingRow, 'date'>
  > & { readonly typename?: string }
  if (entity !== undefined) return nameOf(entity)
  // What talks are called is for linking to say.
  if (typename === 'Negotiation') return TALKS
  return externalId ?? name ?? text ?? date ?? '?'
}

describe.each(STORES)('$name', ({ open }) => {
  let graph: OpenedGraph

  beforeAll(async () => {
    graph = await open()
    await graph.writer.apply(talksStory())
  })
  afterAll(() => graph.store.close())

  async function entity(type: Parameters<typeof graph.store.entitiesByName>[0], name: string) {
    const [row] = await graph.store.entitiesByName(type, [name])
    if (row === undefined) throw new Error(`no ${type} "${name}"`)
    return row
  }
  async function theTalks(): Promise<EntityRow> {
    const [page] = await graph.store.pages('Query.negotiations', [ROOT], ALL)
    const talks = page?.edges[0]?.row
    if (talks === undefined) throw new Error('no talks')
    return talks
  }
  async function articleKey(externalId: string): Promise<number> {
    const [row] = await graph.store.articlesByExternalId([externalId])
    return row?.key ?? -1
  }
  async function rowsOf(
    connection: ConnectionName,
    parent: number,
    filter: Filter | null = null,
    orderBy: string | null = null,
  ): Promise<readonly unknown[]> {
    const [page] = await graph.store.pages(connection, [parent], { ...ALL, filter, orderBy })
    expect(await graph.store.counts(connection, [parent], filter)).toEqual([page?.edges.length])
    return page?.edges.map(({ row }) => row) ?? []
  }
  async function namesOf(...question: Parameters<typeof rowsOf>): Promise<readonly string[]> {
    return (await rowsOf(...question)).map(nameOf)
  }
  async function idOf(type: Parameters<typeof entity>[0], name: string): Promise<string> {
    return (await entity(type, name)).id
  }

  describe('nodes', () => {
    test('of every kind, in the order asked; null for what is none', async () => {
      const lee = await entity('PERSON', 'Ann Lee')
      const [article] = await graph.store.articlesByExternalId(['visit'])
      const [role] = (await graph.store.lists('Person.roles', [lee.key]))[0] ?? []
      const ids = [
        role?.id ?? '',
        'nonsense',
        article?.id ?? '',
        formatGlobalId('Person', 'nobody'),
        formatGlobalId('NegotiationReport', 'x'),
        formatGlobalId('constructor', 'x'),
        `${lee.id}A`,
        lee.id,
        '',
        "' or 1=1 --",
      ]
      const nodes = await graph.store.nodes(ids)
      expect(nodes).toEqual([
        role,
        undefined,
        article,
        ...Array.from({ length: 4 }, () => undefined),
        lee,
        undefined,
        undefined,
      ])
    })

    test('countries and capitals that no article names', async () => {
      const [oman, unknown] = await graph.store.countriesByCode(['OM', 'XX'])
      expect(oman).toMatchObject({ typename: 'Country', code: 'OM', name: 'Oman' })
      expect(unknown).toBeUndefined()
      const capitalKey = oman?.typename === 'Country' ? (oman.capitalKey ?? -1) : -1
      const [capital] = await graph.store.rows('entity', [capitalKey])
      expect(capital).toMatchObject({ typename: 'Place', name: 'Muscat', countryKey: oman?.key })
      expect(await namesOf('Query.countries', ROOT)).toEqual([
        'France',
        'Japan',
        'Kenya',
        'United States',
      ])
      expect(await namesOf('Query.places', ROOT)).toEqual(['Lowtown'])
    })
  })

  describe('entities by name', () => {
    test.each([
      ['PERSON', 'Ann Lee', 'Ann Lee'],
      ['PERSON', 'ann  LEE', 'Ann Lee'],
      ['PERSON', 'Lee', 'Ann Lee'],
      ['PERSON', 'zoe moreau', 'Zoé Moreau'],
      ['ORGANIZATION', 'HB', 'Harbour Board'],
      ['COUNTRY', 'united states', 'United States'],
      ['PERSON', 'Ann', undefined],
      ['PERSON', 'Japan', undefined],
      ['PERSON', 'Lee%', undefined],
      ['PERSON', '_ee', undefined],
      ['PERSON', '%', undefined],
      ['PERSON', '', undefined],
      ['PERSON', "Lee' or '1'='1", undefined],
      ['PERSON', '\u0000', undefined],
    ] as const)('%s %j is %s', async (type, name, expected) => {
      const [row] = await graph.store.entitiesByName(type, [name])
      expect(row?.name).toBe(expected)
    })
  })

  test('codes and ids that are none find nothing', async () => {
    const none = ["' or 1=1 --", 'vis%', 'constructor', '', '\u0000', 'x'.repeat(10_000)]
    const nothing = none.map(() => undefined)
    expect(await graph.store.articlesByExternalId(none)).toEqual(nothing)
    expect(await graph.store.countriesByCode(none)).toEqual(nothing)
    expect(await graph.store.entitiesByName('COUNTRY', none)).toEqual(nothing)
    expect(await graph.store.nodes(none)).toEqual(nothing)
    expect(await graph.store.rows('entity', [-1, 0, 2 ** 40])).toEqual(nothing.slice(0, 3))
  })

  test('an article has its parts and its words', async () => {
    const [article] = await graph.store.articlesByExternalId(['agreement'])
    expect(article).toMatchObject({
      ...{ typename: 'Article', externalId: 'agreement', publishedOn: '1995-01', format: 'text' },
      ...{ headline: 'Agreement on 50% of all rice.', byline: ['By A. Writer'] },
      paragraphs: [article?.text],
      ingestedAt: '2026-01-01T00:00:00.000Z',
    })
  })

  test('evidence is cut out of the article', async () => {
    const article = await articleKey('opening')
    const [page] = await graph.store.pages('Article.mentions', [article], ALL)
    const mentions = page?.edges.map(({ row }) => row.evidence) ?? []
    expect(mentions.map(({ exact }) => exact)).toEqual(
      [
        'Ann Lee',
        'United States',
        'Bo Tan',
        'Japan',
        'Bo Tan',
        'Ann Lee',
        'Lowtown',
        'rice',
      ].concat('Ann Lee'),
    )
    expect(mentions[6]?.sentence).toBe('Bo Tan met Ann Lee in Lowtown on rice.')
    expect(mentions[6]).toMatchObject({ confidence: 0.9, method: 'draft/name' })
  })

  test('lists of several parents', async () => {
    const talks = await theTalks()
    const lee = await entity('PERSON', 'Ann Lee')
    const tan = await entity('PERSON', 'Bo Tan')
    const { store } = graph
    const people = [tan.key, lee.key, 0]
    const names = (lists: readonly (readonly unknown[])[]) => lists.map((list) => list.map(nameOf))
    expect(names(await store.lists('Person.represents', people))).toEqual([
      ['Japan'],
      ['United States'],
      [],
    ])
    const roles = await store.lists('Person.roles', people)
    expect(roles.map((list) => list.map(({ title }) => title))).toEqual([
      [],
      ['Chair of the Board', 'trade envoy'],
      [],
    ])
    expect(names(await store.lists('Negotiation.parties', [talks.key]))).toEqual([
      ['Japan', 'United States'],
    ])
    expect(names(await store.lists('Negotiation.topics', [talks.key]))).toEqual([['rice']])
    const [history] = await store.lists('Negotiation.history', [talks.key])
    expect(history?.map(({ status, date }) => [status, date])).toEqual([
      ['PLANNED', '1994-01'],
      ['ONGOING', '1994-02-28'],
      ['STALLED', '1994-05-19'],
      ['AGREED', '1995-01'],
    ])
    expect(talks).toMatchObject({ status: 'AGREED', scheduledFor: '1994-05' })
    const [stalled] = history?.slice(2) ?? []
    const [evidence] = await store.lists('NegotiationEvent.evidence', [stalled?.key ?? 0])
    expect(evidence?.map(({ exact }: EvidenceRow) => exact)).toEqual([
      'Japan and the United States broke off talks on rice, Bo Tan said.',
    ])
    const [reports] = await store.lists('Negotiation.evidence', [talks.key])
    expect(reports).toHaveLength(3)
  })

  test('what an article names, most salient first, then as it comes', async () => {
    const opening = await articleKey('opening')
    expect(await namesOf('Article.people', opening)).toEqual(['Ann Lee', 'Bo Tan'])
    expect(await namesOf('Article.countries', opening)).toEqual(['Japan', 'United States'])
    const [lee] = (await rowsOf('Article.people', opening)) as readonly NamedRow[]
    expect(lee).toMatchObject({ salience: 0.7, mentionCount: 3 })
    expect(await namesOf('Article.topics', opening)).toEqual(['rice'])
    expect(await namesOf('Article.meetings', opening)).toEqual(['1994-02-28'])
  })

  test('who stands with whom, strongest first, and where', async () => {
    const lee = await entity('PERSON', 'Ann Lee')
    const related = (await rowsOf('Entity.related', lee.key)) as readonly RelatedRow[]
    const tan = related.find(({ entity: { name } }) => name === 'Bo Tan')
    expect(tan?.relations).toEqual(['MET_WITH', 'NEGOTIATES_WITH', 'SAME_SENTENCE'])
    expect(tan?.articleCount).toBe(1)
    expect(tan?.evidence.map(({ exact }) => exact)).toEqual([
      'Bo Tan met Ann Lee in Lowtown on rice.',
    ])
    const strong = related.map(({ entity: { name } }) => name)
    expect(strong.indexOf('Bo Tan')).toBeLessThan(strong.indexOf('Lowtown'))
    expect(await namesOf('Entity.related', lee.key, { types: ['PERSON'] })).toEqual([
      'Bo Tan',
      'Zoé Moreau',
    ])
    expect(await namesOf('Person.counterparts', lee.key)).toEqual(['Bo Tan', 'Zoé Moreau'])
  })

  test('the connections of entities', async () => {
    const { key: lee } = await entity('PERSON', 'Ann Lee')
    const { key: japan } = await entity('COUNTRY', 'Japan')
    const { key: board } = await entity('ORGANIZATION', 'HB')
    const { key: rice } = await entity('TOPIC', 'rice')
    const { key: place } = await entity('PLACE', 'Lowtown')
    const name = TALKS
    const { key: talks } = await theTalks()
    const questions: readonly (readonly [ConnectionName, number, readonly string[]])[] = [
      ['Entity.articles', lee, ['agreement', 'visit', 'opening']],
      ['Person.negotiations', lee, [name]],
      ['Person.meetings', lee, ['XXXX-04-09', '1994-02-28']],
      ['Person.quotes', lee, ['We began well at the café,']],
      ['Organization.people', board, ['Ann Lee']],
      ['Country.people', japan, ['Bo Tan']],
      ['Country.places', japan, ['Lowtown']],
      ['Country.negotiations', japan, [name]],
      ['Country.tradeFigures', japan, ['60 to 70 dollars', '5 tonnes']],
      ['Place.meetings', place, ['1994-02-28']],
      ['Topic.negotiations', rice, [name]],
      ['Topic.tradeFigures', rice, ['60 to 70 dollars']],
      ['Negotiation.negotiators', talks, ['Ann Lee', 'Bo Tan']],
      ['Negotiation.meetings', talks, ['1994-02-28']],
      ['Negotiation.tradeFigures', talks, ['60 to 70 dollars', '5 tonnes']],
    ]
    for (const [connection, parent, expected] of questions) {
      expect([connection, await namesOf(connection, parent)]).toEqual([connection, expected])
    }
    const [meeting] = await rowsOf('Query.meetings', ROOT, { from: '1994-02', to: '1994-03' })
    const { key } = meeting as MeetingRow
    expect(await namesOf('Meeting.participants', key)).toEqual(['Bo Tan', 'Ann Lee'])
    expect(await namesOf('Meeting.negotiations', key)).toEqual([name])
    const [parties] = await graph.store.lists('Meeting.parties', [key])
    expect(parties?.map(nameOf)).toEqual(['Japan', 'United States'])
  })

  test.each([
    ['Query.articles', null, ['agreement', 'breakdown', 'visit', 'opening', 'undated']],
    ['Query.articles', 'PUBLISHED_ASC', ['undated', 'opening', 'visit', 'breakdown', 'agreement']],
    ['Query.articles', 'INGESTED_DESC', ['opening', 'breakdown', 'agreement', 'visit', 'undated']],
    ['Query.people', null, ['Ann Lee', 'Bo Tan', 'Zoé Moreau', 'Ruth O’Otieno']],
    ['Query.people', 'NAME_ASC', ['Ann Lee', 'Bo Tan', 'Ruth O’Otieno', 'Zoé Moreau']],
    ['Query.countries', null, ['France', 'Japan', 'Kenya', 'United States']],
    ['Query.countries', 'MENTIONS_DESC', ['United States', 'Japan', 'France', 'Kenya']],
    ['Query.quotes', null, ['an end_of it', 'We began well at the café,']],
    ['Query.meetings', null, ['XXXX-04-09', '1994-02-28']],
    ['Query.tradeFigures', 'VALUE_DESC', ['60 to 70 dollars', '5 tonnes']],
    ['Query.tradeFigures', 'VALUE_ASC', ['5 tonnes', '60 to 70 dollars']],
  ] as const)('%s in order %s', async (connection, orderBy, expected) => {
    expect(await namesOf(connection, ROOT, null, orderBy)).toEqual(expected)
  })

  describe('filters', () => {
    test.each<readonly [ConnectionName, Filter, readonly string[]]>([
      ['Query.articles', { text: 'TALKS rice' }, ['breakdown', 'opening']],
      ['Query.articles', { text: 'cafe' }, ['opening']],
      ['Query.articles', { text: '50%' }, ['agreement']],
      ['Query.articles', { text: 'ric*' }, []],
      ['Query.articles', { text: '%' }, []],
      ['Query.articles', { text: 'a OR b' }, []],
      ['Query.articles', { text: 'NEAR(rice talks)' }, []],
      ['Query.articles', { text: 'headline:talks' }, []],
      ['Query.articles', { text: "'; drop table article; --" }, []],
      ['Query.articles', { text: null, externalId: 'visit' }, ['visit']],
      ['Query.articles', { externalId: 'vis%' }, []],
      ['Query.articles', { countries: ['JP', 'US'] }, ['agreement', 'breakdown', 'opening']],
      ['Query.articles', { countries: ['FR', 'US'] }, []],
      [
        'Query.articles',
        { countries: [] },
        ['agreement', 'breakdown', 'visit', 'opening', 'undated'],
      ],
      ['Query.articles', { publishedFrom: '1994-04' }, ['agreement', 'breakdown', 'visit']],
      ['Query.articles', { publishedFrom: '1995-01-15' }, ['agreement']],
      ['Query.articles', { publishedTo: '1994-03-01' }, ['opening']],
      ['Query.articles', { publishedFrom: '1994', publishedTo: '1994-04' }, ['visit', 'opening']],
      ['Query.articles', { people: ['nonsense'] }, []],
      ['Query.people', { name: 'lee an' }, ['Ann Lee']],
      ['Query.people', { name: 'MOR' }, ['Zoé Moreau']],
      ['Query.people', { name: 'ootieno' }, ['Ruth O’Otieno']],
      ['Query.people', { name: 'O’Otieno' }, ['Ruth O’Otieno']],
      ['Query.people', { name: 'ee' }, []],
      ['Query.people', { name: 'L%' }, []],
      ['Query.people', { name: 'Le_' }, []],
      ['Query.people', { name: 'Lee*' }, []],
      ['Query.people', { name: '' }, []],
      ['Query.people', { name: '"' }, []],
      ['Query.people', { represents: ['JP', 'FR'] }, ['Bo Tan', 'Zoé Moreau']],
      ['Query.people', { role: 'chair' }, ['Ann Lee']],
      ['Query.people', { role: 'ch%r' }, []],
      ['Query.people', { negotiation: 'nonsense' }, []],
      ['Query.organizations', { name: 'hb' }, ['Harbour Board']],
      ['Query.organizations', { country: 'JP' }, []],
      ['Query.places', { country: 'JP' }, ['Lowtown']],
      ['Query.topics', { name: 'ri' }, ['rice']],
      ['Query.negotiations', { parties: ['US', 'JP'] }, [TALKS]],
      ['Query.negotiations', { parties: ['FR'] }, []],
      ['Query.negotiations', { topic: 'rice' }, [TALKS]],
      ['Query.negotiations', { topic: 'steel' }, []],
      ['Query.negotiations', { status: ['AGREED', 'STALLED'] }, [TALKS]],
      ['Query.negotiations', { status: ['STALLED'] }, []],
      ['Query.negotiations', { from: '1995' }, [TALKS]],
      ['Query.negotiations', { from: '1994-06', to: '1994-12' }, []],
      ['Query.quotes', { text: 'CAFE well' }, ['We began well at the café,']],
      ['Query.quotes', { text: 'agreed' }, []],
      ['Query.quotes', { text: 'end_of' }, ['an end_of it']],
      ['Query.meetings', { parties: ['JP'] }, ['1994-02-28']],
      ['Query.meetings', { from: '1994-04-10', to: '1994-04-10' }, ['XXXX-04-09']],
      ['Query.meetings', { to: '1994-02' }, ['1994-02-28']],
      ['Query.tradeFigures', { countries: ['US', 'JP'] }, ['60 to 70 dollars']],
      ['Query.tradeFigures', { measure: ['QUOTA', 'SHARE'] }, ['5 tonnes']],
      ['Query.tradeFigures', { currency: 'USD' }, ['60 to 70 dollars']],
      ['Query.tradeFigures', { topic: 'ri' }, ['60 to 70 dollars']],
      ['Query.tradeFigures', { valueFrom: 65 }, ['60 to 70 dollars']],
      ['Query.tradeFigures', { valueTo: 60, valueFrom: 5 }, ['60 to 70 dollars', '5 tonnes']],
      ['Query.tradeFigures', { to: '1993' }, ['60 to 70 dollars']],
      ['Query.tradeFigures', { from: '1994' }, ['5 tonnes']],
    ])('%s %j', async (connection, filter, expected) => {
      expect(await namesOf(connection, ROOT, filter)).toEqual(expected)
    })

    test('by ids', async () => {
      const lee = await idOf('PERSON', 'Ann Lee')
      const board = await idOf('ORGANIZATION', 'Harbour Board')
      const rice = await idOf('TOPIC', 'rice')
      const { id: talks } = await theTalks()
      const lowtown = await idOf('PLACE', 'Lowtown')
      const questions: readonly (readonly [ConnectionName, Filter, readonly string[]])[] = [
        ['Query.articles', { people: [lee], organizations: [board] }, ['agreement', 'visit']],
        ['Query.articles', { topics: [rice], people: [lee] }, ['agreement', 'opening']],
        [
          'Query.articles',
          { negotiations: [talks], publishedTo: '1994-06' },
          ['breakdown', 'opening'],
        ],
        ['Query.articles', { people: [rice] }, []],
        ['Query.people', { negotiation: talks }, ['Ann Lee', 'Bo Tan']],
        ['Query.people', { negotiation: lee }, []],
        ['Query.negotiations', { negotiator: lee }, [TALKS]],
        ['Query.negotiations', { negotiator: talks }, []],
        ['Query.quotes', { speaker: lee }, ['We began well at the café,']],
        ['Query.quotes', { speaker: talks }, []],
        ['Query.meetings', { participants: [lee], place: lowtown }, ['1994-02-28']],
        ['Query.meetings', { place: lee }, []],
      ]
      for (const [connection, filter, expected] of questions) {
        expect([filter, await namesOf(connection, ROOT, filter)]).toEqual([filter, expected])
      }
      const { key } = await entity('PERSON', 'Ann Lee')
      const later = { publishedFrom: '1994-04-01', countries: ['FR'] }
      expect(await namesOf('Entity.articles', key, later)).toEqual(['visit'])
      expect(await namesOf('Person.negotiations', key, { status: ['PLANNED'] })).toEqual([])
    })

    test.each<readonly [ConnectionName, Filter, string]>([
      ['Query.articles', { countries: ['XX'] }, 'INVALID_CODE'],
      ['Query.articles', { countries: ["J'"] }, 'INVALID_CODE'],
      ['Query.articles', { publishedFrom: '1994-13' }, 'INVALID_DATE'],
      ['Query.articles', { publishedTo: 'XXXX-01-01' }, 'INVALID_DATE'],
      ['Query.articles', { publishedTo: "1994'" }, 'INVALID_DATE'],
      ['Query.articles', { people: Array.from({ length: 101 }, () => 'x') }, 'LIMIT_EXCEEDED'],
      ['Query.articles', { people: 'x' }, 'INVALID_ARGUMENT'],
      ['Query.articles', { text: { sql: 1 } }, 'INVALID_ARGUMENT'],
      ['Query.organizations', { country: 'constructor' }, 'INVALID_CODE'],
      ['Query.tradeFigures', { currency: 'dollars' }, 'INVALID_CODE'],
      ['Query.tradeFigures', { valueFrom: Number.NaN }, 'INVALID_ARGUMENT'],
      ['Query.negotiations', { from: 'soon' }, 'INVALID_DATE'],
    ])('%s %j is %s', async (connection, filter, code) => {
      const asked = graph.store.pages(connection, [ROOT], { ...ALL, filter })
      await expect(asked).rejects.toMatchObject({ code })
    })
  })

  test('how many of each there are', async () => {
    expect(await graph.store.statistics()).toEqual({
      ...{ Article: 5, Person: 4, Organization: 1, Country: 4, Place: 1, Topic: 1, Negotiation: 1 },
      ...{ Role: 2, NegotiationEvent: 4, Meeting: 2, Quote: 2, TradeFigure: 2, Mention: 30 },
    })
  })
})

describe.each(STORES)('$name with two who are often named together', ({ open }) => {
  test('a fact that ties them is shown before all sentences, however old it is', async () => {
    const { store, writer } = await open()
    await writer.apply([...Array.from({ length: 305 }, (_, place) => together(place)), metOnce()])
    const [one] = await store.entitiesByName('PERSON', ['Una One'])
    const [page] = await store.pages('Entity.related', [one?.key ?? 0], ALL)
    const [related] = page?.edges.map(({ row }) => row) ?? []
    expect(related).toMatchObject({ articleCount: 306, relations: ['MET_WITH', 'SAME_SENTENCE'] })
    expect(related?.evidence.map(({ exact }) => exact)).toEqual([
      'Una One met Tim Two.',
      'Una One and Tim Two',
      'Una One and Tim Two',
    ])
    await store.close()
  })
})

function together(place: number): ArticleChange {
  const draft = new ArticleDraft(`together-${place}`, '1995-01-01')
  draft.sentence`${draft.person('Una One')} and ${draft.person('Tim Two')}.`
  return draft.toChange()
}

function metOnce(): ArticleChange {
  const draft = new ArticleDraft('met', '1980-01-01')
  const people = [draft.person('Una One'), draft.person('Tim Two')] as const
  const met = draft.sentence`${people[0]} met ${people[1]}.`
  draft.meeting({ participants: people }, met)
  return draft.toChange()
}

describe.each(STORES)('$name after a merge', ({ open }) => {
  test('both ids find the one that was kept, and so does a name no article uses any more', async () => {
    const { store, writer } = await open()
    await writer.apply(talksStory())
    const [lee, moreau] = await store.entitiesByName('PERSON', ['Ann Lee', 'Zoé Moreau'])
    if (lee === undefined || moreau === undefined) throw new Error('no such people')
    const kept = await writer.mergeEntities(lee.id, moreau.id, '2026-01-05T00:00:00.000Z')
    const names = (nodes: readonly (NodeRow | undefined)[]) => nodes.map((node) => node?.id)
    expect(names(await store.nodes([lee.id, moreau.id]))).toEqual([kept.id, kept.id])
    await writer.apply([{ kind: 'delete', externalId: 'visit' }])
    expect(names(await store.nodes([moreau.id]))).toEqual([kept.id])
    await store.close()
  })
})
