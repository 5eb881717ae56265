import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { NameMatcher } from '../../gazetteer/matcher.ts'
import { buildLexicon, type Lexicon, type VerbRow } from './lexicon/lexicon.ts'
import { charClass, classOf, clean, fold } from './normalize.ts'
import { WordTable } from './words.ts'

/** What a name in the trie stands for. */
export interface NameEntry {
  readonly id: string
  readonly form: 'name' | 'short' | 'epithet' | 'demonym' | 'adjective' | 'institution'
  /** one word that is also a common word: a name only with evidence beside it */
  readonly weak: boolean
}

/** Everything that reading Arabic needs, built once for a gazetteer. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly words: WordTable
  readonly names: NameMatcher
  readonly entries: readonly NameEntry[]
  /** phrases of portfolios, as they follow «وزير»; values index `portfolioIds` */
  readonly portfolios: NameMatcher
  readonly portfolioIds: readonly string[]
}

/** The folded words of a name. «عبد الله» and «عبدالله» both become عبد + الله. */
export function nameWords(name: string): string[] {
  const words: string[] = []
  let word = ''
  for (const char of clean(name)) {
    const kind = classOf[char.charCodeAt(0)]
    if (kind === charClass.letter) word += char
    else if (word !== '') {
      words.push(fold(word))
      word = ''
    }
    if (kind === charClass.digit) words.push(char)
  }
  if (word !== '') words.push(fold(word))
  return words
}

/** The spellings of one name that news mixes: عبد joined or apart, ابو and أبو, with and without the article's hamza. */
function* spellings(words: readonly string[]): Generator<readonly string[]> {
  yield words
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word === 'عبد' && i + 1 < words.length) yield [...words.slice(0, i), `عبد${words[i + 1]}`, ...words.slice(i + 2)]
    else if (word.startsWith('عبدال') && word.length > 6) yield [...words.slice(0, i), 'عبد', word.slice(3), ...words.slice(i + 1)]
  }
}

/** Builds the names, lexicon and word table. */
export function buildKnowledge(gazetteer: Gazetteer, frameVerbs: readonly VerbRow[], frameNouns: readonly string[]): Knowledge {
  const language = gazetteer.languages.get('ar') ?? { rows: [], portfolios: [], institutions: [] }
  const lexicon = buildLexicon(frameVerbs, frameNouns, language.rows)
  const names = new NameMatcher()
  const entries: NameEntry[] = []
  const add = (name: string, id: string, form: NameEntry['form']) => {
    const words = nameWords(name)
    // «الهجوم الإسرائيلي على الدوحة» describes an act: it is read, not looked up
    const opening = id.startsWith('event:') ? lexicon.nouns.get(clean(name).split(' ')[0]?.replace(/^ال/, '') ?? '')?.[0] : undefined
    if (opening && /^(?:attack|harm)$/.test(opening.sort) && (opening.lemma !== 'حرب' || name.includes(' على '))) return
    const only = words.length === 1 ? clean(name) : ''
    // «مصر» is Egypt before it is «insisting»; «مالي» is financial before it is Mali
    const country = (id.startsWith('country:') && !only.endsWith('ي')) || gazetteer.world.get(id)?.kind === 'capital'
    const weak = only !== '' && !country && (lexicon.nouns.get(only.replace(/^ال/, '')) !== undefined || lexicon.functions.has(only) || lexicon.verbs.has(only))
    for (const spelling of spellings(words)) names.add(spelling, entries.length)
    entries.push({ id, form, weak })
  }
  for (const row of language.rows) {
    for (const name of row.names) add(name, row.id, row.id.startsWith('person:') && !name.trim().includes(' ') ? 'short' : 'name')
    for (const name of row.short ?? []) add(name, row.id, 'short')
    for (const name of row.epithets ?? []) add(name, row.id, 'epithet')
    for (const name of row.demonyms ?? []) add(name, row.id, 'demonym')
    for (const adjective of row.adjectives ?? []) if (adjective.includes(' ')) for (const form of adjectiveForms(adjective)) add(form, row.id, 'adjective')
  }
  for (const row of language.institutions) for (const name of row.names) add(name, `institution:${row.id}`, 'institution')
  const portfolios = new NameMatcher()
  const portfolioIds: string[] = []
  for (const row of language.portfolios)
    for (const department of row.departments) {
      portfolios.add(nameWords(department), portfolioIds.length)
      portfolioIds.push(row.id)
    }
  return { gazetteer, lexicon, words: new WordTable(lexicon, names), names, entries, portfolios, portfolioIds }
}

// «كوري جنوبي» → «الكوري الجنوبي», «الكورية الجنوبية», «كورية جنوبية»
function* adjectiveForms(adjective: string): Generator<string> {
  const words = adjective.split(' ')
  for (const ending of ['', 'ة', 'ين', 'ون']) {
    yield words.map(word => word + ending).join(' ')
    yield words.map(word => `ال${word}${ending}`).join(' ')
  }
}
