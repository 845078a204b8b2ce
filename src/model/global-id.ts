/**
 * Public ids: opaque to clients, and made only of what they name (a type and a name, code or hash),
 * never of a counter, so that the same articles give the same ids on every machine.
 *
 * @example formatGlobalId('Country', 'JP') => 'Q291bnRyeTpKUA'
 */
export function formatGlobalId(typename: string, local: string): string {
  return Buffer.from(`${typename}:${local}`, 'utf8').toString('base64url')
}

export interface GlobalId {
  readonly typename: string
  readonly local: string
}

/** Undefined for what `formatGlobalId` cannot have made. */
export function parseGlobalId(id: string): GlobalId | undefined {
  if (id.length === 0 || id.length > 512 || !/^[A-Za-z0-9_-]+$/.test(id)) return undefined
  const decoded = Buffer.from(id, 'base64url').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1 || colon === decoded.length - 1) return undefined
  const typename = decoded.slice(0, colon)
  const local = decoded.slice(colon + 1)
  return formatGlobalId(typename, local) === id ? { typename, local } : undefined
}
