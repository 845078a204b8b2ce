/**
 * Full text without an index of prefixes: it was more than half of the index of words, and only prefixes
 * of two letters gained by it (docs/decisions.md 9).
 */
export const STATEMENTS: readonly string[] = [
  'drop table article_words',
  `create virtual table article_words using fts5 (
    headline, text, content = 'article', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2'
  )`,
  `insert into article_words (article_words) values ('rebuild')`,
]
