import type { NegotiationStatus } from '../model/fact.ts'
import { wordSet } from './word-set.ts'

/** How wires tell of talks. */
/** Parties speak with each other. */
const TALK_NOUNS =
  wordSet(`talks negotiations negotiation discussions consultations bargaining dialogue parleys haggling
  talk discussion consultation`)

/** What parties agree on. */
const DEAL_NOUNS =
  wordSet(`agreement agreements accord accords pact pacts deal deals treaty treaties protocol compromise
  settlement understanding consensus convention declaration memorandum arrangement truce bargain rescheduling swap bailout
  ceasefire ceasefires cease-fire armistice framework charter roadmap`)

/** What parties are at odds over. */
const DISPUTE_NOUNS = wordSet(
  'dispute disputes row rows feud quarrel quarrels fight conflict differences odds rift friction frictions deadlocked divided apart war wars',
)

/** A time at which parties speak. */
export const MEETING_NOUNS = wordSet(
  'meeting meetings session sessions round rounds summit conference',
)

/** Verbs that talks are the object of without a noun: `to discuss the won`. */
const DISCUSS_VERBS = wordSet(
  'discuss discussed discusses discussing negotiate negotiated negotiating renegotiate review reviewed haggle haggled haggling',
)

const MEET_VERBS = wordSet('meet meets met')

export const AGREE_VERBS = wordSet('agree agrees agreed agreeing')

/** What a word on which a report of talks can hang is. */
export type TalkKind = 'TALK' | 'DEAL' | 'DISPUTE' | 'MEETING' | 'DISCUSS' | 'AGREE' | 'MEET'

export const TALK_KINDS: ReadonlyMap<string, TalkKind> = new Map(
  (
    [
      [MEETING_NOUNS, 'MEETING'],
      [MEET_VERBS, 'MEET'],
      [DISCUSS_VERBS, 'DISCUSS'],
      [AGREE_VERBS, 'AGREE'],
      [DISPUTE_NOUNS, 'DISPUTE'],
      [DEAL_NOUNS, 'DEAL'],
      [TALK_NOUNS, 'TALK'],
    ] as const
  ).flatMap(([words, kind]) => [...words].map((word) => [word, kind] as const)),
)

/** What negotiators do: whoever stands in a sentence with one of these sat at the table. */
export const NEGOTIATING_VERBS = wordSet(
  `signed signing initialled initialed negotiated negotiating led lead leading leads head headed chaired chairs chairing settled haggled hammered thrashed
  drafted brokered mediated bargained worked shook finalised finalized signatures mediator
  includes included comprises comprised initials attended`,
)

/** Of free trade: what such a topic makes a deal. */
export const TRADE_AREAS = wordSet('area zone market union')

/** Of prisoners: what such a topic makes a deal. */
export const EXCHANGES = wordSet('exchange exchanges')

/** Where a clause begins that is told apart from the one before. */
export const CLAUSE_STARTS = wordSet('; : but while although though --')

const STATUS_WORDS: readonly (readonly [NegotiationStatus, string])[] = [
  [
    'RESUMING',
    `resume resumes resumed resuming reopen reopens reopened renew renewed restart restarted re-engage relaunch relaunched
     renegotiate revive revived reopening restarting reviving relaunching reconvening again resumption restarts reconvene reconvened reconvenes relaunch`,
  ],
  [
    'STALLED',
    `collapse collapsed collapses breakdown fail fails failed failing failure stalled stall deadlock deadlocked impasse
     suspended suspend floundered hiatus divided halted foundered stalemate stymied inconclusive fruitless unable
     cancelled canceled scrapped abandoned abandons shelved frozen stuck bogged derailed faltered faltering foundering floundering collapsing stumbled blocked blocks walkout`,
  ],
  [
    'REJECTED',
    'reject rejects rejected rejecting refuse refuses refused refusing rejection spurned spurns vetoed unrealistic lapse rebuffed rebuffs repudiated',
  ],
  [
    'AGREED',
    `sign signs signed signing reach reaches reached reaching struck strike strikes striking conclude concludes concluded
     concluding adopt adopts adopted settle settles settled settling sealed seal clinched clinch finalised finalized agree agrees agreed
     announced announces declared won wins win extended revised resolved resolve initialled initialed ratified approved accepted accepts accept reaffirmed secure secured
     securing worked achieve achieved close closed complete completed signature strengthen initials ratify ratifies endorse endorsed clinch
     clinches seals approve approves brokered hammered thrashed`,
  ],
  [
    'ONGOING',
    `hold holds held holding discuss discusses discussed discussing began begun begin begins beginning start starts started
     starting open opens opened opening continue continues continued continuing engage engaged led lead headed conduct conducting
     conducted launch launched launches underway progress review reviewed reviewing attend include includes included negotiate negotiated
     negotiating meet meets met meeting attended attending chairing chaired ended ending ends wrapped wrapping arriving touched adjourned advanced hosted hosts hosting entered enters enter dragged haggled haggle mediated mediating mediates`,
  ],
  [
    'PLANNED',
    `plan plans planned planning seek seeks seeking sought want wants wanted request requested propose proposes proposed
     schedule scheduled due expect expected expects set hope hopes hoped ask asked visit intend intends call called
     prepare preparing invite invited planed postponed postpone delayed`,
  ],
]

/** What a word says of talks that it governs or that are its subject. */
export const STATUS_OF_WORD: ReadonlyMap<string, NegotiationStatus> = new Map(
  STATUS_WORDS.flatMap(([status, list]) =>
    [...wordSet(list)].map((word) => [word, status] as const),
  ),
)

/** Two words that say together what neither says alone. */
export const STATUS_OF_PAIR: ReadonlyMap<string, NegotiationStatus> = new Map([
  ['broke down', 'STALLED'],
  ['broke off', 'STALLED'],
  ['break down', 'STALLED'],
  ['break off', 'STALLED'],
  ['breaks down', 'STALLED'],
  ['breaks off', 'STALLED'],
  ['broken down', 'STALLED'],
  ['broken off', 'STALLED'],
  ['breaking off', 'STALLED'],
  ['at odds', 'STALLED'],
  ['put off', 'PLANNED'],
  ['called off', 'STALLED'],
  ['without result', 'STALLED'],
  ['without agreement', 'STALLED'],
  ['without success', 'STALLED'],
  ['call off', 'STALLED'],
  ['calls off', 'STALLED'],
  ['calling off', 'STALLED'],
  ['break up', 'STALLED'],
  ['broke up', 'STALLED'],
  ['breaks up', 'STALLED'],
  ['broken up', 'STALLED'],
  ['fell apart', 'STALLED'],
  ['falls apart', 'STALLED'],
  ['fall apart', 'STALLED'],
  ['ran aground', 'STALLED'],
  ['walked out', 'STALLED'],
  ['walks out', 'STALLED'],
  ['walk out', 'STALLED'],
  ['stormed out', 'STALLED'],
  ['pulled out', 'STALLED'],
  ['pulls out', 'STALLED'],
  ['without deal', 'STALLED'],
  ['without accord', 'STALLED'],
  ['without breakthrough', 'STALLED'],
  ['without progress', 'STALLED'],
  ['no agreement', 'STALLED'],
  ['no deal', 'STALLED'],
  ['no breakthrough', 'STALLED'],
  ['no result', 'STALLED'],
  ['took place', 'ONGOING'],
  ['taking place', 'ONGOING'],
  ['takes place', 'ONGOING'],
  ['take place', 'ONGOING'],
  ['taken place', 'ONGOING'],
  ['took part', 'ONGOING'],
  ['wound up', 'ONGOING'],
  ['under way', 'ONGOING'],
  ['kicked off', 'ONGOING'],
  ['kick off', 'ONGOING'],
  ['kicks off', 'ONGOING'],
  ['hammered out', 'AGREED'],
  ['thrashed out', 'AGREED'],
  ['drew up', 'AGREED'],
  ['drawn up', 'AGREED'],
  ['threw out', 'REJECTED'],
  ['thrown out', 'REJECTED'],
  ['voted down', 'REJECTED'],
  ['on ice', 'STALLED'],
  ['on hold', 'STALLED'],
  ['no start', 'PLANNED'],
  ['no date', 'PLANNED'],
  ['turned down', 'REJECTED'],
  ['turn down', 'REJECTED'],
  ['ruled out', 'REJECTED'],
  ['rules out', 'REJECTED'],
  ['rule out', 'REJECTED'],
  ['not agree', 'REJECTED'],
  ['not accept', 'REJECTED'],
  ['way for', 'PLANNED'],
  ['take up', 'ONGOING'],
  ['took up', 'ONGOING'],
  ['taken up', 'ONGOING'],
  ['worked out', 'AGREED'],
  ['work out', 'AGREED'],
])

/** Behind one of these a verb tells what is to come. */
export const AHEAD_WORDS = wordSet(
  `will would shall to due expected expects plans plan planned hope hopes hoped want wants wanted wish wishes ready willing seek seeks seeking
   trying try aims intends scheduled set going`,
)

/** A wish or request sets no date. */
export const WISH_WORDS = wordSet(
  'want wants wanted hope hopes hoped wish wishes seek seeks ask asks request could',
)

/** Behind one of these in its clause nothing is reported as a fact. */
export const UNREAL_WORDS = wordSet('if unless whether could may might should until')

/** What such a speaker tells did not happen. */
export const DENIAL_WORDS = wordSet('deny denies denied denying')

export const NEGATIONS = wordSet("no not never neither nor nothing n't cannot without")
