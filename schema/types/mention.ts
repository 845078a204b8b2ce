import type { MentionRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf } from '../connection.ts'
import { column, requiredReference } from '../stored.ts'
import { Entity } from './entity.ts'
import { Evidence } from './evidence.ts'

const MentionKind = builder.enumType('MentionKind', {
  description: 'How the words name the entity.',
  values: {
    NAME: { description: "By its name: 'Japan'." },
    DEMONYM: { description: "By the adjective or noun of its people: 'Japanese'." },
    METONYM: { description: "By something that stands for it: 'Tokyo' for the government there." },
    TITLE: { description: "By an office: 'the trade minister'." },
    PRONOUN: { description: "By a pronoun: 'he'." },
  } as const,
})

const Mention = builder.objectRef<MentionRow>('Mention')
Mention.implement({
  description: 'One place in an article that names an entity.',
  fields: (t) => ({
    entity: t.field({
      description: 'What is named.',
      ...requiredReference(Entity, 'entityKey', 'entity'),
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The words that name it, and where they stand.',
      ...column('evidence'),
    }),
    kind: t.field({
      type: MentionKind,
      description: 'How these words name it.',
      ...column('kind'),
    }),
  }),
})

export const MentionConnection = connectionOf('Mention', Mention, 'A mention')
