/** A table for so many words is made at once; it grows when half of it is full. */
const FEWEST_SLOTS = 32

/** Slots that are looked at for a word. Only words chosen for it want more; they go into a map, whose hash nobody can foresee. */
const REACH = 32

/** What is found under a name's first word, by the hash that a token brings along: a map would take the word apart again. */
export class FirstWords<Found> {
  #count = 0
  #slots = emptySlots<Found>(FEWEST_SLOTS)
  #beyond: Map<string, Found> | null = null

  find(hash: number, word: string): Found | undefined {
    const slots = this.#slots
    for (let step = 0; step < REACH; step += 1) {
      const slot = slots[(hash + step) & (slots.length - 1)]
      if (!slot) break
      if (slot.hash === hash && slot.word === word) return slot.found
    }
    return this.#beyond?.get(word)
  }

  /** Takes in a word that is not there. */
  add(hash: number, word: string, found: Found): void {
    this.#count += 1
    if (this.#count * 2 > this.#slots.length) this.#grow()
    this.#put({ hash, word, found })
  }

  #put(slot: Slot<Found>): void {
    const slots = this.#slots
    for (let step = 0; step < REACH; step += 1) {
      const at = (slot.hash + step) & (slots.length - 1)
      if (slots[at]) continue
      slots[at] = slot
      return
    }
    this.#beyond ??= new Map()
    this.#beyond.set(slot.word, slot.found)
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = emptySlots(before.length * 4)
    for (const slot of before) if (slot) this.#put(slot)
  }
}

interface Slot<Found> {
  readonly hash: number
  readonly word: string
  readonly found: Found
}

function emptySlots<Found>(size: number): (Slot<Found> | null)[] {
  // Neither filled nor grown: V8 does both outside of the code that it compiles.
  const slots = new Array<Slot<Found> | null>(size)
  for (let at = 0; at < size; at += 1) slots[at] = null
  return slots
}
