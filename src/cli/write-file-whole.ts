import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { WiregraphError } from '../model/errors.ts'

/** Writes a file that appears under its name, or where a link of that name leads, only when it is whole. */
export async function writeFileWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const target = await targetOf(path)
  const draft = `${target}.${process.pid}.part`
  try {
    const file = await open(draft, 'wx')
    try {
      await writeAll(file, pieces)
    } finally {
      await file.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw toFailure(error, path)
  }
}

/** What a file is moved over is gone: a device must not be. */
async function targetOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return path
  if (found.isDirectory()) throw toFailure(Object.assign(new Error(), { code: 'EISDIR' }), path)
  if (found.isFile()) return realpath(path)
  throw new WiregraphError(
    'USAGE',
    `${JSON.stringify(path)} cannot be written: it is a device, pipe or socket. Leave out --out to write to standard output.`,
  )
}

async function writeAll(file: FileHandle, pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await file.writeFile(piece, 'utf8')
  await file.sync()
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'it is a folder',
  EEXIST: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'the quota is used up',
}

function toFailure(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof WiregraphError || !Object.hasOwn(PROBLEMS, code)) return error
  return new WiregraphError(
    'USAGE',
    `${JSON.stringify(path)} cannot be written: ${PROBLEMS[code]}. Name another file with --out.`,
  )
}
