/** Letters looked at before and behind a stretch that is read. */
const BEFORE = 2
const BEHIND = 8

/** V8 looks the method of a string up anew each time where it has met strings of many kinds; so it need not. */
const { charCodeAt } = String.prototype

/**
 * The UTF-16 units of a stretch of text as an array of numbers, which is read many times faster than a string. Where they stand
 * counts from `base`; what lies outside the text is 0. One array serves all stretches: only the last one read can be looked at.
 */
export class Letters {
  codes = new Uint16Array(4_096)
  text = ''
  base = 0

  /** Takes the units of `text` from `start` to `end`; returns where they begin in `codes`. */
  read(text: string, start: number, end: number): number {
    const size = end - start + BEFORE + BEHIND
    if (size > this.codes.length) this.codes = new Uint16Array(size * 2)
    this.text = text
    this.base = start - BEFORE
    const { codes, base } = this
    const last = Math.min(size, text.length - base)
    let at = Math.max(0, -base)
    for (let blank = 0; blank < at; blank += 1) codes[blank] = 0
    for (; at < last; at += 1) codes[at] = charCodeAt.call(text, base + at)
    for (; at < size; at += 1) codes[at] = 0
    return BEFORE
  }

  /** The text between two places of `codes`. */
  slice(from: number, to: number): string {
    return this.text.slice(this.base + from, this.base + to)
  }
}
