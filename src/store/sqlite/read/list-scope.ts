import { WiregraphError } from '../../../model/errors.ts'
import type { Filter } from '../../graph-store.ts'
import type { ConnectionSource, ListOrder } from './connection-source.ts'

/** The order asked for, or the list's own. Throws INVALID_ARGUMENT. */
export function listOrderOf(
  connection: string,
  source: ConnectionSource,
  wanted: string | null,
): { readonly order: ListOrder; readonly orderName: string } {
  const names = Object.keys(source.orders)
  const orderName = wanted ?? names[0] ?? ''
  const order = Object.hasOwn(source.orders, orderName) ? source.orders[orderName] : undefined
  if (order === undefined) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "orderBy" is ${JSON.stringify(orderName.slice(0, 60))}; ${connection} can be ordered by ${names.join(', ')}.`,
    )
  }
  return { order, orderName }
}

/** What makes a list that list, for its cursors; of each parent by its public id. */
export function scopeOf(
  connection: string,
  filter: Filter | null,
  orderName: string,
): (parentId: string) => string {
  const said = Object.entries(filter ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const list = JSON.stringify([connection, orderName, said])
  return (parentId) => `${parentId} ${list}`
}
