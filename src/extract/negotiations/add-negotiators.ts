import type { MeetingDraft, NegotiationDraft } from './negotiation-draft.ts'

/** Whoever met for talks negotiated in them. */
export function addNegotiators(
  negotiations: readonly NegotiationDraft[],
  meetings: readonly MeetingDraft[],
): readonly NegotiationDraft[] {
  return negotiations.map((negotiation, index) => {
    const people = meetings
      .filter(({ negotiationDrafts }) => negotiationDrafts.includes(index))
      .flatMap(({ participants }) => participants)
    return { ...negotiation, negotiators: [...new Set([...negotiation.negotiators, ...people])] }
  })
}
