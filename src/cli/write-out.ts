import { once } from 'node:events'

/** Writes to standard output no faster than it is read. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
