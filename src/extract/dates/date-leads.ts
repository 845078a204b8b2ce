/** Words before a month told without its day. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in since by until till of early late mid during from to last next this through before after and between or'.split(
    ' ',
  ),
)
/** `scheduled for March` */
export const SETTING: ReadonlySet<string> = new Set([
  'scheduled',
  'set',
  'planned',
  'due',
  'expected',
])
/** Words before a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  'in since by until till of during from to between through end calendar or and for until early late mid year'.split(
    ' ',
  ),
)
