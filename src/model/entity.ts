/** The types of things that the graph knows by name; the contract's `EntityType`. */
export type EntityType = 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'PLACE' | 'TOPIC' | 'NEGOTIATION'

/** How the words name the entity; the contract's `MentionKind`. */
export type MentionKind = 'NAME' | 'DEMONYM' | 'METONYM' | 'TITLE' | 'PRONOUN'

export type RelationKind =
  | 'SAME_SENTENCE'
  | 'MET_WITH'
  | 'NEGOTIATES_WITH'
  | 'NEGOTIATES'
  | 'PARTY_TO'
  | 'REPRESENTS'
  | 'ROLE_AT'
  | 'LOCATED_IN'
  | 'ABOUT'
