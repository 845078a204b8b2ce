import { MEANS_FAMILIES, WORLD_MARKET_FAMILIES } from '../lexicon/topic-families.ts'
import { findTopic } from '../lexicon/topics.ts'
import { edtfRange, isEdtf } from '../model/edtf.ts'
import { Memo } from '../model/memo.ts'
import type { LocalEntity, Reading } from '../model/reading.ts'
import { dayNumber } from './day-number.ts'
import {
  createSignature,
  type EntityLinking,
  nameOnly,
  rememberContents,
  shortHash,
} from './entity-linking.ts'
import type { FactsOfName } from './facts-of-names.ts'
import { foldName } from './fold-name.ts'
import { groupReports, type KnownReport } from './negotiation-threads.ts'
import { organizationWords } from './organization-name.ts'
import type { Signature } from './signature.ts'

/** What one article says of talks. Parties and topics are pairs of key and name, sorted by key. */
interface NegotiationContent {
  readonly article: string
  readonly parties: readonly KeyAndName[]
  readonly topics: readonly KeyAndName[]
  /** Keys of the topics in the order of the article, where it is not theirs. */
  readonly order?: readonly string[]
  /** Of publication; EDTF. */
  readonly publishedOn?: string
  /** What the article calls the talks, where it names neither parties nor topics. */
  readonly name?: string
  /** Words of the article for them. */
  readonly forms?: readonly string[]
}
type KeyAndName = readonly [key: string, name: string]

/** Talks that nobody reports for longer are new talks; in days. */
const EIGHTEEN_MONTHS = 548
const THREE_MONTHS = 92

/** Parties that report more subjects than these at once tell of them in passing: others follow only the first. */
const MOST_SUBJECTS = 2

/** Topics that a thread's name tells at most. */
const MOST_TOPICS = 3

/** Reports of talks between the same parties are one where subject and time say so. */
export const NEGOTIATION: EntityLinking<'NEGOTIATION'> = {
  sign: ({ entity, facts, reading, article }) => {
    const inOrder = namedIn(reading, facts, 'topics')
    const parties = sortByKey(namedIn(reading, facts, 'parties'))
    const topics = sortByKey(inOrder)
    const isNameless = parties.length === 0 && topics.length === 0
    const forms = entity.aliases.filter((alias) => alias !== entity.name)
    const order = keysOf(inOrder)
    const name = isNameless ? entity.name : null
    const content = {
      article: shortHash(article.externalId),
      forms: forms.length > 0 ? forms : undefined,
      name: name ?? undefined,
      order: order.some((key, place) => key !== topics[place]?.[0]) ? order : undefined,
      parties,
      publishedOn: article.publishedOn ?? undefined,
      topics,
    }
    // Not of the date, so that an article that corrects its date keeps its talks.
    const said = [article.externalId, keysOf(parties), keysOf(topics), name, forms]
    const local = shortHash(JSON.stringify(said))
    return createSignature('NEGOTIATION', blockOf(parties, inOrder), content, local)
  },
  group: (signatures) => {
    return groupReports(signatures.map(toReport), longestSilence(signatures)).map((thread) =>
      thread.map(({ signature }) => signature),
    )
  },
  // The first report that has a date leads; of two without one (NaN) none does.
  compare: (one, other) => (toldBy(one).day ?? Infinity) - (toldBy(other).day ?? Infinity) || 0,
  namesOf: (signature) => contentOf(signature).forms ?? [],
  describe: (leader, members) => {
    const { parties, name } = contentOf(leader)
    const who = parties
      .map(([, party]) => party)
      .sort()
      .join('–')
    const what = mainTopics(members).join(', ')
    return nameOnly(
      'NEGOTIATION',
      [who, what].filter((part) => part !== '').join(': ') || name || '',
    )
  },
}

/** Talks of which nobody says who holds them, or who else, are soon others. */
function longestSilence([first]: readonly Signature[]): number {
  return first && toldBy(first).sides > 1 ? EIGHTEEN_MONTHS : THREE_MONTHS
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as NegotiationContent

const toldBy = rememberContents((signature) => {
  const { article, parties, topics, order, publishedOn } = contentOf(signature)
  const keys = order ?? topics.map(([key]) => key)
  return {
    article,
    sides: parties.length,
    topics: keys,
    subjects: parties.length > 1 ? mainSubjects(keys, MOST_SUBJECTS) : subjectsOfOne(parties, keys),
    day: publishedOn === undefined ? null : dayOf(publishedOn),
  }
})

/** The parties; where none is named, the subject that is named first. */
function blockOf(parties: readonly KeyAndName[], topics: readonly KeyAndName[]): string {
  if (parties.length > 0) return parties.map(([key]) => key).join('+')
  const [main] = topics
  return `about:${main ? familyOf(main[0]) : ''}`
}

function namedIn(
  reading: Reading,
  facts: FactsOfName,
  part: 'parties' | 'topics',
): readonly KeyAndName[] {
  const named = new Map<string, string>()
  for (const report of facts.negotiations) {
    for (const ref of report[part]) {
      const entity = reading.entities[ref]
      if (entity) named.set(keyOf(entity), entity.name)
    }
  }
  return [...named]
}

function keysOf(named: readonly KeyAndName[]): readonly string[] {
  const keys: string[] = []
  for (const [key] of named) keys.push(key)
  return keys
}

const sortByKey = (named: readonly KeyAndName[]) => named.toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What a party or topic is known by in all articles. */
function keyOf(entity: LocalEntity): string {
  if (entity.type === 'COUNTRY') return entity.code
  if (entity.type === 'TOPIC') return entity.key
  if (entity.type === 'ORGANIZATION') return entity.key ?? organizationWords(entity.name).join(' ')
  return foldName(entity.name)
}

function toReport(signature: Signature): KnownReport {
  const { article, subjects, topics, day } = toldBy(signature)
  return { signature, article, subjects, topics, day }
}

/** What talks are on, by family: goods and causes before means, means before broad topics. */
function mainSubjects(topics: readonly string[], most: number): readonly string[] {
  const isBroad = (key: string) => findTopic(key)?.broad === true
  const isMeans = (key: string) => MEANS_FAMILIES.has(familyOf(key))
  const telling = topics.filter((key) => !isBroad(key))
  const causes = telling.filter((key) => !isMeans(key))
  const [main = ['']] = [causes, telling, topics].filter(({ length }) => length > 0)
  const families = [...new Set(main.map(familyOf))]
  return families.length > most ? families.slice(0, 1) : families
}

/** The market that talks are on or that their only party is the body of; else what that party talks of first. */
function subjectsOfOne(
  parties: readonly KeyAndName[],
  topics: readonly string[],
): readonly string[] {
  const named = parties.flatMap(([, name]) => foldName(name).split(' '))
  const markets = [...named, ...topics.map(familyOf)].filter((word) =>
    WORLD_MARKET_FAMILIES.has(word),
  )
  if (markets.length > 0) return [...new Set(markets)]
  return parties.length > 0 ? mainSubjects(topics, 1) : []
}

const familyOf = (key: string) => findTopic(key)?.family ?? key

const days = new Memo<number | null>(4_096)

function dayOf(publishedOn: string): number | null {
  return days.get(publishedOn, () => {
    const from = isEdtf(publishedOn) ? edtfRange(publishedOn).from : null
    return from === null ? null : dayNumber(from)
  })
}

/** Names of the topics that most reports tell, broad ones last. */
function mainTopics(members: readonly Signature[]): readonly string[] {
  const counts = new Map<string, { name: string; count: number; isBroad: boolean }>()
  for (const [key, name] of members.flatMap((member) => contentOf(member).topics)) {
    const isBroad = findTopic(key)?.broad === true
    const known = counts.get(key) ?? { name, count: 0, isBroad }
    counts.set(key, { ...known, count: known.count + 1 })
  }
  return [...counts.values()]
    .sort(
      (a, b) =>
        Number(a.isBroad) - Number(b.isBroad) || b.count - a.count || (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST_TOPICS)
    .map(({ name }) => name)
}
