import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { wordOf } from './words.ts'

/** Words of running text, each with its pieces: «وللوزير», «و+ل+الوزير». */
const rows = readFileSync(new URL('./clitics.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes('\t'))
  .map(line => line.split('\t') as [string, string])

/** A word in its pieces, with the article that ل swallows. */
function pieces(text: string, pro: string): string {
  const rest = text.slice(pro.length)
  const whole = pro.endsWith('ل') && rest.startsWith('ل') ? `ا${rest}` : rest
  return [...pro, whole].join('+')
}

// what is left has three letters at least
const blind = (text: string) => (/^[وفبلكس](?=.{3})/.test(text) ? text.charAt(0) : '')
const ours = (text: string) => wordOf(text).split.best.pro

/** The share of words split as they are marked. */
const accuracy = (proclitics: (text: string) => string) =>
  rows.filter(([text, split]) => pieces(text, proclitics(text)) === split).length / rows.length

it('splits running text better than never and than always', () => {
  const figures = { never: accuracy(() => ''), blind: accuracy(blind), ours: accuracy(ours) }
  console.log(
    `${rows.length} words split right: ` +
      Object.entries(figures)
        .map(([scheme, share]) => `${scheme} ${(100 * share).toFixed(1)} %`)
        .join(', '),
  )
  expect(rows.length).toBeGreaterThan(1500)
  expect(figures.ours).toBeGreaterThanOrEqual(0.984)
  expect(figures.ours).toBeGreaterThan(Math.max(figures.never, figures.blind))
})

it('has marked pieces that make up their words', () => {
  const wrong = rows.filter(([text, split]) => {
    const [rest = '', ...proclitics] = split.split('+').reverse()
    return pieces(text, proclitics.reverse().join('')) !== split || rest === ''
  })
  expect(wrong).toEqual([])
})

test.each([
  'أعمال',
  'ألبا',
  'أبابا',
  'كاباري',
  'واحدا',
  'فال',
  'و+بوركينا',
  'ب+أول',
  'ل+حصر',
  'وصفه',
  'وزير',
  'و+وزير',
  'فيصل',
  'تعز',
  'لبنان',
  'سالاثار',
  'ليبيا',
  'والي',
  'كوبا',
  'بلجيكا',
  'سوريا',
  'وفد',
  'كيان',
  'وينستون',
  'سان',
  'بيونغ',
  'و+دعا',
  'و+ل+الوزير',
  'و+س+يلتقي',
  'ب+دور',
  'ل+وحدة',
  'ل+عدم',
])('%s', split => {
  const text = split.replace('ل+ال', 'لل').replaceAll('+', '')
  expect(pieces(text, ours(text))).toBe(split)
})

test.each([
  ['أعمال', ''],
  ['ألبا', ''],
  ['أبابا', ''],
  ['كاباري', ''],
  ['واحدا', ''],
  ['وبوركينا', 'و'],
  ['بأول', 'ب'],
  ['بدورها', 'ب'],
  ['بالمسيرات', 'ب'],
])('a phrase that begins with %s has the proclitics «%s»', (text, pro) => {
  const word = wordOf(text)
  expect([word.pro, word.noun?.pro ?? pro]).toEqual([pro, pro])
})
