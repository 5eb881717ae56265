import { agrees, canAct } from './agreement.ts'
import { subjectOf } from './inherited-roles.ts'
import type { Complement, Phrase } from './phrase.ts'
import { type RawClause, type Roles, roles } from './raw-clause.ts'

/** The roles of the phrases of a relative clause: what it describes is its subject or its object. */
export function relativeRoles(
  clause: RawClause,
  described: Phrase,
  first: Phrase | null,
  second: Phrase | null,
): Roles {
  const pronoun = clause.pronounObject || null
  const follows = first !== null && agrees(clause, first, true)
  // «مقتل جنود في هجوم شنه الحزب»: what stands before the thing described did not do it where somebody follows
  const isNear = ({ from }: Phrase) => !pronoun || !follows || !canAct(first) || from > described.from
  const own = clause.before.findLast(
    phrase => phrase !== described && isNear(phrase) && agrees(clause, phrase, false),
  )
  if (own) return roles(own, pronoun ? described : first)
  if (pronoun) {
    if (follows) return roles(first, described)
    const judged = judgedFor(clause, described)
    const above = judged ?? subjectOf(clause.parent)
    // «استقبل الضيف الذي هنأه»: one man is described, and the other is the pronoun
    if (
      !judged &&
      above &&
      above !== described &&
      described.mention?.type === 'person' &&
      agrees(clause, described, false, true)
    )
      return roles(described, above.mention?.type === 'person' ? above : null, first)
    return roles(
      above === described || (above && !agrees(clause, above, false)) ? null : above,
      described,
      first,
    )
  }
  // «تصريحات للوزير اتهم فيها بكين»: one actor behind a verb that wants an object, and whose words they were
  if (first && !second && clause.verb.wantsObject && canAct(first) && isResumed(clause, described)) {
    const author = authorOf(described, clause.parent)
    if (author && author !== first && agrees(clause, author, false)) return roles(author, first)
  }
  if (follows && canAct(first) && isResumed(clause, described)) return roles(first, described)
  // «غوما التي سيطرت عليها», «المحافظة التي بسط سيطرته عليها»: whoever acted above went there
  const hidden =
    (first === null || !canAct(first)) && resumedAt(clause, described) <= clause.at + (first === null ? 1 : 3)
      ? actorAbove(clause, described)
      : null
  if (hidden) return roles(hidden, first, second)
  if (!first || agrees(clause, described, false, true)) return roles(described, first, second)
  return roles(first, second)
}

/** Who acts in a relative clause that names nobody: whoever the verb above it asks or blames, else its subject. */
function actorAbove(clause: RawClause, described: Phrase): Phrase | null {
  const { parent } = clause
  const judged = judgedFor(clause, described)
  if (judged) return judged
  const author = authorOf(described, parent)
  if (author) return agrees(clause, author, false) ? author : null
  const asked = parent?.verb.scope === 'demand' || parent?.verb.scope === 'accusation' ? parent.object : null
  if (asked && canAct(asked)) return agrees(clause, asked, false) ? asked : null
  const above = subjectOf(parent)
  return above && canAct(above) && agrees(clause, above, false) ? above : null
}

/** «شكر بوتين على المساعدات التي أرسلها», «شكره لقطر على الجهود التي بذلتها»: who is thanked for something did it. */
function judgedFor(clause: RawClause, described: Phrase): Phrase | null {
  const { parent } = clause
  if (!parent) return null
  const complements = [parent, parent.object, ...parent.complements.map(({ phrase }) => phrase)].flatMap(
    phrase => phrase?.complements ?? [],
  )
  if (!complements.some(({ preposition, phrase }) => preposition === 'على' && phrase === described))
    return null
  const to = complements.find(
    ({ preposition, phrase }) =>
      (preposition === 'ل' || preposition === 'إلى') && phrase !== null && canAct(phrase),
  )?.phrase
  const judged = parent.verb.judgesObject && parent.object && canAct(parent.object) ? parent.object : to
  return judged && judged !== described && agrees(clause, judged, false) ? judged : null
}

/** «تصريحات لوزير الدفاع اتهم فيها», «زيارة الرئيس التي أجرى فيها»: whose words or visit it was. */
function authorOf(described: Phrase, parent: RawClause | null): Phrase | null {
  if (!/^(?:statement|act|visit|talks)$/.test(described.sort)) return null
  const { genitive, complements, to } = described
  if (genitive?.mention && canAct(genitive)) return genitive
  const isAuthor = ({ preposition, at, phrase }: Complement) =>
    preposition === 'ل' && at === to && phrase?.mention?.type !== 'place' && phrase?.mention != null
  return (complements.find(isAuthor) ?? parent?.complements.find(isAuthor))?.phrase ?? null
}

/** «الدور الذي تضطلع به الدوحة»: the pronoun stands for what is described, so the subject follows. */
const isResumed = (clause: RawClause, described: Phrase): boolean =>
  resumedAt(clause, described) < clause.at + (described.mention || canAct(described) ? 4 : 8)

/** Where a preposition takes up what is described; nowhere is infinity. */
function resumedAt({ complements, at: from }: RawClause, described: Phrase): number {
  const found = complements.find(
    ({ phrase, pronoun, at }) =>
      phrase === null && pronoun !== '' && at > from && resumes(pronoun, described),
  )
  return found?.at ?? Number.POSITIVE_INFINITY
}

/** Whether a pronoun agrees with what a relative clause describes. */
export function resumes(pronoun: string, { gender, number, conjuncts }: Phrase): boolean {
  if (pronoun === 'هما') return number === 2 || conjuncts.length === 1
  if (pronoun === 'هم' || pronoun === 'هن') return number === 3 || conjuncts.length > 0
  if (gender === null && number === 1) return true
  return (pronoun === 'ها') === (gender === 'f' || number === 3)
}
