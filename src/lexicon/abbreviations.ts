import { wordSet } from './word-set.ts'

/**
 * Words that keep their full stop. Source: general knowledge of English newswire, written for this
 * project. Licence: as the project.
 */

/** Abbreviations that stand before what they belong to and so never end a sentence. */
export const leadingAbbreviations = wordSet(`
  mr mrs ms messrs mme mlle dr prof sen sens rep reps gov govs gen lt col brig maj adm capt sgt cmdr
  hon rev pres amb st ste mt ft fr supt cpl pvt vs approx dept
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri`)

/** Abbreviations that may stand last in a sentence. */
export const trailingAbbreviations = wordSet(`
  inc corp co cos ltd bros plc jr sr assn govt intl natl mfg etc al est
  ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn mo mont neb nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta sask ariz oreg mass miss la`)

/** Abbreviations only where a number follows: `No. 5`. */
export const numberedAbbreviations = wordSet('no nos art vol sect para')
