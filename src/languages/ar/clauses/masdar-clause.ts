import type { Clause, Modality, Participant } from '../../../model/clause.ts'
import type { Frame } from '../../../model/frame.ts'
import { isLoss, victimBehind } from './act-victims.ts'
import { isElsewhere } from './noun-act.ts'
import { oblique, participants, represented } from './participants.ts'
import { actOf, type Phrase, verbOf } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'
import { timeOf, willedBy } from './standing.ts'

/** Verbs whose subject is that of the masdar they govern, with the preposition before it; empty for an object. */
const controllers: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    أعلن: ['', 'عن'],
    قرر: [''],
    بدأ: ['', 'ب', 'في'],
    واصل: [''],
    استأنف: [''],
    أكمل: [''],
    قام: ['ب'],
    رد: ['ب'],
    شرع: ['في'],
    سارع: ['إلى', 'ب'],
    بادر: ['إلى', 'ب'],
    عمد: ['إلى'],
    لجأ: ['إلى'],
    أقدم: ['على'],
    نجح: ['في'],
    تمكن: ['من'],
    اكتفى: ['ب'],
    هدد: ['ب'],
    لوح: ['ب'],
    تعهد: ['ب'],
    وعد: ['ب'],
    التزم: ['ب'],
    نفى: [''],
    أنكر: [''],
    اعتزم: [''],
    نوى: [''],
    حاول: [''],
    استكمل: [''],
    أنهى: [''],
    هرع: ['إلى'],
    أسرع: ['إلى'],
  }),
)

/** Whether the subject of a verb does the act that stands after this preposition. */
export const controls = (owner: RawClause | null, preposition: string): boolean =>
  owner !== null && controllers.get(owner.lemma)?.includes(preposition) === true

/** After these the actor behind a masdar may as well be its doer: «أعلنت الرئاسة زيارة أردوغان». */
export const announces: ReadonlySet<string> = new Set(['أعلن', 'بدأ', 'واصل', 'استأنف'])

/** What is done by being decided. */
export const decided = new Set([
  'broke_relations_with',
  'restored_relations_with',
  'sanctioned',
  'eased_sanctions_on',
  'expelled',
  'withdrew_from',
  'suspended_cooperation_with',
  'recognized',
  'appointed',
])

/**
 * The clause of a masdar that stands for a verb: «قررت نيكاراغوا قطع علاقاتها مع الإكوادور», «سارعت إلى تهنئة X».
 * Who governs it does it (or is accused of it), and its genitive is the object; null where the masdar is no such verb.
 */
export function masdarClause(context: SentenceContext, phrase: Phrase): Clause | null {
  const { frames, scan } = context
  if (phrase.pronoun !== '' || phrase.definite) return null
  const verb = verbOf(phrase, scan.knowledge.lexicon)
  if (verb === null) return null
  const seat = context.seats.of(phrase)
  if (!seat || seat.role === 'subject') return null
  const owner = context.seats.topOf(phrase)?.clause ?? null
  if (!owner?.subject || owner.subject === phrase) return null
  const preposition = seat.role === 'oblique' ? seat.preposition : ''
  const { scope } = owner.verb
  // «اتهمت X بمهاجمة Y»: who is accused does it
  const accused = scope === 'accusation' && preposition === 'ب' ? owner.object : null
  if (!accused && (isLoss(phrase) || !controllers.get(owner.lemma)?.includes(preposition))) return null
  if (!context.seats.isPlain(seat)) return null
  if (!frames.states(verb)) return null
  // «نفت كييف سيطرة القوات الروسية على بوكروفسك»: what takes no object has its doer in the genitive
  if (phrase.genitive?.mention && frames.ofVerb(verb).every(frame => !takesObject(frame))) return null
  // «متهما إياها بتأجيج النزاع»: the fault is found by accusing
  if (accused && frames.ofVerb(verb).every(({ source }) => source?.[0] === 'speaker')) return null
  // «أنهت تشاد اتفاق التعاون»: who ends a paper made none
  if (phrase.sort === 'agreement' && owner.lemma === 'أنهى') return null
  const objects = participants(context, phrase.genitive)
  if (objects.length === 0 || victimBehind(phrase, owner)) return null
  const actor = (participant: Participant) => participant.entities.length > 0
  const named = (participant: Participant) => participant.entities.some(id => !id.startsWith('place:'))
  if (announces.has(owner.lemma) && objects.some(named)) return null
  const denied = scope === 'denial'
  const governor = participants(context, accused ?? owner.subject)
  const subjects = denied ? represented(context, governor) : governor
  if (!subjects.some(actor)) return null
  const standing = context.standing(owner)
  // «حاولت اغتيال X»: an attempt on a life counts as made
  const attempted = owner.lemma === 'حاول' && phrase.head === 'اغتيال'
  const own = attempted ? timeOf(owner) : (willedBefore(context, phrase) ?? willed(owner))
  const modality = standing.modality === 'fact' ? own : standing.modality
  const performed =
    owner.lemma === 'قرر' && frames.ofVerb(verb).some(frame => decided.has(frame.relation ?? ''))
  const token = scan.tokens[phrase.from] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate: verb,
    form: 'verb',
    trigger: { start: token.start, end: token.end },
    voice: 'active',
    negated: (standing.negated !== owner.negated) !== denied,
    modality: performed && modality === 'planned' ? 'fact' : modality,
    subjects,
    objects,
    obliques: complementsBehind(context, phrase, owner).map(complement =>
      oblique(context, complement, owner),
    ),
    speakers:
      denied || accused ? [...standing.speakers, ...context.issuers(owner.subject)] : standing.speakers,
    date: context.dateOf(owner, modality),
    certainty: 0.8,
  }
}

const takesObject = ({ relation, target, object }: Frame): boolean =>
  relation !== null && (target?.includes('object') || object !== undefined)

/** «أعلنت عزمها تقديم مساعدات»: what the noun right before an act, with its owner's pronoun, makes of it. */
export function willedBefore({ reading, frames }: SentenceContext, act: Phrase): Modality | null {
  const before = reading.phrases.find(other => other.to === act.from && other.pronoun !== '')
  return before ? willedBy(actOf(before, frames).scope) : null
}

/** How far the governing verb leaves the act from done. */
function willed(owner: RawClause): Modality {
  const willed = willedBy(owner.verb.scope)
  if (willed) return willed
  if (owner.lemma === 'حاول') return 'possible'
  return owner.planned ? 'planned' : owner.future ? 'future' : 'fact'
}

/** The prepositional phrases behind a masdar: its own, those of what it governs, and those of the verb over it. */
function complementsBehind(context: SentenceContext, phrase: Phrase, owner: RawClause) {
  return owner.complements.filter(
    complement =>
      complement.at > phrase.from &&
      complement.phrase !== phrase &&
      // «إلغاء اتفاقها مع X بسبب خلافات مع Y»
      !isElsewhere(context, complement, phrase),
  )
}
