import type { EntityRef, Reading } from '../../src/model/reading.ts'
import type { GoldName, GoldStory } from './gold-story.ts'

/** Right, wrong and missed facts of one kind. */
export interface Tally {
  right: number
  extra: number
  missed: number
}
export type Tallies = Map<string, Tally>

/** Adds how a reading compares with its gold. */
export function scoreStory(gold: GoldStory, reading: Reading, tallies: Tallies): void {
  const score = new StoryScore(reading, tallies)
  score.names(gold)
  score.people(gold)
  score.talks(gold)
  score.facts(gold)
}

class StoryScore {
  readonly #reading: Reading
  readonly #tallies: Tallies

  constructor(reading: Reading, tallies: Tallies) {
    this.#reading = reading
    this.#tallies = tallies
  }

  names(gold: GoldStory): void {
    this.#named('countries', gold.countries, 'COUNTRY')
    this.#named('organizations', gold.organizations, 'ORGANIZATION')
    this.#named('places', gold.places, 'PLACE')
  }

  people(gold: GoldStory): void {
    const { represents } = this.#reading
    const found = this.#ofType('PERSON')
    const pairs = tally(this.#tallies, 'people', gold.people, found, ({ name }, ref) =>
      samePerson(name, this.#nameOf(ref)),
    )
    for (const [one, ref] of pairs)
      for (const code of one.represents) {
        const right = represents.some(
          ({ person, country }) => person === ref && this.#nameOf(country) === code,
        )
        attribute(this.#tallies, 'represents', right)
      }
  }

  talks(gold: GoldStory): void {
    const { negotiations } = this.#reading
    const pairs = tally(
      this.#tallies,
      'negotiations',
      gold.negotiations,
      negotiations,
      (one, found) => {
        const words = found.topics.flatMap((ref) => this.#formsOf(ref)).join(' ')
        const hit = one.parties.filter((party) =>
          found.parties.some((ref) => this.#isNamed(party, ref)),
        )
        if (one.parties.length > 0 && hit.length === 0) return 0
        if (one.topics.length > 0 && !one.topics.some((topic) => sharesWord(topic, words))) return 0
        return 1 + hit.length
      },
    )
    for (const [one, found] of pairs) {
      if (one.optional) continue
      attribute(this.#tallies, 'status', one.status.includes(found.events.at(-1)?.status ?? ''))
      for (const name of one.negotiators)
        attribute(this.#tallies, 'negotiators', this.#holds(found.negotiators, name))
    }
  }

  facts(gold: GoldStory): void {
    const { meetings, quotes, figures } = this.#reading
    tally(
      this.#tallies,
      'meetings',
      gold.meetings,
      meetings,
      (one, found) =>
        one.participants.filter((name) => this.#holds(found.participants, name)).length,
    )
    const pairs = tally(
      this.#tallies,
      'quotes',
      gold.quotes,
      quotes,
      (one, found) => plain(one.text) === plain(found.text),
    )
    for (const [one, found] of pairs) {
      if (one.optional) continue
      const named = samePerson(one.speaker ?? '?', this.#nameOf(found.speaker))
      const right = named || sharesWord(one.attribution ?? '', found.attribution ?? '')
      attribute(this.#tallies, 'speakers', right)
    }
    tally(
      this.#tallies,
      'figures',
      gold.tradeFigures,
      figures,
      (one, found) =>
        one.unit === found.unit && Math.abs(one.value - found.value) <= one.value * 0.005,
    )
  }

  #named(kind: string, items: readonly GoldName[], type: string): void {
    tally(this.#tallies, kind, items.map(toItem), this.#ofType(type), ({ name }, ref) =>
      this.#isNamed(name, ref),
    )
  }

  #ofType(type: string): readonly EntityRef[] {
    return this.#reading.entities.flatMap((entity, ref) => (entity.type === type ? [ref] : []))
  }

  #nameOf(ref: EntityRef | null): string {
    const entity = ref === null ? undefined : this.#reading.entities[ref]
    if (!entity) return ''
    return entity.type === 'COUNTRY' ? entity.code : entity.name
  }

  #formsOf(ref: EntityRef): readonly string[] {
    const entity = this.#reading.entities[ref]
    const acronym = entity?.type === 'ORGANIZATION' ? [entity.acronym ?? ''] : []
    return [this.#nameOf(ref), ...(entity?.aliases ?? []), ...acronym].map(plain)
  }

  #isNamed(name: string, ref: EntityRef): boolean {
    if (this.#reading.entities[ref]?.type === 'COUNTRY') return name === this.#nameOf(ref)
    return this.#formsOf(ref).some((form) => form === plain(name) || overlaps(form, plain(name)))
  }

  #holds(people: readonly EntityRef[], name: string): boolean {
    return people.some((ref) => samePerson(name, this.#nameOf(ref)))
  }
}

/** F1 of a tally. */
export function f1({ right, extra, missed }: Tally): number {
  return (2 * right) / (2 * right + extra + missed)
}

/** Pairs gold with what was found, best first, one to one. */
function tally<G extends { readonly optional?: true }, F>(
  tallies: Tallies,
  kind: string,
  gold: readonly G[],
  found: readonly F[],
  match: (gold: G, found: F) => number | boolean,
): readonly (readonly [G, F])[] {
  const scored = gold
    .flatMap((one, i) => found.map((other, j) => ({ score: Number(match(one, other)), i, j })))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const left = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of scored) {
    if (left.has(i) || taken.has(j)) continue
    left.set(i, j)
    taken.add(j)
  }
  const told = tallyOf(tallies, kind)
  told.extra += found.length - taken.size
  gold.forEach((one, i) => {
    if (!one.optional && left.has(i)) told.right += 1
    if (!one.optional && !left.has(i)) told.missed += 1
  })
  return [...left].flatMap(([i, j]) => {
    const one = gold[i]
    const other = found[j]
    return one !== undefined && other !== undefined ? [[one, other] as const] : []
  })
}

function attribute(tallies: Tallies, kind: string, right: boolean): void {
  const told = tallyOf(tallies, kind)
  if (right) told.right += 1
  else told.missed += 1
}

function tallyOf(tallies: Tallies, kind: string): Tally {
  const told = tallies.get(kind) ?? { right: 0, extra: 0, missed: 0 }
  tallies.set(kind, told)
  return told
}

function toItem(item: GoldName): { readonly name: string; readonly optional?: true } {
  if (typeof item === 'string') return { name: item }
  const name = item.name ?? item.code ?? ''
  return item.optional ? { name, optional: true } : { name }
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const overlaps = (one: string, other: string): boolean =>
  one.length > 4 &&
  other.length > 4 &&
  (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `))

const lastOf = (name: string): string => plain(name).split(' ').at(-1) ?? ''

function samePerson(one: string, other: string): boolean {
  return other !== '' && (lastOf(one) === lastOf(other) || overlaps(plain(one), plain(other)))
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(plain(other).split(' ').map(singular))
  return plain(one)
    .split(' ')
    .some((word) => word.length > 2 && words.has(singular(word)))
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')
