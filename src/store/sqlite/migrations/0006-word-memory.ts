/** Full text gathers a whole transaction before it writes: pieces of 1 MB, its own measure, have to be merged soon after. */
export const STATEMENTS: readonly string[] = [
  `insert into article_words (article_words, rank) values ('hashsize', ${16 * 1024 * 1024})`,
]
