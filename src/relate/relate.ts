import type { Clause, Participant } from '../model/clause.ts'
import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import type { Sector } from '../model/extraction.ts'
import type { RelationId } from '../model/ontology.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Span } from '../model/span.ts'
import { heldOffices } from './held-offices.ts'
import { type PartialStatement, partialOf } from './partial.ts'
import { partiesNear } from './parties-near.ts'
import { type Context, type Statement, statementsOf } from './statements.ts'
import { topicOf } from './topic.ts'

/** A relation of one article, before it is written out. */
export interface Related {
  readonly relation: RelationId
  readonly source: string | null
  readonly target: string | null
  /** the words for a side that has no name */
  readonly sourceGroup: Group | undefined
  readonly targetGroup: Group | undefined
  /** what it was about, where stated */
  readonly topic: Span | undefined
  readonly date: Clause['date'] | undefined
  readonly negated: boolean
  readonly attributedTo: string | null
  /** the whole chain of those who say so, outermost first */
  readonly speakers: readonly string[]
  readonly office: string | undefined
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

const water = new Set(['sea', 'ocean', 'gulf', 'strait'])

/** The relations that a document states: acts by clauses and frames, offices by titles. */
export function relate(document: Segmented & Recognized & Resolved, pack: LanguagePack): Relations {
  const clauses = pack.clauses(document)
  const relations = heldOffices(document, pack.code)
  const context: Context = {
    prepositions: pack.prepositions,
    officesOf: person => document.offices.get(person)?.map(office => office.target) ?? [],
    partiesNear: clause => partiesNear(clause, clauses, pack.prepositions),
    isWater: id => water.has(document.entities.get(id)?.row?.kind ?? ''),
  }
  for (const clause of clauses) {
    const language = document.sentences[clause.sentence]?.language ?? pack.code
    const frames = pack.frames(clause.predicate, clause.form)
    const statements = statementsOf(clause, frames, context)
    for (const statement of statements) relations.push(stated(clause, statement, pack, language))
    const partial = statements.length === 0 ? partialOf(clause, frames, pack.prepositions) : null
    if (partial) relations.push(statedInPart(clause, partial, language))
  }
  return { clauses, relations: settled(relations, document) }
}

function stated(clause: Clause, statement: Statement, pack: LanguagePack, language: string): Related {
  const { relation, source, target, frame, confidence } = statement
  // Blame that the speaker himself lays is his own act, and said by those above him only.
  const speakers = frame.bySpeaker ? clause.speakers.slice(0, -1) : clause.speakers
  const topic = topicOf(clause, pack.topicSlots(relation), source, target)
  const sides = { relation, source, target, sourceGroup: null, targetGroup: null }
  return inClause(clause, sides, `${language}/${frame.id}`, speakers, confidence, topic)
}

function statedInPart(clause: Clause, partial: PartialStatement, language: string): Related {
  const confidence = Math.round(0.7 * clause.certainty * 100) / 100
  return inClause(clause, partial, `${language}/${partial.frame.id}`, clause.speakers, confidence)
}

/** The relation that a clause states; every field is written, for relations to be of one shape. */
const inClause = (
  { date, negated, sentence, trigger }: Clause,
  { relation, source, target, sourceGroup, targetGroup }: Omit<PartialStatement, 'frame'>,
  rule: string,
  speakers: readonly string[],
  confidence: number,
  topic?: Span,
): Related => ({
  relation,
  source,
  target,
  sourceGroup: sourceGroup ? group(sourceGroup) : undefined,
  targetGroup: targetGroup ? group(targetGroup) : undefined,
  topic,
  date,
  negated,
  attributedTo: speakers[0] ?? null,
  speakers,
  office: undefined,
  sentence,
  trigger,
  rule,
  confidence,
})

const group = ({ start, end, sector = 'UNK' }: Participant): Group => ({ start, end, sector })

/** In the order of the text, headlines last: the first full statement of an act decides who says so. */
function settled(relations: Related[], document: Segmented): Related[] {
  const place = ({ sentence }: Related) =>
    document.sentences[sentence]?.kind === 'headline' ? 1e6 + sentence : sentence
  relations.sort(
    (a, b) => place(a) - place(b) || a.trigger.start - b.trigger.start || (a.relation < b.relation ? -1 : 1),
  )
  const seen = new Set<string>()
  return relations.filter(({ source, relation, target, negated, sentence }) => {
    const key = `${source} ${relation} ${target} ${negated} ${sentence}`
    return !seen.has(key) && seen.add(key)
  })
}
