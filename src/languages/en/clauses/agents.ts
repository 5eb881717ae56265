import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Those behind "by": who does what a passive verb or a noun tells. */
export const agentsOf = ({ complements }: Pick<RawClause | Phrase, 'complements'>): Phrase[] =>
  complements.flatMap(({ preposition, phrase }) => (preposition === 'by' ? [phrase] : []))

/** "the attack carried out by X": the agents of the passives that describe a noun. */
export const passiveAgentsOf = (noun: Phrase, clauses: readonly RawClause[]): Phrase[] =>
  clauses.flatMap(clause => (clause.antecedent === noun && clause.group.passive ? agentsOf(clause) : []))
