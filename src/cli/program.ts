import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addOptions, checkedOptions, type Options } from './options.ts'

/** Does the work of a command; gives the exit code. */
type Run = (words: readonly string[], options: Options) => Promise<number>

interface CommandRow {
  readonly name: string
  readonly summary: string
  readonly argument: readonly [name: string, meaning: string] | null
  readonly options: readonly (keyof Options)[]
  readonly examples: readonly string[]
  /** Loaded only when the command is called, so that each starts fast. */
  readonly load: () => Promise<Run>
}

const COMMANDS: readonly CommandRow[] = [
  {
    name: 'ingest',
    summary: 'read files and folders into the graph',
    argument: ['<path...>', 'files and folders, these recursively; "-" reads standard input'],
    options: ['db', 'format', 'jobs', 'json'],
    examples: ['wiregraph ingest stories/', 'cat story.txt | wiregraph ingest - --json'],
    load: async () => (await import('./run-ingest.ts')).runIngest,
  },
  {
    name: 'serve',
    summary: 'serve the graph over GraphQL',
    argument: null,
    options: ['db', 'host', 'port', 'apiKey', 'readOnly'],
    examples: ['wiregraph serve', 'WIREGRAPH_API_KEY=… wiregraph serve --host 0.0.0.0 --port 80'],
    load: async () => (await import('./run-serve.ts')).runServe,
  },
  {
    name: 'start',
    summary: 'ingest, then serve',
    argument: ['[path...]', 'files and folders (default: the samples in seeds/)'],
    options: ['db', 'format', 'jobs', 'host', 'port', 'apiKey', 'readOnly'],
    examples: ['wiregraph start', 'wiregraph start stories/ --db stories.db --port 0'],
    load: async () => (await import('./run-start.ts')).runStart,
  },
  {
    name: 'export',
    summary: 'write the whole graph, sorted: equal graphs give equal bytes',
    argument: null,
    options: ['db', 'out'],
    examples: [
      'wiregraph export --format jsonl --out graph.jsonl',
      'wiregraph export --format ntriples | gzip > graph.nt.gz',
    ],
    load: async () => (await import('./run-export.ts')).runExport,
  },
  {
    name: 'check',
    summary: 'prove the database against itself',
    argument: null,
    options: ['db', 'json'],
    examples: ['wiregraph check --db data/wiregraph.db'],
    load: async () => (await import('./run-check.ts')).runCheck,
  },
  {
    name: 'query',
    summary: 'answer one GraphQL operation without a server',
    argument: ['<document>', 'the operation; "-" reads it from standard input'],
    options: ['db', 'variables'],
    examples: [
      `wiregraph query '{ person(name: "Kantor") { name } }'`,
      `wiregraph query 'query Q($c: CountryCode!) { country(code: $c) { name } }' --variables '{"c":"JP"}'`,
    ],
    load: async () => (await import('./run-query.ts')).runQuery,
  },
  {
    name: 'schema',
    summary: 'print the GraphQL schema',
    argument: null,
    options: [],
    examples: ['wiregraph schema > schema.graphql'],
    load: async () => (await import('./run-schema.ts')).runSchema,
  },
]

const FIRST_EXAMPLES = [
  'wiregraph start',
  'wiregraph ingest stories/ && wiregraph serve',
  `wiregraph query '{ people(first: 3) { edges { node { name } } } }'`,
]

/** The command line. Every command reports its exit code to `finish`; usage errors are thrown. */
export function createProgram(finish: (exitCode: number) => void): Command {
  const program = new Command('wiregraph')
    .description('Reads newswire into a typed, linked knowledge graph and serves it over GraphQL.')
    .version(readVersion(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .addHelpText('after', examplesText(FIRST_EXAMPLES))
  for (const row of COMMANDS) addCommand(program, row, finish)
  return program.showHelpAfterError('Usage: wiregraph COMMAND …\nRun "wiregraph --help".')
}

function addCommand(program: Command, row: CommandRow, finish: (exitCode: number) => void): void {
  const command = program
    .command(row.name)
    .summary(row.summary)
    .description(`${row.summary.charAt(0).toUpperCase()}${row.summary.slice(1)}.`)
    .addHelpText('after', examplesText(row.examples))
  if (row.argument !== null) command.argument(...row.argument)
  addOptions(command, ...row.options)
  if (row.name === 'export') {
    command.requiredOption('--format <format>', 'how to write it: jsonl or ntriples')
  }
  const call = `wiregraph ${row.name} ${command.usage()}`
  command.showHelpAfterError(`Usage: ${call}\nRun "wiregraph ${row.name} --help".`)
  command.action(async () => {
    const run = await row.load()
    finish(await run(command.args, checkedOptions(command)))
  })
}

function examplesText(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  $ ${example}`).join('\n')}`
}

/** The package's own version: its description lies beside `dist`, or beside `src` in a checkout. */
function readVersion(): string {
  const text = readFileSync(new URL(packagePath(), import.meta.url), 'utf8')
  return String((JSON.parse(text) as { version: unknown }).version)
}

function packagePath(): string {
  return import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json'
}
