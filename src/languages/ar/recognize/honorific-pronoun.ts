import type { Reference } from '../../../model/document.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import { wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import { Found } from './found.ts'
import type { Scan } from './scan.ts'

const honorific = /^(و|ف|ل|ب|ول)?(معالي|سمو|فخامت|جلالت|دولت|سعادت|سيادت|سماحت)(?:ه|ها)$/
/** Honorifics that are nouns too: sovereignty, happiness, a state. */
const isNounToo = new Set(['سيادت', 'سعادت', 'دولت'])
/** Those who alone are spoken of so, whatever they were called before: «جلالته» is a king, «فخامته» a president. */
const rights: Readonly<Record<string, readonly OfficeRole[]>> = {
  جلالت: ['monarch'],
  فخامت: ['president'],
  دولت: ['prime-minister', 'speaker'],
}
const acts = new Set(
  `أكد أشار أوضح قال أضاف شدد ثمن رحب أشاد نوه لفت ذكر دعا وجه نقل استقبل التقى بحث ناقش استعرض هنأ شكر أعلن عقد حضر ترأس افتتح زار غادر
وصل بعث تلقى اطلع قام كان`.split(/\s+/),
)
const isAct = wordTest(({ verbs }) => verbs.some(({ lemma, form }) => acts.has(lemma) && form.person === 3))

/** Whether a word is an honorific with a pronoun. */
export const isHonorificPronoun = wordTest(({ text }) => honorific.test(text))

/** «سموه», «معاليه», «فخامته»: somebody who was called so before. */
export function honorificPronounAt(scan: Scan, index: number, word: Word): Found | null {
  const [, pro = '', noun = ''] = honorific.exec(word.text) ?? []
  // «صون سيادتها», «أعرب عن سعادته»: a noun too, but for one who acts: «أكد سيادته»
  if (isNounToo.has(noun) && !(pro === '' && isAct(scan.word(index - 1)))) return null
  return new Found(index, index + 1, pro, 'person', 'nominal', meaning(noun))
}

/** Whoever was called by the noun, in any form: «سموه» «صاحب السمو», «جلالته» «جلالة الملك». */
function meaning(noun: string): Reference {
  const stem = noun.replace(/ت$/, '')
  return { by: 'honorific', beginnings: [stem, `ال${stem}`], roles: rights[noun] ?? [] }
}
