import { type Frame, frameSchema, type Scope } from '../../../model/frame.ts'
import { prepositionPhrases } from '../lexicon/function-words.ts'
import type { VerbRow } from '../lexicon/lexicon.ts'
import { clean } from '../normalize.ts'
import { accusation, blame, conflict } from './conflict.ts'
import { consultation } from './consultation.ts'
import { cooperation } from './cooperation.ts'
import { plain } from './plain.ts'
import { saying } from './saying.ts'
import { structure } from './structure.ts'

/** Verbs that take their meaning from the noun they govern: «أجرى محادثات», «شن هجوما», «أعرب عن شكره». */
const lightVerbs = new Set(
  `أجرى عقد شن نفذ قدم وجه فرض أطلق أعرب عبر أبدى تلقى ارتكب خاض ألقى سجل بعث أرسل تم جرى تضمن شهد تولى قاد واصل استأنف بدأ أنهى اختتم وقع كرر كثف صعد
صعد أقام نظم حقق حمل جدد أكد أعلن كشف بذل تبنى عقب جاء دار اندلع حصل تجدد أثار تواصل استمر بدأ دشن اضطلع قام لعب مارس شارك`.split(
    /\s+/,
  ),
)

/** The frames of Arabic, by verb and by noun, with what the reader of clauses asks of them. */
export class FrameTable {
  readonly frames: readonly Frame[]
  readonly verbRows: readonly VerbRow[]
  readonly nouns: readonly string[]
  /** by their first and then their second word */
  readonly #prepositionPhrases = new Map<string, Map<string, string>>()
  readonly #verbs = new Map<string, Frame[]>()
  readonly #nouns = new Map<string, Frame[]>()
  readonly #prepositions = new Map<string, Set<string>>()

  constructor(literals: readonly unknown[]) {
    this.frames = literals.map(literal => frameSchema.parse(literal))
    const rows: VerbRow[] = []
    for (const frame of this.frames) {
      for (const verb of frame.verbs ?? []) {
        const [past = '', present = ''] = clean(verb).split(' ')
        rows.push({ past, present })
        push(this.#verbs, past, frame)
      }
      for (const noun of frame.nouns ?? []) {
        push(this.#nouns, noun, frame)
        const prepositions = this.#prepositions.get(noun) ?? new Set(['من قبل', 'على يد'])
        for (const slot of [...(frame.target ?? []), ...(frame.needs ?? []), ...(frame.source ?? [])])
          prepositions.add(slot)
        if (frame.genitive === 'party') prepositions.add('بين').add('مع')
        this.#prepositions.set(noun, prepositions)
      }
    }
    this.verbRows = rows
    this.nouns = [...this.#nouns.keys()]
    for (const line of prepositionPhrases.split('\n')) {
      const [phrase = '', preposition = ''] = line.trim().split(':')
      const first = phrase.slice(0, phrase.indexOf(' '))
      const second = phrase.slice(first.length + 1)
      const seconds = this.#prepositionPhrases.get(first) ?? new Map<string, string>()
      this.#prepositionPhrases.set(first, seconds.set(second, preposition))
    }
  }

  /** The preposition that two words are read as: «من قبل», «على هامش» → خلال. */
  prepositionPhrase(first: string, second: string): string | undefined {
    return this.#prepositionPhrases.get(first)?.get(second)
  }

  /** The frames of a verb. */
  ofVerb(lemma: string): readonly Frame[] {
    return this.#verbs.get(lemma) ?? []
  }

  /** The frames of a nominalization. */
  ofNoun(lemma: string): readonly Frame[] {
    return this.#nouns.get(lemma) ?? []
  }

  /** Whether some frame of the verb states a relation. */
  states(lemma: string): boolean {
    return this.ofVerb(lemma).some(frame => frame.relation !== null)
  }

  hasVerb(lemma: string): boolean {
    return this.#verbs.has(lemma)
  }

  /** Whether a noun is completed by a preposition: «هجوم على», «دعوة إلى». */
  nounTakes(lemma: string, preposition: string): boolean {
    return this.#prepositions.get(lemma)?.has(preposition) ?? false
  }

  /** Whether a frame of the verb has a place for this preposition. */
  verbTakes(lemma: string, preposition: string): boolean {
    return (
      preposition !== '' &&
      this.ofVerb(lemma).some(
        frame =>
          frame.takes?.includes(preposition) ||
          frame.target?.includes(preposition) ||
          frame.content?.includes(preposition) ||
          frame.needs?.includes(preposition),
      )
    )
  }

  /** What a verb does to what is said inside it. */
  scope(lemma: string): Scope | null {
    return this.ofVerb(lemma).find(frame => frame.scope)?.scope ?? null
  }

  /** What a noun does to what it governs: «الإعداد للتوقيع», «دعوة إلى وقف», «اتهام ب». */
  nounScope(lemma: string): Scope | null {
    return this.ofNoun(lemma).find(frame => frame.scope)?.scope ?? null
  }

  /** Whether a verb speaks of what its object did: «شكره على وساطته», «أقاله من منصبه». */
  judgesObject(lemma: string): boolean {
    return this.ofVerb(lemma).some(
      frame =>
        frame.relation !== null &&
        judgments.has(frame.relation) &&
        (frame.target?.[0] === 'object' || frame.source?.[0] === 'object'),
    )
  }

  takesClause(lemma: string): boolean {
    return this.scope(lemma) !== null
  }

  isSpeech(lemma: string): boolean {
    const scope = this.scope(lemma)
    return scope === 'speech' || scope === 'denial'
  }

  isLight(lemma: string): boolean {
    return lightVerbs.has(lemma)
  }

  /** Verbs of saying and of stance, whose subject is the speaker of the sentence rather than someone it speaks of. */
  isStance(lemma: string): boolean {
    return this.ofVerb(lemma).some(
      frame =>
        frame.scope !== undefined ||
        (frame.relation !== null && frame.object === undefined && stances.has(frame.relation)),
    )
  }
}

const judgments = new Set([
  'thanked',
  'praised',
  'congratulated',
  'criticized',
  'condemned',
  'convicted',
  'arrested',
  'resigned_from',
  'sanctioned',
])

const stances = new Set([
  'condemned',
  'criticized',
  'accused',
  'praised',
  'thanked',
  'congratulated',
  'urged',
  'rejected',
  'warned',
  'threatened',
  'supported',
  'called_for_ceasefire_in',
])

const push = (map: Map<string, Frame[]>, key: string, frame: Frame) => {
  const frames = map.get(key)
  if (frames) frames.push(frame)
  else map.set(key, [frame])
}

/** All frames of the language. */
export const frameTable = new FrameTable([
  ...saying,
  ...consultation,
  ...cooperation,
  ...accusation,
  ...blame,
  ...conflict,
  ...structure,
  ...plain,
])
