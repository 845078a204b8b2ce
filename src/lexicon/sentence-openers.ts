/**
 * Words that often open a sentence. After `U.S.` or `Corp.` only one of these tells that a new
 * sentence begins; and a capital on one of them says nothing about a name.
 * Source: general knowledge, written for this project. Licence: as the project.
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `a about above according accordingly across actually additionally after afterward afterwards again
  against ago all almost alone along already also although altogether am amid among an and another any
  anyone anything apart are around as aside asked at away back based because been before behind being
  below beneath besides between beyond both but by called can cannot cited compared could critics current
  currently dealers despite did diplomats do does due during each earlier early economists either eight
  eighteen eighty eleven even eventually ever every everyone everything except excluding experts few
  fewer fifteen fifty finally first five following for former formerly forty four fourteen fourth from
  further furthermore given had half has have having he her here hers herself him himself his however
  hundreds i if in including indeed initially inside instead is it its itself just last late later least
  less like little local many may me meanwhile might mine more moreover most much must my nearly neither
  never nevertheless new news next nine nineteen ninety no nobody none nonetheless nor not noting nothing
  now nowhere observers of off officials often old on once one only onto opponents or other others
  otherwise our ours out outside over overall own part people per perhaps previous previously private
  quoting rather recent recently referring reporters responding same saying second several seven seventeen
  seventy shall she should similarly since six sixteen sixty so some someone something sometimes soon
  sources still such talks ten than that the their theirs them themselves then there thereafter therefore
  these they third thirteen thirty this those though thousands three through throughout thus to today
  together tomorrow tonight too total toward towards traders trading twelve twenty two under underlining
  unless unlike until up upon us use used using usually very via was we well were what whatever when
  whenever where whereas wherever whether which while who whoever whom whose why will with within without
  would year years yes yesterday yet you your yours analysts asked market markets most net revenue
  revenues sales shares profits profit earnings analyst speaking addressing citing commenting avg shr shrs revs oper qtly qtrly`
    .split(/\s+/)
    .filter(Boolean),
)
