import { describe, expect, it } from 'vitest'
import {
  conjugate,
  participles,
  type VerbForm,
  type VerbHints,
} from '../../../src/languages/ar/morphology/conjugate.ts'

/**
 * A verb by its 3ms past and present, then its cells: tense, person, `passive` or an object pronoun, and every spelling in
 * order; `-` is a cell without a form of its own.
 */
const paradigms = `
# hollow
قال يقول
past 3fs قالت
past 3md قالا
past 3mp قالوا
past 3fp قلن
past 1s قلت
past 1p قلنا
past 3ms passive قيل
past 3fp passive -
present 3mp يقولون
present 3fp يقلن
present 3ms passive يقال
jussive 3ms يقل
jussive 3fs تقل
jussive 3mp يقولوا
jussive 1p نقل
jussive 3fp -
past 3mp +ها قالوها
أدان يدين
past 3fs أدانت
past 3mp أدانوا
past 3mp +ه أدانوه
past 3ms +نا أداننا
past 3fp أدن
past 1p أدنا
past 3ms passive أدين
past 3fs passive أدينت
present 3ms passive يدان
present 3md يدينان
present 1s أدين
jussive 3ms يدن
jussive 3ms +ه يدنه
jussive 3ms +نا يدنا
زار يزور
past 1p زرنا
past 3fs +ها زارتها
past 3mp +ه زاروه
present 3ms +ه يزوره
jussive 3fs تزر
باع يبيع
past 1s بعت
past 3ms passive بيع
present 3ms passive يباع
jussive 3ms يبع
نال ينال
past 1p نلنا
past 3ms passive نيل
present 3ms passive -
jussive 3ms ينل
مات يموت
past 1s مت
past 3fs ماتت
past 3fp متن
jussive 3ms يمت
كان يكون
past 3fp كن
past 1p كنا
jussive 3fs تكن
اغتال يغتال
past 3fs +ه اغتالته
past 1p اغتلنا
past 3ms passive اغتيل
present 3ms passive -
jussive 3ms يغتل
استعان يستعين
past 1p استعنا
past 3ms passive استعين
present 3fs passive تستعان
jussive 3ms يستعن
أعاد يعيد
past 1p أعدنا
past 3ms passive أعيد
jussive 3ms يعد
انهار ينهار
past 3fs انهارت
past 3fp انهرن
past 3ms passive -
jussive 3ms ينهر
آل يؤول
past 3fs آلت
past 1p ألنا
present 1s أؤول
jussive 3ms يؤل
# hollow with a final hamza
جاء يجيء
past 3fs جاءت
past 3md جاءا
past 3mp جاؤوا جاءوا
past 3mp +ه جاؤوه جاءوه
past 1p جئنا
past 3ms +ه جاءه
past 3ms passive جيء
present 3md يجيئان
present 3mp يجيئون
present 3fp يجئن
present 3ms +ه يجيئه
jussive 3ms يجئ
شاء يشاء
past 1s شئت
present 3mp يشاؤون يشاءون
present 3md يشاءان
jussive 3ms يشأ
ساء يسوء
past 1s سؤت
present 3ms +ه يسوؤه يسوءه
jussive 3ms يسؤ
أساء يسيء
past 1p أسأنا
past 3mp أساؤوا أساءوا
past 3ms passive أسيء
present 3mp يسيئون
present 3ms passive يساء
jussive 3ms يسئ
استاء يستاء
past 1s استأت
past 3fs استاءت
# defective
دعا يدعو
past 3fs دعت
past 3md دعوا
past 3fd دعتا
past 3mp دعوا
past 3fp دعون
past 1s دعوت
past 1p دعونا
past 3ms +ه دعاه
past 3md +ه دعواه
past 3mp +ه دعوه
past 3ms passive دعي
past 3fs passive دعيت
past 3mp passive -
present 3mp يدعون
present 3fp يدعون
present 3md يدعوان
present 3ms +ها يدعوها
present 3ms passive يدعى
jussive 3ms يدع
jussive 3mp يدعوا
jussive 1p ندع
غزا يغزو
past 3fs غزت
past 3fs +ها غزتها
jussive 3ms يغز
نفى ينفي
past 3fs نفت
past 3md نفيا
past 3fd نفتا
past 3mp نفوا
past 3fp نفين
past 1p نفينا
past 3ms +ها نفاها
past 3mp +ها نفوها
past 3ms passive نفي
present 3mp ينفون
present 3md ينفيان
present 3fp ينفين
present 3ms +ها ينفيها
present 3ms passive ينفى
jussive 3ms ينف
jussive 3mp ينفوا
لقي يلقى
past 3fs لقيت
past 3md لقيا
past 3fd لقيتا
past 3mp لقوا
past 3fp لقين
past 3ms passive -
present 3mp يلقون
present 3md يلقيان
present 3ms +ه يلقاه
jussive 3ms يلق
سعى يسعى
past 3fs سعت
past 3mp سعوا
present 3mp يسعون
present 3fp يسعين
jussive 3fs تسع
رأى يرى
past 3fs رأت
past 3md رأيا
past 3mp رأوا
past 1s رأيت
past 3ms +ه رآه
past 3ms passive رئي
present 1s أرى
present 3mp يرون
present 3ms +ه يراه
present 3ms passive -
jussive 3ms ير
jussive 3mp يروا
أتى يأتي
past 3fs أتت
present 1s آتي
present 3mp يأتون
present 3ms passive يؤتى
jussive 3ms يأت
وقى يقي
present 3mp يقون
present 3ms passive يوقى
jussive 3ms يق
ولي يلي
past 3fs وليت
present 3fs تلي
jussive 3ms يل
أجرى يجري
past 3fs أجرت
past 3ms +ها أجراها
past 3mp أجروا
past 3mp +ها أجروها
past 3ms passive أجري
past 3fs passive أجريت
present 3ms passive يجرى
present 1s أجري
jussive 3ms يجر
تبنى يتبنى
past 3fs تبنت
past 3ms +ها تبناها
past 3ms passive تبني
present 3ms +ها يتبناها
present 3mp يتبنون
present 3ms passive -
jussive 3ms يتبن
التقى يلتقي
past 3fs التقت
past 3mp التقوا
past 3ms +ه التقاه
past 1p التقينا
present 3md يلتقيان
present 3fd تلتقيان
jussive 3ms يلتق
jussive 3md يلتقيا
ادعى يدعي
past 3fs ادعت
past 3ms passive ادعي
jussive 3ms يدع
استدعى يستدعي
past 3fs +ه استدعته
past 3ms passive استدعي
present 3ms passive يستدعى
jussive 3ms يستدع
نادى ينادي
past 3ms passive نودي
jussive 3ms يناد
تفادى يتفادى
past 3ms passive تفودي
present 3fs تتفادى
أدى يؤدي
past 3fs أدت
present 3fs تؤدي
jussive 3ms يؤد
آوى يؤوي
past 3fs آوت
past 3ms +ه آواه
past 3mp آووا
past 3ms passive أووي
present 3mp يؤوون
present 3md يؤويان
present 3ms +هم يؤويهم
present 3ms passive يؤوى
jussive 3ms يؤو
أحيا يحيي
past 3fs أحيت
past 3md أحييا
past 3ms +ها أحياها
present 3mp يحيون
present 3ms passive يحيا
jussive 3ms يحي
ارتأى يرتئي
past 3ms +ه ارتآه
past 3mp ارتأوا
past 3ms passive ارتئي
present 3ms passive يرتأى
# doubled
شن يشن
past 3ms شن
past 3fs شنت
past 3md شنا
past 3mp شنوا
past 3fp شنن
past 1s شننت
past 1p شننا
past 3fs +ها شنتها
past 3ms passive -
present 3mp يشنون
present 3fp يشنن
present 3ms +ها يشنها
jussive 3ms -
jussive 3mp يشنوا
رد يرد
past 1p رددنا
past 3fp رددن
present 3fp يرددن
حث يحث
past 1s حثثت
past 3ms +هم حثهم
أم يؤم
past 1p أممنا
present 1s أؤم
present 3fp يأممن
أصر يصر
past 3fs أصرت
past 1p أصررنا
present 3fp يصررن
أعد يعد
past 1p أعددنا
present 1s أعد
احتل يحتل
past 3fs احتلت
past 1p احتللنا
past 3mp +ها احتلوها
jussive 3ms -
انضم ينضم
past 3fs انضمت
past 1p انضممنا
استعد يستعد
past 1p استعددنا
present 3fp يستعددن
اطمأن يطمئن
past 1s اطمأننت
present 3mp يطمئنون
present 3fp يطمأنن
تضاد يتضاد
past 3fp تضاددن
# sound, though it ends like a doubled one
شدد يشدد
past 3fs شددت
past 1p شددنا
past 3ms passive -
present 3ms passive -
استمع يستمع
past 1p استمعنا
present 3fp يستمعن
اتفق يتفق
past 3md اتفقا
past 1p اتفقنا
اطلع يطلع
past 1p اطلعنا
اجتمع يجتمع
past 1p اجتمعنا
present 3md يجتمعان
ازدهر يزدهر
past 3fp ازدهرن
اضطهد يضطهد
past 1p اضطهدنا
انسحب ينسحب
past 1p انسحبنا
ائتلف يأتلف
past 1p ائتلفنا
present 1s آتلف
past 3ms passive اؤتلف
# hamza
أخذ يأخذ
past 3mp أخذوا
past 3ms passive -
present 1s آخذ
present 1p نأخذ
present 3ms passive يؤخذ
present 1s passive أؤخذ أوخذ
present 1s +ه آخذه
أكد يؤكد
past 3fs أكدت
present 1s أؤكد
present 3md يؤكدان
present 3ms passive -
jussive 3md يؤكدا
آمن يؤمن
past 3fp آمن
past 1p آمنا
past 3ms passive أومن
present 1s أؤمن أومن
آزر يؤازر
past 3ms passive أوزر
present 1s أؤازر
تآمر يتآمر
past 3mp تآمروا
past 3ms passive تؤومر
تأكد يتأكد
past 3ms passive -
present 1s أتأكد
استأنف يستأنف
past 3fs استأنفت
past 3ms passive استؤنف
past 3fs passive استؤنفت
present 3ms passive -
سأل يسأل
past 3ms passive سئل
present 3mp يسألون
ساءل يسائل
past 3ms passive سوئل
present 3ms passive يساءل
ترأس يترأس
past 3mp ترأسوا
present 3ms +ه يترأسه
بدأ يبدأ
past 3fs بدأت
past 3md بدآ
past 3mp بدؤوا بدأوا
past 3mp +ها بدؤوها بدأوها
past 3ms +ها بدأها
past 3ms passive بدئ
present 3md يبدآن
present 3mp يبدؤون يبدأون
present 3fp يبدأن
present 3ms +ه يبدؤه يبدأه
present 3ms passive -
jussive 3ms -
jussive 3md يبدآ
jussive 3mp يبدؤوا يبدأوا
هنأ يهنئ
past 3mp هنؤوا هنأوا
past 3ms +ه هنأه
present 3mp يهنئون
present 3ms +ه يهنئه
present 3ms passive يهنأ
ناوأ يناوئ
past 3md ناوآ
past 3ms passive نووئ
present 3mp يناوئون
أنشأ ينشئ
past 3fs +ها أنشأتها
past 3ms passive أنشئ
present 3ms passive ينشأ
فاجأ يفاجئ
past 3ms passive فوجئ
past 3ms +هم فاجأهم
# initial و
وصل يصل
past 3fs وصلت
past 3mp وصلوا
present 3mp يصلون
present 1s أصل
present 3ms passive يوصل
jussive 3mp يصلوا
وعد يعد
present 3fs تعد
present 3ms passive يوعد
وقع يوقع
present 3md يوقعان
present 3ms passive -
أوقف يوقف
past 3fs +ه أوقفته
present 3ms passive -
أيقظ يوقظ
past 3ms passive أوقظ
وطئ يطأ
past 3mp وطئوا
present 3md يطآن
present 3ms passive يوطأ
# sound
نفذ ينفذ
past 3fs +ها نفذتها
past 3mp +ها نفذوها
past 3fp نفذن
past 1p +ها نفذناها
past 1s +ني -
past 3ms +ني نفذني
present 3mp +ها ينفذونها
jussive 3mp +ها ينفذوها
أعلن يعلن
past 1p أعلنا
past 3md أعلنا
past 3fp أعلن
present 3fp يعلن
past 3ms +نا أعلننا
لفت يلفت
past 1s لفت
past 3fs لفتت
past 3fp لفتن
ناقش يناقش
past 3md ناقشا
past 3fs ناقشت
past 3ms passive نوقش
past 3fs passive نوقشت
present 3ms passive -
هاجم يهاجم
past 3ms passive هوجم
past 3mp passive هوجموا
ناشد يناشد
past 3fs +ه ناشدته
past 3ms passive نوشد
تبادل يتبادل
past 3md تبادلا
past 3fs passive تبودلت
present 3fd تتبادلان
استهدف يستهدف
past 3fs +ها استهدفتها
past 3ms passive -
عرقل يعرقل
past 3mp عرقلوا
jussive 3mp يعرقلوا
`

interface Row {
  readonly verb: string
  readonly cell: string
  readonly forms: string
}

function rowsOf(table: string): Row[] {
  const rows: Row[] = []
  let verb = ''
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('#')) continue
    const [tense = '', person = '', ...rest] = line.split(' ')
    if (tense !== 'past' && tense !== 'present' && tense !== 'jussive') {
      verb = line
      continue
    }
    const marked = rest[0] === 'passive' || rest[0]?.startsWith('+') ? 1 : 0
    const forms = rest.slice(marked).join(' ')
    rows.push({
      verb,
      cell: [tense, person, ...rest.slice(0, marked)].join(' '),
      forms: forms === '-' ? '' : forms,
    })
  }
  return rows
}

const cellOf = ({ tense, person, gender, number, voice, object }: VerbForm) =>
  `${tense} ${person}${gender ?? ''}${number}${voice === 'passive' ? ' passive' : ''}${object ? ` +${object}` : ''}`

function formsIn(cell: string, verb: string, hints?: VerbHints): string {
  const [past = '', present = ''] = verb.split(' ')
  const found = conjugate(past, present, hints).filter(form => cellOf(form) === cell)
  return found.map(({ form }) => form).join(' ')
}

const rows = rowsOf(paradigms)
const verbs = [...new Set(rows.map(({ verb }) => verb))]

describe('conjugate', () => {
  it.each(rows)('$verb: $cell is $forms', ({ verb, cell, forms }) => {
    expect(formsIn(cell, verb)).toBe(forms)
  })

  // a hint overrules the skeleton
  it.each([
    { verb: 'حاج يحاج', cell: 'past 1p', hints: { doubled: true }, forms: 'حاججنا' },
    { verb: 'حاج يحاج', cell: 'past 3ms passive', hints: { doubled: true }, forms: 'حوج' },
    { verb: 'حاج يحاج', cell: 'past 1p', hints: {}, forms: 'حجنا' },
    { verb: 'احتل يحتل', cell: 'past 1p', hints: { doubled: true }, forms: 'احتللنا' },
    { verb: 'استمع يستمع', cell: 'past 1p', hints: { doubled: false }, forms: 'استمعنا' },
    { verb: 'استعد يستعد', cell: 'past 1p', hints: { doubled: false }, forms: 'استعدنا' },
  ])('$verb with $hints: $cell is $forms', ({ verb, cell, hints, forms }) => {
    expect(formsIn(cell, verb, hints)).toBe(forms)
  })

  it.each(verbs)('%s: each form and its features once, in Arabic letters only', verb => {
    const [past = '', present = ''] = verb.split(' ')
    const forms = conjugate(past, present)
    const keys = forms.map(form => `${form.form} ${cellOf(form)}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(forms.filter(({ form }) => /[^\u0621-\u063a\u0641-\u064a]|أا|أأ|اا/u.test(form))).toEqual([])
  })

  it.each(verbs)('%s: a passive or a jussive never repeats what it would be read as anyway', verb => {
    const [past = '', present = ''] = verb.split(' ')
    const forms = conjugate(past, present)
    const seen = new Set(forms.map(form => `${form.form} ${cellOf(form)}`))
    for (const form of forms) {
      if (form.voice === 'passive')
        expect(seen).not.toContain(`${form.form} ${cellOf({ ...form, voice: 'active' })}`)
      if (form.tense === 'jussive')
        expect(seen).not.toContain(`${form.form} ${cellOf({ ...form, tense: 'present' })}`)
    }
  })

  it.each([
    ['', 'يقول'],
    ['قال', 'قول'],
    ['علق على', 'يعلق على'],
    ['شنّ', 'يشنّ'],
    ['-', '-'],
  ])('refuses %j, %j', (past, present) => {
    expect(() => conjugate(past, present)).toThrow('expected a 3ms past and a 3ms present')
  })
})

describe('participles', () => {
  it.each([
    // form I
    ['لفت يلفت', 'I', 'لافت', 'ملفوت'],
    ['أخذ يأخذ', undefined, 'آخذ', 'مأخوذ'],
    ['سأل يسأل', undefined, 'سائل', 'مسؤول'],
    ['بدأ يبدأ', undefined, 'بادئ', 'مبدوء'],
    ['وصف يصف', undefined, 'واصف', 'موصوف'],
    ['قال يقول', undefined, 'قائل', 'مقول'],
    ['باع يبيع', undefined, 'بائع', 'مبيع'],
    ['خاف يخاف', undefined, 'خائف', ''],
    ['جاء يجيء', undefined, 'جائي', 'مجيء'],
    ['دعا يدعو', undefined, 'داعي', 'مدعو'],
    ['نفى ينفي', 'I', 'نافي', 'منفي'],
    ['سعى يسعى', undefined, 'ساعي', 'مسعي'],
    ['رأى يرى', undefined, 'رائي', 'مرئي'],
    ['رد يرد', undefined, 'راد', 'مردود'],
    // form II, shown by the skeleton or hinted
    ['أكد يؤكد', undefined, 'مؤكد', 'مؤكد'],
    ['شدد يشدد', undefined, 'مشدد', 'مشدد'],
    ['وقع يوقع', undefined, 'موقع', 'موقع'],
    ['عين يعين', undefined, 'معين', 'معين'],
    ['هنأ يهنئ', undefined, 'مهنئ', 'مهنأ'],
    ['سمى يسمي', 'II', 'مسمي', 'مسمى'],
    ['رحب يرحب', 'II', 'مرحب', 'مرحب'],
    // either
    ['قتل يقتل', undefined, 'قاتل مقتل', 'مقتول مقتل'],
    ['نفى ينفي', undefined, 'نافي منفي', 'منفي منفى'],
    // the others
    ['طالب يطالب', undefined, 'مطالب', 'مطالب'],
    ['ساءل يسائل', undefined, 'مسائل', 'مساءل'],
    ['أدان يدين', undefined, 'مدين', 'مدان'],
    ['أشار يشير', undefined, 'مشير', 'مشار'],
    ['أوضح يوضح', undefined, 'موضح', 'موضح'],
    ['أجرى يجري', undefined, 'مجري', 'مجرى'],
    ['أصر يصر', undefined, 'مصر', 'مصر'],
    ['آمن يؤمن', undefined, 'مؤمن', 'مؤمن'],
    ['أساء يسيء', undefined, 'مسيء مسيئ', 'مساء'],
    ['تبنى يتبنى', undefined, 'متبني', 'متبنى'],
    ['تنبأ يتنبأ', undefined, 'متنبئ', 'متنبأ'],
    ['تساءل يتساءل', undefined, 'متسائل', 'متساءل'],
    ['انحاز ينحاز', undefined, 'منحاز', 'منحاز'],
    ['اتهم يتهم', undefined, 'متهم', 'متهم'],
    ['اعتبر يعتبر', undefined, 'معتبر', 'معتبر'],
    ['احتل يحتل', undefined, 'محتل', 'محتل'],
    ['اغتال يغتال', undefined, 'مغتال', 'مغتال'],
    ['ائتلف يأتلف', undefined, 'مؤتلف', 'مؤتلف'],
    ['استدعى يستدعي', undefined, 'مستدعي', 'مستدعى'],
    ['استعان يستعين', undefined, 'مستعين', 'مستعان'],
    ['عرقل يعرقل', undefined, 'معرقل', 'معرقل'],
  ] as const)('%s (form %s): %s; %s', (verb, form, active, passive) => {
    const [past = '', present = ''] = verb.split(' ')
    const found = participles(past, present, form ? { form } : {})
    expect([found.active.join(' '), found.passive.join(' ')]).toEqual([active, passive])
  })
})
