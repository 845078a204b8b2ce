import { createHash } from 'node:crypto'
import type { Evidence } from '../../src/model/evidence.ts'
import type {
  EntityRef,
  LocalEntity,
  Mention,
  NegotiationEvent,
  Reading,
} from '../../src/model/reading.ts'
import type { ArticleChange } from '../../src/store/graph-writer.ts'

/** An article written down together with what is read out of it, so that spans cannot disagree. */
export class ArticleDraft {
  readonly #externalId: string
  readonly #publishedOn: string | null
  readonly #entities: LocalEntity[] = []
  readonly #sentences: { start: number; end: number }[] = []
  readonly #mentions: Mention[] = []
  readonly #facts = {
    represents: [] as Reading['represents'][number][],
    roles: [] as Reading['roles'][number][],
    quotes: [] as Reading['quotes'][number][],
    meetings: [] as Reading['meetings'][number][],
    negotiations: [] as Reading['negotiations'][number][],
    figures: [] as Reading['figures'][number][],
  }
  #text = ''

  constructor(externalId: string, publishedOn: string | null = null) {
    this.#externalId = externalId
    this.#publishedOn = publishedOn
  }

  person(name: string, salience = 0.5): EntityRef {
    const [givenName = '', familyName = name] = name.split(' ')
    return this.#name({ type: 'PERSON', name, aliases: [], salience, givenName, familyName })
  }
  organization(name: string, acronym: string | null = null, salience = 0.5): EntityRef {
    const aliases = acronym === null ? [] : [acronym]
    return this.#name({
      ...{ type: 'ORGANIZATION', name, aliases, salience, key: null, acronym, country: null },
    })
  }
  country(name: string, code: string, salience = 0.5): EntityRef {
    return this.#name({ type: 'COUNTRY', name, aliases: [], salience, code })
  }
  place(name: string, country: string | null = null, salience = 0.2): EntityRef {
    return this.#name({ type: 'PLACE', name, aliases: [], salience, key: null, country })
  }
  topic(name: string, salience = 0.4): EntityRef {
    return this.#name({ type: 'TOPIC', name, aliases: [], salience, key: name })
  }
  negotiation(name: string): EntityRef {
    return this.#name({ type: 'NEGOTIATION', name, aliases: [], salience: 0.9 })
  }

  #name(entity: LocalEntity): EntityRef {
    const known = this.#entities.findIndex(
      ({ type, name }) => type === entity.type && name === entity.name,
    )
    return known >= 0 ? known : this.#entities.push(entity) - 1
  }

  /** Adds a sentence; a ref in it stands for its name and mentions it. Gives the evidence of the whole. */
  sentence(words: TemplateStringsArray, ...refs: readonly (EntityRef | string)[]): Evidence {
    if (this.#text !== '') this.#text += ' '
    const start = this.#text.length
    const sentence = this.#sentences.length
    for (const [place, word] of words.entries()) {
      this.#text += word
      const ref = refs[place]
      if (ref === undefined) continue
      const from = this.#text.length
      this.#text += typeof ref === 'string' ? ref : (this.#entities[ref]?.name ?? '')
      if (typeof ref === 'string') continue
      const span = { start: from, end: this.#text.length, sentence }
      this.#mentions.push({
        ...span,
        confidence: 0.9,
        method: 'draft/name',
        entity: ref,
        kind: 'NAME',
      })
    }
    const end = this.#text.length
    this.#sentences.push({ start, end })
    return { start, end, sentence, confidence: 0.8, method: 'draft/sentence' }
  }

  represents(person: EntityRef, country: EntityRef, evidence: Evidence): void {
    this.#facts.represents.push({ person, country, evidence: [evidence] })
  }
  role(
    person: EntityRef,
    title: string,
    organization: EntityRef | null,
    country: EntityRef | null,
    evidence: Evidence,
  ): void {
    this.#facts.roles.push({ person, title, organization, country, evidence: [evidence] })
  }
  quote(text: string, speaker: EntityRef | null, evidence: Evidence): void {
    const attribution = speaker === null ? 'an official' : null
    this.#facts.quotes.push({ text, speaker, attribution, evidence: [evidence] })
  }
  meeting(
    meeting: Partial<Omit<Reading['meetings'][number], 'evidence'>>,
    evidence: Evidence,
  ): void {
    const none = { place: null, date: null, duration: null }
    const nobody = { participants: [], parties: [], negotiations: [] }
    this.#facts.meetings.push({ ...none, ...nobody, ...meeting, evidence: [evidence] })
  }
  talks(
    talks: Pick<Reading['negotiations'][number], 'entity'> &
      Partial<Reading['negotiations'][number]>,
    events: readonly Omit<NegotiationEvent, 'evidence' | 'cameo'>[],
    evidence: Evidence,
  ): void {
    this.#facts.negotiations.push({
      ...{ parties: [], topics: [], negotiators: [], scheduledFor: null },
      ...talks,
      events: events.map((event) => ({ ...event, cameo: '036', evidence: [evidence] })),
      evidence: [evidence],
    })
  }
  figure(
    figure: Pick<Reading['figures'][number], 'text' | 'value'> &
      Partial<Reading['figures'][number]>,
    evidence: Evidence,
  ): void {
    this.#facts.figures.push({
      ...{ valueTo: null, unit: 'MONEY', unitText: null, currency: 'USD', measure: 'TRADE' },
      ...{ topic: null, countries: [], period: null },
      ...figure,
      evidence: [evidence],
    })
  }

  toChange(ingestedAt = '2026-01-01T00:00:00.000Z'): ArticleChange {
    const first = this.#sentences[0] ?? { start: 0, end: 0 }
    const text = this.#text
    return {
      kind: 'put',
      article: {
        ...{ externalId: this.#externalId, format: 'text', path: `${this.#externalId}.txt` },
        ...{ url: null, text, headline: null, publishedOn: this.#publishedOn },
        ...{ agency: null, byline: [], marks: null },
      },
      sha256: createHash('sha256').update(`${this.#publishedOn}${text}`).digest('hex'),
      readerVersion: '1',
      ingestedAt,
      reading: {
        frame: {
          ...{ headline: text.slice(first.start, first.end), dateline: null, agency: null },
          ...{ publishedOn: this.#publishedOn, byline: ['By A. Writer'] },
          paragraphs: [{ start: 0, end: text.length }],
        },
        sentences: this.#sentences,
        entities: this.#entities,
        mentions: this.#mentions,
        ...this.#facts,
      },
    }
  }
}
