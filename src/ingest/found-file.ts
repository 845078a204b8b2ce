/** A file that may hold articles. */
export interface FoundFile {
  readonly kind: 'file'
  /** Relative to the folder ingested, with `/`; bytes that are no UTF-8 as `\xNN`. */
  readonly path: string
  readonly location: string | Buffer
  /** Named by the person, and not only found in a folder that was. */
  readonly named: boolean
}

/** Something that lies in a folder, is no article and is left alone: a link, a device, a README. */
export interface SkippedFile {
  readonly kind: 'skipped'
  readonly source: string
  readonly reason: string
}

/** What cannot be looked into. */
export interface UnreadableFile {
  readonly kind: 'unreadable'
  readonly source: string
  readonly reason: string
}

/** Why the system does not let us read something, as a sentence. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return Object.hasOwn(PROBLEMS, code) ? (PROBLEMS[code] ?? UNKNOWN) : UNKNOWN
}

const UNKNOWN = 'Cannot be read.'
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'Cannot be read: permission is denied.',
  EPERM: 'Cannot be read: permission is denied.',
  ENOENT: 'Was gone before it could be read.',
  ENAMETOOLONG: 'Cannot be read: its path is too long for the system.',
  ELOOP: 'Is a symbolic link; links are not followed.',
  EMFILE: 'Cannot be read: too many files are open.',
  EIO: 'Cannot be read: the disk failed.',
}
