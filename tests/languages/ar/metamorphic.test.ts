import { describe, expect, it } from 'vitest'
import { edgesOf, edgeText, read } from './reading.ts'

interface Base {
  readonly text: string
  /** a country named in it, feminine, that another may stand for */
  readonly country?: readonly [name: string, code: string]
  /** the same sentence with its verb negated, and the relation that this negates */
  readonly negated?: readonly [text: string, relation: string]
}

/** Sentences with some marks written, as newspapers write them. */
const bases: readonly Base[] = [
  {
    text: 'أدانتْ روسيا الغارات التي شنّتها إسرائيل على لبنان.',
    country: ['روسيا', 'RU'],
    negated: ['لم تدن روسيا الغارات التي شنّتها إسرائيل على لبنان.', 'condemned'],
  },
  {
    text: 'فرضت كندا عقوباتٍ جديدةً على بيلاروسيا.',
    country: ['كندا', 'CA'],
    negated: ['لم تفرض كندا عقوباتٍ جديدةً على بيلاروسيا.', 'sanctioned'],
  },
  {
    text: 'التقى وزير الخارجية التركي هاكان فيدان نظيره الإيراني عباس عراقجي في إسطنبول.',
    negated: ['لم يلتق وزير الخارجية التركي هاكان فيدان نظيره الإيراني عباس عراقجي في إسطنبول.', 'met_with'],
  },
  {
    text: 'اتّهمت أوكرانيا إيران بعرقلة الحوار.',
    country: ['أوكرانيا', 'UA'],
    negated: ['لم تتهم أوكرانيا إيران بعرقلة الحوار.', 'accused'],
  },
  {
    text: 'وقّعت الصين اتفاقيةً تجاريةً مع إكوادور.',
    country: ['الصين', 'CN'],
    negated: ['لم توقّع الصين اتفاقيةً تجاريةً مع إكوادور.', 'signed_agreement_with'],
  },
  {
    text: 'زار الرئيس الفرنسي إيمانويل ماكرون لبنان يوم الأحد.',
    negated: ['لم يزر الرئيس الفرنسي إيمانويل ماكرون لبنان يوم الأحد.', 'visited'],
  },
  {
    text: 'قال وزير الخارجية الروسي سيرغي لافروف إنّ إسرائيل قصفت سوريا.',
    country: ['سوريا', 'SY'],
  },
  {
    text: 'حثّت ألمانيا إيران على ضبط النفس.',
    country: ['ألمانيا', 'DE'],
    negated: ['لم تحث ألمانيا إيران على ضبط النفس.', 'urged'],
  },
  {
    text: 'اعترفت النرويج بدولة فلسطين.',
    country: ['النرويج', 'NO'],
    negated: ['لم تعترف النرويج بدولة فلسطين.', 'recognized'],
  },
  {
    text: 'شكرت أوكرانيا ألمانيا على صواريخ الدفاع الجوي.',
    country: ['ألمانيا', 'DE'],
    negated: ['لم تشكر أوكرانيا ألمانيا على صواريخ الدفاع الجوي.', 'thanked'],
  },
  {
    text: 'بحثت مصر مع إثيوبيا ملفّ سدّ النهضة.',
    country: ['إثيوبيا', 'ET'],
    negated: ['لم تبحث مصر مع إثيوبيا ملفّ سدّ النهضة.', 'discussed_with'],
  },
  {
    text: 'قدّمت السعودية مساعداتٍ إنسانيةً إلى بنغلاديش.',
    country: ['بنغلاديش', 'BD'],
    negated: ['لم تقدّم السعودية مساعداتٍ إنسانيةً إلى بنغلاديش.', 'aided'],
  },
  {
    text: 'أعرب أنطونيو غوتيريش عن تضامنه مع إندونيسيا.',
    country: ['إندونيسيا', 'ID'],
    negated: ['لم يعرب أنطونيو غوتيريش عن تضامنه مع إندونيسيا.', 'supported'],
  },
  {
    text: 'توسّطت قطر بين إسرائيل وحركة حماس.',
    country: ['قطر', 'QA'],
    negated: ['لم تتوسط قطر بين إسرائيل وحركة حماس.', 'mediated_with'],
  },
  {
    text: 'انسحبت الولايات المتحدة من منظمة الصحة العالمية.',
    negated: ['لم تنسحب الولايات المتحدة من منظمة الصحة العالمية.', 'withdrew_from'],
  },
  {
    text: 'أطلقت إيران صواريخ على إسرائيل، وندّدت بريطانيا بالهجوم الإيراني.',
    country: ['بريطانيا', 'GB'],
    negated: ['لم تطلق إيران صواريخ على إسرائيل، وندّدت بريطانيا بالهجوم الإيراني.', 'attacked'],
  },
]

/** Feminine countries that take the place of others. */
const others: readonly (readonly [name: string, code: string])[] = [
  ['فرنسا', 'FR'],
  ['الهند', 'IN'],
  ['كوبا', 'CU'],
  ['اليابان', 'JP'],
  ['نيجيريا', 'NG'],
]

// letters by their presentation form, whichever comes first
const presentation = new Map<string, string>()
for (let code = 0xfe80; code <= 0xfefc; code++) {
  const form = String.fromCharCode(code)
  const letters = form.normalize('NFKC')
  if (!presentation.has(letters)) presentation.set(letters, form)
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  'marks stripped': text => text.replace(/[\u064b-\u0652]/g, ''),
  'tatweel in every word': text => text.replace(/(\p{L}\p{M}*)(?=\p{L}\p{M}*(?:\s|[.،]))/gu, '$1ـ'),
  'NBSP for spaces': text => text.replaceAll(' ', '\u00a0'),
  'RLM at both ends of every word': text => text.replace(/[\p{L}\p{M}]+/gu, '\u200f$&\u200f'),
  'presentation forms': text => text.replace(/لا|\p{L}/gu, letters => presentation.get(letters) ?? letters),
  'hamzas left out': text => text.replace(/[أإآ]/g, 'ا'),
  'a conjunction before it': text => `و${text}`,
}

/** What a change does not leave as it is, by base sentence, with the reason. */
const known: Readonly<Record<string, string>> = {
  'a negation: أعرب أنطونيو غوتيريش عن تضامنه مع إندونيسيا.':
    'a stance under a light verb is dropped, not negated, when that verb is negated',
}

const edges = (text: string) => edgesOf(read(text)).map(edgeText).sort()

describe.each(Object.entries(changes))('%s', (name, change) => {
  it.each(bases)('$text', ({ text }) => {
    const before = edges(text)
    expect(before).not.toEqual([])
    if (known[`${name}: ${text}`] === undefined) expect(edges(change(text)), change(text)).toEqual(before)
    else expect(edges(change(text)), 'the same now: take it off the list').not.toEqual(before)
  })
})

describe('another country of the same gender', () => {
  it.each(bases.filter(base => base.country))('$text', ({ text, country }) => {
    const [name = '', code = ''] = country ?? []
    const swap = (ends: string, other: string) =>
      ends
        .split(' ')
        .map(end => (end === code ? other : end))
        .join(' ')
    for (const [other, otherCode] of others) {
      const swapped = text.replaceAll(name, other)
      expect(edges(swapped), swapped).toEqual(
        edges(text)
          .map(edge => swap(edge, otherCode))
          .sort(),
      )
    }
  })
})

describe('a negation', () => {
  it.each(bases.filter(base => base.negated))('$text', ({ text, negated }) => {
    const [sentence = '', relation = ''] = negated ?? []
    const expected = edges(text).map(edge => (edge.split(' ')[1] === relation ? `${edge} not` : edge))
    expect(expected).not.toEqual(edges(text))
    if (known[`a negation: ${text}`] === undefined) expect(edges(sentence), sentence).toEqual(expected.sort())
    else expect(edges(sentence), 'negated now: take it off the list').not.toEqual(expected.sort())
  })
})

describe('sentences that have nothing to do with each other, in either order', () => {
  it.each(bases.slice(1).map((base, i) => [(bases[i] as (typeof bases)[number]).text, base.text] as const))(
    '%s / %s',
    (first, second) => {
      expect(edges(`${first} ${second}`)).toEqual(edges(`${second} ${first}`))
    },
  )
})

describe('who did what to whom stays in the passive', () => {
  it.each([
    ['اغتالت إسرائيل إسماعيل هنية.', 'اغتيل إسماعيل هنية على يد إسرائيل.'],
    ['استقبل فلاديمير بوتين بشار الأسد.', 'استُقبل بشار الأسد من قبل فلاديمير بوتين.'],
    ['قصفت روسيا أوديسا.', 'تعرضت أوديسا لقصف روسي.'],
    ['وقعت قطر وألمانيا اتفاقية للغاز.', 'تم توقيع اتفاقية للغاز بين قطر وألمانيا.'],
    ['اعتقلت فرنسا بافل دوروف.', 'اعتُقل بافل دوروف من قبل فرنسا.'],
    ['قتلت إسرائيل حسن نصر الله.', 'قتل حسن نصر الله في غارة إسرائيلية.'],
  ])('%s / %s', (active, passive) => {
    const done = edges(active)
    expect(done.length).toBeGreaterThan(0)
    expect(edges(passive)).toEqual(done)
  })
})
