import { wordSet } from '../../lexicon/word-set.ts'

export const REPORTING = wordSet('said says told adding added that saying')
export const OVER_REPORTING = wordSet('after before during following in')
export const CLAUSE_ENDS = wordSet('; : " “ ” `` which while but when where because although')
export const OBJECT_STOPS = wordSet(
  'to for on in at until from by after before during said told who which that will would is was were has had have are over about here today yesterday since as when because if . ; : ( ) " “ ”',
)
export const STAFF = wordSet(
  'aides officials employees advisers supporters representatives lawyers staff',
)
export const PAIR = wordSet(
  'men women leaders ministers presidents premiers negotiators rivals heads prime foreign finance trade defence defense vice',
)
export const ADJUNCTS = wordSet(
  'in at here on today yesterday for monday tuesday wednesday thursday friday',
)
export const LINKS = wordSet('in at on for')
export const SEATS = wordSet('palace office residence')
export const OF_ADJUNCT = wordSet(
  'in at on the his her here today yesterday foreign prime trade finance minister president premier secretary ambassador envoy',
)
export const ADJUNCT_REACH = 9
export const OPENING = wordSet('" “ ``')
export const QUOTED_REACH = 10
export const OBJECT_REACH = 16
export const SUBJECT_REACH = 70
export const LONGEST_NAME = 12
export const LIST_REACH = 40
export const PAIR_REACH = 160
export const THEIR_REACH = 6
export const SAYER_REACH = 8
export const BACK_FROM = wordSet('after following result during')
export const BACK_REACH = 8
