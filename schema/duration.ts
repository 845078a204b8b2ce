const DURATION =
  /^P(?=[\dT])(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/

/**
 * Whether this is an ISO 8601-1 duration.
 *
 * @example isDuration('PT2H') => true
 */
export function isDuration(text: string): boolean {
  return DURATION.test(text)
}
