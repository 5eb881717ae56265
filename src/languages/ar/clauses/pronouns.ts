import type { Earlier } from './inherited-roles.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'

/** Verbs whose object is as often an act as an actor: «رفض», «أدان». */
export const judgesActs = ({ verb }: RawClause) => actJudgments.some(relation => verb.relations.has(relation))
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
  // «تصريحات اتهم فيها بكين، فرفضها»: what is rejected was said or done
  const rejected =
    acts && gender !== null && clause.verb.relations.has('rejected') ? lastAct(clause, gender, phrases) : null
  if (rejected) return rejected
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
    if (acts && isAct(phrase, gender)) return phrase
    if (!phrase.mention) continue
    // «معه», «له»: people and bodies, not the place named between, nor the seat where it was: «في قصر الاتحادية»
    const { type, locative } = phrase.mention
    if (pronoun !== 'ها' && ((locative && type !== 'person') || /^(?:place|event|treaty)$/.test(type)))
      continue
    // «قوات في جوبا دعما لكير، واتهمتها»: a man by his name, and a city that nobody accuses
    if (
      gender === 'f' &&
      (type === 'person' ? phrase.gender !== 'f' : type === 'place' && clause.verb.stance)
    )
      continue
    if (gender && phrase.gender && phrase.gender !== gender) continue
    if (gender === null && phrase.number === 1 && phrase.conjuncts.length === 0) continue
    // «هدنة وقعها البلدان، ويتوعدها»: two are not meant by «ها»
    if (gender !== null && phrase.mention.number === 2) continue
    return phrase
  }
  return null
}

const isAct = ({ mention, sort, gender, number }: Phrase, meant: 'm' | 'f' | null): boolean =>
  !mention &&
  /^(?:act|attack|agreement|statement|sanctions)$/.test(sort) &&
  (meant === 'f' ? gender === 'f' || number === 3 : gender === meant && number === 1)

const lastAct = (clause: RawClause, gender: 'm' | 'f', phrases: readonly Phrase[]): Phrase | null =>
  phrases.findLast(phrase => phrase.from < clause.at && isAct(phrase, gender)) ?? null

/** Whom an object pronoun means when nobody before it in its sentence fits: the last one of the sentence before. */
export function referentBefore(
  pronoun: string,
  clause: RawClause,
  subject: Phrase | null,
  phrases: readonly Phrase[],
  earlier: Earlier,
): Phrase | null {
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

/** A people, state or government with its adjective, in a phrase or what it governs. */
function peopleIn(phrase: Phrase): Phrase | null {
  for (let at: Phrase | null = phrase; at; at = at.genitive)
    if (at.sort === 'government' && at.nisbas.length > 0) return at
  return null
}
