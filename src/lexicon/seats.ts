/** Where bodies of many states meet: being there says nothing of who speaks. */
export const seats: ReadonlySet<string> = new Set(['BE', 'CH', 'AT', 'LU'])
