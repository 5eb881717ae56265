import { baseOf } from './clause-levels.ts'
import type { Membership } from './memberships.ts'
import type { Complement, Phrase } from './phrase.ts'
import type { ClauseVerb, Link, RawClause } from './raw-clause.ts'
import { SentenceWords } from './sentence-words.ts'

/** What the reader holds while it goes through a sentence: the clauses so far, and the one that is to open. */
export class SentenceState extends SentenceWords {
  readonly clauses: RawClause[] = []
  readonly phrases: Phrase[] = []
  readonly attributed: Phrase[] = []
  readonly loose: Phrase[] = []
  readonly memberships: Membership[] = []
  current: RawClause | null = null
  link: Link = 'main'
  parent: RawClause | null = null
  antecedent: Phrase | null = null
  pronounSubject = ''
  negated = false
  /** a relative clause opened while a complement waited for its verb */
  inside = false
  planned = false
  /** what ought to be done, or may: «ينبغي أن» */
  required = false
  topics: Phrase[] = []
  /** subjects whose verb is still to come, set aside while a relative clause describes them */
  waiting: {
    topics: Phrase[]
    link: Link
    parent: RawClause | null
    antecedent: Phrase | null
    negated: boolean
  }[] = []
  last: Phrase | null = null
  comma = false
  quote = 0
  /** prepositional phrases before the verb of their clause: «وفي مكالمة مع X، عبّر» */
  held: Complement[] = []

  /** A strong mark: what follows is a clause of its own beside the outermost one. */
  endClause(): void {
    this.flushTopics()
    this.current = baseOf(this.current)
    this.link = this.current ? 'coordinate' : 'main'
    this.parent = this.current
    this.antecedent = null
    this.last = null
  }

  /** Lets the next verb open a clause that hangs on another in this way. */
  open(link: Link, parent: RawClause | null, antecedent: Phrase | null = null, pronoun = ''): void {
    if (link === 'relative' && this.topics.length > 0 && (this.current === null || this.link !== 'main')) {
      this.inside = this.link === 'complement'
      parent = this.parent ?? parent
      this.waiting.push({
        topics: this.topics,
        link: this.link,
        parent: this.parent,
        antecedent: this.antecedent,
        negated: this.negated,
      })
      this.topics = []
      this.negated = false
    }
    this.flushTopics()
    this.link = link
    this.parent = parent
    this.antecedent = antecedent
    this.pronounSubject = pronoun
    this.last = null
    this.comma = false
  }

  /** Gives up the phrases that waited for a verb; what one of them is said to be makes a clause without one. */
  flushTopics(): void {
    const [topic, said] = this.topics
    if (this.link === 'complement' && this.parent && topic && said && this.topics.length === 2)
      if (topic.definite && !said.mention && !said.definite) {
        const clause = this.clauseAt(
          said.from,
          'كان',
          this.verbOf('كان'),
          null,
          'complement',
          this.parent,
          null,
          [topic],
        )
        clause.after.push(said)
        this.clauses.push(clause)
      }
    this.loose.push(...this.topics)
    this.topics = []
  }

  /** What the frames say of a verb that nothing but its lemma tells. */
  verbOf(lemma: string): ClauseVerb {
    const verb = this.frames.verb(lemma)
    return { verb, stating: verb.relations.size > 0 ? lemma : null }
  }

  /** A clause that nothing has been put into yet. */
  clauseAt(
    at: number,
    lemma: string,
    verb: ClauseVerb,
    form: RawClause['form'],
    link: Link,
    parent: RawClause | null,
    antecedent: Phrase | null,
    before: Phrase[],
  ): RawClause {
    return {
      at,
      lemma,
      stating: verb.stating,
      verb: verb.verb,
      form,
      participle: null,
      link,
      parent,
      antecedent,
      pronounSubject: this.pronounSubject,
      pronounObject: form?.object ?? '',
      inside: this.inside,
      negated: this.negated,
      future: false,
      planned: this.planned,
      required: this.required,
      before,
      after: [],
      complements: this.held.length > 0 ? [...this.held] : [],
      subject: null,
      object: null,
      secondObject: null,
      rest: [],
      passive: false,
      mouth: null,
      standing: null,
      followsPlan: false,
    }
  }

  /** A conjunction before a clause: it goes on from the last one of its level. */
  coordinate(): void {
    if (this.topics.length > 0) return
    if (this.link === 'main' && this.current) this.open('coordinate', this.current)
  }

  /** After a comma and a conjunction, a fronted phrase: the clause it belongs to is still to come. */
  coordinateFresh(): void {
    if (this.link === 'main') this.open('coordinate', this.current)
  }

  /** Makes a clause the current one; what was held for it is spent. */
  start(clause: RawClause): void {
    this.clauses.push(clause)
    if (clause.link === 'relative' && clause.antecedent) {
      const { describedBy } = clause.antecedent
      if (describedBy) describedBy.push(clause)
      else clause.antecedent.describedBy = [clause]
    }
    this.current = clause
    if (this.held.length > 0) this.held = []
    this.link = 'main'
    this.parent = null
    this.antecedent = null
    this.pronounSubject = ''
    this.negated = false
    this.inside = false
    this.planned = false
    this.required = false
    this.topics = []
    this.comma = false
    this.last = null
  }

  /** Counts a phrase among those of the sentence. */
  take(phrase: Phrase): void {
    this.phrases.push(phrase)
    if (this.negated && phrase.head !== '') {
      phrase.negated = this.scan.at(phrase.from - 1) === 'عدم'
      if (phrase.negated) this.negated = false
    }
    // «لعدم توقيفها»
    if (phrase.genitive && phrase.text.endsWith('عدم')) phrase.genitive.negated = true
  }
}
