import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Clause } from '../../../model/clause.ts'
import { firstPerson, type Quoted } from './first-person.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { Seat } from './seat.ts'
import type { ToldActs } from './told-acts.ts'

/** Who was spoken of before, for the pronouns of later clauses. */
export interface Memory {
  /** persons, bodies and countries named as subjects or speakers, latest last */
  subjects: { readonly id: string; readonly gender: 'm' | 'f' | null; readonly many: boolean }[]
  /** the members of the last subject that was more than one */
  several: readonly string[]
  /** who did what a later noun may speak of again */
  readonly acts: ToldActs
  /** the clauses of this sentence and the two before it, for "followed suit", "had done no such thing" */
  told: readonly Clause[]
}

/** Verbs that judge what somebody else did or is. */
const judgments = new Set(
  'praise hail commend laud applaud salute extol admire condemn denounce deplore criticize criticise blast slam reject dismiss mock ridicule deride welcome endorse'.split(
    ' ',
  ),
)

/** Verbs that lay something to whom they are done to, or hold it to his credit. */
const faults = new Set([
  ...judgments,
  ...'thank sanction punish penalize penalise blame fault chide censure rebuke warn sue fine reprimand lambast lambaste accuse assail expel sever cut suspend'.split(
    ' ',
  ),
])
/** Prepositions of what somebody is made to answer for, and those of it behind a verb that says so. */
const grounds = new Set(['over', 'because of', 'in response to', 'in retaliation for', 'in protest at'])
const occasions = new Set(['for', 'after', 'following'])
const gifts = new Set('supply provide sell send give deliver ship lend donate arm equip'.split(' '))
const answers = new Set(['response', 'retaliation', 'reaction'])
const excuses = new Set('apologize apologise defend justify resign quit'.split(' '))
const harms = new Set(
  'attack shell bomb bombard strike raid invade violate breach kill murder arrest detain abduct kidnap seize occupy infiltrate annex'.split(
    ' ',
  ),
)

/** Whether a clause is the harm that somebody is accused of. */
const isLaidHarm = ({ group, link, parent }: RawClause): boolean =>
  link === 'complement' &&
  parent !== null &&
  parent.group.lemmas.includes('accuse') &&
  group.lemmas.some(lemma => harms.has(lemma))

/** Whether a clause is what somebody alleges. */
const isAlleged = ({ link, parent }: RawClause): boolean =>
  link === 'complement' && parent !== null && parent.group.lemmas.includes('allege')

interface Candidate {
  readonly ids: readonly string[]
  readonly gender: 'm' | 'f' | null
  /** called by a plural: "the members of the council" */
  readonly many?: boolean
}

/** Whom the phrases of a sentence mean, as far as pronouns ask. */
interface Naming extends Quoted {
  /** the entities a phrase names, without those joined to it */
  readonly entities: (phrase: Phrase) => readonly string[]
  /** the countries and bodies before the head of a phrase */
  readonly modifiers: (phrase: Phrase) => readonly string[]
}

/** Says whom the pronouns of a sentence mean: subjects before them, else those of sentences before. */
export class Pronouns {
  readonly #gazetteer: Gazetteer
  readonly #memory: Memory
  readonly #clauses: readonly RawClause[]
  readonly #entities: Naming['entities']
  readonly #all: Naming['all']
  readonly #modifiers: Naming['modifiers']
  readonly #naming: Naming

  constructor(gazetteer: Gazetteer, memory: Memory, clauses: readonly RawClause[], naming: Naming) {
    this.#gazetteer = gazetteer
    this.#memory = memory
    this.#clauses = clauses
    this.#entities = naming.entities
    this.#all = naming.all
    this.#modifiers = naming.modifiers
    this.#naming = naming
  }

  /** The entities a pronoun or number means; none where that is in doubt. */
  meant(phrase: Phrase): readonly string[] {
    const { pronoun } = phrase
    const { seat } = phrase
    if (pronoun === '#number') {
      // "three of its fighters"
      const of = phrase.complements.find(complement => complement.preposition === 'of')
      if (of && of.phrase.pronoun === '') return this.#entities(of.phrase)
      // "and the two agreed"
      return phrase.head === 'two' && phrase.definite && phrase.to - phrase.from === 2
        ? this.#pair(phrase, seat)
        : []
    }
    if (pronoun === 'each other') {
      const all = seat?.clause?.subject ? this.#all(seat.clause.subject) : []
      return all.length > 1 ? all : []
    }
    if (pronoun === 'both') return this.#pair(phrase, seat)
    if (pronoun === 'we' || pronoun === 'i') return firstPerson(pronoun, seat?.clause ?? null, this.#naming)
    const before = this.#antecedents(phrase, seat)
    if (pronoun === 'he' || pronoun === 'him' || pronoun === 'his') return this.#person(before, 'f')
    if (pronoun === 'she' || pronoun === 'her') return this.#person(before, 'm')
    if (pronoun === 'it' || pronoun === 'its') {
      const found = before.find(
        c => c.ids.length === 1 && /^(?:country|organization|ministry):/.test(c.ids[0] as string),
      )
      return found ? found.ids : []
    }
    // "the Rapid Support Forces said they had taken": a body whose name is plural
    if (pronoun === 'they' || pronoun === 'their' || pronoun === 'them') {
      const host = seat?.clause?.parent?.subject
      const own = host?.mention && host.conjuncts.length === 0 ? this.#all(host) : []
      if (own.length === 1 && own[0]?.startsWith('organization:') && this.#isMany(own[0])) return own
    }
    if (pronoun === 'neither' || pronoun === 'they' || pronoun === 'them' || pronoun === 'their') {
      const found =
        before.find(c => c.ids.length > 1 || (c.many && c.ids[0]?.startsWith('organization:'))) ??
        (pronoun === 'their'
          ? before.find(c => c.ids.length === 1 && c.ids[0]?.startsWith('organization:'))
          : undefined)
      return found ? found.ids : []
    }
    return []
  }

  /** The two whom the clauses before named together, or the last two. */
  #pair(phrase: Phrase, seat: Seat | undefined): readonly string[] {
    for (const clause of [...this.#clauses].reverse()) {
      if (clause.group.at >= phrase.from || clause === seat?.clause) continue
      const sides = clause.subject ? this.#all(clause.subject) : []
      const others = [
        ...clause.objects,
        ...clause.complements.filter(c => c.preposition === 'with').map(c => c.phrase),
      ].flatMap(part => (part.from < phrase.from ? this.#all(part) : []))
      // "denounced A and B and warned both": not who warns
      if (seat?.role === 'object' && others.length === 2) return others
      if (seat?.role !== 'object' && sides.length === 2) return sides
      if (seat?.role !== 'object' && sides.length === 1 && others.length === 1) return [...sides, ...others]
    }
    return this.#memory.several.length === 2 ? this.#memory.several : []
  }

  /** Whether a body is called by a plural: "the Houthis", "the Taliban". */
  #isMany(id: string): boolean {
    return (
      this.#gazetteer.world.get(id)?.kind === 'armed-group' ||
      /(?:forces|brigades|rebels|guards|troops|fighters|militants)$/.test(id)
    )
  }

  #person(before: readonly Candidate[], not: 'm' | 'f'): readonly string[] {
    const found = before.find(c => c.ids.length === 1 && c.ids[0]?.startsWith('person:') && c.gender !== not)
    return found ? found.ids : []
  }

  /** What a pronoun may mean, likeliest first: subjects before it in its sentence, then those of sentences before. */
  #antecedents(phrase: Phrase, seat: Seat | undefined): Candidate[] {
    const found: Candidate[] = []
    const own = seat?.clause ?? null
    const possessive = /^(?:his|her|its|their)$/.test(phrase.pronoun)
    const others = seat?.role === 'object' && own?.subject && /^(?:it|them|him|her)$/.test(phrase.pronoun)
    // "met X and extolled his courage": nobody praises his own
    const judging = possessive ? this.#judging(phrase) : null
    const judge = judging?.subject ? this.#all(judging.subject) : []
    // "sued Kenya, alleging that it had armed rebels": nobody alleges it of himself
    const alleger = own && seat?.role === 'subject' && isAlleged(own) ? own.parent?.subject : null
    const actors = alleger ? this.#all(alleger) : others && own?.subject ? this.#all(own.subject) : judge
    const push = (subject: Phrase | null) => {
      if (!subject || subject === phrase || (subject.pronoun !== '' && subject.from >= phrase.from)) return
      if (subject.from >= phrase.from) return
      const ids = this.#all(subject)
      // "broke with Kenya, accusing it": nobody acts on himself
      if ((others || judging || alleger) && ids.length > 0 && ids.every(id => actors.includes(id))) return
      if (ids.length > 0)
        found.push({
          ids,
          gender: subject.mention?.gender ?? this.#genderOf(ids[0] as string),
          many: subject.plural && subject.mention === null,
        })
    }
    const { pronoun } = phrase
    const isThing = pronoun === 'it' || pronoun === 'its' || pronoun === 'them'
    const blamed = possessive ? this.#blamed(phrase) : null
    if (blamed && blamed.ids.length > 0) found.push(blamed)
    // "accused Thailand of shelling its villages": the accuser's
    const isSuffered = (clause: RawClause) => phrase.pronoun === 'its' && isLaidHarm(clause)
    if (own && !isSuffered(own) && (possessive || seat?.role !== 'subject'))
      push(possessive ? own.subject : null)
    for (let clause = own?.parent ?? null; clause; clause = clause.parent) push(clause.subject)
    for (let i = this.#clauses.length - 1; i >= 0; i--) {
      const clause = this.#clauses[i] as RawClause
      if (clause.group.at < phrase.from && clause !== own && !isSuffered(clause)) {
        // "the group's spokesman said its fighters": those he speaks for
        if (phrase.pronoun === 'its' && phrase.from - clause.group.to < 2 && clause.subject) {
          const [speaker, ...others] = this.#all(clause.subject)
          const office = speaker && others.length === 0 ? this.#naming.heldBy(speaker)?.target : undefined
          if (office?.startsWith('organization:')) found.push({ ids: [office], gender: null })
        }
        push(clause.subject)
        if (others || alleger || isThing || judging)
          for (const object of clause.objects) {
            push(object)
            // "welcomed talks between X and Y and urged them"
            for (const { preposition, phrase: sides } of object.complements)
              if (preposition === 'between') push(sides)
          }
        if (judging)
          for (const { preposition, phrase: other } of clause.complements)
            if (preposition === 'with') push(other)
        // "spoke with X and invited him"
        if (others && phrase.pronoun !== 'them')
          for (const { preposition, phrase: other } of clause.complements)
            if (/^(?:with|from|against|to)$/.test(preposition)) push(other)
      }
    }
    if (own && possessive) for (const object of own.objects) push(object)
    // "visited it": what an object points to stands near
    if ((pronoun === 'it' || pronoun === 'them') && seat?.role !== 'subject') return found
    for (let i = this.#memory.subjects.length - 1; i >= 0; i--) {
      const { id, gender, many } = this.#memory.subjects[i] as Memory['subjects'][number]
      found.push({ ids: [id], gender, many })
    }
    if (this.#memory.several.length > 1) {
      const at = found.findIndex(c => c.ids.length === 1)
      found.splice(at < 0 ? found.length : at + 3, 0, { ids: this.#memory.several, gender: null })
    }
    return found
  }

  /** The clause that judges what a possessive owns: "extolled his courage". */
  #judging(phrase: Phrase): RawClause | null {
    for (const clause of this.#clauses)
      if (clause.objects.some(object => object.possessor === phrase && !object.adjectives.includes('own')))
        return clause.group.lemmas.some(lemma => judgments.has(lemma)) ? clause : null
    return null
  }

  /** "suspended aid to Mali over its ties": whom an act is done to for what a possessive owns. */
  #blamed(phrase: Phrase): Candidate | null {
    for (const clause of this.#clauses) {
      const parts = [...clause.objects, ...clause.complements.map(c => c.phrase)]
      const ground = [...clause.complements, ...parts.flatMap(part => part.complements)].find(
        c => c.phrase.possessor === phrase,
      )
      if (!ground) continue
      const { lemmas, passive, at } = clause.group
      if (passive || ground.phrase.adjectives.includes('own')) return null
      // "defended Russia over its strikes" answers for whom it defends
      const excused = clause.objects.some(({ from, to }) => from > at && to <= phrase.from)
      if (!excused && lemmas.some(l => excuses.has(l))) return null
      const blames = lemmas.some(l => faults.has(l))
      // "in response to its attacks"
      const answered = parts.some(
        ({ head, complements }) => answers.has(head) && complements.includes(ground),
      )
      // "supplied Russia with drones for its war"
      const gives = ground.preposition === 'for' && lemmas.some(l => gifts.has(l))
      if (
        !(
          answered ||
          gives ||
          grounds.has(ground.preposition) ||
          (blames && occasions.has(ground.preposition))
        )
      )
        return null
      const hit = parts
        .flatMap(part => [part, ...part.complements.map(c => c.phrase)])
        .filter(part => part.from < phrase.from && part.from > at && this.#named(part).length > 0)
        .reduce<Phrase | null>((last, part) => (last && last.from > part.from ? last : part), null)
      const ids = hit ? this.#named(hit) : []
      return { ids, gender: hit?.mention?.gender ?? this.#genderOf(ids[0] ?? '') }
    }
    return null
  }

  /** Whom a phrase names, or whose it is: "Russian diplomats". */
  #named(phrase: Phrase): readonly string[] {
    const own = this.#all(phrase)
    return own.length > 0 ? own : this.#modifiers(phrase)
  }

  #genderOf(id: string): 'm' | 'f' | null {
    return this.#gazetteer.world.get(id)?.gender ?? null
  }
}
