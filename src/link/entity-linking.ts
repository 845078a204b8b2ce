import { hash } from 'node:crypto'
import type { EntityType } from '../model/entity.ts'
import { formatGlobalId } from '../model/global-id.ts'
import { Memo } from '../model/memo.ts'
import type { LocalEntity, Reading } from '../model/reading.ts'
import type { FactsOfName } from './facts-of-names.ts'
import type { Correction, EntityDescription, Signature } from './signature.ts'

/** The article that a reading is of, as far as linking may know it. */
export interface ReadArticle {
  readonly externalId: string
  /** EDTF. */
  readonly publishedOn: string | null
}

/** Where a name stands: in which article, beside which other facts. */
export interface NameInArticle<T extends EntityType> {
  readonly entity: Extract<LocalEntity, { type: T }>
  readonly facts: FactsOfName
  readonly reading: Reading
  readonly article: ReadArticle
}

/** How names of one type of entity are linked. */
export interface EntityLinking<T extends EntityType> {
  readonly sign: (name: NameInArticle<T>) => Signature
  /** Parts the signatures of one block into those that are one entity. `corrections` may inform it. */
  readonly group: (
    signatures: readonly Signature[],
    corrections: readonly Correction[],
  ) => readonly (readonly Signature[])[]
  /** Orders the members of an entity: the first one leads. Ties go by id. */
  readonly compare: (one: Signature, other: Signature) => number
  /** All names that a signature gives its entity; the entity has those of all its members. */
  readonly namesOf: (signature: Signature) => readonly string[]
  /** `members` are sorted by id, `leader` among them. */
  readonly describe: (leader: Signature, members: readonly Signature[]) => NamedDescription
}

/** All but the other names. */
export type NamedDescription = Omit<EntityDescription, 'aliases'>

/** The typename that the public ids of a type carry. */
export const TYPENAMES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
  PLACE: 'Place',
  TOPIC: 'Topic',
  NEGOTIATION: 'Negotiation',
} as const satisfies { readonly [T in EntityType]: string }

/**
 * A signature; its id is made of `local`, else of the content. Members of the content are to stand sorted,
 * so that equal content is equal text; what is undefined is left out.
 */
export function createSignature(
  type: EntityType,
  block: string,
  content: Readonly<Record<string, unknown>>,
  local?: string,
): Signature {
  const formatted = JSON.stringify(content)
  const id = formatGlobalId(TYPENAMES[type], local ?? shortHash(formatted))
  return { id, type, block, content: formatted }
}

/**
 * The signatures of what the lexicon knows by a key, whose id and content are that key. Two in three
 * names are such, so each is made once.
 */
export function createKnownSignatures(
  type: EntityType,
  blockOf: (key: string) => string,
): (key: string) => Signature {
  const made = new Map<string, Signature>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const content = type === 'COUNTRY' ? { code: key } : { key }
    const signature = createSignature(type, blockOf(key), content, key)
    made.set(key, signature)
    return signature
  }
}

/** Contents of a type that are remembered. */
const MOST_CONTENTS = 16_384

/**
 * Makes a function of what signatures say remember what it has found: a block is grouped anew with
 * every name that comes into it.
 */
export function rememberContents<Known>(
  takeApart: (signature: Signature) => Known,
): (signature: Signature) => Known {
  const known = new Memo<Known>(MOST_CONTENTS)
  return (signature) => known.get(signature.content, () => takeApart(signature))
}

/** 16 letters that stand for a text. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16)
}

/** A description with nothing but a name. */
export function nameOnly(type: EntityType, name: string): NamedDescription {
  return {
    type,
    name,
    givenName: null,
    familyName: null,
    acronym: null,
    countryCode: null,
    demonym: null,
    capitalId: null,
    latitude: null,
    longitude: null,
  }
}
