import { ascending, type ConnectionSource, descending } from './connection-source.ts'

/** The entities that an article names, all names of one taken together. */
const NAMED = `(
  select entity_key, max(salience) as salience, sum(mention_count) as mention_count
  from named where article_key = @parent group by entity_key)`

/** The place in the article where it first names one of them. */
const FIRST_MENTION = `(
  select min(m.ordinal) from named n
  join mention m on m.article_key = n.article_key and m.ref = n.ref
  where n.article_key = @parent and n.entity_key = x.entity_key)`

function namedIn(type: string, edge: 'named' | 'entity'): ConnectionSource {
  return {
    parent: 'article',
    edge,
    columns: 'x.entity_key, x.salience, x.mention_count',
    from: `${NAMED} x cross join entity e on e.key = x.entity_key`,
    where: `e.type = '${type}'`,
    orders: {
      SALIENCE_DESC: {
        terms: [
          descending('x.salience'),
          ascending(`coalesce(${FIRST_MENTION}, 0)`),
          ascending('e.id'),
        ],
      },
    },
    count: `select count(*) from ${NAMED} x cross join entity e on e.key = x.entity_key
      where e.type = '${type}'`,
  }
}

/** Facts of an article; where another article told one first, that telling shows. */
function statedIn(type: 'Meeting' | 'Quote' | 'TradeFigure'): ConnectionSource {
  return {
    parent: 'article',
    edge: type,
    columns: 'f.canonical_key',
    from: 'fact f',
    where: `f.article_key = @parent and f.type = '${type}' and not exists (
      select 1 from fact earlier
      where earlier.article_key = f.article_key and earlier.ordinal < f.ordinal
        and earlier.canonical_key = f.canonical_key)`,
    orders: { READING_ORDER: { terms: [ascending('f.ordinal')] } },
  }
}

/** The connections of `Article`. */
export const ARTICLE_SOURCES = {
  'Article.mentions': {
    parent: 'article',
    edge: 'mention',
    columns:
      'n.entity_key, m.kind, m.article_key, m."start", m."end", m.sentence, m.confidence, m.method_key',
    from: 'mention m join named n on n.article_key = m.article_key and n.ref = m.ref',
    where: 'm.article_key = @parent',
    orders: { READING_ORDER: { terms: [ascending('m.ordinal')] } },
  },
  'Article.people': namedIn('PERSON', 'named'),
  'Article.organizations': namedIn('ORGANIZATION', 'named'),
  'Article.countries': namedIn('COUNTRY', 'named'),
  'Article.places': namedIn('PLACE', 'named'),
  'Article.topics': namedIn('TOPIC', 'entity'),
  'Article.negotiations': namedIn('NEGOTIATION', 'entity'),
  'Article.meetings': statedIn('Meeting'),
  'Article.quotes': statedIn('Quote'),
  'Article.tradeFigures': statedIn('TradeFigure'),
  'Article.duplicates': {
    parent: 'article',
    edge: 'article',
    columns: 'a.key',
    from: 'duplicate d cross join article a on a.key = d.article_key',
    where: 'd.original_key = @parent',
    orders: { PUBLISHED_ASC: { terms: [ascending('a.chronology'), ascending('a.id')] } },
    count: 'select count(*) from duplicate where original_key = @parent',
  },
} satisfies Readonly<Record<string, ConnectionSource>>
