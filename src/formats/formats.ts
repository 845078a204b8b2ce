import { plainText } from './plain-text.ts'
import { reutersSgml } from './reuters-sgml.ts'
import type { SourceFormat } from './source-format.ts'

/** Every source format; among those that recognise a file equally surely, the first one reads it. */
export const FORMATS: readonly SourceFormat[] = [reutersSgml, plainText]

/** How many bytes of a file `recognizeFormat` wants to see. */
export const HEAD_SIZE = 4_096

export function findFormat(name: string): SourceFormat | undefined {
  return FORMATS.find((format) => format.name === name)
}

/** The format that the first bytes look most like; undefined where they look like none. */
export function recognizeFormat(head: Uint8Array, path: string): SourceFormat | undefined {
  let best: SourceFormat | undefined
  let bestSure = 0
  for (const format of FORMATS) {
    const sure = format.recognizes(head, path)
    if (sure > bestSure) {
      best = format
      bestSure = sure
    }
  }
  return best
}
