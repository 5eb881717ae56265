import type { RowTable } from '../../../gazetteer/compiled/row-table.ts'
import type { NameRow, OfficeRole } from '../../../model/gazetteer.ts'
import { clean, fold, foldName, plainAlef } from '../normalize.ts'
import { adjectives } from './adjectives.ts'
import type { FunctionKind } from './function-words.ts'
import * as words from './function-words.ts'
import { masdars as framedMasdars } from './masdars.ts'
import { ambiguousNames, familyNames, givenNames } from './names.ts'
import { brokenPlurals, feminineNouns, groupNouns, masculineNouns, measureNouns, timeNouns } from './nouns.ts'
import { ParticipleTable } from './participle-table.ts'
import { sortedNouns } from './sorts.ts'
import * as titleWords from './titles.ts'
import { type VerbRow, VerbTable, verbLine } from './verb-table.ts'
import { verbs as commonVerbs } from './verbs.ts'

export type { VerbRow } from './verb-table.ts'

/** A noun or adjective of the lexicon. */
export interface NounEntry {
  readonly lemma: string
  readonly gender: 'm' | 'f'
  readonly kind: 'noun' | 'adjective'
  /** the form is a plural that no suffix makes */
  readonly plural: boolean
  /** what class of thing it names: `attack`, `talks`, `agreement`, `group`, `time`, …; empty for others */
  readonly sort: string
  readonly participle: boolean
}

interface TitleEntry {
  /** a dual or plural before its genitive: «وزيرا», never with the article */
  readonly construct: boolean
  readonly lemma: string
  readonly role: OfficeRole | null
  readonly deputy: boolean
  readonly needsOffice: boolean
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
}

/** The words that the analyzer knows. */
export interface Lexicon {
  readonly functions: ReadonlyMap<string, readonly { kind: FunctionKind; lemma: string; pronoun: string }[]>
  readonly verbs: VerbTable
  /** the verbs that frames have, which news is made of */
  readonly framed: ReadonlySet<string>
  readonly nouns: { readonly get: (stem: string) => readonly NounEntry[] | undefined }
  readonly titles: ReadonlyMap<string, readonly TitleEntry[]>
  readonly nisbas: ReadonlyMap<
    string,
    readonly { ids: readonly string[]; gender: 'm' | 'f'; number: 1 | 2 | 3 }[]
  >
  /** adjectives that mean a body: «أممي» the United Nations, «أوروبي» the European Union */
  readonly bodyAdjectives: ReadonlyMap<string, string>
  /** verbs by their masdar: «قطع» → قطع, «تهنئة» → هنأ */
  readonly masdars: { readonly get: (noun: string) => string | undefined }
  readonly participles: ParticipleTable
  /** folded given names, family names, and those of them that are common words too */
  readonly givenNames: ReadonlySet<string>
  readonly familyNames: ReadonlySet<string>
  readonly ambiguousNames: ReadonlySet<string>
  readonly callings: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
  readonly titleAdjectives: ReadonlySet<string>
  readonly formerAdjectives: ReadonlySet<string>
  /** verbs that are as often something else, and count as verbs only where a verb can stand */
  readonly doubtfulVerbs: { readonly has: (lemma: string) => boolean }
  readonly signatures: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
}

const list = (text: string) => clean(text).split(/\s+/).filter(Boolean)
const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** What the tables of a lexicon are called that are listed beforehand: see `lexiconTables`. */
export const tableNames = {
  verbs: 'ar/verbs',
  doubtfulVerbs: 'ar/doubtful-verbs',
  masdars: 'ar/masdars',
  nouns: 'ar/nouns',
} as const

/** The lexicon of the language joined with the verbs and nouns of its frames and the adjectives of its countries; tables that are listed are not made. */
export function buildLexicon(
  frameVerbs: readonly VerbRow[],
  frameNouns: readonly string[],
  rows_: readonly NameRow[],
  listed: ReadonlyMap<string, RowTable> = new Map(),
): Lexicon {
  const verbs = listed.get(tableNames.verbs)
  const rows = verbs ? [] : verbRows(frameVerbs)
  return {
    functions: functionEntries(),
    verbs: new VerbTable(rows, verbs),
    framed: new Set(frameVerbs.map(({ past }) => past)),
    nouns: nounsOf(frameNouns, listed.get(tableNames.nouns)),
    titles: titleEntries(),
    nisbas: nisbaEntries(rows_.filter(row => row.id.startsWith('country:'))),
    bodyAdjectives: new Map(
      rows_
        .filter(row => row.id.startsWith('organization:'))
        .flatMap(row => (row.adjectives ?? []).map(adjective => [fold(clean(adjective)), row.id] as const)),
    ),
    masdars: masdarsOf(listed.get(tableNames.masdars)),
    participles: new ParticipleTable(rows, verbs),
    givenNames: new Set(list(givenNames).map(foldName)),
    familyNames: new Set(list(familyNames).map(foldName)),
    ambiguousNames: new Set(list(ambiguousNames).map(foldName)),
    callings: new Set(list(titleWords.callings).map(word => word.replace('_', ''))),
    honorifics: new Set(list(titleWords.honorifics).flatMap(word => word.split('_'))),
    ranks: new Set(list(titleWords.ranks).flatMap(word => word.split('_'))),
    titleAdjectives: new Set(list(titleWords.titleAdjectives).map(word => word.replace('_', ''))),
    formerAdjectives: new Set(list(titleWords.formerAdjectives)),
    doubtfulVerbs: doubtfulOf(listed.get(tableNames.doubtfulVerbs)),
    signatures: new Set(list(words.signatures)),
    months: new Map(
      list(words.months)
        .map(entry => entry.split(':'))
        .map(([name, number]) => [name as string, Number(number)]),
    ),
  }
}

/** All verbs, those of frames first. */
export function verbRows(frameVerbs: readonly VerbRow[]): VerbRow[] {
  const rows = new Map<string, VerbRow>()
  for (const row of frameVerbs) rows.set(verbLine(row), row)
  for (const line of commonVerbs.split('\n')) {
    const [past, present] = line.trim().split(/\s+/)
    if (!past || !present) continue
    const row = { past, present }
    if (!rows.has(verbLine(row))) rows.set(verbLine(row), row)
  }
  return [...rows.values()]
}

/** Verbs that are as often something else. */
export function doubtfulVerbs(): Set<string> {
  const doubtful = new Set<string>()
  for (const line of commonVerbs.split('\n')) {
    const [past, present, , flag] = line.trim().split(/\s+/)
    if (past && present && flag === 'amb') doubtful.add(past)
  }
  // «شن», «قصف»: spelt as its own masdar
  for (const line of framedMasdars.trim().split('\n')) {
    const [past = '', masdar = ''] = line.split(' ')
    if (masdar.split('|').includes(past)) doubtful.add(past)
  }
  return doubtful
}

const doubtfulOf = (listed: RowTable | undefined): Lexicon['doubtfulVerbs'] =>
  listed ? { has: lemma => listed.after(lemma).length > 0 } : doubtfulVerbs()

const masdarsOf = (listed: RowTable | undefined): Lexicon['masdars'] =>
  listed ? { get: noun => listed.after(noun)[0] } : masdarEntries()

/** The verb of each masdar; the first counts, and those with frames stand first. */
export function masdarEntries(): Map<string, string> {
  const map = new Map<string, string>()
  const add = (verb: string, nouns: string) => {
    for (const noun of nouns.split('|')) if (!map.has(noun)) map.set(noun, verb)
  }
  for (const line of framedMasdars.trim().split('\n')) {
    const [verb = '', nouns = ''] = line.split(' ')
    add(verb, nouns)
  }
  for (const line of commonVerbs.split('\n')) {
    const [verb, , nouns] = line.trim().split(/\s+/)
    if (verb && nouns) add(verb, nouns)
  }
  return map
}

function functionEntries() {
  const map = new Map<string, { kind: FunctionKind; lemma: string; pronoun: string }[]>()
  const add = (text: string, kind: FunctionKind, lemma = text, pronoun = '') =>
    push(map, text.replace('_', ''), { kind, lemma, pronoun })
  for (const preposition of list(words.prepositions)) {
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
  for (const word of list(words.conjunctions)) add(word, 'conjunction')
  for (const word of list(words.complementizers)) {
    add(word, 'complementizer')
    for (const pronoun of words.pronounSuffixes) add(word + pronoun, 'complementizer', word, pronoun)
  }
  for (const entry of words.relatives.split(/\s+/)) {
    const [word = '', features = ''] = entry.split(':')
    add(word, 'relative', features || 'x')
  }
  for (const word of list(words.subordinators)) add(word, 'subordinator')
  for (const word of list(words.negators)) add(word, 'negator')
  for (const word of list(words.auxiliaries)) add(word, 'auxiliary')
  for (const word of list(words.particles)) add(word, 'particle')
  for (const word of list(words.demonstratives)) add(word, 'demonstrative')
  for (const word of list(words.quantifiers)) {
    add(word, 'quantifier')
    for (const pronoun of ['هما', 'هم', 'ها', 'ه']) add(word + pronoun, 'quantifier', word, pronoun)
  }
  for (const word of list(words.adverbs)) add(word, 'adverb')
  for (const word of list(words.timeWords)) add(word, 'adverb', 'time')
  for (const word of ['هو', 'هي', 'هم', 'هما', 'هن']) add(word, 'pronoun', word, word)
  return map
}

function nounsOf(frameNouns: readonly string[], listed: RowTable | undefined): Lexicon['nouns'] {
  const known = listed ? new Map<string, NounEntry[]>() : nounEntries(frameNouns)
  if (!listed) return { get: stem => known.get(plainAlef(stem)) }
  return {
    get: stem => {
      const key = plainAlef(stem)
      let entries = known.get(key)
      if (!entries) {
        entries = listed.after(key).map(nounOf)
        if (entries.length === 0) return undefined
        known.set(key, entries)
      }
      return entries
    },
  }
}

/** A noun as what follows the head of a line. */
export const nounLine = ({ lemma, gender, kind, plural, sort, participle }: NounEntry): string =>
  [lemma, gender, kind, sort, plural ? 'plural' : '', participle ? 'participle' : ''].join('\t')

function nounOf(line: string): NounEntry {
  const [lemma = '', gender, kind, sort = '', plural, participle] = line.split('\t')
  return {
    lemma,
    gender: gender as NounEntry['gender'],
    kind: kind as NounEntry['kind'],
    plural: plural !== '',
    sort,
    participle: participle !== '',
  }
}

/** Nouns and adjectives by their forms with bare alefs. */
export function nounEntries(frameNouns: readonly string[]): Map<string, NounEntry[]> {
  const map = new Map<string, NounEntry[]>()
  const add = (
    form: string,
    entry: Omit<NounEntry, 'lemma' | 'participle'> & { lemma?: string; participle?: boolean },
  ) => {
    const key = plainAlef(form)
    const known = map.get(key)
    const { gender, kind, plural, sort, lemma = form, participle = false } = entry
    const value = { lemma, gender, kind, plural, sort, participle }
    if (!known) map.set(key, [value])
    else if (!known.some(other => other.lemma === value.lemma && other.kind === value.kind)) known.push(value)
  }
  const feminines = new Set(list(feminineNouns))
  // Nouns with a sort first: the first reading of a form counts.
  for (const [sort, nouns] of Object.entries(sortedNouns))
    for (const entry of list(nouns)) {
      const [lemma = '', ...plurals] = entry.split('/')
      const gender = /[ةى]$/.test(lemma) || feminines.has(lemma) ? 'f' : 'm'
      add(lemma, { gender, kind: 'noun', plural: false, sort })
      for (const plural of plurals) add(plural, { lemma, gender: 'f', kind: 'noun', plural: true, sort })
    }
  for (const lemma of frameNouns)
    add(lemma, {
      gender: /[ةى]$/.test(lemma) || feminines.has(lemma) ? 'f' : 'm',
      kind: 'noun',
      plural: false,
      sort: 'act',
    })
  for (const lemma of list(timeNouns)) add(lemma, { gender: 'm', kind: 'noun', plural: false, sort: 'time' })
  for (const lemma of list(groupNouns)) add(lemma, { gender: 'm', kind: 'noun', plural: true, sort: 'group' })
  for (const lemma of list(measureNouns))
    add(lemma, { gender: 'm', kind: 'noun', plural: false, sort: 'measure' })
  for (const lemma of list(masculineNouns)) add(lemma, { gender: 'm', kind: 'noun', plural: false, sort: '' })
  for (const lemma of list(feminineNouns)) add(lemma, { gender: 'f', kind: 'noun', plural: false, sort: '' })
  for (const lemma of list(brokenPlurals)) add(lemma, { gender: 'f', kind: 'noun', plural: true, sort: '' })
  for (const lemma of list(adjectives))
    add(lemma, { gender: 'm', kind: 'adjective', plural: false, sort: '' })
  return map
}

function titleEntries() {
  const map = new Map<string, TitleEntry[]>()
  for (const title of titleWords.titles) {
    const lemma = title.singular[0] as string
    const base = {
      lemma,
      role: title.role,
      deputy: title.deputy ?? false,
      needsOffice: title.needsOffice ?? false,
    }
    for (const form of title.singular) {
      push(map, form, { ...base, gender: 'm', number: 1, construct: false })
      for (const dual of ['ان', 'ين', 'ا', 'ي'])
        if (title.plural.length > 0)
          push(map, form + dual, { ...base, gender: 'm', number: 2, construct: dual.length === 1 })
    }
    for (const form of title.feminine) {
      push(map, form, { ...base, gender: 'f', number: 1, construct: false })
      for (const dual of ['تان', 'تين', 'تا', 'تي'])
        push(map, form.slice(0, -1) + dual, { ...base, gender: 'f', number: 2, construct: dual.length === 2 })
    }
    for (const form of title.plural)
      push(map, form, { ...base, gender: 'm', number: 3, construct: /[وي]$/.test(form) })
  }
  return map
}

/** Nisba forms by folded stem without the article: «روسي», «روسية», «روسيين»; «الكوري الجنوبي» is two words, read in the matcher. */
function nisbaEntries(countries: readonly NameRow[]) {
  const map = new Map<string, { ids: string[]; gender: 'm' | 'f'; number: 1 | 2 | 3 }[]>()
  const endings = [
    ['', 'm', 1],
    ['ة', 'f', 1],
    ['ين', 'm', 3],
    ['ون', 'm', 3],
    ['ان', 'm', 2],
    ['تان', 'f', 2],
    ['تين', 'f', 2],
    ['ات', 'f', 3],
    ['ا', 'm', 1],
  ] as const
  for (const country of countries) {
    // «روس», «أتراك»: peoples without the article
    for (const people of country.demonyms ?? []) {
      const key = fold(clean(people).replace(/^ال/, ''))
      if (!people.includes(' ') && !map.has(key))
        push(map, key, { ids: [country.id], gender: 'm', number: 3 })
    }
    for (const adjective of country.adjectives ?? []) {
      if (adjective.includes(' ')) continue
      for (const [ending, gender, number] of endings) {
        const key = fold(clean(adjective) + ending)
        const known = map.get(key)
        const same = known?.find(reading => reading.gender === gender && reading.number === number)
        if (same) {
          if (!same.ids.includes(country.id)) same.ids.push(country.id)
        } else push(map, key, { ids: [country.id], gender, number })
      }
    }
  }
  return map
}
