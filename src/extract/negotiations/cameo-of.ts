import type { TalkKind } from '../../lexicon/talk-words.ts'
import type { NegotiationStatus } from '../../model/fact.ts'

/**
 * The CAMEO code of an event by how talks stand, after Schrodt, Conflict and Mediation Event Observations
 * Codebook 1.1b3 (2012): 036 express intent to meet or negotiate, 046 engage in negotiation, 057 sign formal
 * agreement, 120 reject, 164 halt negotiations.
 */
const CAMEO_OF_STATUS: Readonly<Record<NegotiationStatus, string>> = {
  PLANNED: '036',
  SCHEDULED: '036',
  RESUMING: '036',
  ONGOING: '046',
  STALLED: '164',
  AGREED: '057',
  REJECTED: '120',
}

/** Where the kind of word tells more: 030 express intent to cooperate (`agreed to drop barriers`: nothing is signed), 125 reject proposal to meet or negotiate, 127 reject agreement to settle dispute. */
const CAMEO_OF_KIND: Readonly<
  Partial<Record<NegotiationStatus, Partial<Record<TalkKind, string>>>>
> = {
  AGREED: { AGREE: '030' },
  REJECTED: { TALK: '125', MEETING: '125', MEET: '125', DISCUSS: '125', DISPUTE: '127' },
}

/** The code of an event that these kinds of words report; where they tell different ones, the general one. */
export function cameoOf(status: NegotiationStatus, kinds: Iterable<TalkKind>): string {
  const codes = new Set<string | undefined>()
  for (const kind of kinds) codes.add(CAMEO_OF_KIND[status]?.[kind])
  const [code] = codes
  return codes.size === 1 && code !== undefined ? code : CAMEO_OF_STATUS[status]
}
