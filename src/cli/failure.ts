import { CommanderError } from 'commander'
import { WiregraphError } from '../model/errors.ts'

/** Exit codes, as scripts rely on them. */
export const DONE = 0
/** Done, but something was refused or found wrong; what was good is kept. */
export const DONE_IN_PART = 1
/** The call itself was wrong. */
export const NOT_DONE = 2

/** Tells what stopped a command in one line, and gives the exit code. */
export function reportFailure(error: unknown): number {
  // Commander has told already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : NOT_DONE
  console.error(`wiregraph: ${sentenceOf(error)}`)
  return NOT_DONE
}

function sentenceOf(error: unknown): string {
  if (error instanceof WiregraphError) return error.message
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const [line = ''] = what.split('\n')
  return `This is a fault of the program itself (${line}). Please report it.`
}
