import { penultHamzaBeforeA, penultHamzaBeforeI } from './hamza.ts'
import type { VerbClass } from './verb-class.ts'

/** Whether a passive is to be expected: form VII has none; that of تأكد, hardly ever used, looks like تؤكد of أكد. */
export function hasPassive({ past }: VerbClass): boolean {
  return !(past.startsWith('ان') && past[2] !== 'ت') && !past.startsWith('تأ')
}

/** The skeleton of the 3ms past passive, the active's own where the two are spelled alike: قال → قيل, ناقش → نوقش. */
export function passivePast({ past, ending }: VerbClass): string {
  if (ending === 'hollow') return `${past.startsWith('آ') ? 'إ' : past.slice(0, -2)}ي${past.slice(-1)}`
  const rounded = withRoundedVowel(past)
  const last = rounded.at(-1)
  const head = rounded.slice(0, -1)
  if (last === 'أ' || last === 'ؤ') return `${head}ئ`
  return penultHamzaBeforeI(last === 'ى' || last === 'ا' ? `${head}ي` : rounded)
}

function withRoundedVowel(past: string): string {
  if (past.startsWith('آ')) return `أو${past.slice(1)}` // آوى → أووي
  if (past[1] === 'ا') return `${past[0]}و${past.slice(2)}` // ناقش → نوقش
  if (past.startsWith('تآ')) return `تؤو${past.slice(2)}` // تآمر → تؤومر
  if (past.length > 3 && past[0] === 'ت' && past[2] === 'ا') return `${past.slice(0, 2)}و${past.slice(3)}` // تبودل
  if (past.startsWith('استأ')) return `استؤ${past.slice(4)}` // استأنف → استؤنف
  if (past.startsWith('ائ')) return `اؤ${past.slice(2)}` // ائتمن → اؤتمن
  if (past.length === 4 && past.startsWith('أي')) return `أو${past.slice(2)}` // أيقظ → أوقظ
  return past
}

/** The same of the present without its prefix; from form II on also the passive participle's: دين → دان, لتقي → لتقى. */
export function passivePresent({ past, present, ending }: VerbClass): string {
  const first = present[0]
  let stem = present
  if (past.startsWith('و') && first !== 'و')
    stem = `و${present}` // يعد → يوعد
  else if (first === 'أ' || first === 'ئ') stem = `ؤ${present.slice(1)}` // يأخذ → يؤخذ
  const head = stem.slice(0, -1)
  if (ending === 'hollow') return `${stem.slice(0, -2)}ا${stem.slice(-1)}`
  if (ending === 'defective') return penultHamzaBeforeA(head + (head.endsWith('ي') ? 'ا' : 'ى'))
  const last = stem.at(-1)
  return penultHamzaBeforeA(last === 'ئ' || last === 'ؤ' ? `${head}أ` : stem)
}
