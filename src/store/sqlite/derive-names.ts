import { foldName } from '../../link/fold-name.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { RowInserter } from './write-insert.ts'

/** The columns of `entity` that its names are made of. */
export interface NamedEntityRow {
  readonly key: number
  readonly name: string
  readonly aliases: string
  readonly family_name: string | null
  readonly acronym: string | null
  readonly article_count: number
}

export const NAMED_ENTITY = `select key, name, aliases, family_name, acronym, article_count from entity`

/** Every form by which an entity can be asked for, as compared: sorted, each once. */
export function nameFormsOf(entity: NamedEntityRow): readonly string[] {
  const names = [
    entity.name,
    ...(JSON.parse(entity.aliases) as string[]),
    entity.family_name,
    entity.acronym,
  ]
  const forms = names.flatMap((name) => (name === null ? [] : foldName(name)))
  return [...new Set(forms)].filter((form) => form !== '').sort()
}

/** What full text finds an entity by. Only entities that an article names are found. */
export function entityWordsOf(entity: NamedEntityRow): { name: string; aliases: string } | null {
  if (entity.article_count === 0) return null
  return { name: entity.name, aliases: (JSON.parse(entity.aliases) as string[]).join('\n') }
}

/** Makes anew how the given entities are found by name and by full text; those that are gone, not at all. */
export function writeNames(database: SqliteDatabase, entityKeys: Iterable<number>): void {
  const read = database.prepare(`${NAMED_ENTITY} where key = ?`)
  const clearForms = database.prepare('delete from entity_name where entity_key = ?')
  const clearWords = database.prepare('delete from entity_words where rowid = ?')
  const entities: NamedEntityRow[] = []
  for (const key of entityKeys) {
    clearForms.run(key)
    clearWords.run(key)
    const entity = read.get(key) as NamedEntityRow | undefined
    if (entity !== undefined) entities.push(entity)
  }
  addNames(database, entities)
}

/** Lets entities be found that nothing finds yet. */
export function addNames(database: SqliteDatabase, entities: readonly NamedEntityRow[]): void {
  const forms = new RowInserter(database, 'entity_name', ['form', 'entity_key'])
  for (const entity of entities) {
    for (const form of nameFormsOf(entity)) {
      forms.put(form)
      forms.put(entity.key)
    }
  }
  forms.flush()
  const addWords = database.prepare(
    'insert into entity_words (rowid, name, aliases) values (?, ?, ?)',
  )
  for (const entity of entities) {
    const words = entityWordsOf(entity)
    if (words !== null) addWords.run(entity.key, words.name, words.aliases)
  }
}
