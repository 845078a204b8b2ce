/** The types of facts that have lists of their own. */
export type ListedFact = 'Meeting' | 'Quote' | 'TradeFigure'

/** What is said of a fact (alias `f`), to be joined to it. Filters count on the aliases. */
export const FACT_DETAILS: { readonly [T in ListedFact]: string } = {
  Meeting: 'meeting m on m.fact_key = f.key',
  Quote: 'quote q on q.fact_key = f.key',
  TradeFigure: 'trade_figure t on t.fact_key = f.key',
}

/** Facts by way of who has a part in them (alias `p`), in the order of the index of participants. */
export function factsByParticipant(type: ListedFact): string {
  return `participant p cross join fact f on f.key = p.fact_key cross join ${FACT_DETAILS[type]}`
}
