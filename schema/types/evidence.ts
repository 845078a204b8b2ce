import type { EvidenceRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { column, requiredReference } from '../stored.ts'
import { Article } from './article.ts'

export const Evidence = builder.objectRef<EvidenceRow>('Evidence')
Evidence.implement({
  description:
    'The letters a fact was read from: a W3C Web Annotation TextPositionSelector into `Article.text`, so that `text.slice(start, end) === exact`.',
  fields: (t) => ({
    article: t.field({
      description: 'The article whose text `start` and `end` point into.',
      ...requiredReference(Article, 'articleKey', 'article'),
    }),
    start: t.int({
      description: 'Where the passage begins, from 0, in UTF-16 code units; inclusive.',
      ...column('start'),
    }),
    end: t.int({
      description: 'Where the passage ends, in UTF-16 code units; exclusive.',
      ...column('end'),
    }),
    exact: t.string({
      description: 'The passage itself, letter for letter.',
      ...column('exact'),
    }),
    sentence: t.string({
      description: 'The whole sentence that the passage stands in, as printed.',
      ...column('sentence'),
    }),
    confidence: t.float({
      description: 'The chance that what was read is right, 0 to 1.',
      ...column('confidence'),
    }),
    method: t.string({
      description:
        'The name of the rule that read it, `<reader>/<rule>`, such as `read-quotes/said-after`.',
      ...column('method'),
    }),
  }),
})
