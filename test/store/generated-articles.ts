import type { ArticleChange } from '../../src/store/graph-writer.ts'
import { ArticleDraft } from './article-draft.ts'

const FAMILIES = ['Adler', 'Brandt', 'Castro', 'Doi', 'Eklund', 'Fuchs', 'Gomez', 'Haas', 'Ito']
const GIVEN = ['Ann', 'Boris', 'Chie', 'David', 'Eva']
const COUNTRIES = [
  ['Japan', 'JP'],
  ['United States', 'US'],
  ['France', 'FR'],
  ['Brazil', 'BR'],
  ['Kenya', 'KE'],
] as const
const TOPICS = ['flat glass', 'auto parts', 'rice', 'semiconductors', 'beef']
const BODIES = ['Harbour Board', 'Steel Guild', 'Rice Council']
const PLACES = ['Lowtown', 'Seaside', 'Hillford']
const STATUSES = ['PLANNED', 'ONGOING', 'STALLED', 'AGREED'] as const

/** Articles drawn from a seed: the same seed, the same articles. Many ties in every order. */
export function generateArticles(count: number, seed = 1, spread = 1): readonly ArticleChange[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, place) => generateArticle(place, random, spread))
}

/** A whole number below the limit. */
type Random = (limit: number) => number

/** Park and Miller's generator. */
export function createRandom(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

function generateArticle(place: number, random: Random, spread: number): ArticleChange {
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)] as Item
  const family = () =>
    spread === 1 ? pick(FAMILIES) : `${pick(FAMILIES)}${'abcdefghij'[random(10)]}${random(spread)}`
  const day = random(6) === 0 ? null : `199${random(3)}-0${1 + random(3)}-1${random(3)}`
  const draft = new ArticleDraft(`generated-${place}`, day)
  const salience = () => random(4) / 4
  const [home, away] = [pick(COUNTRIES), pick(COUNTRIES)]
  const countries = [
    draft.country(home[0], home[1], salience()),
    draft.country(away[0], away[1], salience()),
  ] as const
  const people = [0, 1, 2].map(() => draft.person(`${pick(GIVEN)} ${family()}`, salience()))
  const [first = 0, second = 0, third = 0] = people
  const towns = [draft.place(pick(PLACES), home[1]), draft.place(pick(PLACES), away[1])] as const
  const bodies = [pick(BODIES), pick(BODIES)].map((body) =>
    draft.organization(body, null, salience()),
  )
  const topics = [draft.topic(pick(TOPICS)), draft.topic(pick(TOPICS))] as const
  const [body = 0, otherBody = 0] = bodies
  const talks = [0, 1].map((number) =>
    draft.negotiation(`${home[0]}-${away[0]} talks ${number} on ${pick(TOPICS)}`),
  )
  const [talk = 0, otherTalk = 0] = talks
  draft.sentence`${countries[0]} and ${countries[1]} speak of ${topics[0]} and ${topics[1]}.`
  const office = draft.sentence`${first} speaks for ${countries[0]}, ${second} for ${countries[1]}.`
  draft.represents(first, countries[0], office)
  draft.represents(second, countries[1], office)
  draft.role(first, pick(['minister', 'envoy']), body, countries[0], office)
  draft.role(third, 'adviser', otherBody, null, office)
  const met = draft.sentence`${first} met ${second} and ${third} of the ${body} in ${towns[0]}.`
  const parties = [...new Set(countries)]
  const all = { participants: [...new Set(people)], parties, place: towns[0], negotiations: talks }
  draft.meeting(all, met)
  draft.meeting({ participants: [first], place: towns[1], duration: 'PT1H' }, met)
  const said = draft.sentence`"Item ${String(random(4))} is settled," said ${second} of ${otherBody}.`
  draft.quote(`Item ${random(4)} is settled,`, second, said)
  draft.quote('No more', random(2) === 0 ? null : third, said)
  for (const [place, entity] of [talk, otherTalk].entries()) {
    const report = draft.sentence`The ${entity} between ${countries[0]} and ${countries[1]} go on.`
    draft.talks(
      { entity, parties, topics: [topics[place] ?? 0], negotiators: [first, second] },
      [{ status: pick(STATUSES), date: day }],
      report,
    )
  }
  const value = random(5)
  const sum = draft.sentence`Trade in ${topics[0]} with ${countries[0]} in ${towns[1]} is worth ${String(value)} dollars.`
  const figure = { text: `${value} dollars`, value, topic: topics[0], countries: [countries[0]] }
  draft.figure(figure, sum)
  draft.figure({ text: 'a dollar', value: 1, countries: parties }, sum)
  return draft.toChange(`2026-01-0${1 + random(3)}T00:00:00.000Z`)
}
