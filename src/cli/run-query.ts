import { graphql } from 'graphql'
import type { GraphContext } from '../../schema/context.ts'
import { WiregraphError } from '../model/errors.ts'
import { assertAnswerable } from './assert-answerable.ts'
import { DONE, DONE_IN_PART } from './failure.ts'
import { openDatabase } from './open-database.ts'
import type { Options } from './options.ts'
import { readStandardInput } from './read-standard-input.ts'
import { writeOut } from './write-out.ts'

const MAX_DOCUMENT = 1_000_000

/** `wiregraph query DOCUMENT`: prints the answer; exit code 1 where it holds errors. */
export async function runQuery(words: readonly string[], options: Options): Promise<number> {
  const [word = ''] = words
  const source = word === '-' ? await readStandardInput(MAX_DOCUMENT) : word
  assertAnswerable(source)
  const database = await openDatabase(options.db, 'READ')
  try {
    const [{ schema }, { createSqliteStore }] = await Promise.all([
      import('../../schema/build-schema.ts'),
      import('../store/sqlite/read/create-sqlite-store.ts'),
    ])
    const contextValue: GraphContext = {
      store: createSqliteStore(database),
      desk: closedDesk,
      writes: 'FORBIDDEN',
    }
    const variableValues = options.variables
    const result = await graphql({ schema, source, contextValue, variableValues })
    await writeOut(`${JSON.stringify(result, null, 2)}\n`)
    return result.errors === undefined ? DONE : DONE_IN_PART
  } finally {
    database.close()
  }
}

const refuse = () => {
  throw new WiregraphError('FORBIDDEN', 'A query without a server changes nothing.')
}

/** Nothing is changed from here: a server that runs meanwhile could not tell its subscribers. */
const closedDesk: GraphContext['desk'] = {
  ingestArticle: refuse,
  deleteArticle: refuse,
  mergeEntities: refuse,
  articlesIngested: refuse,
  negotiationsChanged: refuse,
}
