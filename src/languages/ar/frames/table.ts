import { FrameTable as Frames } from '../../frame-table.ts'
import { prepositionPhrases } from '../lexicon/function-words.ts'
import { type Tables, tableIn } from '../lexicon/tables.ts'
import { FrameRows } from './frame-rows.ts'
import { lemmaOf } from './lemma-of.ts'

/** Verbs that take their meaning from the noun they govern: «أجرى محادثات», «شن هجوما», «أعرب عن شكره». */
const lightVerbs = new Set(
  `أجرى عقد شن نفذ قدم وجه فرض أطلق أعرب عبر أبدى تلقى ارتكب خاض ألقى سجل بعث أرسل تم جرى تضمن شهد تولى قاد واصل استأنف بدأ أنهى اختتم وقع كرر كثف صعد
صعد أقام نظم حقق حمل جدد أكد أعلن كشف بذل تبنى عقب جاء دار اندلع حصل تجدد أثار تواصل استمر بدأ دشن اضطلع قام لعب مارس شارك سارع بادر أقدم عمد لجأ أسرع هرع عاد أعاد باشر اختار`.split(
    /\s+/,
  ),
)

/** The frames of Arabic, with what only its reader asks of them. */
export class FrameTable extends Frames {
  readonly #presents: (past: string) => readonly string[]
  /** by their first and then their second word */
  readonly #prepositionPhrases = new Map<string, Map<string, string>>()

  constructor(tables: Tables) {
    super(new FrameRows(tableIn(tables, 'frames')), {
      lemmaOf,
      lightVerbs,
      agents: ['من قبل', 'على يد'],
      sides: ['بين', 'مع'],
    })
    const verbs = tableIn(tables, 'frameVerbs')
    this.#presents = past => verbs.after(past)
    for (const line of prepositionPhrases.split('\n')) {
      const [phrase = '', preposition = ''] = line.trim().split(':')
      const first = phrase.slice(0, phrase.indexOf(' '))
      const second = phrase.slice(first.length + 1)
      const seconds = this.#prepositionPhrases.get(first) ?? new Map<string, string>()
      this.#prepositionPhrases.set(first, seconds.set(second, preposition))
    }
  }

  /** Whether a present is the plain one of a verb: «يستعد» of استعد, and not the short one of استعاد. */
  isPlainPresent(lemma: string, form: string): boolean {
    const presents = this.#presents(lemma)
    return presents.length === 0 || presents.some(present => present.slice(1) === form.slice(1))
  }

  /** The preposition that two words are read as: «من قبل», «على هامش» → خلال. */
  prepositionPhrase(first: string, second: string): string | undefined {
    return this.#prepositionPhrases.get(first)?.get(second)
  }
}
