import { FrameTable as Frames } from '../../frame-table.ts'
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

  constructor(tables: Tables) {
    super(new FrameRows(tableIn(tables, 'frames')), {
      lemmaOf,
      lightVerbs,
      agents: ['من قبل', 'على يد'],
      sides: ['بين', 'مع'],
    })
    const verbs = tableIn(tables, 'frameVerbs')
    this.#presents = past => verbs.after(past)
  }

  /** Whether a present is the plain one of a verb: «يستعد» of استعد, and not the short one of استعاد. */
  isPlainPresent(lemma: string, form: string): boolean {
    const presents = this.#presents(lemma)
    return presents.length === 0 || presents.some(present => present.slice(1) === form.slice(1))
  }
}
