import { type Command, InvalidArgumentError, Option } from 'commander'

/** The options of all commands; each command takes those that mean something to it. */
export interface Options {
  readonly db: string
  readonly host: string
  readonly port: number
  readonly apiKey: string | undefined
  readonly readOnly: boolean
  readonly format: string
  readonly out: string | undefined
  readonly jobs: number | undefined
  readonly json: boolean
  readonly variables: Readonly<Record<string, unknown>>
}

const OPTIONS: { readonly [K in keyof Options]: () => Option } = {
  db: () =>
    new Option('--db <url>', 'the database: a file path')
      .env('WIREGRAPH_DB')
      .default('data/wiregraph.db')
      .argParser(parsePath),
  host: () =>
    new Option('--host <host>', 'where to listen')
      .env('HOST')
      .default('127.0.0.1')
      .argParser(parseHost),
  port: () =>
    new Option('--port <port>', 'where to listen; 0 takes any free one')
      .env('PORT')
      .default(4000)
      .argParser(parsePort),
  apiKey: () =>
    new Option('--api-key <key>', 'what writers must send (prefer the environment)').env(
      'WIREGRAPH_API_KEY',
    ),
  readOnly: () => new Option('--read-only', 'refuse every change').env('WIREGRAPH_READ_ONLY'),
  format: () =>
    new Option('--format <format>', 'how the articles are written').default(
      'auto',
      'told from the content',
    ),
  out: () =>
    new Option('--out <file>', 'write there instead of to standard output').argParser(parsePath),
  jobs: () =>
    new Option('--jobs <n>', 'how many threads read and write articles (default: number of cores)')
      .env('WIREGRAPH_JOBS')
      .argParser(parseJobs),
  json: () => new Option('--json', 'print one JSON object instead of a table'),
  variables: () =>
    new Option('--variables <json>', 'variables of the operation, as a JSON object')
      .default({}, '{}')
      .argParser(parseVariables),
}

export function addOptions(command: Command, ...names: readonly (keyof Options)[]): Command {
  for (const name of names) command.addOption(OPTIONS[name]())
  return command
}

/**
 * Checks what Commander does not: settings of the environment that are switches or secrets. Ends the
 * command with a usage error that never shows the key.
 */
export function checkedOptions(command: Command): Options {
  const options = command.opts<Options>()
  return {
    ...options,
    json: options.json === true,
    readOnly: readSwitch(command, 'readOnly', 'WIREGRAPH_READ_ONLY', options.readOnly === true),
    apiKey: checkKey(command, options.apiKey),
  }
}

const ON = new Set(['1', 'true', 'yes', 'on'])
const OFF = new Set(['0', 'false', 'no', 'off'])

function readSwitch(command: Command, name: string, variable: string, value: boolean): boolean {
  if (command.getOptionValueSource(name) !== 'env') return value
  const written = (process.env[variable] ?? '').toLowerCase()
  if (ON.has(written)) return true
  if (OFF.has(written)) return false
  return command.error(`error: ${variable} is "${written}"; "true" or "false" is expected.`)
}

function checkKey(command: Command, key: string | undefined): string | undefined {
  if (key === undefined || /^[\x21-\x7e]{1,512}$/.test(key)) return key
  const where = command.getOptionValueSource('apiKey') === 'env' ? 'WIREGRAPH_API_KEY' : '--api-key'
  const what = key === '' ? 'is empty' : 'holds letters that a header cannot carry'
  return command.error(
    `error: ${where} ${what}; 1 to 512 printable ASCII characters without spaces are expected.`,
  )
}

function parsePath(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('A path is expected.')
  if (value.startsWith('-')) {
    throw new InvalidArgumentError(`Its value is missing; a file of that name is "./${value}".`)
  }
  if (value.includes('\0')) throw new InvalidArgumentError('A path cannot hold a NUL.')
  return value
}

function parseHost(value: string): string {
  if (/^[A-Za-z0-9:.[\]%_][A-Za-z0-9:.[\]%_-]{0,252}$/.test(value)) {
    return value.replace(/^\[(.*)\]$/, '$1')
  }
  throw new InvalidArgumentError('A name or address of this machine is expected.')
}

function parsePort(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new InvalidArgumentError('A whole number from 0 to 65535 is expected.')
}

function parseJobs(value: string): number {
  const jobs = Number(value)
  if (/^\d{1,4}$/.test(value) && jobs >= 1) return jobs
  throw new InvalidArgumentError('A whole number from 1 is expected.')
}

function parseVariables(value: string): Readonly<Record<string, unknown>> {
  let parsed: unknown
  try {
    parsed = JSON.parse(value)
  } catch {
    throw new InvalidArgumentError(`It is not JSON; an object such as '{"code":"JP"}' is expected.`)
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
    return parsed as Readonly<Record<string, unknown>>
  }
  throw new InvalidArgumentError('A JSON object is expected.')
}
