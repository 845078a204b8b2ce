import { DONE } from './failure.ts'
import { writeOut } from './write-out.ts'

/** `wiregraph schema` */
export async function runSchema(): Promise<number> {
  const { schema } = await import('../../schema/build-schema.ts')
  const { printWiregraphSchema } = await import('../../schema/print-schema.ts')
  await writeOut(printWiregraphSchema(schema))
  return DONE
}
