/** Of what the most articles say of a person, the share that something else must have to be told beside it. */
const ONE_IN = 10

/**
 * The condition that enough articles say whom a person speaks for: what one says against many is a misreading of that one.
 * `count` is the articles that say it, `person` the person's key.
 */
export function wellTold(count: string, person: string): string {
  return `${count} * ${ONE_IN} > (select max(most.represents) from related most indexed by related_represents
    where most.entity_key = ${person} and most.represents > 0)`
}
