/** What `check` compares an article's facts with; null where it was stored before there was one. */
export const STATEMENTS: readonly string[] = ['alter table article add column facts_digest text']
