import { DONE, NOT_DONE, reportFailure } from './failure.ts'
import { createProgram } from './program.ts'

/** Runs one command and sets the exit code of the process. */
export async function main(words: readonly string[]): Promise<void> {
  process.exitCode = DONE
  endQuietlyWithoutReader()
  process.on('uncaughtException', (error) => process.exit(reportFailure(error)))
  try {
    const program = createProgram((exitCode) => {
      process.exitCode = exitCode
    })
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    process.exitCode = reportFailure(error)
  }
}

/** `wiregraph export | head`: who reads has enough, and nobody is left to tell. */
function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(DONE)
      const why = error.code === 'ENOSPC' ? 'there is no space left' : 'writing failed'
      console.error(`wiregraph: Standard output was cut short: ${why}.`)
      process.exit(NOT_DONE)
    })
  }
}
