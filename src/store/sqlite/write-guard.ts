import { WiregraphError } from '../../model/errors.ts'
import type { ArticleChange } from '../graph-writer.ts'

/** Half of a letter beyond the BMP without its other half; UTF-8 has no bytes for it. */
const UNPAIRED = /\p{Surrogate}/u

/** Throws for articles that would not come back as they were given. */
export function assertStorable(changes: readonly ArticleChange[]): void {
  for (const change of changes) {
    if (change.kind === 'delete') continue
    const { externalId, text } = change.article
    if (UNPAIRED.test(text) || UNPAIRED.test(externalId)) {
      throw new WiregraphError(
        'INVALID_ARGUMENT',
        `The article ${JSON.stringify(externalId)} holds an unpaired surrogate; text that is well-formed Unicode is expected.`,
      )
    }
  }
}
