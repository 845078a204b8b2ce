import type { ArticleChange } from '../../src/store/graph-writer.ts'
import { ArticleDraft } from './article-draft.ts'

/** Four articles about one pair of talks, and one that has no date; all invented. */
export function talksStory(): readonly ArticleChange[] {
  return [opening(), breakdown(), agreement(), visit(), undated()]
}

function opening(): ArticleChange {
  const draft = new ArticleDraft('opening', '1994-03-01')
  const japan = draft.country('Japan', 'JP', 0.9)
  const america = draft.country('United States', 'US', 0.8)
  const lee = draft.person('Ann Lee', 0.7)
  const tan = draft.person('Bo Tan', 0.7)
  const rice = draft.topic('rice')
  const talks = draft.negotiation('Japan-United States talks on rice')
  const lowtown = draft.place('Lowtown', 'JP')
  draft.sentence`Rice talks open.`
  const offices = draft.sentence`${lee} speaks for the ${america} and ${tan} for ${japan}.`
  draft.represents(lee, america, offices)
  draft.represents(tan, japan, offices)
  draft.role(lee, 'trade envoy', null, america, offices)
  const met = draft.sentence`${tan} met ${lee} in ${lowtown} on ${rice}.`
  draft.meeting(
    {
      ...{ participants: [tan, lee], parties: [japan, america], place: lowtown },
      ...{ date: '1994-02-28', duration: 'PT2H', negotiations: [talks] },
    },
    met,
  )
  draft.talks(
    {
      ...{ entity: talks, parties: [japan, america], topics: [rice], negotiators: [lee, tan] },
      scheduledFor: '1994-05',
    },
    [
      { status: 'PLANNED', date: '1994-01' },
      { status: 'ONGOING', date: '1994-02-28' },
    ],
    met,
  )
  const said = draft.sentence`"We began well at the café," said ${lee}.`
  draft.quote('We began well at the café,', lee, said)
  return draft.toChange('2026-01-03T00:00:00.000Z')
}

function breakdown(): ArticleChange {
  const draft = new ArticleDraft('breakdown', '1994-05-20')
  const japan = draft.country('Japan', 'JP', 0.9)
  const america = draft.country('United States', 'US', 0.9)
  const tan = draft.person('Bo Tan', 0.4)
  const rice = draft.topic('rice')
  const talks = draft.negotiation('Japan-United States talks on rice')
  draft.sentence`Talks fail.`
  const failed = draft.sentence`${japan} and the ${america} broke off talks on ${rice}, ${tan} said.`
  draft.talks(
    { entity: talks, parties: [japan, america], topics: [rice] },
    [{ status: 'STALLED', date: '1994-05-19' }],
    failed,
  )
  const sum = draft.sentence`${japan} sells 60 to 70 dollars of ${rice} to the ${america}.`
  draft.figure(
    {
      ...{ text: '60 to 70 dollars', value: 60, valueTo: 70, measure: 'EXPORTS', topic: rice },
      ...{ countries: [japan, america], period: '1993' },
    },
    sum,
  )
  draft.figure(
    {
      ...{ text: '5 tonnes', value: 5, unit: 'MASS', unitText: 'tonnes', currency: null },
      ...{ measure: 'QUOTA', countries: [japan] },
    },
    sum,
  )
  return draft.toChange('2026-01-02T00:00:00.000Z')
}

function agreement(): ArticleChange {
  const draft = new ArticleDraft('agreement', '1995-01')
  const japan = draft.country('Japan', 'JP', 0.9)
  const america = draft.country('United States', 'US', 0.9)
  const lee = draft.person('Ann Lee', 0.6)
  const board = draft.organization('Harbour Board', 'HB')
  const rice = draft.topic('rice')
  const talks = draft.negotiation('Japan-United States talks on rice')
  draft.sentence`Agreement on 50% of all rice.`
  const agreed = draft.sentence`${japan} and the ${america} agreed on ${rice}, ${lee} of the ${board} said.`
  draft.role(lee, 'Chair of the Board', board, null, agreed)
  draft.talks(
    { entity: talks, parties: [japan, america], topics: [rice], negotiators: [lee] },
    [{ status: 'AGREED', date: '1995-01' }],
    agreed,
  )
  const end = draft.sentence`It was "an end_of it", an official said.`
  draft.quote('an end_of it', null, end)
  return draft.toChange('2026-01-01T00:00:00.000Z')
}

function visit(): ArticleChange {
  const draft = new ArticleDraft('visit', '1994-04-10')
  const france = draft.country('France', 'FR', 0.9)
  const lee = draft.person('Ann Lee', 0.5)
  const moreau = draft.person('Zoé Moreau', 0.5)
  const board = draft.organization('Harbour Board', 'HB')
  draft.sentence`A visit.`
  const came = draft.sentence`${lee} came to ${france}.`
  draft.meeting({ participants: [lee, moreau], date: 'XXXX-04-09' }, came)
  draft.sentence`${moreau} showed her the ${board} in ${france}.`
  draft.represents(moreau, france, draft.sentence`${moreau} speaks for ${france}.`)
  return draft.toChange('2026-01-01T00:00:00.000Z')
}

function undated(): ArticleChange {
  const draft = new ArticleDraft('undated')
  const kenya = draft.country('Kenya', 'KE', 0.3)
  const otieno = draft.person('Ruth O’Otieno', 0.5)
  draft.sentence`Undated.`
  draft.sentence`${otieno} wrote from ${kenya}.`
  return draft.toChange('2026-01-01T00:00:00.000Z')
}
