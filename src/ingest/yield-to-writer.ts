import { constants, setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'

/**
 * Lets other threads run before this one where there are fewer cores than threads: reading is done sooner than writing, which
 * all wait for. Only Linux has priorities of threads; elsewhere it would be the whole process's.
 */
export function yieldToWriter(): void {
  if (isMainThread || process.platform !== 'linux') return
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Where the system forbids it, the threads share the cores.
  }
}
