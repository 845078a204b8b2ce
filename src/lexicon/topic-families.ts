/** Families of what is told beside the subject of talks: tariffs on cars, aid with debt. They part talks only where nothing else does. */
export const MEANS_FAMILIES: ReadonlySet<string> = new Set([
  'aid',
  'budget',
  'competition',
  'customs',
  'deregulation',
  'dumping',
  'free-trade',
  'investment',
  'procurement',
  'research',
  'sanctions',
  'security',
  'services',
  'subsidies',
  'tariffs',
  'tax',
  'technology',
])

/** Families of goods whose producers and buyers hold one set of talks in the world, so that reports leave the parties out. */
export const WORLD_MARKET_FAMILIES: ReadonlySet<string> = new Set([
  'cocoa',
  'coffee',
  'cotton',
  'rubber',
  'sugar',
  'tea',
  'tin',
])
