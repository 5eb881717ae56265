import type { Clause, Participant } from '../model/clause.ts'
import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import type { Sector } from '../model/extraction.ts'
import type { RelationId } from '../model/ontology.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Span } from '../model/span.ts'
import { partialOf, statementsOf, topicOf } from './meaning.ts'

/** A relation of one article, before it is written out. */
export interface Related {
  readonly relation: RelationId
  readonly source: string | null
  readonly target: string | null
  /** the words for a side that has no name */
  readonly sourceGroup?: Group
  readonly targetGroup?: Group
  /** what it was about, where stated */
  readonly topic?: Span
  readonly date?: NonNullable<Clause['date']>
  readonly negated: boolean
  readonly attributedTo: string | null
  /** the whole chain of those who say so, outermost first */
  readonly speakers: readonly string[]
  readonly office?: string
  readonly sentence: number
  readonly trigger: Span
  readonly rule: string
  readonly confidence: number
}

/** A group without a name, as the text calls it. */
export interface Group extends Span {
  readonly sector: Sector
}

/** The layer of the relate stage. */
export interface Relations {
  readonly clauses: readonly Clause[]
  readonly relations: readonly Related[]
}

/** The relations that a document states: acts by clauses and frames, offices by titles. */
export function relate(document: Segmented & Recognized & Resolved, pack: LanguagePack): Relations {
  const clauses = pack.clauses(document)
  const relations: Related[] = [...heldOffices(document, pack.code)]
  const languageOf = (sentence: number) => document.sentences[sentence]?.language ?? pack.code
  const officesOf = (person: string) => (document.offices.get(person) ?? []).map(office => office.target)
  for (const clause of clauses) {
    const frames = pack.frames(clause.predicate, clause.form)
    const statements = statementsOf(clause, frames, {
      officesOf,
      parties: () => partiesNear(clause, clauses),
    })
    for (const statement of statements) {
      // Blame that the speaker himself lays is his own act, and said by those above him only.
      const own = statement.frame.source?.[0] === 'speaker'
      const speakers = own ? clause.speakers.slice(0, -1) : clause.speakers
      const topic = topicOf(clause, pack.topicSlots(statement.relation), [statement.source, statement.target])
      relations.push({
        relation: statement.relation,
        source: statement.source,
        target: statement.target,
        ...(topic ? { topic } : {}),
        ...(clause.date ? { date: clause.date } : {}),
        negated: statement.negated,
        attributedTo: speakers[0] ?? null,
        speakers,
        sentence: clause.sentence,
        trigger: clause.trigger,
        rule: `${languageOf(clause.sentence)}/${statement.frame.id}`,
        confidence: statement.confidence,
      })
    }
    const partial = statements.length === 0 ? partialOf(clause, frames) : null
    if (partial)
      relations.push({
        relation: partial.relation,
        source: partial.source,
        target: partial.target,
        ...(partial.sourceGroup ? { sourceGroup: group(partial.sourceGroup) } : {}),
        ...(partial.targetGroup ? { targetGroup: group(partial.targetGroup) } : {}),
        ...(clause.date ? { date: clause.date } : {}),
        negated: clause.negated,
        attributedTo: clause.speakers[0] ?? null,
        speakers: clause.speakers,
        sentence: clause.sentence,
        trigger: clause.trigger,
        rule: `${languageOf(clause.sentence)}/${partial.frame.id}`,
        confidence: Math.round(0.7 * clause.certainty * 100) / 100,
      })
  }
  return { clauses, relations: settled(relations, document) }
}

const group = (participant: Participant): Group => ({
  start: participant.start,
  end: participant.end,
  sector: participant.sector ?? 'UNK',
})

/** The sides of a mutual act in the same sentence: talks or fighting "between A and B". */
function partiesNear(clause: Clause, clauses: readonly Clause[]): string[] {
  for (const other of clauses) {
    if (other.sentence !== clause.sentence || other === clause) continue
    for (const oblique of other.obliques) {
      const sides = /^(?:بين|between)$/.test(oblique.preposition)
        ? oblique.participants.flatMap(p => p.entities)
        : []
      if (sides.length === 2) return sides
    }
    const adjectives =
      other.form === 'noun' ? other.subjects.filter(p => p.sort === 'country').flatMap(p => p.entities) : []
    if (adjectives.length === 2) return adjectives
  }
  return []
}

function* heldOffices(document: Segmented & Recognized & Resolved, language: string): Generator<Related> {
  for (const [person, offices] of document.offices)
    for (const office of offices) {
      const mention = document.mentions[office.mention]
      if (office.former || !mention || office.target === person) continue
      yield {
        // a seat in a party or council is membership
        relation:
          office.role === 'member' && office.target.startsWith('organization:')
            ? 'member_of'
            : 'holds_office',
        source: person,
        target: office.target,
        negated: false,
        attributedTo: null,
        speakers: [],
        office: office.role,
        sentence: mention.sentence,
        trigger: { start: mention.start, end: mention.end },
        rule: `${document.sentences[mention.sentence]?.language ?? language}/holds_office/title`,
        confidence: 0.95,
      }
    }
}

/** In the order of the text, headlines last: the first full statement of an act decides who says so. */
function settled(relations: readonly Related[], document: Segmented): Related[] {
  const place = (relation: Related) =>
    (document.sentences[relation.sentence]?.kind === 'headline' ? 1e6 : 0) + relation.sentence
  const sorted = [...relations].sort(
    (a, b) => place(a) - place(b) || a.trigger.start - b.trigger.start || (a.relation < b.relation ? -1 : 1),
  )
  const seen = new Set<string>()
  return sorted.filter(relation => {
    const key = [
      relation.source,
      relation.relation,
      relation.target,
      relation.negated,
      relation.sentence,
    ].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
