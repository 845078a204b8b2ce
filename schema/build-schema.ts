import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import { answerCallerErrors } from './errors.ts'
import './scalars.ts'
import './types/node.ts'
import './types/entity.ts'
import './types/fact.ts'
import './types/evidence.ts'
import './types/mention.ts'
import './types/article.ts'
import './types/person.ts'
import './types/role.ts'
import './types/organization.ts'
import './types/country.ts'
import './types/place.ts'
import './types/topic.ts'
import './types/party.ts'
import './types/negotiation.ts'
import './types/negotiation-event.ts'
import './types/meeting.ts'
import './types/quote.ts'
import './types/trade-figure.ts'
import './types/search.ts'
import './types/path.ts'
import './types/statistics.ts'
import './mutations.ts'
import './subscriptions.ts'

/** The whole schema; its resolvers expect a `GraphContext`. Built once, when this file is loaded. */
export const schema: GraphQLSchema = answerCallerErrors(builder.toSchema())

/** The same for those who rather call than import a value. */
export function buildWiregraphSchema(): GraphQLSchema {
  return schema
}
