import type { LanguageNames } from '../../../gazetteer/gazetteer.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import { bodyAdjectivesOf, type Nisba, nisbasOf } from '../inflected-names.ts'
import { byBodyAdjective, byNisba } from '../name-indexes.ts'
import * as words from './function-words.ts'
import { wordsOf } from './listing/words-of.ts'
import { NounTable } from './noun-table.ts'
import { ParticipleTable } from './participle-table.ts'
import { type Tables, tableIn } from './tables.ts'
import * as titleWords from './titles.ts'
import { VerbTable } from './verb-table.ts'

/** What a form of a function word is. */
export interface FunctionEntry {
  readonly kind: words.FunctionKind
  readonly lemma: string
  readonly pronoun: string
}

/** What a form of a word that opens a title is. */
export interface TitleEntry {
  /** a dual or plural before its genitive: «وزيرا», never with the article */
  readonly construct: boolean
  readonly lemma: string
  readonly role: OfficeRole | null
  readonly deputy: boolean
  readonly needsOffice: boolean
  readonly gender: 'm' | 'f'
  readonly number: 1 | 2 | 3
}

/** Words of which it is known whether they are in a list. */
export interface Words {
  readonly has: (word: string) => boolean
}

/** What forms are, each in the order in which it is believed. */
export interface Entries<Entry> extends Words {
  readonly get: (form: string) => readonly Entry[] | undefined
}

/** The lists of personal names, as bits of {@link Lexicon.nameLists}. */
export const nameList = { given: 1, family: 2, ambiguous: 4 } as const

/** The words that the analyzer knows. */
export interface Lexicon {
  readonly functions: Entries<FunctionEntry>
  readonly verbs: VerbTable
  /** the verbs that frames have, which news is made of */
  readonly framed: Words
  readonly nouns: NounTable
  readonly titles: Entries<TitleEntry>
  readonly nisbas: { readonly get: (stem: string) => readonly Nisba[] | undefined }
  /** adjectives that mean a body: «أممي» the United Nations, «أوروبي» the European Union */
  readonly bodyAdjectives: { readonly get: (adjective: string) => string | undefined }
  /** verbs by their masdar: «قطع» → قطع, «تهنئة» → هنأ */
  readonly masdars: { readonly get: (noun: string) => string | undefined }
  readonly participles: ParticipleTable
  /** which of the lists of personal names a folded name stands in, as bits of {@link nameList} */
  readonly nameLists: (name: string) => number
  /** folded given names, family names, and those of them that are common words too */
  readonly givenNames: Words
  readonly familyNames: Words
  readonly ambiguousNames: Words
  readonly callings: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
  readonly titleAdjectives: ReadonlySet<string>
  readonly formerAdjectives: ReadonlySet<string>
  /** verbs that are as often something else, and count as verbs only where a verb can stand */
  readonly doubtfulVerbs: Words
  readonly signatures: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
}

/** The lexicon of the language out of its tables, joined with the adjectives of countries and bodies. */
export function buildLexicon(tables: Tables, names: LanguageNames | undefined): Lexicon {
  const verbs = tableIn(tables, 'verbs')
  const listed = tableIn(tables, 'names')
  const masdars = tableIn(tables, 'masdars')
  const nameLists = (name: string) => Number(listed.after(name)[0] ?? 0)
  const namesIn = (list: number): Words => ({ has: name => (nameLists(name) & list) !== 0 })
  return {
    functions: entriesIn<FunctionEntry>(tables, 'functions'),
    verbs: new VerbTable(verbs),
    framed: headsIn(tables, 'frameVerbs'),
    nouns: new NounTable(tableIn(tables, 'nouns')),
    titles: entriesIn<TitleEntry>(tables, 'titles'),
    nisbas: nisbasIn(names),
    bodyAdjectives: {
      get: adjective =>
        names
          ?.under(byBodyAdjective, adjective)
          .findLast(({ row }) => bodyAdjectivesOf(row).includes(adjective))?.id,
    },
    masdars: { get: noun => masdars.after(noun)[0] },
    participles: new ParticipleTable(verbs),
    nameLists,
    givenNames: namesIn(nameList.given),
    familyNames: namesIn(nameList.family),
    ambiguousNames: namesIn(nameList.ambiguous),
    callings: new Set(wordsOf(titleWords.callings).map(word => word.replace('_', ''))),
    honorifics: new Set(wordsOf(titleWords.honorifics).flatMap(word => word.split('_'))),
    ranks: new Set(wordsOf(titleWords.ranks).flatMap(word => word.split('_'))),
    titleAdjectives: new Set(wordsOf(titleWords.titleAdjectives).map(word => word.replace('_', ''))),
    formerAdjectives: new Set(wordsOf(titleWords.formerAdjectives)),
    doubtfulVerbs: headsIn(tables, 'doubtfulVerbs'),
    signatures: new Set(wordsOf(words.signatures)),
    months: new Map(
      wordsOf(words.months)
        .map(entry => entry.split(':'))
        .map(([name, number]) => [name as string, Number(number)]),
    ),
  }
}

/** The adjectives of countries, those of a stem worked out when it is first met. */
function nisbasIn(names: LanguageNames | undefined): Lexicon['nisbas'] {
  const known = new Map<string, readonly Nisba[] | undefined>()
  return {
    get: stem => {
      if (known.has(stem)) return known.get(stem)
      const rows = names?.under(byNisba, stem).map(({ row }) => row) ?? []
      if (rows.length === 0) return undefined
      const found = nisbasOf(rows).get(stem)
      known.set(stem, found)
      return found
    },
  }
}

/** The words that stand before the tabs of a table. */
function headsIn(tables: Tables, name: Parameters<typeof tableIn>[1]): Words {
  const table = tableIn(tables, name)
  return { has: word => table.after(word).length > 0 }
}

/** What stands as JSON behind the tabs of a table, each line read when it is first asked for. */
function entriesIn<Entry>(tables: Tables, name: Parameters<typeof tableIn>[1]): Entries<Entry> {
  const table = tableIn(tables, name)
  const known = new Map<string, readonly Entry[]>()
  const get = (word: string) => {
    const entries = known.get(word)
    if (entries) return entries
    const lines = table.after(word)
    if (lines.length === 0) return undefined
    const read = lines.map(line => JSON.parse(line) as Entry)
    known.set(word, read)
    return read
  }
  return { get, has: word => get(word) !== undefined }
}
