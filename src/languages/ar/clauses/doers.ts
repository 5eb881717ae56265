import type { FrameTable } from '../frames/table.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fold } from '../normalize.ts'
import type { Word } from '../words.ts'
import { isConfirmed, isLoss, isSigning, isTransitive, suffers } from './act-victims.ts'
import { isAccusative } from './agreement.ts'
import { headIn } from './head-test.ts'
import { subjectOf } from './inherited-roles.ts'
import { ATTACK, accusationOf, accuses, DEAL, DECISION, deciding } from './memory.ts'
import { mutualIn } from './mutual-acts.ts'
import { actOf, agentPrepositions, endOf, isAuthored, type Phrase } from './phrase.ts'
import { judgesActs } from './pronouns.ts'
import type { RawClause } from './raw-clause.ts'
import type { Referents } from './referents.ts'
import type { Seats } from './seats.ts'
import { withoutPlaces } from './without-places.ts'

const nobody: readonly string[] = []
const none: readonly never[] = []
const victims = new Set([
  'actor',
  'group',
  'force',
  'vehicle',
  'site',
  'settlement',
  'property',
  'prisoner',
  'institution',
])
const actors = new Set(['country', 'organization', 'ministry'])
const bodies = new Set(['government', 'institution', 'force'])
const isFollower = ({ sort }: Phrase) => sort === 'force' || sort === 'group' || sort === 'institution'
const isStep = headIn('خطوة حكم قرار إجراء تحرك بيان تصريح موقف سابقة')
const isOperation = headIn('عملية')
const isDecision = headIn('قرار خطوة إجراء حكم عقوبة حظر تدبير')
const isAccusation = headIn('اتهام')
const naming = new Set(['سمى', 'وصف', 'اعتبر'])
const suffering = new Set(['تعرض', 'عانى', 'واجه', 'تكبد'])
const issuing = new Set(['صدر', 'نتج'])

/** «أوقف الأمن التونسي»: what a state acts by. */
const isService = headIn('أمن استخبارات مخابرات ادعاء قضاء بحرية دفاعات مباحث نيابة شرطة')

/** Masdars whose genitive before a thing is who does it: of «تسليم كييف مدافع» it is who gets it. */
const isUse = headIn('إطلاق استخدام اختبار إجراء تنفيذ شن نشر')

/**
 * «وزر خرق الهدنة»: what is laid on somebody was done by nobody. «رافضا وصف الأخير بالديكتاتور»: who is called something
 * did nothing.
 */
const isUndone = headIn('مسؤولية تبعة وزر لوم لائمة وصف تسمية نعت تصنيف اعتبار تشبيه إدراج')

const isLand = headIn('أرض أراض أراضي منطقة')
const isOpposition = headIn('معارضة')

const isWhere = ({ mention }: Phrase) => mention?.type === 'country' || mention?.type === 'place'

/** The first phrase with its own preposition of sides. */
function between({ complements }: Phrase): Phrase | null {
  for (const { preposition, phrase } of complements) if (preposition === 'بين') return phrase
  return null
}

/** Verbs whose subject made what is their object, though they ask for it as well. */
const proposals = new Set(['اقترح', 'قدم', 'طرح', 'عرض'])

/** Says who did the acts that phrases name. */
export class Doers {
  readonly #referents: Referents
  readonly #frames: FrameTable
  readonly #seats: Seats
  readonly #bodies: Lexicon['bodyAdjectives']
  /** who did the attacks the article has told of, by the noun they were called */
  readonly #known: ReadonlyMap<string, readonly string[]>
  readonly #phrases: readonly Phrase[]

  constructor(
    referents: Referents,
    frames: FrameTable,
    seats: Seats,
    bodies: Lexicon['bodyAdjectives'],
    known: ReadonlyMap<string, readonly string[]>,
    phrases: readonly Phrase[],
  ) {
    this.#referents = referents
    this.#frames = frames
    this.#seats = seats
    this.#bodies = bodies
    this.#known = known
    this.#phrases = phrases
  }

  /** Those who did what a phrase names: by relative clause, genitive, pronoun, adjective or preposition. */
  of(phrase: Phrase, depth = 0): readonly string[] {
    // «مخطط الحكم الذاتي الذي اقترحه المغرب»: who proposed a plan that has a name
    if (phrase.mention) return phrase.mention.type === 'treaty' ? this.#described(phrase) : nobody
    if (depth > 4 || isUndone(phrase)) return nobody
    const told = this.#described(phrase)
    if (told.length > 0) return told
    if (phrase.sort === 'relation' || phrase.head === 'علاقة') return nobody
    const { frames, ofVictim: victim } = actOf(phrase, this.#frames)
    // «الانسحاب من مفاوضات جنيف»: a place does nothing
    const genitive = withoutPlaces(this.#inGenitive(phrase, victim, depth))
    if (genitive.length > 0) return genitive
    const governed = this.#governed(phrase)
    if (governed.length > 0) return governed
    const bare = victim ? this.#bareDoer(phrase) : nobody
    if (bare.length > 0) return bare
    if (this.#isByNisba(phrase, victim, frames.length > 0)) return this.#firstCountry(phrase)
    // «العقوبات الأوروبية», «القرار الأممي» where the body is named in the article
    for (const adjective of phrase.adjectives) {
      const body = this.#bodyOf(adjective)
      if (body !== null && this.#referents.isNamed(body)) return [body]
    }
    if (phrase.pronoun !== '' && !victim)
      // «جماعته», «قواته»: whoever has them is no part of what they do
      return isFollower(phrase) ? this.#referents.entities(phrase) : this.#referents.owner(phrase)
    return this.#ofStandpoint(phrase, depth) ?? this.#before(phrase) ?? this.#carrier(phrase)
  }

  #firstCountry({ nisbas }: Phrase): readonly string[] {
    for (const nisba of nisbas) {
      const found = this.#referents.ofMention(nisba)
      if (found.length > 0) return found.length === 1 ? found : found.slice(0, 1)
    }
    return nobody
  }

  /** «قصف روسيا», «هجوم مقاتلي حماس» */
  #inGenitive(phrase: Phrase, victim: boolean, depth: number): readonly string[] {
    const { genitive } = phrase
    if (!genitive || victim || suffers(phrase, genitive)) return nobody
    // «لزيارة فيتنام»: where one goes
    if (phrase.sort === 'visit' && isWhere(genitive)) return nobody
    const named = this.#referents.all(genitive)
    return named.length > 0 ? named : this.of(genitive, depth + 1)
  }

  /** «على يد X», «لقصف من قوات الدعم السريع», «الاتفاق بين السعودية وإيران»: both made it */
  #governed(phrase: Phrase): readonly string[] {
    const { complements, sort, definite } = phrase
    for (const { preposition, phrase: by } of complements)
      if (
        by &&
        (agentPrepositions.has(preposition) ||
          // «رفع العقوبات عن X» is nothing that X does
          (preposition === 'عن' && !actOf(phrase, this.#frames).takes.has(preposition)) ||
          // «غارات على صور ومناطق من الأراضي اللبنانية»: land attacks nobody
          (preposition === 'من' && sort === 'attack' && !definite && !isLand(by)))
      ) {
        const found = this.#referents.all(by)
        if (found.length > 0) return found
      }
    const mutual = mutualIn(phrase)
    const sides = mutual && mutual.complements.length > 0 ? between(mutual) : null
    const found = sides ? this.#referents.all(sides) : nobody
    return found.length > 1 ? found : nobody
  }

  /** «لاحتجاز روسيا مواطنا فرنسيا»: doer and victim both bare */
  #bareDoer(phrase: Phrase): readonly string[] {
    const { genitive } = phrase
    // «اعتقال السلطات الإيرانية ناشطين»
    const isBody = genitive?.definite === true && bodies.has(genitive.sort)
    if (!genitive || !(isBody || actors.has(genitive.mention?.type ?? ''))) return nobody
    const doer = this.#referents.all(genitive)
    const to = endOf(phrase)
    const behind = this.#phrases.find(other => other.from === to)
    // «توقيع أرمينيا وأذربيجان اتفاق سلام»
    if (isSigning(phrase)) return doer
    if (!behind) return nobody
    // «استهداف الحوثيين للسفن»: whom an act is on stands behind «ل»
    if (isTransitive(phrase) && this.#isOn(phrase, genitive, to)) return doer
    // «قتل إسرائيل صحفيين»: a group behind the name of a state is who suffered it
    const group =
      behind.sort === 'group' && !behind.definite && (isBody || genitive.mention?.type === 'country')
    // «إطلاق كوريا الشمالية صاروخا»: a thing in the accusative is what it was on
    const isThing = isAccusative(behind) || (behind.sort === 'weapon' && !behind.definite)
    const thing = isUse(phrase) && !behind.mention && isThing
    if (group || thing) return doer
    return this.#referents.entities(behind).some(id => !doer.includes(id)) ? doer : nobody
  }

  /** Whether what an act was on stands right behind it and its doer, with «ل». */
  #isOn(act: Phrase, doer: Phrase, at: number): boolean {
    const around = this.#seats.topOf(act)?.clause?.complements ?? none
    for (const complements of [doer.complements, act.complements, around])
      for (const { preposition, at: place, phrase: on } of complements)
        if (preposition === 'ل' && place === at) return on !== null && victims.has(on.sort)
    return false
  }

  /** «القصف الروسي»: whether the adjective says who did it, and not to whom or what it belongs to. */
  #isByNisba(phrase: Phrase, victim: boolean, framed: boolean): boolean {
    if (phrase.nisbas.length === 0 || phrase.sort === 'talks') return false
    if (phrase.genitive ? victim : isTransitive(phrase) && !phrase.definite) return false
    // «غادر المنتخب الفرنسي»: who acts and is nothing that France does is not France
    // «انتقدت المعارضة التركية»: nor is its opposition
    const inert = isOpposition(phrase) || (phrase.sort === '' && !framed)
    const own = inert ? this.#seats.of(phrase) : undefined
    return own?.role !== 'subject' || own.under !== null || isService(phrase)
  }

  /** «الموقف الشجاع للجانب الكيني», «التحول في الموقف الأمريكي» */
  #ofStandpoint(noun: Phrase, depth: number): readonly string[] | null {
    const { sort, definite, head, complements } = noun
    if (complements.length === 0) return null
    if (!definite) {
      const author = isAuthored(noun) ? complements.find(c => c.preposition === 'ل')?.phrase : null
      return author?.mention ? this.#referents.all(author) : null
    }
    for (const { preposition, phrase } of complements) {
      if (sort === 'act' && preposition === 'ل' && phrase) return this.#referents.all(phrase)
      if (sort === '' && head !== '' && preposition === 'في' && phrase?.sort === 'act')
        return this.of(phrase, depth + 1)
    }
    return null
  }

  /** «الهجوم» that the article has told of before */
  #before(phrase: Phrase): readonly string[] | null {
    const { sort, definite, genitive, complements, head } = phrase
    if (sort === 'agreement' || sort === 'ceasefire') return this.#deal(phrase)
    if (isDecision(phrase) || isAccusation(phrase)) return this.#decided(phrase)
    if (sort === 'operation' && isOperation(phrase)) return this.#operated(phrase)
    if (sort !== 'attack' || !definite || genitive || complements.some(c => c.preposition === 'على'))
      return null
    return this.#known.get(head) ?? null
  }

  /** «رحبت السعودية بالصفقة»: who made the deal that the article has told of, for whoever judges it and is none of them */
  #deal(phrase: Phrase): readonly string[] | null {
    const parties = this.#known.get(DEAL)
    if (!parties || !phrase.definite || phrase.genitive || phrase.nisbas.length > 0) return null
    if (phrase.complements.length > 0 || phrase.describedBy !== null) return null
    const seat = this.#seats.of(phrase)
    const judge = seat?.clause && judgesActs(seat.clause) ? seat.clause.subject : null
    if (!judge || seat?.role === 'subject') return null
    return this.#referents.all(judge).some(id => parties.includes(id)) ? null : parties
  }

  /** «أدانت الوزارة العملية»: whoever attacked before, where somebody else takes a stance on it. */
  #operated(phrase: Phrase): readonly string[] | null {
    const { definite, genitive, nisbas, pronoun, complements } = phrase
    if (!definite || genitive || nisbas.length > 0 || pronoun !== '' || complements.length > 0) return null
    const seat = this.#seats.of(phrase)
    const judge = seat?.clause
    if (!judge?.verb.stance || seat?.role === 'subject' || seat?.under || !judge.subject) return null
    const own = this.#referents.all(judge.subject)
    const found = this.#known.get(ATTACK) ?? nobody
    return found.some(id => own.includes(id)) ? null : found
  }

  /** «القرار», «الاتهامات» that somebody takes a stance on: whoever decided something before, and not himself. */
  #decided(phrase: Phrase): readonly string[] | null {
    const { definite, genitive, nisbas, adjectives, pronoun } = phrase
    if (!definite || genitive || nisbas.length > 0 || adjectives.length > 0 || pronoun !== '') return null
    const seat = this.#seats.of(phrase)
    const judge = seat?.clause ?? null
    // «دافعت الرئاسة عن القرار»: mostly her own
    if (!judge?.verb.stance || judge.lemma === 'دافع' || seat?.role === 'subject' || seat?.under) return null
    const subject = judge.subject ?? subjectOf(judge.parent)
    const own = subject ? this.#referents.all(subject) : nobody
    const accusation = isAccusation(phrase)
    const isAccused = (at: RawClause) =>
      accuses(at) && at.object !== null && this.#referents.all(at.object).some(id => own.includes(id))
    for (let at = judge.parent; at; at = at.parent)
      if ((accusation ? isAccused(at) : deciding.has(at.lemma)) && at.subject && at.subject !== subject) {
        const found = withoutPlaces(this.#referents.all(at.subject))
        return found.some(id => own.includes(id)) ? null : found
      }
    const found = this.#known.get(accusation ? accusationOf(own[0] ?? '') : DECISION) ?? nobody
    return found.some(id => own.includes(id)) ? null : found
  }

  /** «شن هجوما»: who does the verb does the noun. */
  #carrier(phrase: Phrase): readonly string[] {
    const seat = this.#seats.of(phrase)
    const holder = seat?.clause
    // «أعلنت فرنسا وبلجيكا اعتقال سبعة مهربين»: people are nobody's act
    if (!seat || isFollower(phrase) || isLoss(phrase)) return nobody
    // «أكد وقوع هجوم»: who says so did not attack
    if (isConfirmed(phrase, phrase, holder?.lemma)) return nobody
    return holder?.subject && seat?.role === 'object' && (holder.verb.light || holder.verb.scope === 'claim')
      ? this.#referents.all(holder.subject)
      : nobody
  }

  /** The body that an adjective means, asked once for each word. */
  #bodyOf(adjective: Word): string | null {
    if (adjective.body === undefined)
      adjective.body = this.#bodies.get(fold(adjective.text.replace(/^ال/, '').replace(/ة$/, ''))) ?? null
    return adjective.body
  }

  /** «الهجمات التي شنتها الولايات المتحدة وبريطانيا»: the subject of the clause that describes the act. */
  #described(phrase: Phrase): readonly string[] {
    if (phrase.describedBy === null) return nobody
    for (const clause of phrase.describedBy) {
      // «بما سماه الرد الذي اتخذته كاراكاس»
      if (naming.has(clause.lemma)) {
        const named = [
          clause.secondObject,
          clause.object,
          ...clause.after,
          ...clause.complements.filter(c => c.preposition === 'ب').map(c => c.phrase),
        ].find(other => other !== null && other !== phrase && !other.mention)
        const made = named ? this.of(named) : nobody
        if (made.length > 0) return made
        // «بما وصفته بتصرفات خطيرة من جانب الصين»
        const by = clause.complements.find(c => agentPrepositions.has(c.preposition))?.phrase
        return by ? this.#referents.all(by) : nobody
      }
      // «القصف الذي تعرض له المستشفى»: the subject suffers it
      if (suffering.has(clause.lemma)) return nobody
      // «وهو ما رفضته كينشاسا»: who rejects it is not who did it
      const stance = clause.verb.stance && clause.verb.scope !== 'claim' && !proposals.has(clause.lemma)
      if (clause.object === phrase && stance) {
        const role = this.#seats.of(phrase)?.role
        const object = role === 'object' || role === 'second'
        // «انسحبت من الاتفاق، في خطوة أدانتها باريس»: what the verb above tells is the step
        const step = isStep(phrase) && this.#seats.of(phrase)?.preposition === 'في'
        const doer = phrase.head !== 'ما' && !step ? null : object ? clause.subject : subjectOf(clause.parent)
        return doer ? this.#referents.all(doer) : nobody
      }
      if (clause.object === phrase) {
        const subject = clause.subject ?? subjectOf(clause.parent)
        const found = subject && subject !== phrase ? this.#referents.all(subject) : nobody
        if (found.length > 0) return found
      }
      // «الإعلان الذي صدر عن الرئيس»
      const from = clause.complements.find(c => c.preposition === 'عن' || c.preposition === 'من قبل')
      if (from?.phrase && issuing.has(clause.lemma)) return this.#referents.all(from.phrase)
    }
    return nobody
  }
}
