import { WiregraphError } from '../model/errors.ts'

/** All of standard input as text; throws LIMIT_EXCEEDED beyond `limit` bytes. */
export async function readStandardInput(limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > limit) {
      throw new WiregraphError('LIMIT_EXCEEDED', `Standard input holds more than ${limit} bytes.`)
    }
  }
  return Buffer.concat(chunks).toString('utf8')
}
