import { describe, expect, test } from 'vitest'
import { sameRole, type ToldRole } from '../../src/link/same-role.ts'

const role = (title: string, more: Partial<ToldRole> = {}): ToldRole => ({
  personKey: 1,
  title,
  countryKey: null,
  organizationKey: null,
  ...more,
})

describe('sameRole', () => {
  test.each([
    ['equal titles', role('Trade Representative'), role('Trade Representative'), true],
    ['case and article', role('the trade minister'), role('Trade Minister'), true],
    ['points', role('U.S. Trade Representative'), role('US trade representative'), true],
    ['former and present', role('former president'), role('president'), false],
    ['another person', role('president'), role('president', { personKey: 2 }), false],
    ['a country and none', role('president', { countryKey: 7 }), role('president'), true],
    [
      'two countries',
      role('president', { countryKey: 7 }),
      role('president', { countryKey: 8 }),
      false,
    ],
    [
      'two bodies',
      role('chairman', { organizationKey: 7 }),
      role('chairman', { organizationKey: 8 }),
      false,
    ],
  ])('%s', (_, one, other, same) => {
    expect(sameRole(one, other)).toBe(same)
    expect(sameRole(other, one)).toBe(same)
  })
})
