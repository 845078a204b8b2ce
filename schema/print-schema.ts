import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** The schema as the text that stands in `schema/schema.graphql` and is served at `/schema.graphql`. */
export function printWiregraphSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
