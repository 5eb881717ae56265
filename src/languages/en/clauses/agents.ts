import { type Phrase, withOne } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

const none: readonly never[] = []

/** Those behind "by": who does what a passive verb or a noun tells. */
export function agentsOf({ complements }: Pick<RawClause | Phrase, 'complements'>): readonly Phrase[] {
  let agents: readonly Phrase[] = none
  for (const { preposition, phrase } of complements)
    if (preposition === 'by') agents = withOne(agents, phrase)
  return agents
}

// "talks mediated by Turkey": between others
const mediating = new Set(['mediate', 'broker', 'facilitate', 'host', 'sponsor', 'convene', 'oversee'])
const isMediating = (lemma: string) => mediating.has(lemma)

/** "the attack carried out by X": the agents of the passives that describe a noun. */
export function passiveAgentsOf(noun: Phrase, clauses: readonly RawClause[]): readonly Phrase[] {
  let agents: readonly Phrase[] = none
  for (const clause of clauses)
    if (clause.antecedent === noun && clause.group.passive && !clause.group.lemmas.some(isMediating))
      for (const agent of agentsOf(clause)) agents = withOne(agents, agent)
  return agents
}
