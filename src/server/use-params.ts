import type { ServerPlugin } from './request-context.ts'

/** Hands yoga the parameters that were read and checked before it, in place of its own parsers. */
export function useParams(): ServerPlugin {
  return {
    onRequestParse({ serverContext, setRequestParser }) {
      const { asked } = serverContext
      setRequestParser(() => ({ ...asked }))
    },
  }
}
