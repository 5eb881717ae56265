import { agrees, canAct } from './agreement.ts'
import { copyOf, type Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** What the sentence before leaves for the first verb of this one. */
export interface Earlier {
  /** the first token of this sentence */
  readonly from: number
  readonly subject: Phrase | null
  readonly phrases: readonly Phrase[]
  readonly entitiesOf: (phrase: Phrase) => readonly string[]
}

/** The subject of a clause, through the clauses it goes on from. */
export function subjectOf(clause: RawClause | null): Phrase | null {
  let steps = 0
  for (let at = clause; at && steps < 30; at = at.parent, steps++) if (at.subject) return at.subject
  return null
}

const encounters = ['met_with', 'hosted', 'discussed_with', 'negotiated_with', 'visited'] as const

/** «استقبل X Y، وتباحثا في …»: those whom a meeting tells of, as one phrase, for a dual verb that goes on from it. */
function bothOf({ form, link }: RawClause, { verb, subject, object, complements }: RawClause): Phrase | null {
  if (form?.number !== 'd' || form.person !== 3 || link === 'relative') return null
  if (!encounters.some(relation => verb.relations.has(relation)) || subject?.mention?.type !== 'person')
    return null
  const other = object ?? complements.find(c => c.preposition === 'مع' || c.preposition === 'ب')?.phrase
  if (other?.mention?.type !== 'person' || subject.conjuncts.length > 0 || other.conjuncts.length > 0)
    return null
  const both = copyOf(subject)
  both.conjuncts = [other]
  both.number = 2
  return both
}

/** The subject of the clause that one goes on from, where it agrees. */
export function inheritedSubject(clause: RawClause): Phrase | null {
  if (clause.link === 'main' || clause.link === 'attribution') return null
  // «لاوس تنفي ما ذكرته الصحيفة من أنها سلّمت …»: who denies what others say of him
  const told = clause.link === 'complement' && clause.parent?.link === 'relative' ? clause.parent : null
  const denier = told?.parent?.verb.scope === 'denial' ? told.parent.subject : null
  if (denier && agrees(clause, denier, false)) return denier
  let steps = 0
  for (let at: RawClause | null = clause.parent; at && steps < 30; at = at.parent, steps++) {
    const both = bothOf(clause, at)
    if (both) return both
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

/** What is passive without a phrase of its own: the object or subject of the clause it goes on from. */
export function inheritedObject(clause: RawClause): Phrase | null {
  return clause.link === 'coordinate'
    ? (clause.parent?.object ?? clause.parent?.subject ?? null)
    : (clause.parent?.subject ?? null)
}

/** Verbs that carry an act as their object, so that somebody else is their subject. */
const carrying = new Set(
  `أجرى عقد شن نفذ قدم وجه فرض أطلق أبدى تلقى ارتكب خاض بعث أرسل واصل استأنف أنهى اختتم كرر أقام جدد أكد أعلن بذل تبنى أبرم سلم منح طلب تسلم`.split(
    ' ',
  ),
)

/** «وأعرب عن شكره لـ…» at the head of a sentence: the subject of the sentence before goes on. */
export function goingOn(clause: RawClause, first: Phrase | null, earlier: Earlier): Phrase | null {
  const { subject } = earlier
  if (!subject || clause.link === 'attribution' || clause.parent !== null || !clause.form) return null
  if (clause.before.length > 0 || clause.at > earlier.from + 3) return null
  if (!agrees(clause, subject, false)) return null
  // «ندد كبير أمناء مجلس الوزراء فلان»: somebody with a title that nobody lists
  if (
    first !== null &&
    clause.after.some(({ from, mention }) => from === first.to && mention?.type === 'person')
  )
    return null
  // who condemns is somebody: the attack that follows is what is condemned
  // «كما أبدى تقديره لـ…»: what is voiced voices nothing
  const thing =
    first !== null &&
    (clause.verb.stance
      ? !canAct(first) || first.sort === 'attack'
      : carrying.has(clause.lemma) && !canAct(first))
  // «كما اتهم الحلف بالتهريب», «كما هاتف نظيره»: one actor behind a verb that wants an object
  // «ومن المقرر أن يلتقي الرئيس غويتا»
  const sole =
    (clause.link === 'coordinate' || isPlannedMeeting(clause)) &&
    clause.verb.wantsObject &&
    clause.verb.scope !== 'speech'
  const object =
    first !== null &&
    clause.pronounObject === '' &&
    (isCounterpartMet(clause, first) || (sole && first.mention !== null && isAlone(clause, first)))
  return first === null || thing || object || !agrees(clause, first, true) ? subject : null
}

/** «ومن المقرر أن يلتقي X»: whom one verb of meeting names is met by whoever was told of before. */
export const isPlannedMeeting = ({ planned, verb }: RawClause): boolean =>
  planned && (verb.relations.has('met_with') || verb.relations.has('hosted'))

const isAlone = ({ after }: RawClause, first: Phrase): boolean =>
  after.every(phrase => phrase === first || phrase.sort === 'time')

/** «هاتف نظيره الفلبيني»: his counterpart is somebody else than whoever acts. */
export function isCounterpartMet({ verb }: RawClause, { mention }: Phrase): boolean {
  if (!verb.wantsObject || verb.scope !== null || !mention) return false
  const { reference, offices } = mention
  return (
    reference.by === 'counterpart' ||
    (reference.by === 'office' && reference.office.derived === true) ||
    offices.some(office => office.derived)
  )
}

/** The subject of the nearest verb of saying that a clause is said by. */
export function speakerOf(clause: RawClause): Phrase | null {
  let steps = 0
  for (let at = clause.parent; at && steps < 30; at = at.parent, steps++)
    if (at.verb.scope === 'speech' || at.verb.scope === 'denial') return at.subject ?? subjectOf(at)
  return null
}
