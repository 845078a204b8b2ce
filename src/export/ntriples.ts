import { parseGlobalId } from '../model/global-id.ts'
import type { ArchiveRecord, ArchiveValue } from '../store/graph-archive.ts'
import type { ExportFormat } from './export-format.ts'
import { formatIri, formatLiteral } from './ntriples-terms.ts'

/**
 * RDF 1.1 N-Triples, sorted. A node is `urn:wiregraph:Type:id#it`; what has no id of its own, such as
 * a piece of evidence, is a node named after its place, `…#evidence.1`. Times of ingestion are left
 * out, so that the same articles give the same bytes whenever they were read.
 */
export const ntriples: ExportFormat = {
  name: 'ntriples',
  async *write(archive) {
    for await (const record of archive.records()) {
      const lines = triplesOf(record)
      lines.sort()
      yield `${lines.join('\n')}\n`
    }
  },
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const SCHEMA_ORG = 'https://schema.org/'
const OWN = 'urn:wiregraph:vocabulary:'

/** Types and properties for which schema.org has a word that means the same. */
const SCHEMA_ORG_TYPES: ReadonlyMap<string, string> = new Map([
  ['Article', 'NewsArticle'],
  ['Person', 'Person'],
  ['Organization', 'Organization'],
  ['Country', 'Country'],
  ['Place', 'Place'],
  ['Topic', 'DefinedTerm'],
  ['Quote', 'Quotation'],
  ['Role', 'Role'],
])
const SCHEMA_ORG_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['aliases', 'alternateName'],
  ['givenName', 'givenName'],
  ['familyName', 'familyName'],
  ['headline', 'headline'],
  ['publishedOn', 'datePublished'],
  ['latitude', 'latitude'],
  ['longitude', 'longitude'],
  ['url', 'url'],
])
const LEFT_OUT = new Set(['id', 'type', 'paragraphs'])

function triplesOf(record: ArchiveRecord): string[] {
  const base = `urn:wiregraph:${record.type}:${record.id}#`
  const subject = formatIri(`${base}it`)
  const lines = [`${subject} ${formatIri(RDF_TYPE)} ${formatIri(`${OWN}${record.type}`)} .`]
  const common = SCHEMA_ORG_TYPES.get(record.type)
  if (common !== undefined) {
    lines.push(`${subject} ${formatIri(RDF_TYPE)} ${formatIri(SCHEMA_ORG + common)} .`)
  }
  addProperties(lines, record, 'it', base)
  return lines
}

type Properties = { readonly [property: string]: ArchiveValue | undefined }

/** Adds what is said of the node `base + fragment`. */
function addProperties(lines: string[], of: Properties, fragment: string, base: string): void {
  const subject = formatIri(base + fragment)
  for (const [property, value] of Object.entries(of)) {
    if (LEFT_OUT.has(property) || value === undefined) continue
    const predicate = formatIri(predicateOf(property))
    const path = fragment === 'it' ? property : `${fragment}.${property}`
    const add = (one: ArchiveValue, place: string) => {
      lines.push(`${subject} ${predicate} ${objectOf(lines, one, place, base)} .`)
    }
    if (isList(value)) for (const [at, one] of value.entries()) add(one, `${path}.${at + 1}`)
    else add(value, path)
  }
}

/** The object of a triple; for a value made of parts a node of its own, whose triples are added. */
function objectOf(lines: string[], value: ArchiveValue, path: string, base: string): string {
  if (typeof value !== 'object') return formatLiteral(value)
  // A list in a list does not come up; its JSON would still say what it holds.
  if (isList(value)) return formatLiteral(JSON.stringify(value))
  const { id, ...rest } = value
  if (typeof id !== 'string') {
    addProperties(lines, value, path, base)
    return formatIri(base + path)
  }
  const node = nodeIri(id)
  if (Object.keys(rest).length === 0) return node
  lines.push(`${formatIri(base + path)} ${formatIri(`${OWN}node`)} ${node} .`)
  addProperties(lines, rest, path, base)
  return formatIri(base + path)
}

function nodeIri(id: string): string {
  return formatIri(`urn:wiregraph:${parseGlobalId(id)?.typename ?? 'Node'}:${id}#it`)
}

function predicateOf(property: string): string {
  const common = SCHEMA_ORG_PROPERTIES.get(property)
  return common === undefined ? OWN + property : SCHEMA_ORG + common
}

function isList(value: ArchiveValue): value is readonly ArchiveValue[] {
  return Array.isArray(value)
}
