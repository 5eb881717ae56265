import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { NameMatcher } from '../../gazetteer/matcher.ts'
import { NameLine } from '../../gazetteer/name-line.ts'
import { arabicSpelling } from '../../gazetteer/variants/arabic.ts'
import { VariantIndex } from '../../gazetteer/variants/variant-index.ts'
import { type FiledNames, namesIn, openingsOf, plainFirst } from './filed-names.ts'
import { buildLexicon, type Lexicon, type VerbRow } from './lexicon/lexicon.ts'
import { charClass, classOf, clean, fold, foldName } from './normalize.ts'
import { WordTable } from './words.ts'

/** What a name in the trie stands for. */
export interface NameEntry {
  readonly id: string
  readonly form: 'name' | 'short' | 'epithet' | 'demonym' | 'adjective' | 'institution'
  /** one word that is also a common word: a name only with evidence beside it */
  readonly weak: boolean
  /** a name of one word as it is listed, for those who must know whether the text spells it so; else empty */
  readonly spelling: string
}

/** A name of one word; whether it is a common word too is looked up when the name is first met. */
class DoubtfulEntry implements NameEntry {
  readonly id: string
  readonly form: NameEntry['form']
  readonly spelling: string
  readonly #lexicon: Lexicon
  #weak: boolean | undefined

  constructor(id: string, form: NameEntry['form'], word: string, lexicon: Lexicon) {
    this.id = id
    this.form = form
    this.spelling = word
    this.#lexicon = lexicon
  }

  get weak(): boolean {
    const { nouns, functions, verbs } = this.#lexicon
    this.#weak ??=
      nouns.get(this.spelling.replace(/^ال/, '')) !== undefined ||
      functions.has(this.spelling) ||
      verbs.has(this.spelling)
    return this.#weak
  }
}

/** Everything that reading Arabic needs, built once for a gazetteer. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly words: WordTable
  readonly names: NameMatcher<NameEntry, FiledNames>
  /** people by spellings of their names that are not listed */
  readonly variants: VariantIndex
  /** phrases of portfolios, as they follow «وزير», with the ids of their portfolios */
  readonly portfolios: NameMatcher<string>
}

/** The folded words of a name. «عبد الله» and «عبدالله» both become عبد + الله. */
export function nameWords(name: string): string[] {
  const text = clean(name)
  const words: string[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? classOf[text.charCodeAt(i)] : charClass.space
    if (kind === charClass.letter) {
      if (from < 0) from = i
      continue
    }
    if (from >= 0) words.push(fold(text.slice(from, i)))
    from = -1
    if (kind !== charClass.digit) continue
    let end = i + 1
    while (classOf[text.charCodeAt(end)] === charClass.digit) end++
    words.push(text.slice(i, end))
    i = end - 1
  }
  return words
}

/** The spellings of one name that news mixes: عبد and أبو joined or apart; folding has seen to the hamza. */
function* spellings(words: readonly string[]): Generator<readonly string[]> {
  yield words
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if ((word === 'عبد' || word === 'ابو') && i + 1 < words.length)
      yield [...words.slice(0, i), word + words[i + 1], ...words.slice(i + 2)]
    else if (/^(?:عبد|ابو)ال../.test(word))
      yield [...words.slice(0, i), word.slice(0, 3), word.slice(3), ...words.slice(i + 1)]
  }
}

/** Builds the names, lexicon and word table. */
export function buildKnowledge(
  gazetteer: Gazetteer,
  frameVerbs: readonly VerbRow[],
  frameNouns: readonly string[],
): Knowledge {
  const language = gazetteer.languages.get('ar')
  const lines = language?.lines ?? []
  // countries, and bodies that an adjective can mean: inflected here, and read whole
  const inflected = lines.filter(line => line.id.startsWith('country:') || line.has('adjectives'))
  const lexicon = buildLexicon(
    frameVerbs,
    frameNouns,
    inflected.map(line => line.row),
  )
  // Most names never occur in what is read: rows are filed under the first words of theirs until one is met.
  const names = new NameMatcher<NameEntry, FiledNames>((filed, word) => {
    for (const [name, form] of namesIn(filed)) {
      const first = plainFirst(name, 0, name.length)
      if (first === word || first === '') enter(name, filed.id, form, word)
    }
  })
  const unplain: NameLine[] = []
  const file = (filed: FiledNames) => {
    for (const opening of openingsOf(filed, name => spellings(nameWords(name))))
      if (opening !== '') names.later(opening, filed)
      else if (filed instanceof NameLine) unplain.push(filed)
  }
  const enter = (name: string, id: string, form: NameEntry['form'], first: string) => {
    const words = nameWords(name)
    // «الهجوم الإسرائيلي على الدوحة» describes an act: it is read, not looked up
    const act = id.startsWith('event:')
      ? lexicon.nouns.get(clean(name).split(' ')[0]?.replace(/^ال/, '') ?? '')?.[0]
      : undefined
    if (act && /^(?:attack|harm)$/.test(act.sort) && (act.lemma !== 'حرب' || name.includes(' على '))) return
    const only = words.length === 1 ? clean(name) : ''
    // «مصر» is Egypt before it is «insisting»; «مالي» is financial before it is Mali
    const country =
      (id.startsWith('country:') && !only.endsWith('ي')) || gazetteer.world.get(id)?.kind === 'capital'
    const entry =
      only === '' || country
        ? { id, form, weak: false, spelling: only }
        : new DoubtfulEntry(id, form, only, lexicon)
    for (const spelling of spellings(words)) if (spelling[0] === first) names.add(spelling, entry)
  }
  for (const line of lines) file(line)
  for (const row of language?.institutions ?? [])
    file({ id: `institution:${row.id}`, institution: row.names })
  const portfolios = new NameMatcher<string>()
  for (const row of language?.portfolios ?? [])
    for (const department of row.departments) portfolios.add(nameWords(department), row.id)
  return {
    gazetteer,
    lexicon,
    words: new WordTable(lexicon, names),
    names,
    variants: new VariantIndex(arabicSpelling, lines, gazetteer.isoOf, bothListed(lexicon), () => ({
      plain: linesByFirst(names),
      others: unplain,
    })),
    portfolios,
  }
}

/** People by the first words of their names; a folded final ه may be a ة, which is a vowel. */
function* linesByFirst(
  names: NameMatcher<NameEntry, FiledNames>,
): Generator<[word: string, lines: readonly NameLine[]]> {
  for (const [word, filed] of names.filed()) {
    const lines = filed.filter(one => one instanceof NameLine)
    yield [word, lines]
    if (word.endsWith('ه')) yield [`${word.slice(0, -1)}ة`, lines]
  }
}

/** «جمال» and «كمال», «محمد» and «محمود» are two names, not two spellings. */
const bothListed =
  ({ givenNames, familyNames }: Lexicon) =>
  (a: string, b: string) =>
    [a, b].every(word => givenNames.has(foldName(word)) || familyNames.has(foldName(word)))
