import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** What is done to its one party where it has no other: «قتل خمسة مدنيين». */
const harms = ['killed', 'abducted', 'arrested'] as const

/** What the sentence before leaves for the first verb of this one. */
export interface Earlier {
  /** the first token of this sentence */
  readonly from: number
  readonly subject: Phrase | null
  readonly phrases: readonly Phrase[]
  readonly entitiesOf: (phrase: Phrase) => readonly string[]
}

/** Gives the phrases around a verb their roles: subject, object, second object. */
export function assignRoles(clause: RawClause, phrases: readonly Phrase[], earlier: Earlier): void {
  placePhrases(clause, phrases, earlier)
  const { subject, object, secondObject } = clause
  clause.rest = clause.after.filter(
    phrase => phrase.sort !== 'time' && phrase !== subject && phrase !== object && phrase !== secondObject,
  )
}

function placePhrases(clause: RawClause, phrases: readonly Phrase[], earlier: Earlier): void {
  const after = clause.after.filter(phrase => phrase.sort !== 'time' && !isCognate(clause, phrase))
  const [first, second, third] = after
  if (clause.passive) {
    clause.object =
      clause.before.at(-1) ??
      (clause.link === 'relative' && clause.antecedent && !first
        ? clause.antecedent
        : (first ?? inheritedObject(clause)))
    return
  }
  const pronounObject = clause.form?.object ?? null
  // «قال لافروف: ندين العدوان»: who speaks of himself is the speaker
  if (clause.form?.person === 1) {
    clause.subject = speakerOf(clause)
    clause.object = first ?? null
    clause.secondObject = second ?? null
    return
  }
  if (clause.link === 'relative' && clause.antecedent) {
    const described = clause.antecedent
    const own = clause.before.findLast(phrase => phrase !== described && agrees(clause, phrase, false))
    if (own) {
      clause.subject = own
      clause.object = pronounObject ? described : (first ?? null)
      return
    }
    if (pronounObject) {
      clause.object = described
      clause.subject = first && agrees(clause, first, true) ? first : null
      if (!clause.subject) {
        clause.subject = subjectOf(clause.parent) === described ? null : subjectOf(clause.parent)
        clause.secondObject = first ?? null
      }
      return
    }
    // «الدور الذي تضطلع به الدوحة»: the pronoun stands for what is described, so the subject follows
    const resumed = clause.complements.some(
      c =>
        c.phrase === null &&
        c.pronoun !== '' &&
        c.at < clause.at + 4 &&
        (c.pronoun === 'ها') === (described.gender === 'f'),
    )
    if (resumed && first && agrees(clause, first, true) && canAct(first)) {
      clause.subject = first
      clause.object = described
      return
    }
    if (agrees(clause, described, false, true) || !first) {
      clause.subject = described
      clause.object = first ?? null
      clause.secondObject = second ?? null
      return
    }
    clause.subject = first
    clause.object = second ?? null
    return
  }
  const topic = clause.before.findLast(phrase => agrees(clause, phrase, false))
  // «كان صادق قد استقبله الوزير»: the pronoun is the topic, so whoever follows does it
  const received =
    topic?.mention &&
    (pronounObject === 'ها' ? topic.gender === 'f' : pronounObject === 'ه' && topic.gender !== 'f') &&
    first?.mention &&
    first.mention.type !== 'place' &&
    agrees(clause, first, true)
  if (topic && received) {
    clause.subject = first
    clause.object = topic
    clause.secondObject = second ?? null
    return
  }
  if (topic) {
    clause.subject = topic
    clause.object = pronounObject
      ? pronounReferent(clause, pronounObject, phrases, topic, judgesActs(clause))
      : (first ?? null)
    clause.secondObject = pronounObject ? (first ?? null) : (second ?? null)
    return
  }
  const inherited = inheritedSubject(clause) ?? goingOn(clause, first, earlier)
  // «إنه تحدث مع X»: the pronoun is the subject
  if (clause.pronounSubject !== '' && inherited && canAct(inherited) && agrees(clause, inherited, false)) {
    clause.subject = inherited
    clause.object = pronounObject
      ? pronounReferent(clause, pronounObject, phrases, inherited)
      : (first ?? null)
    clause.secondObject = pronounObject ? (first ?? null) : (second ?? null)
    return
  }
  if (pronounObject) {
    clause.subject = first && agrees(clause, first, true) && canAct(first) ? first : inherited
    clause.object =
      pronounReferent(clause, pronounObject, phrases, clause.subject, judgesActs(clause)) ??
      referentBefore(pronounObject, clause, phrases, earlier)
    clause.secondObject = clause.subject === first ? (second ?? null) : (first ?? null)
    return
  }
  if (!first) {
    clause.subject = inherited
    return
  }
  // «قتل خمسة مدنيين في غارة»: a harm with one generic party is what was done to it
  if (
    !second &&
    clause.before.length === 0 &&
    /^(?:group|prisoner|measure|force)$/.test(first.sort) &&
    !inherited &&
    harms.some(relation => clause.verb.relations.has(relation))
  ) {
    clause.passive = true
    clause.object = first
    return
  }
  // «قتل قاسم سليماني في ضربة أميركية», «انتخب مسعود بزشكيان خلفا لـ…»: one person, and what did it
  if (!second && clause.before.length === 0 && !inherited && suffered(clause, first)) {
    clause.passive = true
    clause.object = first
    return
  }
  const fits = agrees(clause, first, true) && !clause.participle && dualFits(clause)
  // «ويعين سيبيها وزيراً»: what the object becomes follows it
  if (
    inherited &&
    clause.link === 'coordinate' &&
    second &&
    first.mention &&
    (second.mention?.kind ?? 'title') !== 'name' &&
    !/^ال|^[وبل]ال/.test(second.text) &&
    clause.verb.relations.has('appointed')
  ) {
    clause.subject = inherited
    clause.object = first
    clause.secondObject = second
    return
  }
  // «وتحمّل يريفان المسؤولية»: without a third party the one named is held responsible
  if (clause.lemma === 'حمل' && second?.head === 'مسؤولية' && !third) {
    const blamer =
      inherited ?? (earlier.subject && agrees(clause, earlier.subject, false) ? earlier.subject : null)
    if (blamer) {
      clause.subject = blamer
      clause.object = first
      clause.secondObject = second
      return
    }
  }
  if (second && fits && (canAct(first) || !inherited || first.sort === 'statement' || first.definite)) {
    clause.subject = first
    clause.object = second
    clause.secondObject = third ?? null
    return
  }
  // One phrase: the object where the verb needs one and somebody is there to be its subject.
  const { wantsObject } = clause.verb
  if (
    inherited &&
    (!fits ||
      (wantsObject && /^(?:coordinate|participle)$/.test(clause.link) && first.number !== 2) ||
      // «إلى نيكاراغوا حيث يلتقي الرئيس أورتيغا»
      (clause.link === 'adverbial' &&
        first.mention?.type === 'person' &&
        inherited.mention?.type === 'person' &&
        clause.verb.relations.has('met_with')) ||
      !canAct(first))
  ) {
    clause.subject = inherited
    clause.object = first
    clause.secondObject = second ?? null
    return
  }
  if (!fits && wantsObject) {
    clause.object = first
    clause.secondObject = second ?? null
    return
  }
  clause.subject = first
  clause.object = second ?? null
}

/** «رفض رفضا باتا الاتفاق»: how it was done. */
const isCognate = ({ lemma }: RawClause, { head, text, definite }: Phrase) =>
  head === lemma && !definite && text === `${head}ا`

/** The subject of the nearest verb of saying that a clause is said by. */
function speakerOf(clause: RawClause): Phrase | null {
  let steps = 0
  for (let at = clause.parent; at && steps < 30; at = at.parent, steps++)
    if (at.verb.scope === 'speech' || at.verb.scope === 'denial') return at.subject ?? subjectOf(at)
  return null
}

/** Whether a verb of harm or of appointment with one person after it and its cause is passive without a mark. */
function suffered(clause: RawClause, first: Phrase): boolean {
  if (clause.form?.object || !/^(?:person|organization|country)$/.test(first.mention?.type ?? ''))
    return false
  const { relations } = clause.verb
  if (relations.has('appointed'))
    return clause.complements.some(c => /^(?:خلفا|بدلا من)$/.test(c.preposition))
  if (!relations.has('assassinated') && !harms.some(relation => relations.has(relation))) return false
  return clause.complements.some(
    c =>
      /^(?:برصاص|بنيران|على يد|من قبل)$/.test(c.preposition) ||
      (/^(?:في|إثر|جراء|خلال|ب)$/.test(c.preposition) &&
        /^(?:attack|harm|clash|operation)$/.test(c.phrase?.sort ?? '')),
  )
}

// «أكدا», «ناقشا»: a dual verb has its subject before it.
const dualFits = (clause: RawClause) => clause.form === null || clause.form.number === 's'

const canAct = (phrase: Phrase) =>
  phrase.mention !== null ||
  /^(?:government|force|group|institution|statement|vehicle|office|attack)$/.test(phrase.sort)

/** The subject of a clause, through the clauses it goes on from. */
export function subjectOf(clause: RawClause | null): Phrase | null {
  let steps = 0
  for (let at = clause; at && steps < 30; at = at.parent, steps++) if (at.subject) return at.subject
  return null
}

function inheritedSubject(clause: RawClause): Phrase | null {
  if (clause.link === 'main' || clause.link === 'attribution') return null
  let steps = 0
  for (let at: RawClause | null = clause.parent; at && steps < 30; at = at.parent, steps++) {
    const subject = at.subject
    // «إن ما قامت به … يرمي إلى …، داعياً»: who calls is somebody
    if (subject && agrees(clause, subject, false) && (clause.link !== 'participle' || canAct(subject)))
      return subject
    // a complement's own people may go on: «أن الرئيس … هنأ نظيره، ووجه …»
    if (clause.link === 'complement' && at.object && agrees(clause, at.object, false) && at.object.mention)
      return at.object
  }
  return null
}

/** «وأعرب عن شكره لـ…» at the head of a sentence: the subject of the sentence before goes on. */
function goingOn(clause: RawClause, first: Phrase | undefined, earlier: Earlier): Phrase | null {
  const { subject } = earlier
  if (!subject || clause.link === 'attribution' || clause.parent !== null || !clause.form) return null
  if (clause.before.length > 0 || clause.at > earlier.from + 3) return null
  if (!agrees(clause, subject, false)) return null
  // who condemns is somebody: the attack that follows is what is condemned
  const thing = first !== undefined && clause.verb.stance && (!canAct(first) || first.sort === 'attack')
  return first === undefined || thing || !agrees(clause, first, true) ? subject : null
}

/** Whom an object pronoun means when nobody before it in its sentence fits: the last one of the sentence before. */
function referentBefore(
  pronoun: string,
  clause: RawClause,
  phrases: readonly Phrase[],
  earlier: Earlier,
): Phrase | null {
  const { subject } = clause
  // «وصفت قرار الخزانة بأنه مضلل ورفضته»: something in the sentence itself may be meant
  const gender = pronoun === 'ها' ? 'f' : 'm'
  const near = phrases.some(
    phrase =>
      phrase.from < clause.at && phrase !== subject && phrase.sort !== 'time' && phrase.gender === gender,
  )
  if (near) return null
  const taken = subject ? [subject, ...subject.conjuncts].flatMap(earlier.entitiesOf) : []
  for (let i = earlier.phrases.length - 1; i >= 0; i--) {
    const phrase = earlier.phrases[i] as Phrase
    const type = phrase.mention?.type ?? ''
    const fits =
      pronoun === 'ه'
        ? type === 'person' && phrase.gender !== 'f'
        : pronoun === 'ها'
          ? /^(?:country|organization|ministry)$/.test(type) && phrase.gender !== 'm'
          : false
    if (
      fits &&
      phrase.mention?.kind !== 'adjective' &&
      !earlier.entitiesOf(phrase).some(id => taken.includes(id))
    )
      return phrase
  }
  return null
}

function inheritedObject(clause: RawClause): Phrase | null {
  return clause.link === 'coordinate'
    ? (clause.parent?.object ?? clause.parent?.subject ?? null)
    : (clause.parent?.subject ?? null)
}

/** A people, state or government with its adjective, in a phrase or what it governs. */
function peopleIn(phrase: Phrase): Phrase | null {
  for (let at: Phrase | null = phrase; at; at = at.genitive)
    if (at.sort === 'government' && at.nisbas.length > 0) return at
  return null
}

/** Verbs whose object is as often an act as an actor: «رفض», «أدان». */
const judgesActs = ({ verb }: RawClause) => actJudgments.some(relation => verb.relations.has(relation))
const actJudgments = ['rejected', 'condemned', 'criticized', 'praised', 'supported'] as const

/** What an object pronoun points to: the nearest phrase before the verb that agrees and is not the subject. */
export function pronounReferent(
  clause: RawClause,
  pronoun: string,
  phrases: readonly Phrase[],
  subject: Phrase | null,
  acts = false,
): Phrase | null {
  const gender = pronoun === 'ها' ? 'f' : pronoun === 'ه' ? 'm' : null
  for (let i = phrases.length - 1, seen = 0; i >= 0 && seen < 60; i--, seen++) {
    const phrase = phrases[i] as Phrase
    if (
      phrase.from >= clause.at ||
      phrase === subject ||
      subject?.conjuncts.includes(phrase) ||
      phrase.sort === 'time'
    )
      continue
    // «صمود الشعب الفنزويلي … عليه»: a people stands for its country
    const people = peopleIn(phrase)
    if (people && people.gender === gender) return people
    // «أدانت تصرف الإكوادور وقطعت علاقاتها معها»: what somebody did names him last
    const author = phrase.mention ? null : phrase.genitive
    if (
      gender === 'f' &&
      author?.mention?.kind === 'name' &&
      author.gender === 'f' &&
      /^(?:country|organization)$/.test(author.mention.type) &&
      author.to <= clause.at
    )
      return author
    // «قرارا صاغته كييف وعارضته روسيا»: what is opposed is the act
    if (
      acts &&
      !phrase.mention &&
      /^(?:act|attack|agreement|statement|sanctions)$/.test(phrase.sort) &&
      (gender === 'f'
        ? phrase.gender === 'f' || phrase.number === 3
        : phrase.gender === gender && phrase.number === 1)
    )
      return phrase
    if (!phrase.mention) continue
    // «معه», «له»: people and bodies, not the place named between
    if (pronoun !== 'ها' && /^(?:place|event|treaty)$/.test(phrase.mention.type)) continue
    if (gender && phrase.gender && phrase.gender !== gender) continue
    if (gender === null && phrase.number === 1 && phrase.conjuncts.length === 0) continue
    // «هدنة وقعها البلدان، ويتوعدها»: two are not meant by «ها»
    if (gender !== null && phrase.mention.number === 2) continue
    return phrase
  }
  return null
}

/** Whether a verb or participle can have this subject; before its subject a verb is singular. */
export function agrees(clause: RawClause, phrase: Phrase, verbFirst: boolean, described = false): boolean {
  const form = clause.form
  // «شن هجوما استهدف ألمانيا»: what a clause describes has its case from elsewhere
  if (!described && isAccusative(phrase)) return false
  const gender = form?.gender ?? clause.participle?.gender ?? null
  const number = form ? { s: 1, d: 2, p: 3 }[form.number] : clause.participle?.number
  if (form && form.person !== 3) return false
  const many = phrase.number === 3 || phrase.conjuncts.length > 1
  const two = phrase.number === 2 || phrase.conjuncts.length === 1
  if (!verbFirst && number !== undefined) {
    if (number === 2 && !two) return false
    if (number === 3 && !many && !isCollective(phrase)) return false
    if (number === 1 && (two || phrase.conjuncts.length > 1) && phrase.mention?.type === 'person')
      return false
  }
  if (!gender || !phrase.gender) return true
  if (gender === phrase.gender) return true
  // plurals of things and groups take the feminine; a feminine group may take the masculine plural
  // «الدعم السريع تحاصر»: a body goes by the gender of what it is as often as by its name's
  if (gender === 'f')
    return (
      phrase.number === 3 ||
      phrase.sort === 'force' ||
      phrase.sort === 'group' ||
      phrase.mention?.type === 'organization'
    )
  return number === 3 || (verbFirst && phrase.mention === null && phrase.number !== 1)
}

/** «شن هجوما»: an indefinite accusative is no subject of a verb. */
const isAccusative = ({ text, head, mention, number, definite }: Phrase) =>
  mention === null &&
  !definite &&
  number === 1 &&
  head !== '' &&
  text.endsWith('ا') &&
  !head.endsWith('ا') &&
  text !== head

const isCollective = (phrase: Phrase) =>
  phrase.sort === 'force' ||
  phrase.sort === 'group' ||
  phrase.sort === 'institution' ||
  phrase.mention?.type === 'organization'
