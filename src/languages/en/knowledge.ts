import { type Gazetteer, typeOfId } from '../../gazetteer/gazetteer.ts'
import { NameMatcher } from '../../gazetteer/matcher.ts'
import type { NameLine } from '../../gazetteer/name-line.ts'
import { englishSpelling } from '../../gazetteer/variants/english.ts'
import { VariantIndex } from '../../gazetteer/variants/variant-index.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Frame } from '../../model/frame.ts'
import { BegunNames } from './begun-names.ts'
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts'
import { byEnglishBones, byFirstWord } from './name-indexes.ts'
import { kindOfName } from './name-kinds.ts'
import { firstWord, nameWords, withoutArticle } from './name-words.ts'
import { namesIn } from './names-in.ts'
import { WordTable } from './words.ts'

/** What a name in the trie stands for. */
export interface NameEntry {
  readonly id: string
  /** what stands before the colon of the id */
  readonly type: EntityType
  readonly form: 'name' | 'short' | 'epithet' | 'demonym' | 'adjective'
  /** how the first word must be written: as an acronym, with a capital, or anyhow */
  readonly shape: 'upper' | 'cap' | 'any'
  /** what it stands for and its form, as a bit: see `kindOfName` */
  readonly kind: number
}

/** Everything that reading English needs, built once for a gazetteer. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly words: WordTable
  readonly names: NameMatcher<number, NameLine>
  readonly entries: readonly NameEntry[]
  /** people by spellings of their names that are not listed */
  readonly variants: VariantIndex
}

function shapeOf(name: string): NameEntry['shape'] {
  const first = /[\p{L}\p{N}].*/u.exec(name)?.[0] ?? ''
  const letters = first.replace(/[^\p{L}]/gu, '')
  if (!/[\s-]/.test(name) && letters.length > 1 && letters.length <= 6 && letters === letters.toUpperCase())
    return 'upper'
  return /^\p{Lu}/u.test(first) ? 'cap' : 'any'
}

/** Builds the names, lexicon and word table. */
export function buildKnowledge(gazetteer: Gazetteer, frames: readonly Frame[]): Knowledge {
  const language = gazetteer.languages.get('en')
  const lexicon = buildLexicon(frames, language?.portfolios ?? [], language?.institutions ?? [])
  // Most names never occur in what is read: they are entered when a word is met that they begin with.
  const names = new NameMatcher<number, NameLine>(
    ({ row }, word) => {
      for (const [name, form] of namesIn(row))
        if (firstWord(name, 0, name.length) === word) enter(name, row.id, form)
    },
    word => language?.under(byFirstWord, word) ?? [],
  )
  const entries: NameEntry[] = []
  const begun = new BegunNames()
  const isAct = (word: string) =>
    /^(?:annexation|occupation|capture|seizure)$/.test(word) ||
    (word !== 'war' &&
      lexicon.nouns.get(word)?.some(noun => noun.sort === 'attack' || noun.sort === 'harm') === true)
  const enter = (name: string, id: string, form: NameEntry['form']) => {
    // "Russian invasion of Ukraine" tells an act: it is read, not looked up
    if (id.startsWith('event:') && name.split(' ').some(isAct)) return
    const own = withoutArticle(name)
    const words = nameWords(own)
    names.add(words, entries.length)
    const type = typeOfId(id)
    const shape = shapeOf(own)
    const kind = kindOfName({ type, form, shape })
    entries.push({ id, type, form, shape, kind })
    begun.add(words[0] as string, kind, shape === 'any')
  }
  const variants = new VariantIndex(
    englishSpelling,
    { under: (index, key) => language?.under(index, key) ?? [] },
    gazetteer.isoOf,
    undefined,
    byEnglishBones,
  )
  return { gazetteer, lexicon, words: new WordTable(lexicon, names, begun), names, entries, variants }
}
