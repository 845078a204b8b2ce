/**
 * Short forms of given names that the wires print, and what they are short for. English usage as
 * name dictionaries give it; compiled for Wiregraph.
 */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  abe: 'abraham',
  al: 'albert alan alfred alexander alphonse',
  alec: 'alexander',
  alex: 'alexander alexandra',
  andy: 'andrew',
  barney: 'bernard barnabas',
  bart: 'bartholomew',
  ben: 'benjamin benedict',
  bennie: 'benjamin',
  benny: 'benjamin',
  bernie: 'bernard',
  bert: 'albert herbert robert bertram',
  beth: 'elizabeth',
  betsy: 'elizabeth',
  betty: 'elizabeth',
  bill: 'william',
  billy: 'william',
  bob: 'robert',
  bobby: 'robert',
  cap: 'caspar',
  charley: 'charles',
  charlie: 'charles',
  chris: 'christopher christian christine',
  chuck: 'charles',
  clay: 'clayton',
  cliff: 'clifford clifton',
  dan: 'daniel',
  danny: 'daniel',
  dave: 'david',
  debbie: 'deborah',
  dick: 'richard',
  don: 'donald',
  doug: 'douglas',
  ed: 'edward edwin edgar edmund',
  eddie: 'edward edwin edgar',
  ernie: 'ernest',
  frank: 'francis franklin',
  fred: 'frederick alfred',
  freddie: 'frederick alfred',
  fritz: 'friedrich walter',
  gene: 'eugene',
  geoff: 'geoffrey',
  gerry: 'gerald gerard',
  greg: 'gregory',
  hal: 'harold henry',
  hank: 'henry',
  harry: 'harold henry',
  herb: 'herbert',
  jack: 'john',
  jake: 'jacob',
  jeff: 'jeffrey jefferson',
  jerry: 'gerald jerome jeremy',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  joey: 'joseph',
  johnny: 'john',
  jon: 'jonathan',
  ken: 'kenneth',
  kenny: 'kenneth',
  larry: 'lawrence laurence',
  len: 'leonard',
  les: 'leslie',
  liz: 'elizabeth',
  lou: 'louis louise',
  maggie: 'margaret',
  mac: 'malcolm',
  matt: 'matthew',
  max: 'maxwell maximilian',
  meg: 'margaret',
  mickey: 'michael',
  mick: 'michael',
  mike: 'michael',
  mort: 'mortimer morton',
  nate: 'nathan nathaniel',
  ned: 'edward',
  nick: 'nicholas',
  norm: 'norman',
  pat: 'patrick patricia',
  patty: 'patricia',
  peg: 'margaret',
  peggy: 'margaret',
  pete: 'peter',
  phil: 'philip phillip',
  ray: 'raymond',
  rich: 'richard',
  rick: 'richard frederick',
  rob: 'robert',
  rod: 'roderick rodney',
  ron: 'ronald',
  ronnie: 'ronald',
  russ: 'russell',
  sam: 'samuel samantha',
  sandy: 'alexander sandra',
  sid: 'sidney',
  stan: 'stanley',
  steve: 'stephen steven',
  stu: 'stuart',
  sue: 'susan',
  ted: 'edward theodore',
  teddy: 'edward theodore',
  terry: 'terence theresa',
  tim: 'timothy',
  tom: 'thomas',
  tommy: 'thomas',
  tony: 'anthony',
  vic: 'victor',
  vince: 'vincent',
  walt: 'walter',
  will: 'william',
  willie: 'william',
  woody: 'woodrow',
}

/** Ways to write one given name, the one that stands for them first. */
const SPELLINGS: readonly string[] = [
  'abdullah abdallah abdulla',
  'aleksandr alexandr aleksander',
  'ali aly',
  'andrei andrey',
  'dmitri dmitry dimitri',
  'eduard edouard',
  'geoffrey jeffrey',
  'hassan hasan',
  'helmut helmuth',
  'hussein hussain husain husayn',
  'ibrahim ebrahim',
  'lawrence laurence',
  'mikhail michail',
  'mohammed mohamed mohammad mohamad muhammad muhammed mahommed',
  'moammar muammar moamer',
  'nikolai nikolay nicolai',
  'philip phillip',
  'sergei sergey serguei',
  'stephen steven',
  'vasily vasili vassily',
  'yasser yasir yassir',
  'yevgeny evgeny yevgeni',
  'yuri yury',
]

const FIRST_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((spellings) => {
    const [first = '', ...others] = spellings.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

const FULL_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SHORT_FORMS).map(([short, full]) => [
    short,
    [...new Set(full.split(' ').map(oneSpellingOf))],
  ]),
)

/** The spelling that stands for all spellings of a folded given name. */
export function oneSpellingOf(given: string): string {
  return FIRST_SPELLINGS.get(given) ?? given
}

/**
 * What a folded given name may be short for; nothing for a name that is no short form.
 *
 * @example fullFormsOf('ted') => ['edward', 'theodore']
 */
export function fullFormsOf(given: string): readonly string[] {
  return FULL_FORMS.get(given) ?? []
}
