import { foldName } from '../../../link/fold-name.ts'
import { wordsOf } from './full-text.ts'
import type { Parameters } from './parameters.ts'

/** Characters that SQL or full text would read as wildcards. */
const WILDCARD = /[%_*?]/

/**
 * Conditions on an entity (alias `e`) that one form of its name has every given word, or begins one
 * of its words with it: "kan mick" finds Mickey Kantor. Full text and the beginnings of forms give
 * the candidates, the forms decide. A wildcard means itself. Undefined where nothing can match.
 */
export function hasNameLike(name: string, parameters: Parameters): string[] | undefined {
  const form = foldName(name)
  if (form === '') return undefined
  const inForm = form
    .split(' ')
    .map((word) => `instr(' ' || n.form, ${parameters.bind(` ${word}`)}) > 0`)
  return [
    `e.key in (${candidates(name, form, parameters)})`,
    `exists (select 1 from entity_name n where n.entity_key = e.key and ${inForm.join(' and ')})`,
    ...printed(name, parameters),
  ]
}

/** Full text parts "O'Brien" in two, so that "obrien" is only found among the forms. */
function candidates(name: string, form: string, parameters: Parameters): string {
  const beginsWith = `select entity_key from entity_name
    where form >= ${parameters.bind(form)} and form < ${parameters.bind(`${form}\u{10FFFF}`)}`
  const words = wordsOf(name)
  if (words.length === 0) return beginsWith
  const match = parameters.bind(words.map((word) => `"${word}"*`).join(' AND '))
  return `select rowid from entity_words where entity_words match ${match} union ${beginsWith}`
}

/** The wildcards of a name that is looked up must stand in the name that is found. */
export function printed(name: string, parameters: Parameters): string[] {
  return name
    .split(/\s+/)
    .filter((word) => WILDCARD.test(word))
    .map((word) => {
      const value = parameters.bind(word.toLowerCase())
      return `instr(lower(e.name || ' ' || e.aliases || ' ' || coalesce(e.acronym, '')), ${value}) > 0`
    })
}
