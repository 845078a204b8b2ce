import { describe, expect, test } from 'vitest'
import { readDates } from '../../../src/extract/dates/read-dates.ts'
import { readDocument } from '../../../src/extract/frame/read-document.ts'

const datesIn = (story: string, publishedOn: string | null) => {
  const text = `TOKYO (Reuters) - ${story}`
  const document = readDocument({
    externalId: 'story',
    format: 'text',
    path: null,
    url: null,
    text,
    headline: null,
    publishedOn,
    agency: null,
    byline: [],
    marks: null,
  })
  return readDates(document).map(({ start, end, edtf }) => [text.slice(start, end), edtf])
}

describe('a date is as precise as its words, and no more', () => {
  test.each([
    ['They met yesterday.', [['yesterday', '1991-03-04']]],
    ['They met on Friday.', [['Friday', '1991-03-01']]],
    ['They will meet on Friday.', [['Friday', '1991-03-08']]],
    [
      'They will meet next Monday and Tuesday.',
      [['next Monday and Tuesday', '1991-03-11/1991-03-12']],
    ],
    ['They signed it last August.', [['last August', '1990-08']]],
    ['They will meet on April 6 to 8.', [['April 6 to 8', '1991-04-06/1991-04-08']]],
    ['They met on 27 February 1989.', [['27 February 1989', '1989-02-27']]],
    ['Trade grew in the first quarter of 1990.', [['first quarter of 1990', '1990-01/1990-03']]],
    ['They will meet next week.', [['next week', null]]],
    ['Profits rose in the fourth quarter.', [['fourth quarter', '1990-10/1990-12']]],
    ['Profits will rise in the fourth quarter.', [['fourth quarter', '1991-10/1991-12']]],
    ['It expects to lose less in the fourth quarter.', [['fourth quarter', '1991-10/1991-12']]],
    ['It lost less than forecast in the fourth quarter.', [['fourth quarter', '1990-10/1990-12']]],
    ['Profits rose in the first quarter.', [['first quarter', '1991-01/1991-03']]],
    [
      'It lost more in the fourth quarter ended January 31.',
      [
        ['fourth quarter', null],
        ['January 31', '1991-01-31'],
      ],
    ],
    ['Output rose to a record 3 pct in February.', [['February', '1991-02']]],
    ['Reserves rose by 3 mln dlrs in February.', [['February', '1991-02']]],
    ['They have to meet the others in February.', [['February', '1992-02']]],
    ['They are to decide by 5 May.', [['5 May', '1991-05-05']]],
    ['They would be cut by 3 pct against rates of this April.', [['this April', '1991-04']]],
    ['It may rain in the march of 1,986 men.', []],
  ])('%s in an article of 5 March 1991', (story, expected) => {
    expect(datesIn(story, '1991-03-05')).toEqual(expected)
  })

  test.each([
    ['They would meet on Dec. 5 and 6.', [['Dec. 5 and 6', 'XXXX-12-05/XXXX-12-06']]],
    ['They met yesterday.', [['yesterday', null]]],
    ['They met on Friday.', [['Friday', null]]],
    ['They signed it last August.', [['last August', 'XXXX-08']]],
  ])('%s in an article without a date', (story, expected) => {
    expect(datesIn(story, null)).toEqual(expected)
  })
})
