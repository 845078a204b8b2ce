/**
 * Near-duplicate stories. `sketch` is what an article's words are compared by, `sketch_band` finds those
 * that may be the same; `duplicate` is derived from both: a repeat and its original, which is none itself.
 */
export const STATEMENTS: readonly string[] = [
  `create table sketch (
    article_key integer primary key,
    words blob not null -- as src/store/sketch-bytes.ts packs it
  ) strict`,
  `create table sketch_band (
    band integer not null,
    chronology integer not null,
    article_key integer not null,
    primary key (band, chronology, article_key)
  ) strict, without rowid`,
  // Derived.
  `create table duplicate (
    article_key integer primary key,
    original_key integer not null
  ) strict`,
  `create index duplicate_original on duplicate (original_key, article_key)`,
]
