/** Sends each event to everybody who listens from now on. */
export interface EventStream {
  publish(event: string): void
  /** Ends when the signal aborts. */
  listen(signal: AbortSignal): AsyncIterable<string>
}

/** What a listener who does not read may leave waiting; older events then fall away. */
const MAX_WAITING = 10_000

/** Events that are equal and still wait are one. */
export function createEventStream(): EventStream {
  const listeners = new Set<Listener>()
  return {
    publish(event) {
      for (const listener of listeners) listener.push(event)
    },
    listen(signal) {
      const listener = new Listener()
      listeners.add(listener)
      const stop = () => {
        listeners.delete(listener)
        listener.end()
      }
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true })
      return listener.events(() => {
        signal.removeEventListener('abort', stop)
        stop()
      })
    },
  }
}

class Listener {
  readonly #waiting = new Set<string>()
  #ended = false
  #wake: () => void = () => {}

  push(event: string): void {
    this.#waiting.delete(event)
    this.#waiting.add(event)
    if (this.#waiting.size > MAX_WAITING) {
      for (const oldest of this.#waiting) {
        this.#waiting.delete(oldest)
        break
      }
    }
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#waiting.clear()
    this.#wake()
  }

  async *events(close: () => void): AsyncGenerator<string> {
    try {
      for (;;) {
        for (const event of this.#waiting) {
          this.#waiting.delete(event)
          yield event
        }
        if (this.#ended) return
        if (this.#waiting.size > 0) continue
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    } finally {
      close()
    }
  }
}
