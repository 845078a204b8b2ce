// Loads the bundled program with the code cache that the build made beside it: V8 then need not compile what a start runs.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** The bundle that the build makes. */
export const PROGRAM = join(import.meta.dirname, '..', 'dist', 'bundle', 'cli', 'main.cjs')
export const CODE_CACHE = `${PROGRAM}.cache`

/** The program's exports and its script. V8 itself turns down a cache of another Node or another bundle; all is then compiled. */
export function loadProgram() {
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(PROGRAM, 'utf8')}\n})`
  const script = new Script(wrapped, {
    filename: PROGRAM,
    cachedData: existsSync(CODE_CACHE) ? readFileSync(CODE_CACHE) : undefined,
  })
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
