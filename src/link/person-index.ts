import type { GrowingGroup } from './person-group.ts'

/** Groups by what their names can be shortened to, so that a block of thousands stays fast. */
export class PersonIndex {
  readonly groups: GrowingGroup[] = []
  readonly #byStart = new Map<string, GrowingGroup[]>()

  add(group: GrowingGroup): void {
    this.groups.push(group)
    for (const start of startsOf(group.given)) {
      const groups = this.#byStart.get(start)
      if (groups) groups.push(group)
      else this.#byStart.set(start, [group])
    }
  }

  /** Groups whose fullest name the given names can stand for. */
  candidates(given: readonly string[]): readonly GrowingGroup[] {
    const groups = this.#byStart.get(given.slice(0, 2).join(' ')) ?? []
    return groups.filter((group) => canStandFor(given, group.given))
  }
}

/** Whether a less full name can stand for a fuller one, as `g` and `george` for `george w`. */
function canStandFor(less: readonly string[], full: readonly string[]): boolean {
  if (less.length > full.length) return false
  return less.every((word, place) => {
    const other = full[place] ?? ''
    return word === other || (word.length === 1 && other.startsWith(word))
  })
}

/** All that the first two words of a name can be shortened to. */
function startsOf([first = '', second = '']: readonly string[]): ReadonlySet<string> {
  const firsts = [first, first.slice(0, 1)]
  const seconds = second === '' ? [] : [second, second.slice(0, 1)]
  return new Set(['', ...firsts, ...firsts.flatMap((one) => seconds.map((two) => `${one} ${two}`))])
}
