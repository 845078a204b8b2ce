import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { RolePhrase } from './find-role-phrases.ts'

const firms = new Set(
  'firm company bank group corporation airline carrier union association party club fund insurer'.split(
    ' ',
  ),
)
const givers = new Set('board company firm it shareholders bank group'.split(' '))

/** `the board elected A president`: an office that a firm gives. */
export function isGivenByFirm(
  { tokens, sentences }: NamedDocument,
  index: MentionIndex,
  { first, rule }: RolePhrase,
): boolean {
  if (rule !== 'as') return false
  const start = sentences[tokens[first]?.sentence ?? -1]?.firstToken ?? first
  for (let at = first - 1; at >= Math.max(start, first - REACH); at -= 1) {
    if (tokens[at]?.lower === 'as') return false
    if (givers.has(tokens[at]?.lower ?? '')) return true
    const body = index.startingAt('ORGANIZATION', at)
    if (body) return !index.isGovernmental(body.entity)
  }
  return false
}

/** Words from `its` to whom it means. */
const REACH = 16

/** `The Oslo firm, its president, A`: whether `its` means a firm or another body that stands nearer than any country. */
export function isOwnedByFirm(
  { tokens, sentences }: NamedDocument,
  index: MentionIndex,
  { first }: RolePhrase,
): boolean {
  if (tokens[first - 1]?.lower !== 'its') return false
  const start = sentences[tokens[first]?.sentence ?? -1]?.firstToken ?? first
  for (let at = first - 2; at >= Math.max(start, first - REACH); at -= 1) {
    if (index.startingAt('COUNTRY', at)) return false
    const body = index.startingAt('ORGANIZATION', at)
    if (body) return !index.isGovernmental(body.entity)
    if (firms.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}
