import type { Clause } from '../../../model/clause.ts'
import type { Mention } from '../../../model/document.ts'
import { oftenOneOf, oftenSpelled, oneOf } from '../word-test.ts'
import { phraseAt } from './noun-phrases.ts'
import { participant } from './participants.ts'
import type { Phrase } from './phrase.ts'
import type { SentenceContext } from './sentence-context.ts'
import type { SentenceState } from './sentence-state.ts'

/** Somebody told beside his name to belong to a body: «المجر، وهي عضو في الناتو». */
export interface Membership {
  /** the token that says so */
  readonly at: number
  readonly members: readonly Phrase[]
  readonly body: Phrase
  readonly negated: boolean
}

const isPartner = oftenSpelled(/^(?:ال)?شريكة?$/)
const isBelonging = oftenOneOf(
  'المنتمي المنتمية المنضوي المنضوية المنضم المنضمة المنخرط المنخرطة المنتسب المنتسبة'.split(' '),
)
const isState = oftenOneOf(['دولة', 'الدولة', 'بلد', 'البلد'])
const isThat = oneOf(['أن', 'إن', 'ان', 'بأن', 'وأن', 'وإن'])
const isInto = oneOf(['إلى', 'في', 'تحت', 'ضمن'])
const becomes = oneOf(
  'أصبح أصبحت بات باتت أضحى أضحت غدا غدت صار صارت كان كانت يعد تعد تعتبر يعتبر ليست ليس وأصبحت وباتت وليست'.split(
    ' ',
  ),
)
const isMember = ({ type }: Mention) => type === 'country' || type === 'organization' || type === 'person'

/** The membership that a phrase at this token tells of whoever is named right before it, and the token behind it; else null. */
export function membershipAt(
  state: SentenceState,
  index: number,
  member: Phrase | null,
): { readonly membership: Membership; readonly to: number } | null {
  if (!member?.mention || !isMember(member.mention)) return null
  const { mention } = member
  const { scan, negated } = state
  const seat = state.mentionAt(index)
  // «إن إسبانيا دولة عضو في الاتحاد»
  if (!seat && isState(scan.word(index)) && member.to === index) return membershipAt(state, index + 1, member)
  // «العضو في رابطة آسيان», «عضو الناتو»
  if (seat?.reference.by === 'office' && seat.reference.office.role === 'member') {
    const { number, office } = seat.reference
    const apposed = state.comma || state.scan.at(index).startsWith('ال') || statedOf(state, index, member)
    // «باتت عضوا»: the accusative is spelled as the dual of a construct
    if (number === 3 || office.former || mention.type === 'person' || !apposed) return null
    const body = phraseAt(state, index)
    return body && { membership: { at: index, members: [member], body, negated }, to: body.to }
  }
  const word = scan.word(index)
  // «فؤاد حسين، المنتمي إلى الحزب»
  if (isBelonging(word) && isInto(scan.word(index + 1))) {
    const body = bodyAt(state, index + 2)
    return body && { membership: { at: index, members: [member], body, negated }, to: body.to }
  }
  // «النيجر، شريكة مالي في تحالف دول الساحل»
  if (state.comma && isPartner(word)) {
    const other = state.mentionAt(index + 1)
    const fellow = other?.type === mention.type && other.proclitic === '' ? phraseAt(state, index + 1) : null
    const at = fellow?.to ?? (scan.at(index + 2) === 'في' ? index + 2 : index + 1)
    const body = scan.at(at) === 'في' ? bodyAt(state, at + 1) : null
    const members = fellow ? [member, fellow] : [member]
    return body && { membership: { at: index, members, body, negated }, to: body.to }
  }
  return null
}

/** «باتت بلغاريا عضوا», «تركيا ليست عضوا»: a word that says what one becomes, and nothing between but who it is. */
const statedOf = (state: SentenceState, index: number, member: Phrase): boolean => {
  const { from, to } = member
  const near = to === index || (to === index - 1 && isState(state.scan.word(to)))
  return (
    (near && becomes(state.scan.word(from - 1))) ||
    (to === index - 1 && becomes(state.scan.word(index - 1))) ||
    // «يذكر أن الجزائر عضو في جامعة الدول العربية»
    (near && state.topics.at(-1) === member && (from === state.from || isThat(state.scan.word(from - 1))))
  )
}

function bodyAt(state: SentenceState, index: number): Phrase | null {
  const mention = state.mentionAt(index)
  return mention?.type === 'organization' && mention.proclitic === '' ? phraseAt(state, index) : null
}

/** The clause of a membership that stands beside a name. */
export function membershipClause(
  context: SentenceContext,
  { at, members, body, negated }: Membership,
): Clause {
  const { start, end } = context.scan.tokens[at] as { start: number; end: number }
  return {
    sentence: context.sentence,
    predicate: 'عضو في',
    form: 'noun',
    trigger: { start, end },
    voice: 'active',
    negated,
    modality: 'fact',
    subjects: members.map(member => participant(context, member)),
    objects: [],
    obliques: [{ preposition: 'في', participants: [participant(context, body)] }],
    speakers: context.outer,
    certainty: 0.9,
  }
}
