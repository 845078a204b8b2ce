import { afterEach, describe, expect, test } from 'vitest'
import { putOf } from './made-articles.ts'
import { type OpenGraph, openGraph } from './open-graph.ts'

const common = { edition: 1, title: 'trade minister' }
/** Two persons, both countries, talks on glass, a place, an organisation; told by two articles. */
const STORIES = [
  {
    ...common,
    externalId: 'first',
    publishedOn: '1995-05-05',
    sentences: [
      [0, 4, 6, 7, 16, 14],
      [2, 11, 8, 9],
    ],
    status: 'STALLED',
    date: '1995-05-05',
  },
  {
    ...common,
    externalId: 'second',
    publishedOn: '1995-06-28',
    sentences: [[0, 4, 7, 6, 16, 14, 12]],
    status: 'AGREED',
    date: '1995-06-28',
  },
] as const

let graph: OpenGraph
afterEach(() => graph.close())

async function openTold(): Promise<OpenGraph> {
  graph = openGraph()
  await graph.writer.apply(STORIES.map(putOf))
  return graph
}

test('a whole database has nothing wrong with it', async () => {
  await openTold()
  expect(await graph.findings()).toEqual([])
})

/** What somebody does to the database behind our back, and the checks that notice. */
const TAMPERINGS: readonly (readonly [sql: string, checks: readonly string[]])[] = [
  [`update article set text = replace(text, 'Mickey', 'Michael')`, ['search']],
  [`update article set headline = 'Another'`, ['search']],
  [`update article set external_id = 'third' where external_id = 'first'`, ['spans', 'facts']],
  [`update article set published_on = '2001-01-01'`, ['spans']],
  [`update article set chronology = 7 where external_id = 'first'`, ['spans']],
  [`update article set sentences = '[]'`, ['spans']],
  [`update article set sentences = 'no list'`, ['spans']],
  [`update article set paragraphs = '[[5, 3]]'`, ['spans']],
  [`update article set agency_ref = 99`, ['references']],
  [`delete from article where external_id = 'first'`, ['references']],
  [`update mention set "end" = "end" + 1000 where ordinal = 1`, ['spans']],
  [`update mention set sentence = 9 where ordinal = 0`, ['spans']],
  [`update mention set ref = 77 where ordinal = 0`, ['spans']],
  [`update mention set method_key = 99 where ordinal = 0`, ['spans']],
  [`delete from mention where ordinal = 0`, ['counts']],
  [`update evidence set "start" = "start" + 1`, ['facts']],
  [`update evidence set confidence = 2`, ['spans']],
  [`delete from evidence`, ['facts']],
  [`insert into evidence values (999, 0, 0, 1, 0, 1.0, 1)`, ['references']],
  [`update relation set kinds = 511`, ['relations']],
  [`delete from relation where ref = 0`, ['relations']],
  [`update related set strength = strength + 1`, ['relations']],
  [`delete from related where entity_key = (select min(entity_key) from related)`, ['relations']],
  [`insert into related select 1, 1, 2, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0`, ['relations']],
  [`update appearance set salience = 0.1`, ['appearances']],
  [`delete from appearance`, ['appearances', 'counts']],
  [`update entity set mention_count = 99 where article_count > 0`, ['counts']],
  [`update entity set name = 'Nobody' where type = 'PERSON'`, ['links', 'names']],
  [`update entity set aliases = '["Nobody"]' where type = 'PERSON'`, ['links', 'names']],
  [`update entity set country_code = 'FR' where name = 'Japan'`, ['links']],
  [`update entity set id = 'x' where name = 'Japan'`, ['links']],
  [`delete from entity where name = 'Japan'`, ['links']],
  [
    `insert into entity (id, type, name, sort_name, aliases) values ('x', 'TOPIC', 'x', 'x', '[]')`,
    ['links'],
  ],
  [`update signature set articles = articles + 1 where type = 'TOPIC'`, ['counts']],
  [`update signature set content = 'no json' where type = 'PERSON'`, ['links']],
  [`update signature set entity_key = 1 where type = 'PERSON'`, ['links']],
  [`delete from signature where type = 'TOPIC'`, ['links']],
  [`update named set entity_key = 1 where ref = 0`, ['links', 'appearances']],
  [`update named set mention_count = 5 where ref = 0`, ['counts', 'appearances']],
  [`delete from named where ref = 0`, ['spans', 'participants']],
  [`update participant set entity_key = 1 where part = 'holder'`, ['participants']],
  [`update participant set ref = ref + 1 where part = 'country'`, ['participants']],
  [`update participant set chronology = 0`, ['participants']],
  [`delete from participant where part = 'holder'`, ['facts']],
  [`update fact set canonical_key = key`, ['facts']],
  [`update fact set likeness = 'other' where type = 'Role'`, ['facts']],
  [`update fact set canonical_key = 1 where type = 'Quote'`, ['facts']],
  [`update fact set id = 'x' where type = 'Quote' and article_key = 1`, ['facts']],
  [`update fact set chronology = 0`, ['facts']],
  [`delete from fact where type = 'Role'`, ['references', 'facts']],
  [`update quote set text = 'another'`, ['readings']],
  [`update quote set attribution = 'it was said'`, ['readings']],
  [`update trade_figure set value = value + 1`, ['readings']],
  [`update meeting set duration = 'PT9H'`, ['readings']],
  [`update negotiation_event set cameo = '046', plover = 'CONSULT'`, ['readings']],
  [`update evidence set confidence = confidence / 2`, ['readings']],
  [
    `delete from evidence as e where ordinal > 0
      and ordinal = (select max(ordinal) from evidence o where o.fact_key = e.fact_key)`,
    ['readings'],
  ],
  [`delete from participant where part = 'participant' and ordinal > 0`, ['readings']],
  [`delete from quote`, ['facts']],
  [`update role set title = 'pilot'`, ['facts']],
  [`update negotiation_event set history_order = 1 - history_order`, ['negotiations']],
  [`update negotiation_event set status = 'PLANNED'`, ['negotiations']],
  [`update entity set status = 'PLANNED' where type = 'NEGOTIATION'`, ['negotiations']],
  [`update entity set scheduled_for = '1999' where type = 'NEGOTIATION'`, ['negotiations']],
  [`update entity set last_chronology = 1 where type = 'NEGOTIATION'`, ['negotiations']],
  [`delete from entity_name`, ['names']],
  [`insert into entity_name values ('nobody', 1)`, ['names']],
  [`insert into entity_name values ('nobody', 9999)`, ['names']],
  [
    `delete from entity_words where rowid in (select key from entity where type = 'PERSON')`,
    ['names'],
  ],
  [`insert into entity_words (rowid, name, aliases) values (9999, 'x', '')`, ['names']],
  [`insert into retired_signature select id, 'x' from signature limit 1`, ['references']],
  [`drop index entity_sort_name`, ['schema']],
  [`create table notes (text text)`, ['schema']],
  [`insert into article_words (article_words) values ('delete-all')`, ['search']],
]

describe('tampering', () => {
  test.each(TAMPERINGS)('%s', async (sql, checks) => {
    await openTold()
    graph.database.handle.exec(sql)
    const found = await graph.findings()
    expect(found).not.toEqual([])
    const names = new Set(found.map((finding) => finding.slice(0, finding.indexOf(':'))))
    for (const check of checks) expect(names).toContain(check)
    for (const finding of found) expect(finding).toMatch(/^[a-z]+: [A-Z].*\.$/)
  })
})

test('an article stored before there were digests is not said to be changed', async () => {
  await openTold()
  graph.database.handle.exec('update article set facts_digest = null')
  expect(await graph.findings()).toEqual([])
})

test('what is wrong is said in a sentence that names it', async () => {
  await openTold()
  graph.database.handle.exec(`update related set strength = 77
    where entity_key = (select min(entity_key) from related) and kinds = 1`)
  graph.database.handle.exec(
    `update mention set "end" = 1000 where article_key = 1 and ordinal = 0`,
  )
  graph.database.handle.exec(`update entity set status = 'PLANNED' where type = 'NEGOTIATION'`)
  const found = await graph.findings()
  expect(found.map((finding) => finding.replaceAll(/[\w-]{20,}/g, 'ID'))).toMatchInlineSnapshot(`
    [
      "spans: The mention 0 of article ID has the span [0, 1000), which is not in the text of 140 letters.",
      "relations: What is derived in related for Q291bnRyeTpKUA and ID is not what the articles say.",
      "negotiations: The status of negotiation ID is PLANNED; its reports say AGREED.",
    ]
  `)
})
