import type { FactDocument } from '../fact-document.ts'
import type { Quantity } from './quantity.ts'

/** Words looked at on either side of a figure; more than any real sentence has. */
const REACH = 150

/** The tokens of a sentence that can say what a quantity is of; so many that time stays linear whatever the text. */
export function findWindow(
  document: FactDocument,
  quantity: Quantity,
  sentence: number,
): { readonly firstToken: number; readonly endToken: number } {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  return {
    firstToken: Math.max(firstToken, quantity.firstToken - REACH),
    endToken: Math.min(endToken, quantity.endToken + REACH),
  }
}
