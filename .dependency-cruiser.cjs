// The rooms of docs/design.md and what each may import. Types count as imports.
const MAY_IMPORT = {
  'src/model': [],
  'src/lexicon': ['src/model'],
  'src/formats': ['src/model'],
  'src/extract': ['src/model', 'src/lexicon'],
  'src/link': ['src/model', 'src/lexicon'],
  'src/store': ['src/model', 'src/lexicon', 'src/link'],
  'src/ingest': ['src/model', 'src/lexicon', 'src/formats', 'src/extract', 'src/link', 'src/store'],
  schema: ['src/model', 'src/store/graph-store.ts'],
  'src/export': ['src/model', 'src/store'],
  'src/server': ['src/model', 'schema', 'src/store/graph-store.ts'],
}

const roomRules = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room} imports only what it may`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(src|schema|test|bench)/',
    pathNot: [room, ...allowed].map((path) => (path.endsWith('.ts') ? `^${path}$` : `^${path}/`)),
  },
}))

/** Only the command line reads the environment; only rooms that touch files import node:fs. */
const FILE_ROOMS = '^src/(cli|ingest|store|export)/'

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'no cycles (Pothos types refer to each other, and only they may)',
      severity: 'error',
      from: { pathNot: '^schema/types/' },
      to: { circular: true },
    },
    {
      name: 'node:fs only in cli, ingest, store, export',
      severity: 'error',
      from: { path: '^(src|schema)/', pathNot: [FILE_ROOMS, '^schema/print\\.ts$'] },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'model, lexicon, extract and link are pure: no package, and of Node only its hashes',
      severity: 'error',
      from: { path: '^src/(model|lexicon|extract|link)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: '^(node:)?crypto$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
}
