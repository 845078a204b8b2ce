// Loads the bundled program with the code cache that the build made beside it: V8 then need not compile what a start runs.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** The bundle that the build makes. */
export const PROGRAM = join(import.meta.dirname, '..', 'dist', 'bundle', 'cli', 'main.cjs')
const CODE_CACHE = `${PROGRAM}.cache`

/** The program's exports and its script. Without a cache that fits, all is compiled. */
export function loadProgram() {
  const source = readFileSync(PROGRAM)
  // The build leaves nothing but ASCII in it.
  const text = source.toString('latin1')
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${text}\n})`
  const cachedData = readCodeCache(source)
  const script = new Script(wrapped, { filename: PROGRAM, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  script.runInThisContext()(
    module.exports,
    createRequire(PROGRAM),
    module,
    PROGRAM,
    dirname(PROGRAM),
  )
  return { ...module.exports, script }
}

const SUM_BYTES = 4

/** V8 looks at the length of the source alone, and crashes on a damaged cache: so a checksum of both stands before it. */
function readCodeCache(source) {
  try {
    const stored = readFileSync(CODE_CACHE)
    const code = stored.subarray(SUM_BYTES)
    return stored.readUInt32LE() === sumOf(source, code) ? code : undefined
  } catch {
    return undefined
  }
}

export function writeCodeCache(code) {
  const sum = Buffer.alloc(SUM_BYTES)
  sum.writeUInt32LE(sumOf(readFileSync(PROGRAM), code))
  const draft = `${CODE_CACHE}.${process.pid}`
  writeFileSync(draft, Buffer.concat([sum, code]))
  renameSync(draft, CODE_CACHE)
}

function sumOf(source, code) {
  const { version, arch, platform } = process
  return crc32(code, crc32(source, crc32(`${version} ${arch} ${platform}`)))
}
