/** Sets of names that grow together (union-find); which of a set stands for it is not told. */
export class DisjointSets {
  readonly #parents = new Map<string, string>()

  /** The same name for all of one set. */
  find(name: string): string {
    let root = name
    for (let parent = this.#parents.get(root); parent !== undefined; ) {
      root = parent
      parent = this.#parents.get(root)
    }
    for (let step = name; step !== root; ) {
      const parent = this.#parents.get(step) ?? root
      this.#parents.set(step, root)
      step = parent
    }
    return root
  }

  /** Makes the sets of both one. */
  join(one: string, other: string): void {
    const first = this.find(one)
    const second = this.find(other)
    if (first !== second) this.#parents.set(second, first)
  }
}
