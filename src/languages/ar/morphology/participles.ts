import { penultHamzaBeforeI } from './hamza.ts'
import { passivePresent } from './passive-stems.ts'
import { classify, type VerbClass, type VerbHints } from './verb-class.ts'

/** Masculine singular participles as they stand before ا, ة, ان, ين. */
export interface Participles {
  readonly active: string[]
  readonly passive: string[]
}

/**
 * The participles of a verb given as for `conjugate`: داعي (for داعيا), never داع, which would make ساعة of ساعي;
 * a final ى becomes ا before ة (مستدعاة); مسيء comes with مسيئ, to which ة is added.
 * A skeleton of form I or II has both (قاتل, مقتل), form I first, unless `hints.form` decides.
 */
export function participles(past: string, present: string, hints: VerbHints = {}): Participles {
  const verb = classify(past, present, hints)
  if (verb.form === 'I') return first(verb)
  if (verb.form !== 'I|II') return derived(verb)
  const one = first(verb)
  const two = derived(verb)
  return { active: [...one.active, ...two.active], passive: [...one.passive, ...two.passive] }
}

function derived(verb: VerbClass): Participles {
  const active = `م${beforeI(verb)}`
  const passive = `م${passivePresent(verb)}`
  return {
    active: active.endsWith('يء') ? [active, `${active.slice(0, -1)}ئ`] : [active],
    passive: [passive],
  }
}

/** The present stem of a derived form with i before its last radical: تبنى → تبني, تنبأ → تنبئ, أتلف → ؤتلف. */
function beforeI({ present, ending }: VerbClass): string {
  const stem = present.startsWith('أ') ? `ؤ${present.slice(1)}` : present
  if (ending === 'hollow' || ending === 'doubled') return stem
  const last = stem.at(-1)
  const head = stem.slice(0, -1)
  if (last === 'أ') return `${head}ئ`
  return penultHamzaBeforeI(last === 'ى' || last === 'ا' ? `${head}ي` : stem)
}

function first({ past, present, ending }: VerbClass): Participles {
  const initial = past.startsWith('آ') ? 'أ' : past.slice(0, 1)
  const opening = initial === 'أ' ? 'آ' : `${initial}ا`
  const last = past.slice(-1)
  if (ending === 'doubled') return { active: [opening + last], passive: [`م${past}و${last}`] }
  if (ending === 'hollow') {
    const active = last === 'ء' ? `${opening}ئي` : `${opening}ئ${last}` // جائي, قائل
    // خاف and نال hide which of و and ي is in مخوف, منيل
    return { active: [active], passive: present.at(-2) === 'ا' ? [] : [`م${present}`] }
  }
  const medial = past.slice(1, 2)
  const hamza = medial === 'أ' || medial === 'ئ' || medial === 'ؤ'
  const start = opening + (hamza ? 'ئ' : medial)
  if (ending === 'defective') {
    const passive = `م${initial}${hamza ? 'ئ' : medial}${last === 'ا' ? 'و' : 'ي'}`
    return { active: [`${start}ي`], passive: [passive] } // داعي, مدعو; نافي, منفي
  }
  const final = last === 'أ' || last === 'ئ' || last === 'ؤ'
  const passive = `م${initial}${hamza ? 'ؤ' : medial}و${final ? 'ء' : last}` // مسؤول, مبدوء
  return { active: [start + (final ? 'ئ' : last)], passive: [passive] }
}
