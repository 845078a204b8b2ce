import { WiregraphError } from '../src/model/errors.ts'
import type { ArticleRow, EntityRow, NodeRow } from '../src/store/graph-store.ts'
import { builder } from './builder.ts'
import type { ArticleInput, GraphContext } from './context.ts'
import { forgetLoaded, loadersOf } from './loaders.ts'
import { checkWord } from './page-arguments.ts'
import { quoted } from './quoted.ts'
import { asked, column } from './stored.ts'
import { Article } from './types/article.ts'
import { Entity } from './types/entity.ts'

builder.mutationType({
  description:
    'Changes to the graph. Each is whole or not at all, and is durable when it is answered. Where the server has a key, requests carry `Authorization: Bearer KEY`, else UNAUTHENTICATED; a server that takes no changes answers FORBIDDEN.',
})

const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description: 'One article to read. What is absent or null is looked for in the text.',
  fields: (t) => ({
    externalId: t.string({
      description:
        'Your own id of the article, up to 512 characters: what is sent again under it replaces what was there. Where absent, one is made from the content.',
    }),
    text: t.string({
      required: true,
      description:
        'The whole text with headline and dateline as printed; up to 1,000,000 characters and not blank, else LIMIT_EXCEEDED or INVALID_ARGUMENT. Line ends become `\\n`.',
    }),
    headline: t.string({
      description: 'The headline, where the text does not begin with it; up to 1,000 characters.',
    }),
    publishedOn: t.field({ type: 'EDTF', description: 'The day of publication.' }),
    url: t.string({
      description:
        'Where it can be read, up to 2,000 characters; http(s) only, else INVALID_ARGUMENT.',
    }),
    agency: t.string({
      description: "The name of the news agency: 'Reuters'; up to 1,000 characters.",
    }),
  }),
})

const IngestArticlePayload = builder
  .objectRef<{ readonly article: ArticleRow; readonly created: boolean }>('IngestArticlePayload')
  .implement({
    description: 'What became of an article that was sent.',
    fields: (t) => ({
      article: t.field({
        type: Article,
        description: 'The article as it now is in the graph.',
        ...column('article'),
      }),
      created: t.boolean({
        description: 'Whether it is new; false where its external id was there before.',
        ...column('created'),
      }),
    }),
  })

const DeleteArticlePayload = builder
  .objectRef<{ readonly deleted: boolean }>('DeleteArticlePayload')
  .implement({
    description: 'What became of an article that was to go.',
    fields: (t) => ({
      deleted: t.boolean({
        description: 'Whether there was such an article.',
        ...column('deleted'),
      }),
    }),
  })

const MergeEntitiesPayload = builder
  .objectRef<{ readonly entity: EntityRow }>('MergeEntitiesPayload')
  .implement({
    description: 'What became of two entities that are one.',
    fields: (t) => ({
      entity: t.field({
        type: Entity,
        description: 'The one entity; both ids find it from now on.',
        ...column('entity'),
      }),
    }),
  })

builder.mutationFields((t) => ({
  ingestArticle: t.field({
    type: IngestArticlePayload,
    description:
      'Reads one article and links it into the graph. Sending the same article again changes nothing.',
    args: {
      input: t.arg({ type: IngestArticleInput, required: true, description: 'The article.' }),
    },
    ...asked(1000),
    resolve: async (_root, { input }, context) => {
      checkMayWrite(context)
      const { id, created } = await context.desk.ingestArticle(toArticleInput(input))
      return { article: (await nodeAfterChange(context, id)) as ArticleRow, created }
    },
  }),
  deleteArticle: t.field({
    type: DeleteArticlePayload,
    description: 'Takes an article, and every fact that only it supports, out of the graph.',
    args: {
      externalId: t.arg.string({
        required: true,
        description:
          'The external id of the article, exactly; one that is unknown changes nothing.',
      }),
    },
    ...asked(1000),
    resolve: async (_root, { externalId }, context) => {
      checkMayWrite(context)
      checkWord('externalId', externalId)
      const deleted = await context.desk.deleteArticle(externalId)
      forgetLoaded(context)
      return { deleted }
    },
  }),
  mergeEntities: t.field({
    type: MergeEntitiesPayload,
    description:
      'Says that two entities are one; holds for all later articles too. Unknown ids are NOT_FOUND; two of different types, or what is no entity, are INVALID_ARGUMENT.',
    args: {
      keep: t.arg.id({
        required: true,
        description: 'The id of the entity whose name and id lead from now on.',
      }),
      merge: t.arg.id({
        required: true,
        description: 'The id of the entity that becomes a part of the other.',
      }),
    },
    ...asked(1000),
    resolve: async (_root, { keep, merge }, context) => {
      checkMayWrite(context)
      checkWord('keep', keep)
      checkWord('merge', merge)
      const id = await context.desk.mergeEntities(keep, merge)
      return { entity: (await nodeAfterChange(context, id)) as EntityRow }
    },
  }),
}))

/** `IngestArticleInput` as GraphQL gives it; the desk says whether it can be an article. */
interface GivenArticle {
  readonly text: string
  readonly externalId?: string | null | undefined
  readonly headline?: string | null | undefined
  readonly publishedOn?: string | null | undefined
  readonly url?: string | null | undefined
  readonly agency?: string | null | undefined
}

function toArticleInput(given: GivenArticle): ArticleInput {
  return {
    externalId: given.externalId ?? null,
    text: given.text,
    headline: given.headline ?? null,
    publishedOn: given.publishedOn ?? null,
    url: given.url ?? null,
    agency: given.agency ?? null,
  }
}

const WRITES_REFUSED = {
  UNAUTHENTICATED:
    'Changes need a key: send the header "Authorization: Bearer KEY" with the key that the server was started with.',
  FORBIDDEN:
    'This server takes no changes: it was started read-only, or without a key on an address that others reach. Start it with WIREGRAPH_API_KEY and without --read-only.',
} as const

function checkMayWrite({ writes }: GraphContext): void {
  if (writes !== 'ALLOWED') throw new WiregraphError(writes, WRITES_REFUSED[writes])
}

/** What the change made, asked anew; another change may already have taken it away again. */
async function nodeAfterChange(context: GraphContext, id: string): Promise<NodeRow> {
  forgetLoaded(context)
  const node = await loadersOf(context).node(id)
  if (node !== undefined) return node
  throw new WiregraphError(
    'NOT_FOUND',
    `The change was made, but another one has since taken ${quoted(id)} out of the graph.`,
  )
}
