import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { NameMatcher } from '../../gazetteer/matcher.ts'
import { arabicSpelling } from '../../gazetteer/variants/arabic.ts'
import { PlaceVariants } from '../../gazetteer/variants/place-variants.ts'
import { VariantIndex } from '../../gazetteer/variants/variant-index.ts'
import type { PortfolioRow } from '../../model/gazetteer.ts'
import { type FiledNames, namesIn, openingsOf, plainFirst } from './filed-names.ts'
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts'
import type { Tables } from './lexicon/tables.ts'
import { NameEntry } from './name-entry.ts'
import { byArabicBones, byOpening } from './name-indexes.ts'
import { nameWords, spellings } from './name-words.ts'
import { clean, foldName } from './normalize.ts'
import { WordTable } from './word-table.ts'

/** Everything that reading Arabic needs, built once for a gazetteer. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly words: WordTable
  readonly names: NameMatcher<NameEntry, FiledNames>
  /** people by spellings of their names that are not listed */
  readonly variants: VariantIndex
  /** foreign places by spellings of their names that are not listed */
  readonly placeVariants: PlaceVariants
  /** phrases of portfolios, as they follow «وزير», with the ids of their portfolios; entered when they are first asked for */
  readonly portfolios: () => NameMatcher<string>
}

/** Builds the names, lexicon and word table. */
export function buildKnowledge(gazetteer: Gazetteer, tables: Tables): Knowledge {
  const language = gazetteer.languages.get('ar')
  const lexicon = buildLexicon(tables, language)
  // Most names never occur in what is read: they are entered when a word is met that they begin with.
  const names = new NameMatcher<NameEntry, FiledNames>(
    (filed, word) => {
      for (const [name, form] of namesIn(filed)) {
        const first = plainFirst(name, 0, name.length)
        if (first === word || first === '') enter(name, filed.id, form, word)
      }
    },
    word => language?.under(byOpening, word) ?? [],
  )
  const enter = (name: string, id: string, form: NameEntry['form'], first: string) => {
    const words = nameWords(name)
    // «الهجوم الإسرائيلي على الدوحة» describes an act: it is read, not looked up
    const act = id.startsWith('event:')
      ? lexicon.nouns.get(clean(name).split(' ')[0]?.replace(/^ال/, '') ?? '')?.[0]
      : undefined
    if (act && /^(?:attack|harm)$/.test(act.sort) && (act.lemma !== 'حرب' || name.includes(' على '))) return
    const only = words.length === 1 ? clean(name) : ''
    // «مصر» is Egypt before it is «insisting»; «مالي» is financial before it is Mali
    const country = () =>
      (id.startsWith('country:') && !only.endsWith('ي')) || gazetteer.world.get(id)?.kind === 'capital'
    const entry = new NameEntry(id, form, only, only === '' || country() ? false : lexicon)
    for (const spelling of spellings(words)) if (spelling[0] === first) names.add(spelling, entry)
  }
  for (const row of language?.institutions ?? []) {
    const filed = { id: `institution:${row.id}`, institution: row.names }
    for (const opening of openingsOf(filed)) names.later(opening, filed)
  }
  let portfolios: NameMatcher<string> | undefined
  return {
    gazetteer,
    lexicon,
    words: new WordTable(lexicon, names),
    names,
    variants: new VariantIndex(
      arabicSpelling,
      { under: (index, key) => language?.under(index, key) ?? [] },
      gazetteer.isoOf,
      bothListed(lexicon),
      byArabicBones,
    ),
    placeVariants: new PlaceVariants(
      { under: (index, key) => language?.under(index, key) ?? [] },
      gazetteer.isoOf,
    ),
    portfolios: () => {
      portfolios ??= portfolioMatcher(language?.portfolios ?? [])
      return portfolios
    },
  }
}

function portfolioMatcher(rows: readonly PortfolioRow[]): NameMatcher<string> {
  const matcher = new NameMatcher<string>()
  for (const { id, departments } of rows)
    for (const department of departments) matcher.add(nameWords(department), id)
  return matcher
}

/** «جمال» and «كمال», «محمد» and «محمود» are two names, not two spellings. */
const bothListed =
  ({ givenNames, familyNames }: Lexicon) =>
  (a: string, b: string) =>
    [a, b].every(word => givenNames.has(foldName(word)) || familyNames.has(foldName(word)))
