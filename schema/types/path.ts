import type { PathStep as PathStepRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { asked, column } from '../stored.ts'
import { Entity } from './entity.ts'
import { Evidence } from './evidence.ts'
import { RelationKind } from './related-entity.ts'

const DEFAULT_STEPS = 4
/** What looking for a path weighs, in nodes. */
const PATH_COST = 1000

const PathStep = builder.objectRef<PathStepRow>('PathStep').implement({
  description: 'One step of a path: two entities that hang together directly.',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      description: 'Where the step begins; the end of the step before.',
      ...column('from'),
    }),
    to: t.field({ type: Entity, description: 'Where the step ends.', ...column('to') }),
    relations: t.field({
      type: [RelationKind],
      description: 'Every way in which the two hang together; at least one.',
      ...column('relations'),
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        'Up to three passages that say so, facts before shared sentences, the newest articles first; at least one.',
      ...column('evidence'),
    }),
  }),
})

const Path = builder.objectRef<readonly PathStepRow[]>('Path').implement({
  description:
    'How two entities hang together: a shortest chain of relations, or one of facts alone that is a step longer.',
  fields: (t) => ({
    length: t.int({
      description: 'The number of steps; 0 where both ends are the same entity.',
      resolve: (steps) => steps.length,
    }),
    steps: t.field({
      type: [PathStep],
      description: 'The steps in order, the first from `from`, the last to `to`.',
      resolve: (steps) => steps,
    }),
  }),
})

builder.queryField('path', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description:
      'How two entities hang together: the shortest chain, each step with its evidence. A chain of facts alone is preferred to one in which two only share a sentence, where it is at most one step longer. Null where none of at most maxSteps exists, or an end is unknown. Where a step would go on from more than 4,000 entities, the most weakly tied are passed over.',
    args: {
      from: t.arg.id({ required: true, description: 'The id of the entity to begin at.' }),
      to: t.arg.id({ required: true, description: 'The id of the entity to arrive at.' }),
      maxSteps: t.arg.int({
        defaultValue: DEFAULT_STEPS,
        description: `The most steps that the chain may have, 0 to 6, else INVALID_ARGUMENT or LIMIT_EXCEEDED; null means ${DEFAULT_STEPS}.`,
      }),
    },
    ...asked(PATH_COST),
    resolve: async (_root, { from, to, maxSteps }, { store }) =>
      (await store.path(from, to, maxSteps ?? DEFAULT_STEPS)) ?? null,
  }),
)
