/**
 * Verbs of saying: who stands before or behind one can speak. Source: general knowledge, written for
 * this project. Licence: as the project.
 */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says say told tells added adds announced announces stated states declared declares noted notes
  argued argues warned warns insisted insists explained explains denied denies confirmed confirms
  claimed claims commented comments replied replies recalled recalls predicted predicts stressed
  stresses reported reports conceded concedes admitted admits acknowledged urged urges asked asks
  suggested suggests believes believed thinks thought estimated estimates charged charges
  complained contended contends countered cautioned remarked observed observes disclosed proposed
  proposes reiterated emphasised emphasized pledged vowed promised repeated described describes`
    .split(/\s+/)
    .filter(Boolean),
)
