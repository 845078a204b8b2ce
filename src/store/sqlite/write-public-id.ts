import { hash } from 'node:crypto'
import { formatGlobalId } from '../../model/global-id.ts'

/** The public id of an article, made of its external id alone. */
export function articleIdOf(externalId: string): string {
  return formatGlobalId('Article', hashOf(JSON.stringify([externalId])))
}

/**
 * Public ids for the facts of one article. A fact is named by its type and the first words it was read
 * from; of several with the same ones, each also by its place among them.
 */
export function createFactIds(
  externalId: string,
): (type: string, start: number, end: number) => string {
  const article = JSON.stringify(externalId)
  const counts = new Map<string, number>()
  return (type, start, end) => {
    const place = `"${type}",${start},${end}`
    const count = counts.get(place) ?? 0
    counts.set(place, count + 1)
    return formatGlobalId(type, hashOf(`[${article},${place},${count}]`))
  }
}

function hashOf(json: string): string {
  return hash('sha256', json, 'base64url').slice(0, 16)
}
