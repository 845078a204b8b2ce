import { DONE, reportFailure } from './failure.ts'
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
      if (error.code !== 'EPIPE') throw error
      process.exit(DONE)
    })
  }
}
