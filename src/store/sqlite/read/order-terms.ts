import { ascending, descending, type ListOrder } from './connection-source.ts'

/** Orders of entities, alias `e`; each walks an index of `entity` from one end. */
export const BY_NAME: ListOrder = { terms: [ascending('e.sort_name'), ascending('e.id')] }
export const MOST_MENTIONED: ListOrder = {
  terms: [descending('e.mention_count'), descending('e.id')],
}
export const MOST_REPORTED: ListOrder = {
  terms: [descending('e.article_count'), descending('e.id')],
}
export const LATEST: ListOrder = { terms: [descending('e.last_chronology'), descending('e.id')] }
export const STRONGEST: ListOrder = { terms: [descending('r.strength'), descending('e.id')] }

/** Facts (alias `f`) of the newest article first, those of one article in reading order. */
export function newestFirst(chronology: string): ListOrder {
  return { terms: [descending(chronology), ascending('f.ordinal'), ascending('f.id')] }
}

/** Articles, alias `a`. */
export function articleOrders(chronology: string): Readonly<Record<string, ListOrder>> {
  return {
    PUBLISHED_DESC: { terms: [descending(chronology), descending('a.id')] },
    PUBLISHED_ASC: { terms: [ascending(chronology), ascending('a.id')] },
    INGESTED_DESC: {
      terms: [descending('a.ingested_at'), descending(chronology), descending('a.id')],
    },
  }
}
