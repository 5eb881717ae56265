import { NameMatcher } from '../../../gazetteer/matcher.ts'
import type { Frame } from '../../../model/frame.ts'
import { inflect } from '../morphology/inflect.ts'
import { pluralsOf } from '../morphology/plural.ts'
import { givenNames } from './given-names.ts'
import { sortedNouns } from './sorts.ts'
import { type TitleEntry, titleEntries } from './title-entries.ts'
import { honorifics, ranks } from './titles.ts'

/** A reading of a word as a form of a verb that frames know. */
export class VerbEntry {
  readonly lemma: string
  /** bits of `verbForm` */
  readonly forms: number
  /** the lemma in a list of its own where a frame has it by itself, else nothing */
  readonly alone: readonly string[]
  /** verbs of several words that begin with it: "carry out" */
  readonly longer: readonly LongerVerb[]

  constructor(lemma: string, forms: number, alone: readonly string[], longer: readonly LongerVerb[]) {
    this.lemma = lemma
    this.forms = forms
    this.alone = alone
    this.longer = longer
  }
}

/** A verb of several words, with those behind the first. */
export interface LongerVerb {
  readonly verb: string
  readonly rest: readonly string[]
}

/** A reading of a word as a noun that has a sort or a frame. */
export interface NounEntry {
  readonly lemma: string
  readonly sort: string
  readonly plural: boolean
}

/** Everything the pack knows of English words beyond compromise's dictionary. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>
  /** the lemmas of nouns that some frame has */
  readonly acts: ReadonlySet<string>
  /** the last words of nouns of several words: "phone call" */
  readonly compoundEnds: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  /** phrases that open or make titles; values index `titleEntries` */
  readonly titles: NameMatcher<number, () => void>
  readonly titleEntries: readonly TitleEntry[]
  /** the first words of offices */
  readonly roles: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
}

/** Builds the lexicon for the frames given. */
export function buildLexicon(
  frames: readonly Frame[],
  portfolios: readonly { readonly id: string; readonly departments: readonly string[] }[],
  institutions: readonly { readonly id: string; readonly names: readonly string[] }[],
): Lexicon {
  const verbs = new Map<string, VerbEntry[]>()
  const framed = new Set(frames.flatMap(frame => frame.verbs ?? []))
  const longerThan = new Map<string, LongerVerb[]>()
  for (const verb of framed) {
    const [first = '', ...rest] = verb.split(' ')
    const others = longerThan.get(first) ?? []
    longerThan.set(first, rest.length > 0 ? [...others, { verb, rest }] : others)
  }
  const addForm = (text: string, lemma: string, form: number) => {
    const entries = verbs.get(text) ?? []
    const known = entries.findIndex(entry => entry.lemma === lemma)
    const alone = framed.has(lemma) ? [lemma] : []
    const longer = longerThan.get(lemma) ?? []
    if (known < 0) entries.push(new VerbEntry(lemma, form, alone, longer))
    else entries[known] = new VerbEntry(lemma, (entries[known] as VerbEntry).forms | form, alone, longer)
    verbs.set(text, entries)
  }
  for (const lemma of longerThan.keys()) {
    const forms = inflect(lemma)
    for (const text of forms.base) addForm(text, lemma, 1)
    for (const text of forms.third) addForm(text, lemma, 2)
    for (const text of forms.past) addForm(text, lemma, 4)
    for (const text of forms.participle) addForm(text, lemma, 8)
    for (const text of forms.ing) addForm(text, lemma, 16)
  }
  const nouns = new Map<string, NounEntry[]>()
  const addNoun = (text: string, entry: NounEntry) => {
    const entries = nouns.get(text) ?? []
    if (!entries.some(other => other.lemma === entry.lemma && other.sort === entry.sort)) entries.push(entry)
    nouns.set(text, entries)
  }
  for (const [sort, list] of Object.entries(sortedNouns))
    for (const item of list.split(/\s+/).filter(Boolean)) {
      const [lemma = '', ...plurals] = item.replaceAll('_', ' ').split('/')
      addNoun(lemma, { lemma, sort, plural: plurals[0] === lemma })
      if (!item.includes('/'))
        for (const plural of pluralsOf(lemma)) addNoun(plural, { lemma, sort, plural: true })
      for (const plural of plurals.filter(Boolean)) addNoun(plural, { lemma, sort, plural: true })
    }
  const acts = new Set(frames.flatMap(frame => frame.nouns ?? []))
  for (const noun of acts)
    if (!nouns.get(noun)?.some(entry => entry.lemma === noun)) {
      addNoun(noun, { lemma: noun, sort: '', plural: false })
      for (const plural of pluralsOf(noun)) addNoun(plural, { lemma: noun, sort: '', plural: true })
    }
  const titles = new NameMatcher<number, () => void>()
  const entries = titleEntries(portfolios, institutions)
  for (const [index, entry] of entries.entries()) titles.add(entry.words, index)
  return {
    verbs,
    nouns,
    acts,
    compoundEnds: new Set(
      [...nouns.keys()].flatMap(noun => (noun.includes(' ') ? noun.slice(noun.lastIndexOf(' ') + 1) : [])),
    ),
    given: new Set(givenNames.split(/\s+/)),
    titles,
    titleEntries: entries,
    roles: new Set(entries.flatMap(({ kind, words }) => (kind === 'role' ? (words[0] ?? []) : []))),
    honorifics: wordsOf(honorifics),
    ranks: wordsOf(ranks),
  }
}

/** The single words of a list whose phrases are joined by `_`. */
const wordsOf = (list: string) =>
  new Set(
    list
      .split(/[\s_]+/)
      .map(word => word.replaceAll('.', ''))
      .filter(word => !/^(?:of|the|two|holy|in|u|he)$/.test(word)),
  )
