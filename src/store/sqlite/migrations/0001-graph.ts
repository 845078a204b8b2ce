/**
 * The graph's tables. What one article says is stored under (article_key, ref), `ref` being the
 * entity's place in the article's reading; `named` says which entity of the graph that is. So when
 * linking changes its mind about a name, only the columns called `entity_key` (and the tables
 * marked "derived") change, and they can always be made anew from the rest.
 *
 * `chronology` is one number that orders articles in time in the same way whatever order they came
 * in: the publication date as YYYYMMDD (0 where unknown; missing month or day 00) times 2^26, plus
 * 26 bits of a hash of the article's public id.
 */
export const STATEMENTS: readonly string[] = [
  `create table article (
    key integer primary key,
    id text not null unique,
    external_id text not null unique,
    chronology integer not null,
    format text not null,
    path text,
    url text,
    sha256 text not null,
    reader_version text not null,
    ingested_at text not null,
    headline text not null,
    published_on text,
    agency_ref integer,
    dateline_text text,
    dateline_place_ref integer,
    dateline_country_ref integer,
    dateline_date text,
    byline text not null, -- JSON array of strings
    paragraphs text not null, -- JSON array of [start, end)
    sentences text not null, -- JSON array of [start, end)
    text text not null
  ) strict`,
  `create index article_chronology on article (chronology, id)`,
  `create index article_ingested on article (ingested_at, chronology, id)`,

  // Names that different articles use alike share a signature; linking clusters signatures.
  `create table signature (
    key integer primary key,
    id text not null unique, -- public: hash of type and content; any that was given out finds its entity
    type text not null,
    block text not null, -- signatures that could be one entity share a block
    content text not null, -- JSON, what src/link compares
    articles integer not null default 0, -- how many articles use it
    reference integer not null default 0, -- 1: the lexicon's own (countries, capitals), stays unused
    entity_key integer not null -- derived
  ) strict`,
  `create index signature_block on signature (type, block)`,
  `create index signature_entity on signature (entity_key)`,
  // Signatures that no article uses any more, and the one of the same entity that did last.
  `create table retired_signature (
    id text primary key,
    successor_id text not null
  ) strict, without rowid`,
  `create index retired_signature_successor on retired_signature (successor_id)`,
  // Corrections by people: input to linking, kept when what they speak of leaves and comes back.
  `create table correction (
    key integer primary key,
    keep_id text not null, -- public ids of signatures
    merge_id text not null,
    made_at text not null,
    unique (keep_id, merge_id)
  ) strict`,

  // Derived.
  `create table entity (
    key integer primary key,
    id text not null unique, -- that of its leading signature
    type text not null,
    name text not null,
    sort_name text not null, -- lower case, no diacritics
    aliases text not null, -- JSON array of strings
    given_name text,
    family_name text,
    acronym text,
    country_code text, -- of a country itself, or the one a place or organisation belongs to
    demonym text,
    capital_signature_id text,
    latitude real,
    longitude real,
    status text,
    scheduled_for text,
    first_chronology integer, -- negotiations: of the first and the last report
    last_chronology integer,
    article_count integer not null default 0,
    mention_count integer not null default 0
  ) strict`,
  `create index entity_sort_name on entity (type, sort_name, id)`,
  `create index entity_mention_count on entity (type, mention_count, id)`,
  `create index entity_article_count on entity (type, article_count, id)`,
  `create index entity_last on entity (type, last_chronology, id) where last_chronology is not null`,
  `create index entity_country on entity (country_code, type, sort_name, id) where country_code is not null`,
  `create index entity_capital on entity (capital_signature_id) where capital_signature_id is not null`,
  // Derived: every form of a name, for lookups; also of reference rows that no article names.
  `create table entity_name (
    form text not null, -- lower case, no diacritics: name, aliases, family name, acronym
    entity_key integer not null,
    primary key (form, entity_key)
  ) strict, without rowid`,
  `create index entity_name_entity on entity_name (entity_key)`,

  `create table named (
    article_key integer not null,
    ref integer not null,
    signature_key integer not null,
    entity_key integer not null, -- derived
    name text not null,
    aliases text not null, -- JSON array of strings
    salience real not null,
    mention_count integer not null,
    primary key (article_key, ref)
  ) strict, without rowid`,
  `create index named_signature on named (signature_key, article_key)`,
  // Derived: an entity in an article, all its names there taken together.
  `create table appearance (
    entity_key integer not null,
    chronology integer not null,
    article_key integer not null,
    type text not null,
    salience real not null,
    mention_count integer not null,
    primary key (entity_key, chronology, article_key)
  ) strict, without rowid`,
  `create index appearance_article on appearance (article_key, type, salience, entity_key, mention_count)`,
  `create table mention (
    article_key integer not null,
    ordinal integer not null, -- reading order
    ref integer not null,
    kind text not null,
    "start" integer not null,
    "end" integer not null,
    sentence integer not null, -- place in article.sentences
    confidence real not null,
    method_key integer not null,
    primary key (article_key, ordinal)
  ) strict, without rowid`,
  `create table method (
    key integer primary key,
    name text not null unique
  ) strict`,

  // Facts. (article_key, ordinal) is the place in the reading; `canonical_key` is derived: facts that
  // say the same (a role told by many articles, one event reported twice) share it, and one of them shows
  // for all: of roles the oldest of those that say most, of events the one that history keeps.
  `create table fact (
    key integer primary key,
    id text not null unique,
    type text not null, -- Role, Quote, Meeting, NegotiationEvent, TradeFigure, Representation, NegotiationReport
    article_key integer not null,
    ordinal integer not null,
    chronology integer not null,
    likeness text, -- derived: facts with the same one say the same; null where each stands for itself
    canonical_key integer not null,
    unique (article_key, ordinal)
  ) strict`,
  `create index fact_likeness on fact (likeness, chronology, id) where likeness is not null`,
  `create index fact_type on fact (type, chronology, key, canonical_key) where canonical_key = key`,
  `create index fact_canonical on fact (canonical_key) where canonical_key <> key`,
  `create table evidence (
    fact_key integer not null,
    ordinal integer not null,
    "start" integer not null,
    "end" integer not null,
    sentence integer not null,
    confidence real not null,
    method_key integer not null,
    primary key (fact_key, ordinal)
  ) strict, without rowid`,
  // Who and what takes part in a fact, in which part.
  `create table participant (
    fact_key integer not null,
    part text not null, -- holder, speaker, participant, party, place, negotiation, negotiator, topic, country, organization
    ordinal integer not null,
    article_key integer not null,
    ref integer not null,
    entity_key integer not null, -- derived; 0 where an earlier one with the same part is the same entity
    chronology integer not null,
    primary key (fact_key, part, ordinal)
  ) strict, without rowid`,
  `create index participant_entity on participant (entity_key, part, chronology, fact_key)`,
  `create table role (
    fact_key integer primary key,
    title text not null
  ) strict`,
  `create table quote (
    fact_key integer primary key,
    text text not null,
    attribution text
  ) strict`,
  `create table meeting (
    fact_key integer primary key,
    date text,
    duration text
  ) strict`,
  // One article's report of talks. Its events are facts of their own; part 'negotiation' points at the talks.
  `create table negotiation_report (
    fact_key integer primary key,
    scheduled_for text
  ) strict`,
  `create table negotiation_event (
    fact_key integer primary key,
    status text not null,
    date text,
    cameo text,
    history_order integer not null default 0 -- derived: place in the history of its negotiation
  ) strict`,
  `create table trade_figure (
    fact_key integer primary key,
    text text not null,
    value real not null,
    value_to real,
    unit text not null,
    unit_text text,
    currency text,
    measure text not null,
    period text
  ) strict`,
  `create index trade_figure_value on trade_figure (value, fact_key)`,

  // Two names that one article sets in relation, ref < other_ref; kinds is a bit set in the order of
  // the contract's RelationKind. The span is where it says so best.
  `create table relation (
    article_key integer not null,
    ref integer not null,
    other_ref integer not null,
    kinds integer not null,
    "start" integer not null,
    "end" integer not null,
    sentence integer not null,
    confidence real not null,
    method_key integer not null,
    primary key (article_key, ref, other_ref)
  ) strict, without rowid`,
  // Derived: all of that taken together, both ways round. strength: sum over articles, facts weigh more
  // than sharing a sentence. The columns named after kinds count the articles that say so.
  `create table related (
    entity_key integer not null,
    strength integer not null,
    other_key integer not null,
    kinds integer not null,
    article_count integer not null,
    same_sentence integer not null,
    met_with integer not null,
    negotiates_with integer not null,
    negotiates integer not null,
    party_to integer not null,
    represents integer not null,
    role_at integer not null,
    located_in integer not null,
    about integer not null,
    primary key (entity_key, other_key)
  ) strict, without rowid`,
  `create index related_strength on related (entity_key, strength, other_key)`,
  // Who negotiates what and the like: few among the many that only share sentences.
  `create index related_negotiates on related (entity_key, other_key) where negotiates > 0`,
  `create index related_party_to on related (entity_key, other_key) where party_to > 0`,
  `create index related_represents on related (entity_key, other_key) where represents > 0`,
  `create index related_role_at on related (entity_key, other_key) where role_at > 0`,
  `create index related_about on related (entity_key, other_key) where about > 0`,

  `create virtual table article_words using fts5 (
    headline, text, content = 'article', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
  )`,
  // Only of entities that an article names.
  `create virtual table entity_words using fts5 (
    name, aliases, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
  )`,
  `create table setting (
    name text primary key,
    value text not null
  ) strict, without rowid`,
]
