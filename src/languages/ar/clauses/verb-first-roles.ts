import { agrees, canAct, dualFits } from './agreement.ts'
import { type Earlier, isCounterpartMet, isPlannedMeeting } from './inherited-roles.ts'
import { agentPrepositions, type Phrase } from './phrase.ts'
import { judgesActs, pronounReferent, referentBefore } from './pronouns.ts'
import { type RawClause, type Roles, roles } from './raw-clause.ts'

/** What is done to its one party where it has no other: «قتل خمسة مدنيين». */
const harms = ['killed', 'abducted', 'arrested'] as const
/** Verbs that harm by what they govern alone: «أمر بحبسه», «فرض عليه الإقامة الجبرية». */
const governing = new Set(['أمر', 'فرض', 'اتهم', 'قرر', 'وجه', 'ألقى', 'وضع'])
const isHarm = ({ verb, lemma }: RawClause) =>
  !governing.has(lemma) && harms.some(relation => verb.relations.has(relation))

const unnamed = new Set(['group', 'prisoner', 'measure', 'force'])
const victims = new Set(['person', 'organization', 'country'])
const inPlaceOf = new Set(['خلفا', 'بدلا من'])
const occasions = new Set(['في', 'إثر', 'جراء', 'خلال', 'ب'])
const violence = new Set(['attack', 'harm', 'clash', 'operation'])

/** The roles around a verb with an object pronoun and no topic before it. */
export function rolesWithPronoun(
  clause: RawClause,
  pronoun: string,
  after: readonly Phrase[],
  inherited: Phrase | null,
  phrases: readonly Phrase[],
  earlier: Earlier,
): Roles {
  const [first = null, second = null] = after
  const follows = first !== null && agrees(clause, first, true) && canAct(first)
  const subject = follows ? first : inherited
  const object =
    pronounReferent(clause, pronoun, phrases, subject, judgesActs(clause)) ??
    referentBefore(pronoun, clause, subject, phrases, earlier)
  return roles(subject, object, subject === first ? second : first)
}

/** The roles of what follows a verb that has neither a topic before it nor a pronoun for its object. */
export function rolesAfterVerb(
  clause: RawClause,
  after: readonly Phrase[],
  inherited: Phrase | null,
  earlier: Earlier,
): Roles {
  const [first = null, second = null, third = null] = after
  if (!first) return roles(inherited)
  if (!second && clause.before.length === 0 && !inherited && isSuffered(clause, first)) {
    clause.passive = true
    return roles(null, first)
  }
  if (second && inherited && isAppointee(clause, first, second)) return roles(inherited, first, second)
  // «وتحمّل يريفان المسؤولية»: without a third party the one named is held responsible
  if (clause.lemma === 'حمل' && second?.head === 'مسؤولية' && !third) {
    const before = earlier.subject && agrees(clause, earlier.subject, false) ? earlier.subject : null
    const blamer = inherited ?? before
    if (blamer) return roles(blamer, first, second)
  }
  const fits = agrees(clause, first, true) && !clause.participle && dualFits(clause)
  // «وقع المذكرة فلان وفلان»: what cannot have done it, and behind it who did
  if (second && !fits && !inherited && isFronted(clause, first, second)) return roles(second, first, third)
  if (second && fits && (canAct(first) || !inherited || first.sort === 'statement' || first.definite))
    return roles(first, second, third)
  // One phrase: the object where the verb needs one and somebody is there to be its subject.
  if (inherited && (!fits || isObject(clause, first, inherited))) return roles(inherited, first, second)
  if (!fits && clause.verb.wantsObject) return roles(null, first, second)
  return roles(first, second)
}

const isFronted = (clause: RawClause, first: Phrase, second: Phrase): boolean =>
  !clause.participle &&
  clause.verb.wantsObject &&
  first.mention === null &&
  first.definite &&
  !canAct(first) &&
  second.mention?.type === 'person' &&
  agrees(clause, second, true)

/** Whether the one phrase behind a verb that its spelling leaves active had it done to it. */
function isSuffered(clause: RawClause, first: Phrase): boolean {
  // «قتل خمسة مدنيين في غارة»: a harm with one generic party is what was done to it
  if (unnamed.has(first.sort) && isHarm(clause)) return true
  // «قتل قاسم سليماني في ضربة أميركية», «انتخب مسعود بزشكيان خلفا لـ…»: one person, and what did it
  if (clause.pronounObject !== '' || !victims.has(first.mention?.type ?? '')) return false
  // «قضت محكمة القاهرة بإعدام X»: a body passes sentence
  if (clause.lemma === 'قضى' && first.mention?.type === 'organization') return false
  const { relations } = clause.verb
  if (relations.has('appointed')) return clause.complements.some(c => inPlaceOf.has(c.preposition))
  if (!relations.has('assassinated') && !isHarm(clause)) return false
  return clause.complements.some(
    ({ preposition, phrase }) =>
      agentPrepositions.has(preposition) || (occasions.has(preposition) && violence.has(phrase?.sort ?? '')),
  )
}

/** «ويعين سيبيها وزيراً»: what the object becomes follows it. */
const isAppointee = (clause: RawClause, first: Phrase, second: Phrase): boolean =>
  clause.link === 'coordinate' &&
  first.mention !== null &&
  second.mention?.kind !== 'name' &&
  !/^[وبل]?ال/.test(second.text) &&
  clause.verb.relations.has('appointed')

/** Whether the phrase behind a verb is its object and whoever did the verb before goes on. */
const isObject = (clause: RawClause, first: Phrase, inherited: Phrase): boolean =>
  !canAct(first) ||
  isCounterpartMet(clause, first) ||
  (clause.verb.wantsObject &&
    (clause.link === 'coordinate' || clause.link === 'participle' || isPlannedMeeting(clause)) &&
    first.number !== 2) ||
  // «إلى نيكاراغوا حيث يلتقي الرئيس أورتيغا»
  (clause.link === 'adverbial' &&
    first.mention?.type === 'person' &&
    inherited.mention?.type === 'person' &&
    (clause.verb.relations.has('met_with') ||
      (clause.verb.wantsObject && clause.verb.relations.has('discussed_with'))))
