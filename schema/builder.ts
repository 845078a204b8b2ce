import SchemaBuilder from '@pothos/core'
import type { GraphContext } from './context.ts'

/** A scalar that is a string on the wire and inside. */
interface Text {
  Input: string
  Output: string
}

/** The one builder that every file of `schema/types` adds its part to. Fields are non-null unless said. */
export const builder = new SchemaBuilder<{
  Context: GraphContext
  DefaultFieldNullability: false
  Scalars: {
    ID: Text
    EDTF: Text
    CountryCode: Text
    CurrencyCode: Text
    Duration: Text
    DateTime: Text
  }
}>({ defaultFieldNullability: false })

builder.queryType({
  description:
    'What can be asked of the graph. Lists come in pages (20 unless said, at most 100); a query whose pages multiply to more than the limit of nodes is refused before it runs.',
})
