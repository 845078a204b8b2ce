import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { WiregraphError } from '../model/errors.ts'
import type { FoundFile } from './found-file.ts'

const CHUNK_SIZE = 256 * 1024

/**
 * The bytes of a file, piece by piece. Links that were put in its place since it was found, and
 * whatever is not a file any more, are not read. Synchronous: most files are one small piece, and
 * three trips to the thread pool would cost more than reading it.
 */
export function* readChunks(file: FoundFile): Iterable<Uint8Array> {
  const noFollow = file.named ? 0 : constants.O_NOFOLLOW
  const descriptor = openSync(
    file.location,
    constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (noFollow ?? 0),
  )
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw new WiregraphError('INVALID_ARGUMENT', 'Is not a file any more.')
    const expected = Math.min(CHUNK_SIZE, stats.size + 1)
    for (;;) {
      const chunk = Buffer.allocUnsafe(expected)
      const length = readSync(descriptor, chunk, 0, expected, null)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}
