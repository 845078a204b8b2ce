import type { PreparedFact } from '../prepared-reading.ts'
import { likenessOf } from './derive-canonical.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { addEvidence, EVIDENCE_COLUMNS } from './write-evidence.ts'
import type { FactType, LinkedParticipant, Part, ParticipantDraft } from './write-fact-drafts.ts'
import { type ColumnValue, RowInserter } from './write-insert.ts'
import { readLastKey } from './write-last-key.ts'
import type { LinkedArticle } from './write-linked-article.ts'
import type { NumberCursor } from './write-number-cursor.ts'

/** Each type's own table, with its columns in the order of a draft's values. */
export const FACT_TABLES = {
  Role: { table: 'role', columns: ['title'] },
  Quote: { table: 'quote', columns: ['text', 'attribution'] },
  Meeting: { table: 'meeting', columns: ['date', 'duration'] },
  NegotiationEvent: {
    table: 'negotiation_event',
    columns: ['status', 'date', 'cameo', 'plover', 'plover_mode'],
  },
  NegotiationReport: { table: 'negotiation_report', columns: ['scheduled_for'] },
  TradeFigure: {
    table: 'trade_figure',
    columns: ['text', 'value', 'value_to', 'unit', 'unit_text', 'currency', 'measure', 'period'],
  },
  Representation: null,
} as const satisfies {
  readonly [T in FactType]: { readonly table: string; readonly columns: readonly string[] } | null
}

/** The table in which facts of a type have their own row; null where the type says nothing of its own. */
export const FACT_TABLE_OF = Object.fromEntries(
  Object.entries(FACT_TABLES).map(([type, row]) => [type, row?.table ?? null]),
) as { readonly [T in FactType]: string | null }

/** The tables in which a fact may have its own row. */
export const FACT_TABLE_NAMES: readonly string[] = Object.values(FACT_TABLE_OF).filter(
  (table) => table !== null,
)

const FACT_COLUMNS = [
  'key',
  'id',
  'type',
  'article_key',
  'ordinal',
  'chronology',
  'likeness',
  'canonical_key',
]
const PARTICIPANT_COLUMNS = [
  'fact_key',
  'part',
  'ordinal',
  'article_key',
  'ref',
  'entity_key',
  'chronology',
]

/** What rows of evidence are made of. */
export interface RowSource {
  /** Those of the prepared reading, as far as they have not been taken. */
  readonly numbers: NumberCursor
  /** The key of the rule that is a word of the reading. */
  readonly methodKeyOf: (word: number) => number
}

/** Writes the facts of articles, each standing for itself as yet. */
export class FactWriter {
  readonly #database: SqliteDatabase
  readonly #facts: RowInserter
  readonly #evidence: RowInserter
  readonly #participants: RowInserter
  readonly #own: ReadonlyMap<FactType, RowInserter>
  #lastKey = 0

  constructor(database: SqliteDatabase) {
    this.#database = database
    this.#facts = new RowInserter(database, 'fact', FACT_COLUMNS)
    this.#evidence = new RowInserter(database, 'evidence', [
      'fact_key',
      'ordinal',
      ...EVIDENCE_COLUMNS,
    ])
    this.#participants = new RowInserter(database, 'participant', PARTICIPANT_COLUMNS)
    this.#own = createOwnInserters(database)
  }

  /** To be called when all rows that the transaction takes out are out. */
  begin(): void {
    for (const rows of this.#inserters()) rows.clear()
    this.#lastKey = readLastKey(this.#database, 'fact')
  }

  /** Returns the likenesses of the article's facts. The rows wait for `flush`. */
  write(
    { reading, names }: LinkedArticle,
    articleKey: number,
    { numbers, methodKeyOf }: RowSource,
  ): readonly string[] {
    const likenesses: string[] = []
    const { chronology, facts, words } = reading
    const entityOf = (ref: number) => names[ref]?.entityKey ?? 0
    for (let ordinal = 0; ordinal < facts.length; ordinal += 1) {
      const fact = facts[ordinal]
      if (fact === undefined) continue
      const { id, type, values } = fact
      const participants = linkParticipants(participantsOf(fact, words, numbers), entityOf)
      const likeness = likenessOf(type, participants, type === 'Role' ? String(values[0]) : null)
      if (likeness !== null) likenesses.push(likeness)
      this.#lastKey += 1
      const key = this.#lastKey
      putAll(this.#facts, [key, id, type, articleKey, ordinal, chronology, likeness, key])
      for (let place = 0; place < fact.evidenceCount; place += 1) {
        this.#evidence.put(key)
        this.#evidence.put(place)
        addEvidence(this.#evidence, numbers, methodKeyOf)
      }
      for (const { part, ordinal: place, ref, entityKey } of participants) {
        putAll(this.#participants, [key, part, place, articleKey, ref, entityKey, chronology])
      }
      const own = this.#own.get(type)
      own?.put(key)
      if (own) putAll(own, values)
    }
    return likenesses
  }

  flush(): void {
    for (const rows of this.#inserters()) rows.flush()
  }

  #inserters(): readonly RowInserter[] {
    return [this.#facts, this.#evidence, this.#participants, ...this.#own.values()]
  }
}

function createOwnInserters(database: SqliteDatabase): ReadonlyMap<FactType, RowInserter> {
  const inserters = new Map<FactType, RowInserter>()
  for (const type of Object.keys(FACT_TABLES) as FactType[]) {
    const row = FACT_TABLES[type]
    if (row === null) continue
    inserters.set(type, new RowInserter(database, row.table, ['fact_key', ...row.columns]))
  }
  return inserters
}

/**
 * The participants with the entities that they are. Of several names in one part that are one entity
 * the first stands for all; the others get entity 0, so that nobody takes part twice.
 */
export function linkParticipants<P extends Pick<LinkedParticipant, 'part'> & { ref: number }>(
  participants: readonly P[],
  entityOf: (ref: number) => number,
): readonly (P & LinkedParticipant)[] {
  const taken = new Set<string>()
  return participants.map((participant) => {
    const entityKey = entityOf(participant.ref)
    const place = `${participant.part} ${entityKey}`
    const first = !taken.has(place)
    taken.add(place)
    return { ...participant, entityKey: first ? entityKey : 0 }
  })
}

function participantsOf(
  { participantCount }: PreparedFact,
  words: readonly string[],
  numbers: NumberCursor,
): readonly ParticipantDraft[] {
  const parts: ParticipantDraft[] = []
  for (let place = 0; place < participantCount; place += 1) {
    const part = words[numbers.next()] as Part
    parts.push({ part, ordinal: numbers.next(), ref: numbers.next() })
  }
  return parts
}

function putAll(rows: RowInserter, values: readonly ColumnValue[]): void {
  for (let place = 0; place < values.length; place += 1) rows.put(values[place])
}
