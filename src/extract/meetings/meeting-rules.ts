/** Rules of `read-meetings`, and the chance that a meeting read by one is right. */
export const MEETING_RULES = {
  /** `A met B`, `A and B met` */
  met: 0.94,
  /** `will see IMF Managing Director B`, `receives B` */
  received: 0.9,
  /** `a two-hour meeting with B`, `a summit between A and B` */
  'met-with': 0.92,
  /** `A and B announced it after a meeting of three hours` */
  'meeting-of': 0.9,
  /** `said after a meeting with a bank committee` */
  'met-group': 0.82,
  /** `an envoy met B for two hours` */
  'met-by': 0.82,
  /** `officials of both sides meet on Dec. 5` */
  'sides-met': 0.82,
  /** `the session will be headed by A and B` */
  headed: 0.85,
} as const
export type MeetingRule = keyof typeof MEETING_RULES
