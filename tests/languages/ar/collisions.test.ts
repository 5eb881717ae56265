import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { verbalOf } from '../../../src/languages/ar/clauses/verbal.ts'
import { frameNouns, frameVerbs } from '../../../src/languages/ar/lexicon/lexicon-tables.ts'
import { functionEntries } from '../../../src/languages/ar/lexicon/listing/function-entries.ts'
import { nounEntries } from '../../../src/languages/ar/lexicon/listing/noun-entries.ts'
import { titleEntries } from '../../../src/languages/ar/lexicon/listing/title-entries.ts'
import { verbRows } from '../../../src/languages/ar/lexicon/listing/verb-rows.ts'
import { conjugate } from '../../../src/languages/ar/morphology/conjugate.ts'
import { clean } from '../../../src/languages/ar/normalize.ts'
import { gazetteer } from '../reading.ts'
import { clausesOf } from './clauses-of.ts'
import { knowledge, wordOf } from './words.ts'

/** Collisions that no rule licenses, each looked at: what tells the two apart. */
const reviewed: Readonly<Record<string, string>> = {
  خطا: 'the noun is written خطأ',
  ثار: 'the noun is written ثأر',
  انهار: 'the noun is written أنهار',
  انساب: 'the noun is written أنساب',
  اسود: 'the adjective is written أسود',
}

const proclitics = ['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول', 'فل']

/** All forms of all verbs, each with the first verb that has it. */
function verbForms(): Map<string, string> {
  const forms = new Map<string, string>()
  for (const { past, present } of verbRows(frameVerbs))
    for (const { form, tense, voice, person } of conjugate(past, present, { objects: false }))
      if (voice === 'active' || person === 3)
        if (!forms.has(form)) forms.set(form, `${past} (${voice === 'passive' ? 'passive ' : ''}${tense})`)
  return forms
}

const forms = verbForms()

/** The verb that a word may be, with its proclitic. */
function verbIn(word: string): string | null {
  for (const pro of proclitics) {
    const verb = word.startsWith(pro) && word.length - pro.length > 1 && forms.get(word.slice(pro.length))
    if (verb) return pro === '' ? verb : `${pro} + ${verb}`
  }
  return null
}

const names = new Map<string, string>()
for (const row of gazetteer.languages.get('ar')?.rows ?? [])
  for (const name of [...row.names, ...(row.short ?? [])]) {
    const word = clean(name)
    if (!word.includes(' ') && !names.has(word)) names.set(word, row.id)
  }
const nouns = new Map<string, string>()
for (const [form, entries] of nounEntries(frameNouns)) {
  const entry = entries.find(({ kind, sort }) => kind === 'noun' || sort !== '')
  if (entry) nouns.set(form, `noun ${entry.lemma}`)
}

/** Words that are something else than a verb first, each with what it is. */
const words = new Map([
  ...nouns,
  ...[...titleEntries().keys()].map(title => [title, 'title'] as const),
  ...names,
  ...[...functionEntries().keys()].map(word => [word, 'closed class'] as const),
])

/** The rule by which a word is not simply taken for a verb; null when it is. */
function ruleOf(text: string, kind: string): string | null {
  const word = wordOf(text)
  if (word.verbs.length === 0) return 'no reading as a verb is kept'
  const verbal = verbalOf(word, knowledge.lexicon)
  if (verbal === 'no') return 'the closed class comes first'
  if (verbal === 'doubtful' || verbal === 'accusative') return 'a verb only where one can stand'
  if (!kind.includes(':')) return null
  const entries = word.starts.flatMap(({ pro, node }) =>
    pro === '' ? (knowledge.names.valuesAt(node) ?? []) : [],
  )
  if (entries.length > 0 && entries.every(({ weak }) => weak)) return 'a name only with evidence beside it'
  return entries.length > 0 && word.split.best.pro === '' ? 'a name before it is a verb' : null
}

/** Whether a word is licensed by a rule or has been looked at; else what it is, and which verb. */
const collisions = [...words].flatMap(([word, kind]) => {
  const verb = verbIn(word)
  return verb ? [{ word, sides: `${word}: ${kind}, and ${verb}`, rule: ruleOf(word, kind) }] : []
})

it('licenses or has reviewed every word that a verb is spelled like', () => {
  expect(forms.size).toBeGreaterThan(50_000)
  expect(words.size).toBeGreaterThan(10_000)
  expect(collisions.length).toBeGreaterThan(300)
  const open = collisions.filter(({ word, rule }) => rule === null && reviewed[word] === undefined)
  expect(open.map(({ sides }) => sides)).toEqual([])
})

it('has reviewed nothing that a rule licenses or that is no collision', () => {
  const open = new Set(collisions.filter(({ rule }) => rule === null).map(({ word }) => word))
  expect(Object.keys(reviewed).filter(word => !open.has(word))).toEqual([])
})

/** The verb that a word of a sentence is read as, `-` when it is read as none that news is made of. */
const verbOf = (word: string, text: string): string =>
  clausesOf(text).find(
    ({ form, trigger }) => form === 'verb' && text.slice(trigger.start, trigger.end) === word,
  )?.predicate ?? '-'

/** A word, the verb that it is in the sentence or `-`, the sentence, and why it does not come out right yet. */
const sentences = readFileSync(new URL('./collisions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t'))

test.each(sentences)('%s is %s in «%s»', (word = '', verb, text = '', failure) => {
  expect(text.match(/\p{L}+/gu)).toContain(word)
  if (failure === undefined) expect(verbOf(word, text)).toBe(verb)
  else expect(verbOf(word, text), 'comes out right now: take the reason away').not.toBe(verb)
})
