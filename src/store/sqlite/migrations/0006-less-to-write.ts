/** What made a large run slower than it had to be (docs/decisions.md 17). */
export const STATEMENTS: readonly string[] = [
  // Of one article, `named` says the same.
  'drop index appearance_article',
  'alter table appearance drop column type',
  // Full text is gathered for a whole transaction: pieces of 1 MB, FTS5's own measure, are soon merged again.
  `insert into article_words (article_words, rank) values ('hashsize', ${16 * 1024 * 1024})`,
]
