/** What a careful reader marks in a story; `optional` facts may be read or not. */
export interface GoldStory {
  readonly externalId: string
  readonly people: readonly GoldPerson[]
  readonly countries: readonly GoldName[]
  readonly organizations: readonly GoldName[]
  readonly places: readonly GoldName[]
  readonly negotiations: readonly GoldTalks[]
  readonly meetings: readonly GoldMeeting[]
  readonly quotes: readonly GoldQuote[]
  readonly tradeFigures: readonly GoldFigure[]
}

interface Optional {
  readonly optional?: true
}
export type GoldName = string | (Optional & { readonly name?: string; readonly code?: string })
export interface GoldPerson extends Optional {
  readonly name: string
  readonly represents: readonly string[]
}
export interface GoldTalks extends Optional {
  readonly parties: readonly string[]
  readonly topics: readonly string[]
  readonly status: readonly string[]
  readonly negotiators: readonly string[]
}
export interface GoldMeeting extends Optional {
  readonly participants: readonly string[]
}
export interface GoldQuote extends Optional {
  readonly text: string
  readonly speaker?: string
  readonly attribution?: string
}
export interface GoldFigure extends Optional {
  readonly text: string
  readonly value: number
  readonly unit: string
}
