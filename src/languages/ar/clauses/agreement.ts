import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Whether a verb or participle can have this subject; before its subject a verb is singular. */
export function agrees(clause: RawClause, phrase: Phrase, verbFirst: boolean, described = false): boolean {
  const form = clause.form
  // «شن هجوما استهدف ألمانيا»: what a clause describes has its case from elsewhere
  if (!described && isAccusative(phrase)) return false
  // «وحذر الطرفين», «تحض الجارتين»: behind a verb a subject stands in the nominative
  if (verbFirst && phrase.oblique) return false
  const gender = form?.gender ?? clause.participle?.gender ?? null
  const number = form ? { s: 1, d: 2, p: 3 }[form.number] : clause.participle?.number
  if (form && form.person !== 3) return false
  const many = phrase.number === 3 || phrase.conjuncts.length > 1
  const two = phrase.number === 2 || phrase.conjuncts.length === 1
  if (!verbFirst && number !== undefined) {
    if (number === 2 && !two) return false
    if (number === 3 && !many && !isCollective(phrase)) return false
    // «وقعه البلدان …، وأجرى»: one of them, or somebody else
    if (number === 1 && phrase.mention !== null && phrase.number === 2) return false
    // «سعوديين أطلقت الجماعة سراحهم»: people before their verb are many
    if (number === 1 && phrase.number === 3 && (phrase.oblique || phrase.mention?.type === 'country'))
      return false
    if (number === 1 && (two || phrase.conjuncts.length > 1) && phrase.mention?.type === 'person')
      return false
  }
  if (!gender || !phrase.gender) return true
  if (gender === phrase.gender) return true
  // plurals of things and groups take the feminine; a feminine group may take the masculine plural
  // «الدعم السريع تحاصر»: a body goes by the gender of what it is as often as by its name's
  if (gender === 'f')
    return (
      (phrase.number === 3 && !isMen(phrase)) ||
      (phrase.sort === 'force' && !isMen(phrase)) ||
      (phrase.sort === 'group' && !isMen(phrase)) ||
      phrase.mention?.type === 'organization'
    )
  return number === 3 || (verbFirst && phrase.mention === null && phrase.number !== 1)
}

/** «احتجزت ثلاثة سائقين»: men are told of in the masculine. */
const isMen = ({ text, sort, mention }: Phrase) =>
  mention === null && (sort === 'group' || sort === 'force') && /(?:ين|ون)$/.test(text)

/** Whether a phrase is an indefinite accusative, which is no subject of a verb and takes no genitive: «شن هجوما». */
export const isAccusative = ({ text, head, mention, number, definite }: Phrase): boolean =>
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

/** «أكدا», «ناقشا»: a dual verb has its subject before it. */
export const dualFits = (clause: RawClause) => clause.form === null || clause.form.number === 's'

/** Whether a phrase names who can do something. */
export const canAct = (phrase: Phrase) =>
  phrase.mention !== null ||
  /^(?:government|force|group|institution|statement|vehicle|office|attack)$/.test(phrase.sort)
