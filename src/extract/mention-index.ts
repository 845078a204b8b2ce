import type { EntityType } from '../model/entity.ts'
import type { EntityRef, Mention } from '../model/reading.ts'
import type { NamedDocument, Sentence } from './document.ts'
import { withSingleBlanks } from './frame/single-blanks.ts'
import { lowerAt, tokenAt } from './token-at.ts'

/** Where a person's name stands, in tokens. */
export interface NamedPerson {
  readonly mention: Mention
  readonly first: number
  readonly end: number
}

/** The mentions of an article by token. */
export class MentionIndex {
  /** Names of people, in reading order. */
  readonly people: readonly NamedPerson[]
  /** The countries that the article names, and their codes. */
  readonly countries: readonly { readonly entity: EntityRef; readonly code: string }[]
  /** The headline; the first sentence of a story that has none. */
  readonly opening: Sentence | undefined
  readonly #named: NamedDocument
  /** The first token of each mention; rises, as mentions are sorted. */
  readonly #firsts: readonly number[]
  readonly #titleAt = new Map<number, number>()

  constructor(named: NamedDocument) {
    const { tokens } = named
    this.#named = named
    const people: NamedPerson[] = []
    const firsts: number[] = []
    let token = 0
    for (const mention of named.mentions) {
      while (token < tokens.length && (tokens[token]?.start ?? 0) < mention.start) token += 1
      firsts.push(token)
      if (mention.kind === 'NAME' && named.entities[mention.entity]?.type === 'PERSON')
        people.push({ mention, first: token, end: this.#endOf(mention, token) })
    }
    this.people = people
    this.#firsts = firsts
    const countries: { entity: EntityRef; code: string }[] = []
    for (let entity = 0; entity < named.entities.length; entity += 1) {
      const country = named.entities[entity]
      if (country?.type === 'COUNTRY') countries.push({ entity, code: country.code })
    }
    this.countries = countries
    this.opening =
      named.sentences.find(({ part }) => part === 'HEADLINE') ??
      named.sentences.find(({ part }) => part === 'BODY')
    for (const title of named.titles) this.#titleAt.set(title.end, title.first)
  }

  /** The token behind a mention that begins at token `first`. */
  #endOf(mention: Mention, first: number): number {
    const { tokens } = this.#named
    let end = first
    while (end < tokens.length && (tokens[end]?.end ?? 0) <= mention.end) end += 1
    return end
  }

  /** The words of tokens [first, end), line ends as blanks. */
  textOf(first: number, end: number): string {
    const start = this.#named.tokens[first]?.start ?? 0
    const stop = this.#named.tokens[end - 1]?.end ?? start
    return withSingleBlanks(this.#named.text.slice(start, stop))
  }

  /** The token behind a mention. */
  behind(mention: Mention): number {
    const { tokens } = this.#named
    const first = lowerBound(tokens.length, (at) => (tokens[at]?.start ?? 0) < mention.start)
    return this.#endOf(mention, first)
  }

  /** Whether no noun follows that the mention qualifies: `of Japan`, not `of the Japan office`. */
  endsPhrase(mention: Mention): boolean {
    const next = tokenAt(this.#named.tokens, this.behind(mention))
    return (
      mention.kind === 'NAME' &&
      (!next || next.shape === 'PUNCTUATION' || /^(and|who|said|has|is|was|will)$/.test(next.lower))
    )
  }

  /** Whether token `at` stands right behind it. */
  endsBefore(mention: Mention, at: number): boolean {
    return this.behind(mention) === at
  }

  /** `head of the U.S. delegation` */
  isOfTeam(mention: Mention): boolean {
    const behind = this.behind(mention)
    const word = lowerAt(this.#named.tokens, behind)
    const next = word === 'government' ? this.#named.tokens[behind + 1]?.lower : word
    return next === 'delegation' || next === 'team' || next === 'side'
  }

  /** Mentions of a type that begin between two tokens, from left to right. */
  inside(type: EntityType, first: number, end: number): Mention[] {
    const found: Mention[] = []
    const { mentions, entities } = this.#named
    for (let at = this.#from(first); (this.#firsts[at] ?? end) < end; at += 1) {
      const mention = mentions[at]
      if (mention && entities[mention.entity]?.type === type) found.push(mention)
    }
    return found
  }

  startingAt(type: EntityType, token: number): Mention | undefined {
    const { mentions, entities } = this.#named
    for (let at = this.#from(token); this.#firsts[at] === token; at += 1) {
      const mention = mentions[at]
      if (mention && entities[mention.entity]?.type === type) return mention
    }
    return undefined
  }

  /** The first mention that begins at or behind a token. */
  #from(token: number): number {
    const firsts = this.#firsts
    return lowerBound(firsts.length, (at) => (firsts[at] ?? 0) < token)
  }

  /** The country whose possessive or adjective ends right before a token: `Japan's`, `German`. */
  ownerBefore(first: number): Mention | undefined {
    const { tokens } = this.#named
    let end = first
    if (lowerAt(tokens, end - 1) === "'s" || lowerAt(tokens, end - 1) === "'") end -= 1
    for (let i = end - 1; i >= Math.max(0, end - 4); i -= 1) {
      const mention = this.startingAt('COUNTRY', i)
      if (mention && this.#endOf(mention, i) === end) return mention
    }
    return undefined
  }

  countryByCode(code: string): EntityRef | null {
    for (const country of this.countries) if (country.code === code) return country.entity
    return null
  }

  /** Ministries, departments, central banks: their people speak for the state. */
  isGovernmental(entity: EntityRef): boolean {
    const body = this.#named.entities[entity]
    if (body?.type !== 'ORGANIZATION') return false
    return GOVERNMENTAL.test(`${body.name} ${body.aliases.join(' ')}`)
  }

  /** Where a name of a person stands among `people`. */
  #orderOf(mention: Mention): number {
    const { people } = this
    return lowerBound(people.length, (at) => (people[at]?.mention.start ?? 0) < mention.start)
  }

  /** The people of a list `A, B and C` that ends with this mention; at most ten. */
  listEndingWith(last: Mention): Mention[] {
    const order = this.#orderOf(last)
    const list = [last]
    let first = this.people[order]?.first ?? 0
    for (let at = order - 1; at >= 0 && list.length < 10; at -= 1) {
      const person = this.people[at]
      if (!person || first - person.end > 2) break
      const joint = this.#named.tokens[person.end]?.lower
      if (joint !== 'and' && joint !== ',') break
      list.unshift(person.mention)
      first = person.first
    }
    return list
  }

  /** Lists of people behind a word such as `counterparts,`. */
  listsBehind(heads: ReadonlySet<string>): { head: number; people: Mention[] }[] {
    const lists: { head: number; people: Mention[] }[] = []
    for (const { mention, first } of this.people) {
      const titled = this.titledFirst(first)
      const comma = lowerAt(this.#named.tokens, titled - 1) === ','
      const head = comma ? titled - 2 : titled - 1
      const within = heads.has(lowerAt(this.#named.tokens, first - 1)) ? first - 1 : head
      if (!heads.has(lowerAt(this.#named.tokens, within))) continue
      lists.push({ head: within, people: this.listStartingWith(mention) })
    }
    return lists
  }

  /** Countries named right before a token, in the same noun phrase: `French and British`. */
  countriesBefore(head: number): Mention[] {
    const found: Mention[] = []
    for (let i = head - 1; i >= Math.max(0, head - 8); i -= 1) {
      const mention = this.startingAt('COUNTRY', i)
      const word = lowerAt(this.#named.tokens, i)
      if (mention) found.unshift(mention)
      else if (['his', 'her', 'their', 'its', 'the'].includes(word)) break
    }
    return found
  }

  /** `They told their foreign ministers, A and B`: lists, and whose ministers they are. */
  listsOfTheirOffices(): { people: Mention[]; owners: EntityRef[] }[] {
    const { tokens } = this.#named
    const lists: { people: Mention[]; owners: EntityRef[] }[] = []
    for (const { mention, first } of this.people) {
      if (lowerAt(tokens, first - 1) !== ',' || !lowerAt(tokens, first - 2).endsWith('ministers'))
        continue
      const their = [first - 3, first - 4, first - 5].some((at) => lowerAt(tokens, at) === 'their')
      const people = this.listStartingWith(mention)
      if (!their || people.length < 2) continue
      const at = this.#orderOf(mention)
      const before = this.people.slice(Math.max(0, at - people.length), at)
      lists.push({ people, owners: before.map((person) => person.mention.entity) })
    }
    return lists
  }

  /** The people of a list `A, B and C` that begins with this mention; at most ten. */
  listStartingWith(first: Mention): Mention[] {
    const order = this.#orderOf(first)
    const list = [first]
    let end = this.people[order]?.end ?? 0
    for (let at = order + 1; at < this.people.length && list.length < 10; at += 1) {
      const next = this.people[at]
      if (!next || next.first - end > 2) break
      const joint = this.#named.tokens[next.first - 1]?.lower
      if (joint !== 'and' && joint !== ',') break
      list.push(next.mention)
      end = next.end
    }
    return list
  }

  /** The first token of the title that stands right before a name; the name's own where none does. */
  titledFirst(first: number): number {
    return this.#titleAt.get(first) ?? first
  }
}

const GOVERNMENTAL =
  /\b(ministry|department|treasury|white house|government|bureau|embassy|agency|office|central bank|cabinet|foreign office|state council|people's congress|national security council|atomic energy (?:organi[sz]ation|commission)|armed forces|general staff|national development and reform commission|bundesbank|reserve bank|federal reserve board|bank of (england|japan|france|italy|canada|korea|spain|greece|israel|thailand|mexico|ghana|finland|portugal))\b/i

/** How many of the indices below `length`, from the first on, come before what is sought. */
function lowerBound(length: number, isBefore: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
