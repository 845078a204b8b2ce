import type { EntityRef, Mention } from '../../model/reading.ts'
import type { Document } from '../document.ts'
import { sorted } from '../sorted.ts'
import type { BuiltEntities } from './build-entities.ts'
import type { Human } from './find-humans.ts'
import { findHumans } from './find-humans.ts'

/** No story has so many. */
const MOST_REFERENCES = 20_000

/** Sentences after which a pronoun no longer reaches back. */
const REACH = 2

/**
 * The mentions of an article with those that pronouns (`he`) and titles (`the minister`) make, sorted by
 * start. A pronoun means the subject of its own sentence, else of the one before; where that is nobody
 * known by name (`an official`), it means nobody here. Words inside quotation marks are the speaker's own.
 */
export function resolveReferences(document: Document, built: BuiltEntities): readonly Mention[] {
  const added: Mention[] = []
  let focus: Human | null = null
  let age = 0
  for (let index = 0; index < document.sentences.length; index += 1) {
    const sentence = document.sentences[index]
    if (sentence?.part !== 'BODY') continue
    if (added.length >= MOST_REFERENCES) break
    const humans = findHumans(document, built, sentence)
    if (humans.length === 0) {
      age += 1
      continue
    }
    const resolved = resolveSentence(humans, focus, age <= REACH, built.women)
    for (const { human, entity } of resolved) {
      if (human.kind === 'NAME' || entity === null) continue
      added.push(mentionOf(document, index, human, entity))
    }
    const next = subjectOf(resolved)
    if (next) {
      focus = next
      age = 0
    } else age += 1
  }
  return sorted([...built.mentions, ...added], (a, b) => a.start - b.start || a.end - b.end)
}

/** People of one sentence among whom a pronoun looks for its own. */
const NEAR = 16

interface Resolved {
  readonly human: Human
  readonly entity: EntityRef | null
}

function resolveSentence(
  humans: readonly Human[],
  focus: Human | null,
  inReach: boolean,
  women: ReadonlyMap<EntityRef, boolean>,
): Resolved[] {
  const resolved: Resolved[] = []
  for (const human of humans) {
    if (human.kind !== 'PRONOUN') {
      resolved.push({ human, entity: human.entity })
      continue
    }
    const agrees = (entity: EntityRef | null): boolean =>
      entity === null || human.woman === null || (women.get(entity) ?? human.woman) === human.woman
    const earlier = resolved
      .slice(-NEAR)
      .filter(
        ({ human: other, entity }) => other.kind !== 'PRONOUN' && !other.owns && agrees(entity),
      )
    const here = earlier.findLast((other) => other.human.speaks) ?? earlier[0]
    const before = inReach && focus && agrees(focus.entity) ? focus.entity : null
    resolved.push({ human, entity: here ? here.entity : before })
  }
  return resolved
}

/** Whom the next sentence's pronoun means: who speaks in this one, else who comes first. */
function subjectOf(resolved: readonly Resolved[]): Human | null {
  const chosen =
    resolved.find(({ human }) => human.speaks) ??
    resolved.find(({ human }) => !human.owns) ??
    resolved[0]
  return chosen ? { ...chosen.human, entity: chosen.entity } : null
}

function mentionOf(document: Document, sentence: number, human: Human, entity: EntityRef): Mention {
  const start = document.tokens[human.first]?.start ?? 0
  return {
    entity,
    kind: human.kind === 'TITLE' ? 'TITLE' : 'PRONOUN',
    start,
    end: document.tokens[human.end - 1]?.end ?? start,
    sentence,
    confidence: human.kind === 'TITLE' ? 0.75 : 0.8,
    method: human.kind === 'TITLE' ? 'read-names/title-again' : 'read-names/pronoun',
  }
}
