/** What an event is in PLOVER, the successor of CAMEO. */
export interface Plover {
  /** The event class. */
  readonly event: string
  /** Null where the crosswalk gives the class alone. */
  readonly mode: string | null
}

/**
 * The codes of CAMEO that reports of talks are given, and what they are in PLOVER: rows of the crosswalk
 * `CAMEO2PLOVER-2021.txt` that the Open Event Data Alliance publishes with the PLOVER manual
 * (github.com/openeventdata/PLOVER, draft of 17 September 2021).
 */
const PLOVER_OF_CAMEO: ReadonlyMap<string, Plover> = new Map([
  ['030', { event: 'AGREE', mode: null }], // express intent to cooperate
  ['036', { event: 'AGREE', mode: null }], // express intent to meet or negotiate
  ['046', { event: 'CONSULT', mode: null }], // engage in negotiation
  ['057', { event: 'SUPPORT', mode: null }], // sign formal agreement
  ['120', { event: 'REJECT', mode: null }], // reject
  ['125', { event: 'REJECT', mode: 'meet' }], // reject proposal to meet, discuss or negotiate
  ['127', { event: 'REJECT', mode: 'meet' }], // reject plan, agreement to settle dispute
  ['164', { event: 'SANCTION', mode: 'withdraw' }], // halt negotiations
])

/**
 * The PLOVER class and mode of a CAMEO code; undefined for a code that the table lacks.
 *
 * @example ploverOf('164') => { event: 'SANCTION', mode: 'withdraw' }
 */
export function ploverOf(cameo: string | null): Plover | undefined {
  return cameo === null ? undefined : PLOVER_OF_CAMEO.get(cameo)
}
