import { NEGATIONS } from '../../lexicon/talk-words.ts'

/** `a video conference with`, not a news conference. */
export const REMOTE: ReadonlySet<string> = new Set(['video', 'telephone', 'phone', 'peace'])

export const SEEING: ReadonlySet<string> = new Set(['see', 'sees', 'saw'])
export const INDEFINITE: ReadonlySet<string> = new Set('a an no some little any'.split(' '))

export const HELD: ReadonlySet<string> = new Set(['held', 'hold', 'had'])
export const ENDED: ReadonlySet<string> = new Set(['ended', 'concluded', 'completed'])

export const NEGATING: ReadonlySet<string> = new Set([...NEGATIONS, 'refused', 'declined'])

export const LINK_REACH = 10

export const LINK_ENDS: ReadonlySet<string> = new Set(', . and that after before during'.split(' '))
