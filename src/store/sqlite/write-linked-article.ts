import type { ArticlePut } from '../graph-writer.ts'
import type { PreparedReading } from '../prepared-reading.ts'
import type { LinkedName } from './derive-links.ts'

/** A name of an article, already linked. */
export interface SignedName extends LinkedName {
  readonly signatureKey: number
}

export function signedName(name: SignedName): SignedName {
  return {
    ref: name.ref,
    signatureKey: name.signatureKey,
    entityKey: name.entityKey,
    type: name.type,
    salience: name.salience,
    mentionCount: name.mentionCount,
  }
}

/** An article on its way into rows. */
export interface LinkedArticle {
  readonly put: ArticlePut
  readonly reading: PreparedReading
  /** The key it had before, where it replaces itself. */
  readonly key: number | null
  /** By ref. */
  readonly names: readonly SignedName[]
}
