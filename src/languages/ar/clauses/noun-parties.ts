import type { Clause, Participant } from '../../../model/clause.ts'
import { isSigning, suffers, victimBehind } from './act-victims.ts'
import type { NounAct } from './noun-act.ts'
import { agents, ofNisba, participants, pronounParticipant } from './participants.ts'
import { type Complement, type Phrase, withoutGenitive } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Who an act is by and on, as its own phrase tells. */
export interface Parties {
  readonly subjects: Participant[]
  readonly objects: Participant[]
  readonly obliques: Clause['obliques'][number][]
}

/** «اعتقال السلطات الإيرانية الناشط محمد حبيبي»: those who arrest and are not arrested. */
const ruling = new Set(['government', 'force'])

const parties = (
  subjects: Participant[],
  objects: Participant[],
  obliques: Parties['obliques'] = [],
): Parties => ({ subjects, objects, obliques })

/** The parties in the genitive, the pronoun, the adjectives and right behind the noun of an act. */
export function partiesOf(act: NounAct): Parties {
  switch (act.genitiveRole) {
    case 'victim':
      return onGenitive(act)
    case 'addressee':
      return toGenitive(act)
    case 'doer':
      return byGenitive(act)
    case 'party':
      return parties(together(act), [])
  }
}

/** «اغتيال هنية», «مقتله»: the genitive has it done to him; «لاحتجاز روسيا مواطنا» has doer and victim bare. */
function onGenitive({ context, phrase, owner, frames, genitive, next }: NounAct): Parties {
  const isHarm = phrase.sort === 'harm'
  const others = participants(context, next ?? null)
  const taken =
    phrase.genitive?.mention || ruling.has(phrase.genitive?.sort ?? '')
      ? genitive.flatMap(({ entities }) => entities)
      : null
  const isBy =
    isSigning(phrase) ||
    (isHarm &&
      taken !== null &&
      next !== undefined &&
      (next.sort === 'vehicle' ||
        next.sort === 'property' ||
        next.mention !== null ||
        context.referents.entities(next).some(id => !taken.includes(id))))
  // «استهداف قوات بلادها لمدينة سورين»: with «ل» before the victim the genitive does it
  const on = victimBehind(phrase, owner)
  if (on && phrase.genitive) {
    const doers = genitive.some(p => p.entities.length > 0) ? [...genitive] : agents(context, phrase.genitive)
    if (doers.length > 0) return parties(doers, participants(context, on))
  }
  const pronoun = phrase.pronoun === '' ? null : pronounParticipant(context, phrase)
  // «انتخابه رئيسا»: what he becomes
  const named = frames.some(({ relation }) => relation === 'appointed')
  // «تسليحها الحركة», «احتجازه صيادين»: whose act it is, and right behind it on whom
  if (pronoun && next && !named && others.some(other => other.entities.length > 0 || other.sort === 'group'))
    return parties(pronoun, others)
  const objects = pronoun ?? (isBy ? others : isHarm ? [...genitive] : [...genitive, ...others])
  return parties(isBy && genitive.length > 0 ? [...genitive] : agents(context, phrase), objects)
}

const addressers = new Set(['country', 'person', 'organization', 'ministry'])

/** Whether two actors stand bare behind an act of asking. */
const isAddressing = ({ genitive }: Phrase, next: Phrase | undefined): boolean =>
  genitive?.mention != null &&
  addressers.has(genitive.mention.type) &&
  next?.mention != null &&
  next.mention.kind !== 'adjective' &&
  addressers.has(next.mention.type)

/** «جدد مطالبة مجلس الأمن»: the genitive is asked; «دعوته» is his who asks. */
function toGenitive({ context, phrase, genitive, next }: NounAct): Parties {
  const asks = pronounParticipant(context, phrase)
  // «دعوة واشنطن رواندا إلى …»: who asks, and right behind him who is asked
  if (asks.length === 0 && isAddressing(phrase, next))
    return parties([...genitive], participants(context, next ?? null))
  return parties(
    asks.length > 0 ? asks : agents(context, withoutGenitive(phrase)),
    genitive.length > 0 || phrase.pronoun === ''
      ? [...genitive]
      : participants(context, phrase.object ?? next ?? null),
  )
}

/** «قصف روسيا», «زيارة ماكرون»: the genitive does it, but for a place, for what suffers it, and for whom a stance is. */
function byGenitive(act: NounAct): Parties {
  const { context, phrase, genitive, next, owner } = act
  // «وصل فلان، وكان في استقباله الوزير»: who was there received him
  if (act.receiving && phrase.pronoun !== '' && next)
    return parties(participants(context, next), pronounParticipant(context, phrase))
  const onPlace = isOnPlace(act)
  const addressed = isAddressed(act)
  const suffered = phrase.genitive !== null && suffers(phrase, phrase.genitive)
  const byActor = !onPlace && !addressed && !suffered && genitive.some(p => p.entities.length > 0)
  const objects = !byActor && genitive.length > 0 ? [...genitive] : participants(context, next ?? null)
  if (phrase.object) objects.push(...participants(context, phrase.object))
  let subjects = byActor ? [...genitive] : pronounParticipant(context, phrase)
  // «تفقد مدينة العريش خلال زيارته مصر»: no place visits
  if (phrase.sort === 'visit')
    subjects = subjects.filter(({ entities }) => !entities.every(id => id.startsWith('place:')))
  if (subjects.length === 0 && !onPlace && !addressed) subjects = agents(context, phrase)
  // «زيارة مرتقبة لماكرون إلى مصر»: who goes, and where
  if (!byActor && phrase.pronoun === '' && phrase.sort === 'visit') {
    const { complements } = phrase
    const goer = complements.find(c => c.preposition === 'ل' && c.phrase?.mention?.type === 'person')
    if (goer && complements.some(c => c.preposition === 'إلى')) {
      const going = participants(context, goer.phrase)
      // «في زيارة نادرة لزعيم أرميني إلى تركيا»: who that is the clause around it tells
      subjects = going.some(({ entities }) => entities.some(id => id.startsWith('person:'))) ? going : []
    }
  }
  const attacker = subjects.length === 0 && phrase.genitive === null ? attackerBehind(phrase, owner) : null
  if (attacker) return parties(participants(context, attacker), [])
  if (objects.length === 0) objects.push(...approved(act))
  const preposition = phrase.sort === 'visit' ? 'إلى' : 'على'
  return parties(subjects, objects, onPlace ? [{ preposition, participants: [...genitive] }] : [])
}

/** «هجوما لقوات الدعم السريع على الأبيض»: whose an attack is, before what it is on. */
function attackerBehind({ sort, definite, complements, to }: Phrase, owner: RawClause | null): Phrase | null {
  if (sort !== 'attack' || definite) return null
  const isWhose = ({ preposition, at }: Complement) => preposition === 'ل' && at === to
  const whose = complements.find(isWhose) ?? owner?.complements.find(isWhose)
  return whose?.phrase && complements.some(c => c.preposition === 'على' && c.at > to) ? whose.phrase : null
}

const approvals = new Set(['تأييد', 'موافقة', 'أغلبية', 'إجماع'])

/** «حصل القرار على تأييد بريطانيا», «اعتمد المجلس القرار بتأييد بريطانيا»: what is told of in the verb is what is backed. */
function approved({ context, phrase, seat, owner }: NounAct): readonly Participant[] {
  if (!owner || seat?.role !== 'oblique' || seat.under || !approvals.has(phrase.head)) return []
  const papers = [owner.object, owner.subject, ...owner.complements.map(c => c.phrase)]
  const paper = papers.find(
    other => other && other !== phrase && (other.sort === 'act' || other.sort === 'agreement'),
  )
  return paper ? participants(context, paper) : []
}

/** «قصف مدينة دوما», «بزيارة كوبا»: a place is what an attack is on and a visit to. */
function isOnPlace({ phrase, genitive, owner, top }: NounAct): boolean {
  // «اختتم جولته بزيارة كوبا»: the visitor is in the verb
  const visit =
    phrase.sort === 'visit' && owner?.subject?.mention?.type === 'person' && top?.role !== 'subject'
  if (!visit && phrase.sort !== 'attack') return false
  const isPlace = (id: string) => id.startsWith('place:') || (visit && id.startsWith('country:'))
  return genitive.length > 0 && genitive.every(p => p.entities.length > 0 && p.entities.every(isPlace))
}

/** «سارعت إلى تهنئة جو بايدن», «أعلن تأييد القرار»: with a doer in the verb the genitive is whom it is for. */
function isAddressed({ phrase, frames, owner, light, voiced, receiving, next }: NounAct): boolean {
  return (
    (receiving || ((light || voiced) && phrase.sort === 'stance')) &&
    owner?.subject != null &&
    owner.subject !== phrase &&
    phrase.genitive !== null &&
    phrase.genitive.pronoun === '' &&
    next === undefined &&
    !phrase.complements.some(c => frames.some(frame => frame.target?.includes(c.preposition)))
  )
}

/** «لقاء بوتين وشي», «المحادثات الروسية الصينية»: all who are told take part. */
function together({ context, phrase, genitive }: NounAct): Participant[] {
  const ahead =
    genitive.length === 0 &&
    phrase.nisbas.length === 0 &&
    phrase.complements.every(c => c.preposition === 'في') &&
    isVerbless(context)
      ? context.reading.loose.find(
          other => other.conjuncts.length === 1 && other.mention && other.to <= phrase.from,
        )
      : undefined
  if (ahead) return participants(context, ahead)
  return [
    ...genitive,
    ...pronounParticipant(context, phrase),
    ...participants(context, phrase.object),
    ...phrase.nisbas.map(nisba => ofNisba(context, nisba)),
  ]
}

/** A headline without a verb: «بوتين وشي.. محادثات في بكين». */
const isVerbless = ({ reading }: SentenceContext): boolean =>
  reading.clauses.every(clause => clause.link === 'relative' || clause.subject?.sort === 'talks')
