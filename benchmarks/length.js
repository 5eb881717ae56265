// npm run bench:length: the time a token takes in one sentence of 500, 5,000 and 50,000 tokens, and in texts made to be slow.
import { loadArabic } from '../dist/languages/ar/pack.js'
import { extractWith } from '../dist/pipeline.js'
import { loadGazetteers } from '../dist/run/load-gazetteers.js'
import { arabicArticles } from './corpus.js'
import { yardstick } from './yardstick.js'

const gazetteer = await loadGazetteers()
const knowledge = { pack: await loadArabic(gazetteer), gazetteer }
const words = arabicArticles()
  .flatMap(article => article.text.split(/\s+/))
  .filter(Boolean)

/** So many words of the articles in a row; with marks that end no sentence. */
const running = (count, marks) => {
  const picked = []
  for (let i = 0; picked.length < count; i++)
    picked.push((words[i % words.length] ?? '').replace(/[.!؟?…]/g, marks ? '،' : ''))
  return picked.join(' ')
}
const repeated = unit => count => Array.from({ length: count }, (_, i) => unit(i)).join('')

/** One sentence again and again, to so many tokens. */
const sentences = sentence => count => `${sentence} `.repeat(Math.ceil(count / sentence.split(' ').length))

/** Name, text of so many tokens. */
const families = [
  ['a sentence of the articles', count => running(count, true)],
  ['the same without a mark', count => running(count, false).replace(/[،,:;؛"«»()“”\-–]/g, ' ')],
  ['commas', repeated(() => '،')],
  ['open parentheses', repeated(() => '(')],
  ['open and close parentheses', repeated(() => '( ) ')],
  ['quotes', repeated(() => '"')],
  ['colons', repeated(() => ': ')],
  ['dots apart', repeated(() => '. ')],
  ['one word', repeated(() => 'موسكو ')],
  ['one word, joined by و', repeated(() => 'وموسكو ')],
  ['relative pronouns', repeated(() => 'الذي ')],
  ['«قال إن» inside one another', repeated(i => (i % 2 === 0 ? 'قال ' : 'إن '))],
  ['«وزير» before itself', repeated(() => 'وزير ')],
  ['nouns in constructs', repeated(() => 'هجوم ')],
  ['a name and its verb', repeated(i => ['أدان ', 'بوتين ', 'زيلينسكي ', '، '][i % 4])],
  ['«هو» after people', repeated(i => (i % 3 === 0 ? 'لافروف ' : 'معه '))],
  [
    'words of dates',
    repeated(i => ['ليل ', 'يوم ', 'الأحد ', '10 ', 'من ', 'قبل ', 'بعد ', 'منذ ', '3 ', 'أمس '][i % 10]),
  ],
  ['numbers', repeated(i => `${i} `)],
  [
    'new words',
    repeated(
      i =>
        `كلمة${String.fromCharCode(0x628 + (i % 20), 0x628 + (Math.floor(i / 20) % 20), 0x628 + (Math.floor(i / 400) % 20))} `,
    ),
  ],
  ['sentences about one parliament', sentences('قال عضو مجلس النواب رضا منصوري إن روسيا تدعم الصين.')],
  ['sentences about one ministry', sentences('قال وزير الخارجية إن الوزارة ترحب.')],
  ['sentences about the army of a country', sentences('طلب الجيش في مالي من فرنسا.')],
  ['a word without an end (letters a token)', count => 'ا'.repeat(count * 6)],
]

const sizes = [500, 5000, 50_000]
const micro = text => {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const from = performance.now()
    extractWith({ id: 'length', text, language: 'ar', publishedAt: '2024-01-15' }, knowledge)
    best = Math.min(best, performance.now() - from)
  }
  return best * 1000
}

for (const article of arabicArticles()) extractWith(article, knowledge)
console.log(`yardstick: ${yardstick()} MB/s summing char codes`)
console.log(
  `${'microseconds a token in texts of'.padEnd(44)}${sizes.map(n => String(n).padStart(9)).join('')}   growth`,
)
for (const [name, make] of families) {
  const each = sizes.map(count => micro(make(count)) / count)
  // from 5,000 to 50,000: 1 is linear, 10 is quadratic; below 5 microseconds a token it is the collector that is measured
  const growth = each[2] / each[1]
  console.log(
    `${name.padEnd(44)}${each.map(us => us.toFixed(2).padStart(9)).join('')} ${growth.toFixed(2).padStart(8)}${growth > 1.6 && each[2] > 5 ? '  grows' : ''}`,
  )
}
