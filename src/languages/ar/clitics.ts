import type { Lexicon } from './lexicon/lexicon.ts'
import type { NameEntry } from './name-entry.ts'
import type { NameRest } from './name-rests.ts'
import { foldName, plainAlef } from './normalize.ts'
import type { NameStart, Word } from './words.ts'

/** What speaks for a way to split a word. */
export type CliticSource = 'closed' | 'name' | 'lexicon' | 'verb' | 'unknown'

/** A way to split a word: its proclitics, what speaks for it, and how little; the way of the lowest cost is taken. */
export interface CliticReading {
  readonly pro: string
  readonly source: CliticSource
  readonly cost: number
}

/** The readings of a word that speak for a way to split it. */
export type SplitReadings = Pick<
  Word,
  'text' | 'functions' | 'nouns' | 'titles' | 'nisbas' | 'verbs' | 'starts' | 'participle' | 'rests'
>

/**
 * What each reading costs. The closed class comes first, then names and entries that are the whole word, then what
 * the lexicon has behind a proclitic, and a word that nothing knows stays whole.
 */
const weights = {
  closed: { whole: 0, split: 0.25 },
  /** negators, quantifiers and demonstratives behind a preposition: «لعدم», «بأول», «لهذا» */
  governed: 0.7,
  name: { whole: 0.3, split: 0.9 },
  /** the first word of longer names, or one spelled otherwise than it is listed */
  opening: { whole: 0.9, split: 1.4 },
  personal: { whole: 0.6, split: 1.3 },
  /** a name that is a word too */
  ambiguous: 0.3,
  /** a hamza inside that names are listed without: «بأول» is no «باول» */
  respelled: 0.8,
  title: { whole: 0.2, split: 0.8 },
  nisba: { whole: 0.3, split: 0.9 },
  noun: { whole: 0.4, split: 1, definite: 0.7 },
  verb: { whole: 0.5, split: 0.7 },
  participle: { whole: 0.7, split: 1.2 },
  /** an unknown word */
  unknown: { whole: 2, article: 1, ending: 1.4, future: 1.4 },
  /** what costs no more is known, and its letters are not asked */
  known: 1,
  inflected: 0.3,
  /** a noun behind a proclitic that frames know */
  sorted: -0.45,
  /** a broken plural that frames know nothing of */
  plural: 0.7,
  construct: 0.4,
  object: 0.4,
  /** a past dual: «ودعا» is «and he called» before it is «the two bade farewell» */
  dual: 0.4,
  /** a verb that no frame has is rarer than one that a frame has */
  unframed: 0.6,
  /** «فيصل» is a name before it is «so he arrives» */
  so: 0.3,
  passive: 0.8,
  /** a bare past behind a preposition is its masdar: «لحصر» */
  masdar: 0.6,
  foreignEnding: 0.5,
  ending: -0.5,
  /** a rest of two letters */
  short: 0.8,
  shortNoun: 0.5,
} as const

/** What each proclitic costs before a nominal; before a verb all but أ are as cheap as و. */
const nominal: Readonly<Record<string, number>> = { و: 0.2, ب: 0.3, ل: 0.3, ف: 0.9, ك: 0.8, س: 0, أ: 3 }
const isPreposition = /^[وف]?[بلك]$/
const isClitic = /^(?:[وف]?[بلك]?|[وف]?س)$/
/** Endings that inflection gives and few foreign names have. */
const isInflected = /.{2}(?:هم|هما|ها)$|.{3}(?:ية|ات)$|.{4}ة$/

/** How a word is split into proclitics and the rest, by all that is known of it as it is spelled. */
export function splitOf(word: SplitReadings, lexicon: Lexicon, names: NamesAt): Split {
  const whole: CliticReading = { pro: '', source: 'unknown', cost: weights.unknown.whole }
  let closed = whole
  let open = whole
  for (const reading of candidates(word, lexicon, names))
    if (reading.source === 'closed') closed = cheaper(closed, reading)
    else open = cheaper(open, reading)
  if (Math.min(open.cost, closed.cost) > weights.known)
    for (const reading of unknown(word, lexicon)) open = cheaper(open, reading)
  return { best: cheaper(open, closed), open }
}

/** How a word is split, and how it is where it is none of the closed class: «بدورها» in «for their part», and in «with their role». */
export interface Split {
  readonly best: CliticReading
  readonly open: CliticReading
}

const cheaper = (a: CliticReading, b: CliticReading) =>
  b.cost < a.cost || (b.cost === a.cost && b.pro.length < a.pro.length) ? b : a

/** The names of one word that end in a node. */
export type NamesAt = (node: number) => readonly NameEntry[] | undefined

function* candidates(word: SplitReadings, lexicon: Lexicon, names: NamesAt): Generator<CliticReading> {
  const { text } = word
  for (const { pro } of word.functions)
    yield reading('closed', pro, costOf(weights.closed, pro) + (pro === 'ف' ? weights.so : 0))
  yield* governed(text, lexicon)
  for (const { pro } of word.titles) yield nominalReading('lexicon', word, pro, costOf(weights.title, pro))
  for (const { pro } of word.nisbas) yield nominalReading('lexicon', word, pro, costOf(weights.nisba, pro))
  for (const noun of word.nouns) {
    const { pro, definite, lemma, pronoun, construct } = noun
    const kind = pro !== '' && definite && pronoun === '' ? weights.noun.definite : costOf(weights.noun, pro)
    const plain = stemOf(text, pro, definite && pronoun === '') === plainAlef(lemma) || noun.entry.plural
    let cost = kind + (plain && pronoun === '' ? 0 : weights.inflected)
    if (pro !== '' && noun.entry.sort !== '') cost += weights.sorted
    // «بدور» is «in the role of» before it is «moons», «لوحدة» «for the unity»
    if (pro === '' && noun.entry.plural && noun.entry.sort === '') cost += weights.plural
    yield nominalReading('lexicon', word, pro, cost + (construct ? weights.construct : 0))
  }
  for (const { pro, lemma, form } of word.verbs)
    yield reading(
      'verb',
      pro,
      costOf(weights.verb, pro) +
        (pro === 'ف' ? weights.so : 0) +
        (lexicon.framed.has(lemma) ? 0 : weights.unframed) +
        (form.object === null ? 0 : weights.object) +
        (form.tense === 'past' && form.number === 'd' ? weights.dual : 0) +
        (pro !== '' && form.voice === 'passive' ? weights.passive : 0) +
        (pro !== '' && text.length - pro.length < 3 ? weights.short : 0),
    )
  if (word.participle) {
    const { pro } = word.participle
    yield nominalReading('lexicon', word, pro, costOf(weights.participle, pro))
  }
  for (const start of word.starts) yield nameReading(word, start, names)
  for (const rest of word.rests) {
    const spelling = restOf(text, rest)
    const key = foldName(spelling)
    if (!lexicon.givenNames.has(key) && !lexicon.familyNames.has(key)) continue
    const cost =
      costOf(weights.personal, rest.pro) +
      (lexicon.ambiguousNames.has(key) ? weights.ambiguous : 0) +
      (/.[أإآ]/.test(spelling) ? weights.respelled : 0)
    yield nominalReading('name', word, rest.pro, cost)
  }
}

const costOf = ({ whole, split }: { whole: number; split: number }, pro: string) =>
  pro === '' ? whole : split
const reading = (source: CliticSource, pro: string, cost: number): CliticReading => ({ source, pro, cost })

function nominalReading(
  source: CliticSource,
  { text }: SplitReadings,
  pro: string,
  cost: number,
): CliticReading {
  let sum = cost
  for (const clitic of pro) sum += nominal[clitic] ?? 0
  if (pro !== '' && text.length - pro.length < 3)
    sum += source === 'lexicon' ? weights.shortNoun : weights.short
  return { source, pro, cost: sum }
}

function nameReading(word: SplitReadings, { pro, node }: NameStart, names: NamesAt): CliticReading {
  // a text may leave a hamza out, and writes none that is not there: «بأول» is no «باول»
  const exact = names(node)?.some(
    ({ spelling }) =>
      spelling !== '' && (word.text.endsWith(spelling) || word.text.endsWith(plainAlef(spelling))),
  )
  return nominalReading('name', word, pro, costOf(exact ? weights.name : weights.opening, pro))
}

/** «لعدم», «بأول»: a preposition and a word of the closed class. */
function* governed(text: string, { functions }: Lexicon): Generator<CliticReading> {
  const pro = /^[وف]?[بلك]/.exec(text)?.[0] ?? ''
  if (pro === '') return
  for (const { kind } of functions.get(text.slice(pro.length)) ?? [])
    if (/^(?:negator|quantifier|demonstrative)$/.test(kind)) yield reading('lexicon', pro, weights.governed)
}

/** What the letters of a word say that is in no lexicon: an article, a future, an ending of this language, a masdar. */
function* unknown(word: SplitReadings, { verbs, masdars }: Lexicon): Generator<CliticReading> {
  const { text } = word
  const ends = isInflected.test(text)
  for (let length = 1; length <= 2 && text.length - length > 2; length++) {
    const pro = text.slice(0, length)
    if (!isClitic.test(pro)) return
    const rest = text.slice(length)
    const article =
      (rest.startsWith('ال') && !pro.endsWith('س')) || (pro.endsWith('ل') && rest.startsWith('ل'))
    if (article && rest.length > 4) {
      const ending = (ends ? weights.ending : 0) + (text.endsWith('و') ? weights.foreignEnding : 0)
      yield nominalReading('unknown', word, pro, weights.unknown.article + ending)
    }
    if (pro === 'و' && ends && rest.length > 4)
      yield nominalReading('unknown', word, pro, weights.unknown.ending)
    if (pro.endsWith('س') && /^أ.{2}/.test(rest)) yield reading('unknown', pro, weights.unknown.future)
    if (!isPreposition.test(pro) || rest.length < 3) continue
    const masdar =
      masdars.get(rest) !== undefined ||
      verbs.get(rest)?.some(({ lemma, form }) => lemma === rest && form.voice === 'active') === true
    if (masdar) yield nominalReading('unknown', word, pro, weights.noun.split + weights.masdar)
  }
}

/** A rest as the word spells it. */
const restOf = (text: string, { pro, rest }: NameRest) => {
  const written = text.slice(pro.length)
  return pro.endsWith('ل') && rest.length > written.length ? `ا${written}` : written
}

function stemOf(text: string, pro: string, definite: boolean): string {
  const rest = text.slice(pro.length)
  const article = rest.startsWith('ال') ? 2 : pro.endsWith('ل') ? 1 : 0
  return plainAlef(definite ? rest.slice(article) : rest)
}
