import type { EntityRef, Negotiation, Reading, Representation, Role } from '../model/reading.ts'
import { groupBy } from './group-by.ts'

/** What an article states of one of its names. */
export interface FactsOfName {
  /** Whom a person speaks for. */
  readonly represents: readonly Representation[]
  /** Offices and posts of a person. */
  readonly roles: readonly Role[]
  /** Reports of talks. */
  readonly negotiations: readonly Negotiation[]
}

/** Finds the facts of each name; gathered once, since a long article holds thousands of both. */
export function createFactsOfNames(reading: Reading): (ref: EntityRef) => FactsOfName {
  const represents = groupBy(reading.represents, ({ person }) => person)
  const roles = groupBy(reading.roles, ({ person }) => person)
  const negotiations = groupBy(reading.negotiations, ({ entity }) => entity)
  return (ref) => ({
    represents: represents.get(ref) ?? [],
    roles: roles.get(ref) ?? [],
    negotiations: negotiations.get(ref) ?? [],
  })
}
