/** Verbs by which wires tell what someone said, in the forms they take. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `said says say saying told tells telling added adds adding noted noting notes stressed stressing warned warns warning
  declared insisted insists insisting stated replied asked argued argues claimed claims claiming complained commented remarked recalled
  acknowledged admitted conceded explained announced announcing reported predicted suggested urged denied denies denying
  confirmed reaffirmed emphasized emphasised quipped testified wrote described describing called calling spoke disagreed agreed
  accused accusing vowed promised pledged hinted indicated observed concluded countered maintained reiterated proclaimed
  repeated responded affirmed cautioned joked quoted continued expressed criticized criticised condemned denounced dismissed hailed branded praised slammed attacked ridiculed characterized characterised portrayed welcomed cited joking appealed thanked compared termed dubbed labelled labeled celebrated lamented deplored applauded decried mocked protested blamed blames likened`.split(
    /\s+/,
  ),
)

/** Of these, the ones that take another's words directly or after `that`; the others only report. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  `said says say saying told tells telling added adds adding noted noting stressed stressing warned warns warning declared
  insisted insists insisting stated replied asked argued claimed complained commented remarked acknowledged admitted conceded explained
  announced predicted suggested urged emphasized emphasised quipped testified wrote described describing called calling
  spoke confirmed reaffirmed vowed promised hinted observed concluded countered maintained reiterated repeated responded
  affirmed cautioned joked quoted continued recalled denied accused criticized criticised condemned denounced dismissed hailed branded praised slammed attacked ridiculed characterized characterised portrayed welcomed cited joking appealed thanked compared termed dubbed labelled labeled celebrated lamented deplored applauded decried mocked protested blamed blames likened`.split(
    /\s+/,
  ),
)

/** Heads of the words that name a speaker without a name: `a White House official`. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `official officials spokesman spokeswoman spokesperson spokesmen source sources diplomat diplomats delegate delegates minister
  ministers executive executives member members statement communique envoy envoys negotiator negotiators aide aides analyst
  analysts economist economists trader traders banker bankers dealer dealers leader leaders president chairman chief head
  secretary undersecretary ambassador commissioner governor director adviser advisor expert experts lawyer lawyers
  correspondent newspaper magazine agency ministry department government commission bank company union report
  representative representatives delegation team premier chancellor senator congressman judge broker manager politician
  one businessman farmer observer observers participant participants sources`.split(/\s+/),
)

/** `in his view that`, `the argument that`: nouns that carry what someone holds. */
export const OPINION_NOUNS: ReadonlySet<string> = new Set([
  'view',
  'argument',
  'belief',
  'claim',
  'charge',
])
