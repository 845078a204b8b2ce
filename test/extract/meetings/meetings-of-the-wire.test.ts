import { describe, expect, it } from 'vitest'
import { readStory } from '../read-story.ts'

describe('meetings', () => {
  it.each([
    [
      'Prime Minister Rao Patel and President Ana Diaz of Peru left. The two heads of government spoke for almost three hours.',
      'Ana Diaz+Rao Patel PT3H',
    ],
    [
      'Prime Minister Rao Patel and his Nepalese counterpart Hari Thapa spoke to Speaker Ann Roe. The two Prime Ministers were closeted together for 45 minutes.',
      'Hari Thapa+Rao Patel PT45M',
    ],
    ['Premier Luc Petit met for two hours with a spokesman for the rebels.', 'Luc Petit PT2H'],
    [
      'Premier Luc Petit met for two hours with President Ana Diaz of Peru.',
      'Ana Diaz+Luc Petit PT2H',
    ],
    [
      'Premier Luc Petit talked for half an hour with President Ana Diaz of Peru.',
      'Ana Diaz+Luc Petit PT30M',
    ],
    ['Premier Luc Petit gave a dinner for President Ana Diaz of Peru.', 'Ana Diaz+Luc Petit null'],
    [
      'Premier Luc Petit hosted a state banquet for President Ana Diaz of Peru.',
      'Ana Diaz+Luc Petit null',
    ],
    [
      'Premier Luc Petit held a two and a half-hour meeting with President Ana Diaz of Peru.',
      'Ana Diaz+Luc Petit PT2H30M',
    ],
    [
      'Premier Luc Petit held a half-hour meeting with President Ana Diaz of Peru.',
      'Ana Diaz+Luc Petit PT30M',
    ],
    [
      'Premier Luc Petit met President Ana Diaz of Peru, and rain fell every half-hour.',
      'Ana Diaz+Luc Petit null',
    ],
    [
      'Premier Luc Petit and President Ana Diaz of Peru talked together for an hour.',
      'Ana Diaz+Luc Petit PT1H',
    ],
    ['Premier Luc Petit sat down with President Ana Diaz of Peru.', 'Ana Diaz+Luc Petit null'],
    [
      'Premier Luc Petit was received in the palace by President Ana Diaz of Peru. Their talks lasted two hours.',
      'Ana Diaz+Luc Petit PT2H',
    ],
    [
      'The pact will be signed by Premier Luc Petit and President Ana Diaz of Peru in Rome, where they are to meet on Monday.',
      'Ana Diaz+Luc Petit null',
    ],
    [
      'Premier Luc Petit and President Ana Diaz of Peru today ended two days of talks with a pact on tin.',
      'Ana Diaz+Luc Petit P2D',
    ],
    [
      'Premier Luc Petit welcomed President Ana Diaz of Peru. Rain fell. During their meeting, Petit promised more aid.',
      'Ana Diaz+Luc Petit null',
    ],
  ])('%s', (story, expected) => {
    const { reading, nameOf } = readStory(story)
    const told = reading.meetings.map(
      ({ participants, duration }) => `${participants.map(nameOf).sort().join('+')} ${duration}`,
    )
    expect(told).toEqual([expected])
  })

  it.each([
    'Premier Luc Petit and President Ana Diaz of Peru spoke for an hour by telephone.',
    'Premier Luc Petit skipped a dinner for President Ana Diaz of Peru.',
    'Premier Luc Petit will miss a dinner for President Ana Diaz of Peru.',
    'Premier Luc Petit cancelled a dinner for President Ana Diaz of Peru.',
    'Premier Luc Petit refused to attend a dinner for President Ana Diaz of Peru.',
    'Premier Luc Petit refused to give a dinner for President Ana Diaz of Peru.',
    'President Ana Diaz and Trade Minister Juan Rey of Peru spoke for 20 minutes to reporters.',
    'President Ana Diaz and Trade Minister Juan Rey each spoke for 15 minutes at the convention.',
    'Premier Luc Petit spoke for an hour with contempt of President Ana Diaz of Peru.',
  ])('are none: %s', (story) => {
    expect(readStory(story).reading.meetings).toEqual([])
  })
})
