import { isUtf8 } from 'node:buffer'
import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { WiregraphError } from '../model/errors.ts'
import { type FoundFile, fileProblem, type SkippedFile, type UnreadableFile } from './found-file.ts'

export type Found = FoundFile | SkippedFile | UnreadableFile

/** Throws USAGE for the first path that is neither a file nor a folder that can be looked into. */
export function assertPathsExist(paths: readonly string[]): void {
  for (const path of paths) {
    let stats: Stats
    try {
      stats = statSync(path)
      if (stats.isDirectory()) readdirSync(path)
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      const what = isMissing ? 'There is no such file or folder.' : fileProblem(error)
      throw new WiregraphError('USAGE', `${JSON.stringify(path)}: ${what}`)
    }
    if (stats.isFile() || stats.isDirectory()) continue
    throw new WiregraphError(
      'USAGE',
      `${JSON.stringify(path)} is neither a file nor a folder; "-" reads standard input.`,
    )
  }
}

/**
 * All files under the given paths, each folder's in the order of their names, one at a time. A link
 * is followed only where the person named it; hidden files are passed over without a word.
 */
export function* walkFiles(paths: readonly string[]): Iterable<Found> {
  for (const path of paths) {
    const location = resolve(path)
    let stats: Stats
    try {
      stats = statSync(location)
    } catch (error) {
      yield { kind: 'unreadable', source: safeName(Buffer.from(path)), reason: fileProblem(error) }
      continue
    }
    if (stats.isDirectory()) yield* walkFolder(Buffer.from(location))
    else {
      const name = safeName(Buffer.from(basename(location)))
      yield { kind: 'file', path: name, location, named: true }
    }
  }
}

interface Folder {
  readonly location: Buffer
  /** With `/` at its end; empty at the top. */
  readonly path: string
  readonly entries: readonly Dirent<Buffer>[]
  next: number
}

/** A stack in place of recursion: folders may lie thousands deep. */
function* walkFolder(top: Buffer): Iterable<Found> {
  const stack: Folder[] = []
  const enter = (location: Buffer, path: string): UnreadableFile | undefined => {
    try {
      stack.push({ location, path, entries: sortedEntries(location), next: 0 })
      return undefined
    } catch (error) {
      return { kind: 'unreadable', source: path === '' ? '.' : path, reason: fileProblem(error) }
    }
  }
  const unreadable = enter(top, '')
  if (unreadable !== undefined) yield unreadable
  for (let folder = stack.at(-1); folder !== undefined; folder = stack.at(-1)) {
    const entry = folder.entries[folder.next++]
    if (entry === undefined) {
      stack.pop()
      continue
    }
    const path = folder.path + safeName(entry.name)
    const location = Buffer.concat([folder.location, SLASH, entry.name])
    const kind = kindOf(entry, location)
    if (kind === 'folder') {
      const problem = enter(location, `${path}/`)
      if (problem !== undefined) yield problem
    } else if (kind === 'file') yield { kind: 'file', path, location, named: false }
    else yield { kind: 'skipped', source: path, reason: kind }
  }
}

const SLASH = Buffer.from('/')
const DOT = 0x2e

function sortedEntries(location: Buffer): readonly Dirent<Buffer>[] {
  return readdirSync(location, { withFileTypes: true, encoding: 'buffer' })
    .filter((entry) => entry.name[0] !== DOT)
    .sort((one, other) => Buffer.compare(one.name, other.name))
}

/** Whether to enter it, to read it, or why neither. */
function kindOf(entry: Dirent<Buffer>, location: Buffer): string {
  let stats: Dirent<Buffer> | Stats = entry
  const isKnown = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()
  if (!isKnown) {
    // Some file systems do not tell the type in the listing.
    try {
      stats = lstatSync(location)
    } catch (error) {
      return fileProblem(error)
    }
  }
  if (stats.isDirectory()) return 'folder'
  if (stats.isFile()) return 'file'
  if (stats.isSymbolicLink()) return 'Is a symbolic link; links are not followed.'
  if (stats.isFIFO()) return 'Is a pipe; only files are read.'
  if (stats.isSocket()) return 'Is a socket; only files are read.'
  return 'Is a device; only files are read.'
}

/** A name that can be stored and shown: what is not UTF-8, and control characters, as `\xNN`. */
function safeName(name: Buffer): string {
  const text = isUtf8(name)
    ? name.toString('utf8')
    : name.toString('latin1').replace(/[\x80-\xff]/g, escapeByte)
  return text.replace(/[\x00-\x1f\x7f]/g, escapeByte)
}

function escapeByte(letter: string): string {
  return `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`
}
