import * as words from '../function-words.ts'
import type { FunctionEntry } from '../lexicon.ts'
import { push } from './push.ts'
import { wordsOf } from './words-of.ts'

/** Function words by their forms, those with a pronoun too: «لديها», «أنه». */
export function functionEntries(): Map<string, FunctionEntry[]> {
  const map = new Map<string, FunctionEntry[]>()
  const add = (text: string, kind: FunctionEntry['kind'], lemma = text, pronoun = '') =>
    push(map, text.replace('_', ''), { kind, lemma, pronoun })
  for (const preposition of wordsOf(words.prepositions)) {
    add(preposition, 'preposition', preposition === 'الى' ? 'إلى' : preposition)
    const stem = /^(?:إلى|الى|على|لدى)$/.test(preposition) ? `${preposition.slice(0, -1)}ي` : preposition
    // «بدعمها» is a noun with its owner
    if (preposition.length < 6 && !/^(?:ب.{3}|ل.{3}|ب.{4})/.test(preposition))
      for (const pronoun of words.pronounSuffixes)
        add(stem + pronoun, 'preposition', preposition === 'الى' ? 'إلى' : preposition, pronoun)
  }
  for (const clitic of ['ب', 'ل'])
    for (const pronoun of words.pronounSuffixes) add(clitic + pronoun, 'preposition', clitic, pronoun)
  // «بـ«…»», «لـ«سانا»»: the clitic stands before a quote
  for (const clitic of ['ب', 'ل', 'ك']) add(clitic, 'preposition')
  // «بأي سلاح», «لكل من مصر والأردن»: what the quantity is of is governed
  for (const clitic of ['ب', 'ل', 'ك'])
    for (const quantity of ['أي', 'أية', 'كل', 'جميع', 'كافة', 'معظم', 'مختلف', 'سائر', 'كلا', 'كلتا'])
      add(clitic + quantity, 'preposition', clitic)
  for (const word of wordsOf(words.conjunctions)) {
    add(word, 'conjunction')
    // «لكنه», «ولكنها»: as «أن» does, it carries the subject of what follows
    if (word.endsWith('لكن'))
      for (const pronoun of words.pronounSuffixes) add(word + pronoun, 'conjunction', word, pronoun)
  }
  for (const word of wordsOf(words.complementizers)) {
    add(word, 'complementizer')
    for (const pronoun of words.pronounSuffixes) add(word + pronoun, 'complementizer', word, pronoun)
  }
  for (const entry of words.relatives.split(/\s+/)) {
    const [word = '', features = ''] = entry.split(':')
    add(word, 'relative', features || 'x')
  }
  for (const word of wordsOf(words.subordinators)) add(word, 'subordinator')
  for (const word of wordsOf(words.negators)) add(word, 'negator')
  for (const word of wordsOf(words.auxiliaries)) add(word, 'auxiliary')
  for (const word of wordsOf(words.particles)) add(word, 'particle')
  for (const word of wordsOf(words.demonstratives)) add(word, 'demonstrative')
  for (const word of wordsOf(words.quantifiers)) {
    add(word, 'quantifier')
    for (const pronoun of ['هما', 'هم', 'ها', 'ه']) add(word + pronoun, 'quantifier', word, pronoun)
  }
  for (const word of wordsOf(words.adverbs)) add(word, 'adverb')
  for (const word of wordsOf(words.timeWords)) add(word, 'adverb', 'time')
  for (const word of ['هو', 'هي', 'هم', 'هما', 'هن']) add(word, 'pronoun', word, word)
  return map
}
