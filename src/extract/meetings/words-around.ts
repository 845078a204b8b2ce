const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const REPORTING = words('said says told adding added that saying')
export const OVER_REPORTING = words('after before during following in')
export const CLAUSE_ENDS = words('; : " “ ” `` which while but when where because although')
export const OBJECT_STOPS = words(
  'to for on in at until from by after before during said told who which that will would is was were has had have are over about here today yesterday since as when because if . ; : ( ) " “ ”',
)
export const STAFF = words(
  'aides officials employees advisers supporters representatives lawyers staff',
)
export const PAIR = words(
  'men women leaders ministers presidents premiers negotiators rivals heads prime foreign finance trade defence defense vice',
)
export const ADJUNCTS = words(
  'in at here on today yesterday for monday tuesday wednesday thursday friday',
)
export const LINKS = words('in at on for')
export const SEATS = words('palace office residence')
export const OF_ADJUNCT = words(
  'in at on the his her here today yesterday foreign prime trade finance minister president premier secretary ambassador envoy',
)
export const ADJUNCT_REACH = 9
export const OPENING = words('" “ ``')
export const QUOTED_REACH = 10
export const OBJECT_REACH = 16
export const SUBJECT_REACH = 70
export const LONGEST_NAME = 12
export const LIST_REACH = 40
export const PAIR_REACH = 160
export const THEIR_REACH = 6
export const SAYER_REACH = 8
export const BACK_FROM = words('after following result during')
export const BACK_REACH = 8
