import type { Generated } from 'kysely'

/** The tables of the database as Kysely sees them; columns as in migrations. */
export interface Tables {
  readonly article: ArticleTable
  readonly signature: SignatureTable
  readonly retired_signature: RetiredSignatureTable
  readonly correction: CorrectionTable
  readonly entity: EntityTable
  readonly entity_name: EntityNameTable
  readonly named: NamedTable
  readonly appearance: AppearanceTable
  readonly mention: MentionTable
  readonly method: MethodTable
  readonly fact: FactTable
  readonly evidence: EvidenceTable
  readonly participant: ParticipantTable
  readonly role: RoleTable
  readonly quote: QuoteTable
  readonly meeting: MeetingTable
  readonly negotiation_report: NegotiationReportTable
  readonly negotiation_event: NegotiationEventTable
  readonly trade_figure: TradeFigureTable
  readonly relation: RelationTable
  readonly related: RelatedTable
  readonly sketch: SketchTable
  readonly sketch_band: SketchBandTable
  readonly duplicate: DuplicateTable
  readonly setting: SettingTable
  readonly article_words: ArticleWordsTable
  readonly entity_words: EntityWordsTable
}

interface ArticleTable {
  readonly key: Generated<number>
  readonly id: string
  readonly external_id: string
  readonly chronology: number
  readonly format: string
  readonly path: string | null
  readonly url: string | null
  readonly sha256: string
  readonly reader_version: string
  readonly facts_digest: string | null
  readonly ingested_at: string
  readonly headline: string
  readonly published_on: string | null
  readonly agency_ref: number | null
  readonly dateline_text: string | null
  readonly dateline_place_ref: number | null
  readonly dateline_country_ref: number | null
  readonly dateline_date: string | null
  readonly byline: string
  readonly paragraphs: string
  readonly sentences: string
  readonly text: string
}

interface SignatureTable {
  readonly key: Generated<number>
  readonly id: string
  readonly type: string
  readonly block: string
  readonly content: string
  readonly articles: Generated<number>
  readonly reference: Generated<number>
  readonly entity_key: number
}

interface RetiredSignatureTable {
  readonly id: string
  readonly successor_id: string
}

interface CorrectionTable {
  readonly key: Generated<number>
  readonly keep_id: string
  readonly merge_id: string
  readonly made_at: string
}

interface EntityTable {
  readonly key: Generated<number>
  readonly id: string
  readonly type: string
  readonly name: string
  readonly sort_name: string
  readonly aliases: string
  readonly given_name: string | null
  readonly family_name: string | null
  readonly acronym: string | null
  readonly country_code: string | null
  readonly demonym: string | null
  readonly capital_signature_id: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly status: string | null
  readonly scheduled_for: string | null
  readonly first_chronology: number | null
  readonly last_chronology: number | null
  readonly article_count: Generated<number>
  readonly mention_count: Generated<number>
}

interface EntityNameTable {
  readonly form: string
  readonly entity_key: number
}

interface NamedTable {
  readonly article_key: number
  readonly ref: number
  readonly signature_key: number
  readonly entity_key: number
  readonly name: string
  readonly aliases: string
  readonly salience: number
  readonly mention_count: number
}

interface AppearanceTable {
  readonly entity_key: number
  readonly chronology: number
  readonly article_key: number
  readonly salience: number
  readonly mention_count: number
}

interface MentionTable {
  readonly article_key: number
  readonly ordinal: number
  readonly ref: number
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly confidence: number
  readonly method_key: number
}

interface MethodTable {
  readonly key: Generated<number>
  readonly name: string
}

interface FactTable {
  readonly key: Generated<number>
  readonly id: string
  readonly type: string
  readonly article_key: number
  readonly ordinal: number
  readonly chronology: number
  readonly likeness: string | null
  readonly canonical_key: number
}

interface EvidenceTable {
  readonly fact_key: number
  readonly ordinal: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly confidence: number
  readonly method_key: number
}

interface ParticipantTable {
  readonly fact_key: number
  readonly part: string
  readonly ordinal: number
  readonly article_key: number
  readonly ref: number
  readonly entity_key: number
  readonly chronology: number
}

interface RoleTable {
  readonly fact_key: number
  readonly title: string
}

interface QuoteTable {
  readonly fact_key: number
  readonly text: string
  readonly attribution: string | null
}

interface MeetingTable {
  readonly fact_key: number
  readonly date: string | null
  readonly duration: string | null
}

interface NegotiationReportTable {
  readonly fact_key: number
  readonly scheduled_for: string | null
}

interface NegotiationEventTable {
  readonly fact_key: number
  readonly status: string
  readonly date: string | null
  readonly cameo: string | null
  readonly plover: string | null
  readonly plover_mode: string | null
  readonly history_order: Generated<number>
}

interface TradeFigureTable {
  readonly fact_key: number
  readonly text: string
  readonly value: number
  readonly value_to: number | null
  readonly unit: string
  readonly unit_text: string | null
  readonly currency: string | null
  readonly measure: string
  readonly period: string | null
}

interface RelationTable {
  readonly article_key: number
  readonly ref: number
  readonly other_ref: number
  readonly kinds: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly confidence: number
  readonly method_key: number
}

interface RelatedTable {
  readonly entity_key: number
  readonly strength: number
  readonly other_key: number
  readonly kinds: number
  readonly article_count: number
  readonly same_sentence: number
  readonly met_with: number
  readonly negotiates_with: number
  readonly negotiates: number
  readonly party_to: number
  readonly represents: number
  readonly role_at: number
  readonly located_in: number
  readonly about: number
}

interface SketchTable {
  readonly article_key: number
  readonly words: Uint8Array
}

interface SketchBandTable {
  readonly band: number
  readonly chronology: number
  readonly article_key: number
}

interface DuplicateTable {
  readonly article_key: number
  readonly original_key: number
}

interface SettingTable {
  readonly name: string
  readonly value: string
}

// Full text: a column named as its table takes the match and commands.
interface ArticleWordsTable {
  readonly rowid: number
  readonly headline: string
  readonly text: string
  readonly article_words: string
  readonly rank: number
}
interface EntityWordsTable {
  readonly rowid: number
  readonly name: string
  readonly aliases: string
  readonly entity_words: string
  readonly rank: number
}
