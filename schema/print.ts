import { writeFileSync } from 'node:fs'
import { schema } from './build-schema.ts'
import { printWiregraphSchema } from './print-schema.ts'

writeFileSync(new URL('schema.graphql', import.meta.url), printWiregraphSchema(schema))
