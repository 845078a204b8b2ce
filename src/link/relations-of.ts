import type { Evidence } from '../model/evidence.ts'
import type { EntityRef, Mention, Reading } from '../model/reading.ts'
import { crossPairs, nearestPairs } from './nearest-pairs.ts'
import type { Relation } from './relation.ts'
import { createRelationSet, type RelationSet } from './relation-set.ts'

export type { Relation } from './relation.ts'

/** Pairs that one sentence or fact gives at most: those of eight names. */
const MOST_PAIRS = 28

/** All pairs of names that an article sets in relation, by ref and otherRef. */
export function relationsOf(reading: Reading): readonly Relation[] {
  const relations = createRelationSet(reading.entities.length)
  addOffices(relations, reading)
  addMeetings(relations, reading)
  addNegotiations(relations, reading)
  addFigures(relations, reading)
  addPlaces(relations, reading)
  addSentences(relations, reading)
  return relations.sorted()
}

function addOffices(relations: RelationSet, { represents, roles }: Reading): void {
  for (const { person, country, evidence } of represents) {
    relations.add('REPRESENTS', person, country, evidence)
  }
  for (const { person, organization, evidence } of roles) {
    if (organization !== null) relations.add('ROLE_AT', person, organization, evidence)
  }
}

function addMeetings(relations: RelationSet, reading: Reading): void {
  const sides = sidesOf(reading)
  for (const { participants, parties, place, negotiations, evidence } of reading.meetings) {
    const two = participants.length === 2
    for (const [one, other] of nearestPairs(participants, MOST_PAIRS)) {
      if (two || !sides.isSame(one, other)) relations.add('MET_WITH', one, other, evidence)
    }
    for (const [one, other] of nearestPairs(parties, MOST_PAIRS)) {
      relations.add('MET_WITH', one, other, evidence)
    }
    for (const [person, party] of crossPairs(participants, parties, MOST_PAIRS)) {
      if (sides.isOtherSide(person, party)) relations.add('MET_WITH', person, party, evidence)
    }
    for (const negotiation of negotiations) {
      if (place !== null) relations.add('LOCATED_IN', negotiation, place, evidence)
    }
  }
}

function addNegotiations(relations: RelationSet, reading: Reading): void {
  const sides = sidesOf(reading)
  for (const { entity, parties, topics, negotiators, evidence } of reading.negotiations) {
    for (const person of negotiators) relations.add('NEGOTIATES', person, entity, evidence)
    for (const party of parties) relations.add('PARTY_TO', party, entity, evidence)
    for (const topic of topics) relations.add('ABOUT', topic, entity, evidence)
    for (const [one, other] of nearestPairs(negotiators, MOST_PAIRS)) {
      if (!sides.isSame(one, other)) relations.add('NEGOTIATES_WITH', one, other, evidence)
    }
    for (const [one, other] of nearestPairs(parties, MOST_PAIRS)) {
      relations.add('NEGOTIATES_WITH', one, other, evidence)
    }
  }
}

function addFigures(relations: RelationSet, { figures }: Reading): void {
  for (const { topic, countries, evidence } of figures) {
    if (topic === null) continue
    for (const country of countries) relations.add('ABOUT', topic, country, evidence)
  }
}

/** A place and its country, where an article names both: said where it first names the place. */
function addPlaces(relations: RelationSet, { entities, mentions }: Reading): void {
  const countries = new Map<string, EntityRef>()
  for (const [ref, entity] of entities.entries()) {
    if (entity.type === 'COUNTRY') countries.set(entity.code, ref)
  }
  for (const mention of mentions) {
    const place = entities[mention.entity]
    if (place?.type !== 'PLACE' || place.country === null) continue
    const country = countries.get(place.country)
    if (country !== undefined)
      relations.add('LOCATED_IN', mention.entity, country, [toEvidence(mention)])
  }
}

/** Without what a mention has beside. */
function toEvidence({ start, end, sentence, confidence, method }: Mention): Evidence {
  return { start, end, sentence, confidence, method }
}

/** Mentions come in reading order: those of one sentence stand together. */
function addSentences(relations: RelationSet, { mentions }: Reading): void {
  let named: Mention[] = []
  for (const mention of mentions) {
    if (mention.sentence !== named[0]?.sentence) {
      addSentence(relations, named)
      named = [mention]
    } else if (
      named.length <= MOST_PAIRS &&
      named.every(({ entity }) => entity !== mention.entity)
    ) {
      named.push(mention)
    }
  }
  addSentence(relations, named)
}

/** The names of one sentence, each where it first stands. */
function addSentence(relations: RelationSet, named: readonly Mention[]): void {
  for (const [one, other] of nearestPairs(named, MOST_PAIRS)) {
    relations.add('SAME_SENTENCE', one.entity, other.entity, [spanOfBoth(one, other)])
  }
}

function spanOfBoth(one: Mention, other: Mention): Evidence {
  return {
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    sentence: one.sentence,
    confidence: Math.min(one.confidence, other.confidence),
    method: 'relations-of/same-sentence',
  }
}

/** Who speaks for whom; nobody meets or negotiates with their own side. */
function sidesOf({ represents }: Reading) {
  const countries = new Map<EntityRef, Set<EntityRef>>()
  for (const { person, country } of represents) {
    const spokenFor = countries.get(person) ?? new Set<EntityRef>()
    countries.set(person, spokenFor.add(country))
  }
  return {
    isSame: (one: EntityRef, other: EntityRef): boolean =>
      [...(countries.get(one) ?? [])].some((country) => countries.get(other)?.has(country)),
    /** False where nobody knows whom the person speaks for. */
    isOtherSide: (person: EntityRef, party: EntityRef): boolean =>
      countries.get(person)?.has(party) === false,
  }
}
