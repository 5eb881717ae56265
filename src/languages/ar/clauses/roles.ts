import { agrees, canAct } from './agreement.ts'
import { type Earlier, goingOn, inheritedObject, inheritedSubject, speakerOf } from './inherited-roles.ts'
import type { Phrase } from './phrase.ts'
import { judgesActs, pronounReferent } from './pronouns.ts'
import { type RawClause, type Roles, roles } from './raw-clause.ts'
import { relativeRoles } from './relative-roles.ts'
import { rolesAfterVerb, rolesWithPronoun } from './verb-first-roles.ts'

/** Gives the phrases around a verb their roles: subject, object, second object. */
export function assignRoles(clause: RawClause, phrases: readonly Phrase[], earlier: Earlier): void {
  const { subject, object, secondObject } = rolesOf(clause, phrases, earlier)
  clause.subject = subject
  clause.object = object
  clause.secondObject = secondObject
  for (const phrase of clause.after)
    if (phrase.sort !== 'time' && phrase !== subject && phrase !== object && phrase !== secondObject)
      clause.rest.push(phrase)
}

function rolesOf(clause: RawClause, phrases: readonly Phrase[], earlier: Earlier): Roles {
  const after = argumentsOf(clause)
  const [first = null, second = null] = after
  if (clause.passive) return roles(null, sufferer(clause, first))
  // «قال لافروف: ندين العدوان»: who speaks of himself is the speaker
  if (clause.form?.person === 1) return roles(speakerOf(clause), first, second)
  if (clause.link === 'relative' && clause.antecedent)
    return relativeRoles(clause, clause.antecedent, first, second)
  const pronoun = clause.pronounObject || null
  const topic = lastAgreeing(clause)
  if (topic && first && isReceived(clause, topic, pronoun, first)) return roles(first, topic, second)
  if (topic) {
    if (!pronoun) return roles(topic, first, second)
    return roles(topic, pronounReferent(clause, pronoun, phrases, topic, judgesActs(clause)), first)
  }
  const inherited = inheritedSubject(clause) ?? goingOn(clause, first, earlier)
  // «إنه تحدث مع X»: the pronoun is the subject
  if (clause.pronounSubject !== '' && inherited && canAct(inherited) && agrees(clause, inherited, false)) {
    if (!pronoun) return roles(inherited, first, second)
    return roles(inherited, pronounReferent(clause, pronoun, phrases, inherited), first)
  }
  return pronoun
    ? rolesWithPronoun(clause, pronoun, after, inherited, phrases, earlier)
    : rolesAfterVerb(clause, after, inherited, earlier)
}

/** The phrases behind a verb that may have a role. */
function argumentsOf(clause: RawClause): readonly Phrase[] {
  const { after } = clause
  for (const phrase of after)
    if (phrase.sort === 'time' || isCognate(clause, phrase))
      return after.filter(other => other.sort !== 'time' && !isCognate(clause, other))
  return after
}

/** The phrase before a verb that can be its subject, the nearest of several. */
function lastAgreeing(clause: RawClause): Phrase | undefined {
  const { before } = clause
  // «أن وفدا من الوكالة سيزور»: behind «أن» a subject stands in the accusative
  const isThat = clause.link === 'complement'
  for (let i = before.length - 1; i >= 0; i--)
    if (agrees(clause, before[i] as Phrase, false, isThat)) return before[i]
  return undefined
}

/** Who or what a passive verb is done to. */
function sufferer(clause: RawClause, first: Phrase | null): Phrase | null {
  const topic = clause.before.at(-1)
  if (topic) return topic
  if (first) return first
  return clause.link === 'relative' && clause.antecedent ? clause.antecedent : inheritedObject(clause)
}

/** «كان صادق قد استقبله الوزير»: the pronoun is the topic, so whoever follows does it. */
const isReceived = (clause: RawClause, topic: Phrase, pronoun: string | null, first: Phrase): boolean =>
  topic.mention !== null &&
  (pronoun === 'ها' ? topic.gender === 'f' : pronoun === 'ه' && topic.gender !== 'f') &&
  first.mention !== null &&
  first.mention.type !== 'place' &&
  agrees(clause, first, true)

/** «رفض رفضا باتا الاتفاق»: how it was done. */
const isCognate = ({ lemma }: RawClause, { head, text, definite }: Phrase) =>
  !definite &&
  text.length === head.length + 1 &&
  head === lemma &&
  text.endsWith('ا') &&
  text.startsWith(head)
