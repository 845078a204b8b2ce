import fc from 'fast-check'
import { type Put, putOf, type Story, stories } from './made-articles.ts'

/** A story with words behind it that others have too, so that some are near-duplicates of each other. */
export interface RepeatedStory {
  readonly story: Story
  /** How many of the words are the story's own. */
  readonly ownWords: number
  /** Which of a few figures it prints. */
  readonly figure: number
}

const WORDS = 70
const DAYS = [null, '1995-06-26', '1995-06-27', '1995-06-28', '1995-06-29', '1995-06-30', '1995-07']

/** Days beside each other, and words of which more or fewer are the same: chains of updates come up. */
export const repeatedStories: fc.Arbitrary<RepeatedStory> = fc.record({
  story: fc
    .tuple(stories, fc.constantFrom(...DAYS), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))
    .map(([story, publishedOn, externalId]) => ({ ...story, publishedOn, externalId })),
  ownWords: fc.constantFrom(0, 0, 6, 12, 18, 24, 40),
  figure: fc.constantFrom(1, 1, 1, 2),
})

/** The article that tells it. */
export function putOfRepeated({ story, ownWords, figure }: RepeatedStory): Put {
  const put = putOf(story)
  const words = Array.from({ length: WORDS }, (_, place) =>
    letters(place < ownWords ? 1000 * (ownWords + 1) + place : place),
  )
  const text = `${put.article.text}${words.join(' ')} and ${figure}00 tonnes.`
  return {
    ...put,
    article: { ...put.article, text },
    sha256: `${put.sha256} ${ownWords} ${figure}`,
    reading: {
      ...put.reading,
      frame: {
        ...put.reading.frame,
        paragraphs: [{ start: 0, end: text.length }],
      },
    },
  }
}

/** A word for a number. */
function letters(number: number): string {
  return `w${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`
}
