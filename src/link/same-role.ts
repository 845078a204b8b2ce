import { foldName } from './fold-name.ts'

/** A role as one article tells it; entities by the key of what they are linked to. */
export interface ToldRole {
  readonly personKey: number
  readonly title: string
  readonly countryKey: number | null
  readonly organizationKey: number | null
}

/** Whether two articles tell the same role: same person and title, and nothing said of whose it is differs. */
export function sameRole(one: ToldRole, other: ToldRole): boolean {
  return (
    one.personKey === other.personKey &&
    foldTitle(one.title) === foldTitle(other.title) &&
    agree(one.countryKey, other.countryKey) &&
    agree(one.organizationKey, other.organizationKey)
  )
}

const foldTitle = (title: string) => foldName(title).replace(/^the /, '')
const agree = (one: number | null, other: number | null) =>
  one === null || other === null || one === other
