import { tellingsOf } from '../told-meetings.ts'
import { filterArticles } from './article-filter.ts'
import { ascending, type ConnectionSource, descending } from './connection-source.ts'
import { filterNegotiations, filterRelated } from './entity-filters.ts'
import { filterTradeFigures } from './fact-filters.ts'
import { FACT_DETAILS, factsByParticipant, type ListedFact } from './fact-joins.ts'
import {
  articleOrders,
  BY_NAME,
  LATEST,
  MOST_MENTIONED,
  newestFirst,
  STRONGEST,
} from './order-terms.ts'
import { bitsOf } from './relation-kinds.ts'
import { wellTold } from './well-told.ts'

const MET_OR_NEGOTIATED_WITH = bitsOf('MET_WITH', 'NEGOTIATES_WITH')

/**
 * Entities of a type that stand to the parent in a relation, by the counter of articles that say so.
 * Left alone, the engine would look through all that share a sentence with the parent.
 */
function tiedBy(counter: string, type: string): ConnectionSource {
  return {
    parent: 'entity',
    edge: 'entity',
    columns: 'e.key',
    from: `related r indexed by related_${counter} cross join entity e on e.key = r.other_key`,
    where: `r.entity_key = @parent and r.${counter} > 0 and e.type = '${type}'`,
    orders: {},
  }
}

function negotiationsBy(counter: 'negotiates' | 'party_to' | 'about'): ConnectionSource {
  return {
    ...tiedBy(counter, 'NEGOTIATION'),
    orders: { LATEST_DESC: LATEST },
    filter: filterNegotiations,
  }
}

function peopleBy(counter: 'role_at' | 'represents' | 'negotiates'): ConnectionSource {
  const tied = tiedBy(counter, 'PERSON')
  const told = counter === 'represents' ? ` and ${wellTold('r.represents', 'r.other_key')}` : ''
  return { ...tied, where: `${tied.where}${told}`, orders: { MENTIONS_DESC: MOST_MENTIONED } }
}

/** Facts in which the parent has a part. */
function factsOf(type: ListedFact, part: string): ConnectionSource {
  const where = `p.entity_key = @parent and p.part = '${part}' and f.type = '${type}'
    and f.canonical_key = f.key`
  return {
    parent: 'entity',
    edge: type,
    columns: 'f.key',
    from: factsByParticipant(type),
    where,
    orders: { NEWEST_FIRST: newestFirst('p.chronology') },
    count: `select count(*) from participant p cross join fact f on f.key = p.fact_key
      where ${where}`,
  }
}

const figuresOf = (part: string): ConnectionSource => ({
  ...factsOf('TradeFigure', part),
  filter: filterTradeFigures,
})

/** Figures of the articles that report the talks: on a topic of theirs, or on none but between their parties. */
const NEGOTIATION_FIGURES: ConnectionSource = {
  parent: 'entity',
  edge: 'TradeFigure',
  columns: 'f.key',
  from: `appearance x cross join fact f on f.article_key = x.article_key
    cross join ${FACT_DETAILS.TradeFigure}`,
  where: `x.entity_key = @parent and f.type = 'TradeFigure' and f.canonical_key = f.key and (
    exists (
      select 1 from participant p where p.fact_key = f.key and p.part = 'topic'
        and p.entity_key in (select other_key from related indexed by related_about
          where entity_key = @parent and about > 0))
    or not exists (select 1 from participant p where p.fact_key = f.key and p.part = 'topic')
      and exists (select 1 from participant p where p.fact_key = f.key and p.part = 'country')
      and not exists (
        select 1 from participant p where p.fact_key = f.key and p.part = 'country'
          and p.entity_key <> 0 and p.entity_key not in (select other_key from related indexed by related_party_to
            where entity_key = @parent and party_to > 0)))`,
  orders: { NEWEST_FIRST: newestFirst('x.chronology') },
  filter: filterTradeFigures,
}

/** Those with a part in any telling of a meeting, each once. */
function partOfMeeting(part: string): ConnectionSource {
  return {
    parent: 'fact',
    edge: 'entity',
    columns: 'p.entity_key',
    from: `(
      select entity_key, min(told.place * 10000 + ordinal) as place
      from ${tellingsOf('@parent')} told cross join participant on fact_key = told.key
      where part = '${part}' and entity_key <> 0 group by entity_key) p`,
    where: '1',
    orders: { AS_TOLD: { terms: [ascending('p.place')] } },
  }
}

/** Meetings in which the parent has a part by any telling, each at the newest that says so. */
function meetingsOf(part: 'place' | 'negotiation'): ConnectionSource {
  return {
    parent: 'entity',
    edge: 'Meeting',
    columns: 'f.canonical_key',
    from: factsByParticipant('Meeting'),
    where: `p.entity_key = @parent and p.part = '${part}' and f.type = 'Meeting' and not exists (
      select 1 from ${tellingsOf('f.canonical_key')} told
      cross join fact newer on newer.key = told.key
      cross join participant q on q.fact_key = told.key and q.part = p.part
        and +q.entity_key = p.entity_key
      where (newer.chronology, newer.id) > (f.chronology, f.id))`,
    orders: { NEWEST_FIRST: newestFirst('p.chronology') },
  }
}

/** The connections of entities, and of `Meeting`. */
export const ENTITY_SOURCES = {
  'Entity.mentions': {
    parent: 'entity',
    edge: 'mention',
    columns:
      'n.entity_key, m.kind, m.article_key, m."start", m."end", m.sentence, m.confidence, m.method_key',
    from: `appearance x cross join article a on a.key = x.article_key
      cross join mention m on m.article_key = x.article_key
      cross join named n on n.article_key = m.article_key and n.ref = m.ref`,
    where: 'x.entity_key = @parent and n.entity_key = x.entity_key',
    orders: {
      NEWEST_FIRST: {
        terms: [descending('x.chronology'), descending('a.id'), ascending('m.ordinal')],
      },
    },
    count: 'select sum(mention_count) from appearance where entity_key = @parent',
  },
  'Entity.articles': {
    parent: 'entity',
    edge: 'article',
    columns: 'x.article_key',
    from: 'appearance x cross join article a on a.key = x.article_key',
    where: 'x.entity_key = @parent',
    orders: articleOrders('x.chronology'),
    filter: filterArticles,
    count: 'select count(*) from appearance where entity_key = @parent',
  },
  'Entity.related': {
    parent: 'entity',
    edge: 'related',
    columns: 'r.other_key, r.kinds, r.article_count, r.entity_key',
    from: 'related r cross join entity e on e.key = r.other_key',
    where: 'r.entity_key = @parent',
    orders: { STRENGTH_DESC: STRONGEST },
    filter: filterRelated,
    count: 'select count(*) from related where entity_key = @parent',
  },
  'Person.negotiations': negotiationsBy('negotiates'),
  'Person.meetings': factsOf('Meeting', 'participant'),
  'Person.quotes': factsOf('Quote', 'speaker'),
  'Person.counterparts': {
    parent: 'entity',
    edge: 'entity',
    columns: 'e.key',
    from: 'related r cross join entity e on e.key = r.other_key',
    where: `r.entity_key = @parent and (r.kinds & ${MET_OR_NEGOTIATED_WITH}) <> 0 and e.type = 'PERSON'`,
    orders: { STRENGTH_DESC: STRONGEST },
  },
  'Organization.people': peopleBy('role_at'),
  'Organization.negotiations': negotiationsBy('party_to'),
  'Country.people': peopleBy('represents'),
  'Country.places': {
    parent: 'entity',
    edge: 'entity',
    columns: 'e.key',
    from: 'entity e',
    where: `e.country_code = (select country_code from entity where key = @parent)
      and e.type = 'PLACE' and +e.article_count > 0`,
    orders: { NAME_ASC: BY_NAME },
  },
  'Country.negotiations': negotiationsBy('party_to'),
  'Country.tradeFigures': figuresOf('country'),
  'Place.meetings': meetingsOf('place'),
  'Topic.negotiations': negotiationsBy('about'),
  'Topic.tradeFigures': figuresOf('topic'),
  'Negotiation.negotiators': peopleBy('negotiates'),
  'Negotiation.meetings': meetingsOf('negotiation'),
  'Negotiation.tradeFigures': NEGOTIATION_FIGURES,
  'Meeting.participants': partOfMeeting('participant'),
  'Meeting.negotiations': partOfMeeting('negotiation'),
} satisfies Readonly<Record<string, ConnectionSource>>
