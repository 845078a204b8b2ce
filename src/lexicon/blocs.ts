/**
 * States that sit in a bloc and speak in its talks, by the bloc's key. Of a bloc that grew, all that ever were members. Source:
 * general knowledge, written for this project. Licence: as the project.
 */
const europe =
  'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

export const membersOfBloc: ReadonlyMap<string, readonly string[]> = new Map([
  ['european-union', europe],
  ['european-community', europe],
  [
    'organization-of-petroleum-exporting-countries',
    'DZ AO CG EC GQ GA ID IR IQ KW LY NG QA SA AE VE'.split(' '),
  ],
  ['opec-', 'DZ AO CG EC GQ GA ID IR IQ KW LY NG QA SA AE VE RU KZ OM AZ MX'.split(' ')],
  ['association-of-southeast-asian-nations', 'BN KH ID LA MY MM PH SG TH VN'.split(' ')],
  ['mercosur', 'AR BR PY UY VE BO'.split(' ')],
  ['gulf-cooperation-council', 'BH KW OM QA SA AE'.split(' ')],
  ['european-free-trade-association', 'AT CH FI IS LI NO SE'.split(' ')],
  ['andean-community', 'BO CO EC PE VE'.split(' ')],
])
