import type { EntityType } from '../model/entity.ts'
import type { EntityRef, Mention } from '../model/reading.ts'
import type { NamedDocument } from './document.ts'

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
  readonly #named: NamedDocument
  readonly #byStart = new Map<number, Mention[]>()
  readonly #endOf = new Map<Mention, number>()
  readonly #firstOf = new Map<Mention, number>()
  readonly #order = new Map<Mention, number>()
  readonly #titleAt = new Map<number, number>()

  constructor(named: NamedDocument) {
    this.#named = named
    const people: NamedPerson[] = []
    let token = 0
    for (const mention of named.mentions) {
      while (token > 0 && (named.tokens[token]?.start ?? 0) > mention.start) token -= 1
      while (token < named.tokens.length && (named.tokens[token]?.start ?? 0) < mention.start)
        token += 1
      let end = token
      while (end < named.tokens.length && (named.tokens[end]?.end ?? 0) <= mention.end) end += 1
      const here = this.#byStart.get(token)
      if (here) here.push(mention)
      else this.#byStart.set(token, [mention])
      this.#firstOf.set(mention, token)
      this.#endOf.set(mention, end)
      if (mention.kind === 'NAME' && named.entities[mention.entity]?.type === 'PERSON')
        people.push({ mention, first: token, end })
    }
    this.people = people
    for (const [at, person] of people.entries()) this.#order.set(person.mention, at)
    for (const title of named.titles) this.#titleAt.set(title.end, title.first)
  }

  /** The words of tokens [first, end), line ends as blanks. */
  textOf(first: number, end: number): string {
    const start = this.#named.tokens[first]?.start ?? 0
    const stop = this.#named.tokens[end - 1]?.end ?? start
    return this.#named.text.slice(start, stop).replace(/\s+/g, ' ')
  }

  firstOf(mention: Mention): number {
    return this.#firstOf.get(mention) ?? 0
  }

  /** Whether no noun follows that the mention qualifies: `of Japan`, not `of the Japan office`. */
  endsPhrase(mention: Mention): boolean {
    const next = this.#named.tokens[this.#endOf.get(mention) ?? -1]
    return (
      mention.kind === 'NAME' &&
      (!next || next.shape === 'PUNCTUATION' || /^(and|who|said|has|is|was|will)$/.test(next.lower))
    )
  }

  /** Mentions of a type that begin between two tokens, from left to right. */
  inside(type: EntityType, first: number, end: number): Mention[] {
    const found: Mention[] = []
    for (let i = first; i < end; i += 1) {
      for (const mention of this.#byStart.get(i) ?? [])
        if (this.#named.entities[mention.entity]?.type === type) found.push(mention)
    }
    return found
  }

  startingAt(type: EntityType, at: number): Mention | undefined {
    return this.#byStart
      .get(at)
      ?.find((mention) => this.#named.entities[mention.entity]?.type === type)
  }

  /** The country whose possessive or adjective ends right before a token: `Japan's`, `German`. */
  ownerBefore(first: number): Mention | undefined {
    const { tokens } = this.#named
    let end = first
    if (tokens[end - 1]?.lower === "'s" || tokens[end - 1]?.lower === "'") end -= 1
    for (let i = end - 1; i >= Math.max(0, end - 4); i -= 1) {
      const mention = this.startingAt('COUNTRY', i)
      if (mention && this.#endOf.get(mention) === end) return mention
    }
    return undefined
  }

  countryByCode(code: string): EntityRef | null {
    const at = this.#named.entities.findIndex(
      (entity) => entity.type === 'COUNTRY' && entity.code === code,
    )
    return at < 0 ? null : at
  }

  /** Ministries, departments, central banks: their people speak for the state. */
  isGovernmental(entity: EntityRef): boolean {
    const body = this.#named.entities[entity]
    if (body?.type !== 'ORGANIZATION') return false
    return /\b(ministry|department|treasury|white house|government|bureau|embassy|agency|office|central bank|cabinet|foreign office|state council)\b/i.test(
      `${body.name} ${body.aliases.join(' ')}`,
    )
  }

  /** The people of a list `A, B and C` that ends with this mention; at most ten. */
  listEndingWith(last: Mention): Mention[] {
    const list = [last]
    for (let at = (this.#order.get(last) ?? 0) - 1; at >= 0 && list.length < 10; at -= 1) {
      const person = this.people[at]
      const next = list[0]
      if (!person || !next || this.firstOf(next) - person.end > 2) break
      const joint = this.#named.tokens[person.end]?.lower
      if (joint !== 'and' && joint !== ',') break
      list.unshift(person.mention)
    }
    return list
  }

  /** Lists of people behind a word such as `counterparts,`. */
  listsBehind(heads: ReadonlySet<string>): { head: number; people: Mention[] }[] {
    const lists: { head: number; people: Mention[] }[] = []
    for (const { mention, first } of this.people) {
      const titled = this.titledFirst(first)
      const comma = this.#named.tokens[titled - 1]?.lower === ','
      const head = comma ? titled - 2 : titled - 1
      const within = heads.has(this.#named.tokens[first - 1]?.lower ?? '') ? first - 1 : head
      if (!heads.has(this.#named.tokens[within]?.lower ?? '')) continue
      lists.push({ head: within, people: this.listStartingWith(mention) })
    }
    return lists
  }

  /** Countries named right before a token, in the same noun phrase: `French and British`. */
  countriesBefore(head: number): Mention[] {
    const found: Mention[] = []
    for (let i = head - 1; i >= Math.max(0, head - 8); i -= 1) {
      const mention = this.startingAt('COUNTRY', i)
      const word = this.#named.tokens[i]?.lower ?? ''
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
      if (tokens[first - 1]?.lower !== ',' || !tokens[first - 2]?.lower.endsWith('ministers'))
        continue
      const their = [first - 3, first - 4, first - 5].some((at) => tokens[at]?.lower === 'their')
      const people = this.listStartingWith(mention)
      if (!their || people.length < 2) continue
      const at = this.#order.get(mention) ?? 0
      const before = this.people.slice(Math.max(0, at - people.length), at)
      lists.push({ people, owners: before.map((person) => person.mention.entity) })
    }
    return lists
  }

  /** The people of a list `A, B and C` that begins with this mention; at most ten. */
  listStartingWith(first: Mention): Mention[] {
    const list = [first]
    for (
      let at = (this.#order.get(first) ?? 0) + 1;
      at < this.people.length && list.length < 10;
      at += 1
    ) {
      const next = this.people[at]
      const last = list.at(-1)
      if (!next || !last || next.first - (this.#endOf.get(last) ?? next.first) > 2) break
      const joint = this.#named.tokens[next.first - 1]?.lower
      if (joint !== 'and' && joint !== ',') break
      list.push(next.mention)
    }
    return list
  }

  /** The first token of the title that stands right before a name; the name's own where none does. */
  titledFirst(first: number): number {
    return this.#titleAt.get(first) ?? first
  }
}
