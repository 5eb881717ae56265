import type { Clause } from '../../../model/clause.ts'
import { spelled } from '../word-test.ts'
import { bothSides } from './both-sides.ts'
import { decided } from './masdar-clause.ts'
import { isElsewhere, type NounAct, nounAct } from './noun-act.ts'
import { isSigned } from './noun-adjectives.ts'
import { doersAround, isOtherParty } from './noun-doers.ts'
import { partiesOf } from './noun-parties.ts'
import { happens, nounStanding } from './noun-standing.ts'
import { oblique, participants } from './participants.ts'
import { actOf, type Complement, type Phrase } from './phrase.ts'
import type { Seat } from './seats.ts'
import type { SentenceContext } from './sentence-context.ts'
import type { Standing } from './standing.ts'

/** The clause that a noun of an act makes, or null where no frame knows the noun. */
export function nounClause(context: SentenceContext, phrase: Phrase): Clause | null {
  const predicate = predicateOf(phrase)
  const { frames } =
    predicate === phrase.head ? actOf(phrase, context.frames) : context.frames.noun(predicate)
  if (frames.length === 0 || !isTold(phrase, context.seats.of(phrase))) return null
  const act = nounAct(context, phrase, frames)
  const { owner } = act
  const both = act.genitiveRole === 'party' ? bothSides(act) : []
  const { subjects, objects, obliques } =
    both.length > 0 ? { subjects: both, objects: [], obliques: [] } : withClause(act)
  const standing = nounStanding(act, subjects)
  const token = context.scan.tokens[phrase.from] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate,
    form: 'noun',
    trigger: { start: token.start, end: token.end },
    voice: 'active',
    negated: standing.negated !== phrase.negated,
    modality: isPerformed(act, standing) ? 'fact' : standing.modality,
    subjects,
    objects,
    obliques:
      both.length > 0
        ? []
        : [...obliques, ...complementsOf(act).map(complement => oblique(context, complement, owner))],
    speakers: standing.speakers,
    date: context.dateOf(owner, standing.modality),
    certainty: subjects.length > 0 ? 0.8 : 0.6,
  }
}

/** The parties of an act, with those that the clause it stands in tells. */
function withClause(act: NounAct): Pick<Clause, 'subjects' | 'objects' | 'obliques'> {
  const { subjects, objects, obliques } = partiesOf(act)
  if (isOtherParty(act) && act.owner)
    return { subjects: participants(act.context, act.owner.subject), objects: act.genitive, obliques }
  return { subjects: subjects.length > 0 ? subjects : doersAround(act), objects, obliques }
}

const papers = new Set(['وثيقة', 'برنامج', 'خطة'])
const ofWar = new Set(['جريمة', 'مجرم', 'أسير', 'سفينة', 'طائرة', 'حالة'])

/** Whether a noun tells of an act, and does not only say what a paper, a prisoner or an effort is about. */
function isTold({ head, sort }: Phrase, seat: Seat | undefined): boolean {
  if (sort === 'ceasefire') return isCeased(seat)
  const under = seat?.under
  if (!under) return true
  // «وثيقة تعاون», «اتفاقية تعاون»: what a paper is about is not done yet
  if (head === 'تعاون')
    return under.sort !== 'agreement' && under.sort !== 'statement' && !papers.has(under.head)
  // «جرائم حرب», «أسرى حرب»: no war is told of
  return head !== 'حرب' || !ofWar.has(under.head)
}

/** The prepositional phrases that complete an act: its own, those of the verb that carries it, and the sides before it. */
function complementsOf({
  context,
  phrase,
  seat,
  owner,
  genitiveRole,
  light,
}: NounAct): readonly Complement[] {
  const found = [...phrase.complements]
  // «دارت بين القاهرة والخرطوم مشاورات»: the sides stand before the talks
  if (
    genitiveRole === 'party' &&
    owner &&
    seat?.role === 'subject' &&
    seat.under === null &&
    happens.has(owner.lemma) &&
    !found.some(isBetween)
  )
    found.push(...owner.complements.filter(c => isBetween(c) && c.at < phrase.from))
  // «تجدد القتال على الحدود بين X وY»: where it takes place stands at the verb
  const happening = phrase.sort === 'clash' && seat?.role === 'subject' && seat.under === null
  if (owner && (light || (happening && happens.has(owner.lemma))))
    for (const complement of owner.complements)
      if (
        !found.includes(complement) &&
        complement.phrase !== phrase &&
        // «جدد له دعم فرنسا للبنان»: its own stands behind it
        !(
          complement.phrase === null && phrase.complements.some(c => c.preposition === complement.preposition)
        ) &&
        !isElsewhere(context, complement, phrase)
      )
        found.push(complement)
  // «تجدد القتال على الحدود بين X وY»: who shares the border fights
  if (phrase.sort === 'clash')
    for (const { phrase: along } of [...found])
      if (along?.head === 'حدود') found.push(...along.complements.filter(isBetween))
  return found
}

const isBetween = ({ preposition }: Complement) => preposition === 'بين'

/** «قررت النرويج الاعتراف بدولة فلسطين»: done by being decided. */
function isPerformed({ context, frames, owner, seat }: NounAct, { modality }: Standing): boolean {
  return (
    owner?.lemma === 'قرر' &&
    modality === 'planned' &&
    seat?.role === 'object' &&
    !owner.planned &&
    !owner.future &&
    !owner.negated &&
    context.standing(owner).modality === 'fact' &&
    frames.some(frame => decided.has(frame.relation ?? ''))
  )
}

const truces = new Set('اتفاق سريان إعلان خرق انتهاك تمديد تثبيت توصل دخول بدء بداية إبرام'.split(' '))
const purposes = new Set(['ل', 'من أجل', 'بشأن', 'حول'])
const truceVerbs = new Set(
  'أعلن رحب دخل بدأ سرى صمد خرق انتهك أبرم شهد ساد ثبت كشف أشاد مدد قوض هدد التزم'.split(' '),
)

/** Whether a truce is told of as there: announced, welcomed, broken, begun, and not what talks or efforts are about. */
function isCeased(seat: Seat | undefined): boolean {
  if (!seat) return false
  if (seat.under) return truces.has(seat.under.head) && !purposes.has(seat.preposition)
  return seat.clause === null || truceVerbs.has(seat.clause.lemma)
}

const isElectronic = spelled(/^(?:ال)?(?:إلكتروني|سيبراني|رقمي)/)

/** The key of a noun's frames: «هجوم إلكتروني» is another act than «هجوم». */
const predicateOf = (phrase: Phrase) =>
  phrase.sort === 'attack' && phrase.adjectives.some(isElectronic)
    ? 'هجوم إلكتروني'
    : phrase.sort === 'agreement' && phrase.adjectives.some(isSigned)
      ? 'اتفاق موقع'
      : phrase.head
