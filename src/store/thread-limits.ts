/**
 * Memory of a thread that reads or writes. V8 lets new objects fill a third of this before it looks which are still in use; its own
 * measure is 48. With more room more of an article is waste by then, and waste costs nothing (decision 17).
 */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 96 }
