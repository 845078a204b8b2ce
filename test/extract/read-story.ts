import { extract } from '../../src/extract/extract.ts'
import type { EntityRef, Reading } from '../../src/model/reading.ts'

/** A story of one paragraph under a dateline, read on Tuesday, 5 March 1991, unless told otherwise. */
export function readStory(story: string, publishedOn: string | null = '1991-03-05'): StoryReading {
  const text = publishedOn === null ? `TOKYO (Reuters) - ${story}` : `TOKYO, March 5 - ${story}`
  const reading = extract({
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
  return { text, reading, nameOf: (ref) => nameOf(reading, ref) }
}

export interface StoryReading {
  readonly text: string
  readonly reading: Reading
  /** The code of a country, the name of anything else. */
  nameOf(ref: EntityRef | null): string | null
}

function nameOf(reading: Reading, ref: EntityRef | null): string | null {
  const entity = ref === null ? undefined : reading.entities[ref]
  if (!entity) return null
  return entity.type === 'COUNTRY' ? entity.code : entity.name
}
