import { describe, expect, test } from 'vitest'
import { printRows, scoreRows } from '../../../bench/accuracy/score-rows.ts'
import { writeReport } from '../../../bench/accuracy/write-report.ts'
import { MADE_UP } from './made-up-figures.ts'

const tablesOf = (report: string) => report.split('\n\n').filter((block) => block.startsWith('|'))

describe('the report', () => {
  const report = writeReport(MADE_UP, '')

  test('holds its tables', () => {
    expect(tablesOf(report)).toEqual([
      `|  | dev (Reuters 1987) | names (random Reuters) |
|---|---|---|
| articles | 3 | 3 |
| headline | 1.000 |  |
| people | .774 (.800, .750) | 1.000 |
| quote speaker | .947 (1.000, .900) |  |
| **overall**, as \`score.mjs\` has it | **.907** | **1.000** |
| spans that are wrong | 0 | 0 |
| expected calibration error | .050 | .050 |`,
      `| precision | recall | F1 | recall of any mention |
|---|---|---|---|
| .900 | .800 | .847 | .990 |`,
      `| set | kind | P | R | F1 | compromise P | R | F1 |
|---|---|---|---|---|---|---|---|
| dev | people | .800 | .750 | .774 | .600 | .500 | .545 |`,
      `|  | 0.7 to 0.8 | 0.9 to 1 | calibration error |
|---|---|---|---|
| people | 0 of 1 | 1 of 2 | .517 |
| trade figures |  | 1 of 1 | .090 |
| **all** | 0 of 1 | 2 of 3 | .365 |`,
      `|  | read and wrong | missed, or an attribute that is wrong |
|---|---|---|
| people | Lake\\|View (7); Poe Corp (7) | Ann Poe (7); Ann Poe (8); Bo Li (8) |
| quote speaker |  | Poe ≠ Li (8) |`,
    ])
  })

  test('names the countries that were missed, and the ratio of speeds', () => {
    expect(report).toContain(
      'Most often missed: US 2 (1, 2); JP 1 (3). Most often too many: GB 1 (4).',
    )
    expect(report).toContain(
      '5000 articles a second with every kind of fact here, 250 with names alone',
    )
    expect(report).toContain('(20 times as many')
  })

  test('keeps what stands in it by hand, however often it is written', () => {
    const byHand = `${report}## What is still misread\n\n| what | why |\n`
    expect(writeReport(MADE_UP, byHand)).toBe(byHand)
    const changed = writeReport({ ...MADE_UP, tags: null }, byHand)
    expect(changed.endsWith('## What is still misread\n\n| what | why |\n')).toBe(true)
  })
})

test('the table for a terminal holds every kind of every set, and the tags', () => {
  expect(printRows(scoreRows(MADE_UP))).toBe(
    [
      '                              ours                   compromise',
      'set      kind                 P      R      F1       P      R      F1',
      'dev      headline             1.000  1.000  1.000',
      'dev      people               0.800  0.750  0.774    0.600  0.500  0.545',
      'dev      quote speaker        1.000  0.900  0.947',
      'names    people               1.000  1.000  1.000',
      'tags     countries            0.900  0.800  0.847',
    ].join('\n'),
  )
})
