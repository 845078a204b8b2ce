import { WiregraphError } from '../model/errors.ts'

/** Lets a bounded number in at a time; a bounded number waits, the rest is turned away. */
export interface Gate {
  /**
   * Runs the work once there is room. Throws OVERLOADED where too many wait already, and the
   * signal's reason where the one who asked leaves while waiting.
   */
  run<Result>(work: () => Result | Promise<Result>, signal: AbortSignal): Promise<Result>
  readonly inside: number
  readonly waiting: number
}

/** A gate for `atOnce` inside and `waiting` before it. */
export function createGate(atOnce: number, waiting: number): Gate {
  let inside = 0
  const queue = new Set<() => void>()

  async function enter(signal: AbortSignal): Promise<void> {
    if (inside < atOnce) {
      inside += 1
      return
    }
    if (queue.size >= waiting) {
      throw new WiregraphError(
        'OVERLOADED',
        `${inside + queue.size} expensive requests are being answered or waiting; try again in a moment.`,
      )
    }
    await new Promise<void>((resolve, reject) => {
      const admit = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        queue.delete(admit)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.add(admit)
    })
  }

  /** The place passes straight to whoever waits longest. */
  function exit(): void {
    const next = queue.values().next()
    if (next.done) {
      inside -= 1
      return
    }
    queue.delete(next.value)
    next.value()
  }

  return {
    async run(work, signal) {
      signal.throwIfAborted()
      await enter(signal)
      try {
        return await work()
      } finally {
        exit()
      }
    },
    get inside() {
      return inside
    },
    get waiting() {
      return queue.size
    },
  }
}
