import type { Frame } from '../../../model/frame.ts'
import { FrameTable as Frames } from '../../frame-table.ts'
import { prepositionPhrases } from '../lexicon/function-words.ts'
import type { VerbRow } from '../lexicon/lexicon.ts'
import { clean } from '../normalize.ts'
import { accords } from './accords.ts'
import { aid } from './aid.ts'
import { blame } from './blame.ts'
import { coercion } from './coercion.ts'
import { consultation } from './consultation.ts'
import { cooperation } from './cooperation.ts'
import { courts } from './courts.ts'
import { demands } from './demands.ts'
import { encounters } from './encounters.ts'
import { esteem } from './esteem.ts'
import { force } from './force.ts'
import { plain } from './plain.ts'
import { refusal } from './refusal.ts'
import { saying } from './saying.ts'
import { specific } from './specific.ts'
import { structure } from './structure.ts'

/** Verbs that take their meaning from the noun they govern: «أجرى محادثات», «شن هجوما», «أعرب عن شكره». */
const lightVerbs = new Set(
  `أجرى عقد شن نفذ قدم وجه فرض أطلق أعرب عبر أبدى تلقى ارتكب خاض ألقى سجل بعث أرسل تم جرى تضمن شهد تولى قاد واصل استأنف بدأ أنهى اختتم وقع كرر كثف صعد
صعد أقام نظم حقق حمل جدد أكد أعلن كشف بذل تبنى عقب جاء دار اندلع حصل تجدد أثار تواصل استمر بدأ دشن اضطلع قام لعب مارس شارك سارع بادر أقدم عمد لجأ أسرع هرع عاد أعاد باشر اختار`.split(
    /\s+/,
  ),
)

/** The frames of Arabic, with what only its reader asks of them. */
export class FrameTable extends Frames {
  readonly verbRows: readonly VerbRow[]
  readonly #presents: ReadonlyMap<string, string>
  /** by their first and then their second word */
  readonly #prepositionPhrases = new Map<string, Map<string, string>>()

  constructor(frames: readonly Frame[]) {
    super(frames, {
      lemmaOf: verb => rowOf(verb).past,
      lightVerbs,
      agents: ['من قبل', 'على يد'],
      sides: ['بين', 'مع'],
    })
    this.verbRows = this.frames.flatMap(frame => (frame.verbs ?? []).map(rowOf))
    this.#presents = new Map(this.verbRows.map(row => [row.past, row.present]))
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
    const present = this.#presents.get(lemma)
    return present === undefined || present.slice(1) === form.slice(1)
  }

  /** The preposition that two words are read as: «من قبل», «على هامش» → خلال. */
  prepositionPhrase(first: string, second: string): string | undefined {
    return this.#prepositionPhrases.get(first)?.get(second)
  }
}

const rows = new Map<string, VerbRow>()

/** A verb as a frame lists it, «أدان يدين», read once. */
function rowOf(verb: string): VerbRow {
  const known = rows.get(verb)
  if (known) return known
  const [past = '', present = ''] = clean(verb).split(' ')
  const row = { past, present }
  rows.set(verb, row)
  return row
}

/** All frames of the language. */
export const frameTable = new FrameTable([
  ...aid,
  ...accords,
  ...specific,
  ...encounters,
  ...esteem,
  ...saying,
  ...consultation,
  ...cooperation,
  ...demands,
  ...courts,
  ...blame,
  ...refusal,
  ...coercion,
  ...force,
  ...structure,
  ...plain,
])
