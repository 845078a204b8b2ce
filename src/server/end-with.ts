/**
 * The same values until `signal` aborts; then it is over, also while a value is being waited for. A
 * source that fails is over too, and `lastOf` its failure is the last value.
 */
export function endWith<Value>(
  values: AsyncIterable<Value>,
  signal: AbortSignal,
  onEnd: () => void,
  lastOf: (failure: unknown) => Value,
): AsyncIterableIterator<Value> {
  const source = values[Symbol.asyncIterator]()
  const over: IteratorResult<Value> = { done: true, value: undefined }
  const waiting = new Set<(result: IteratorResult<Value>) => void>()
  let ended = false

  function stop(): void {
    if (ended) return
    ended = true
    signal.removeEventListener('abort', stop)
    // A source that waits for its next value may not answer before it comes: nobody waits for it.
    void Promise.resolve(source.return?.()).catch(() => undefined)
    onEnd()
    for (const resolve of waiting) resolve(over)
    waiting.clear()
  }

  function next(): Promise<IteratorResult<Value>> {
    if (ended) return Promise.resolve(over)
    return new Promise((resolve) => {
      waiting.add(resolve)
      source.next().then(
        (result) => {
          waiting.delete(resolve)
          if (result.done) stop()
          resolve(result)
        },
        (error: unknown) => {
          waiting.delete(resolve)
          stop()
          resolve({ done: false, value: lastOf(error) })
        },
      )
    })
  }

  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  return {
    next,
    async return() {
      stop()
      return over
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
