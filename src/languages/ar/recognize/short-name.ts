import type { Mention } from '../../../model/document.ts'
import { foldName } from '../normalize.ts'
import { isIn, list } from '../word-lists.ts'
import { spelled, wordTest } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import { countryName } from './country.ts'
import { Found } from './found.ts'
import type { Memory } from './memory.ts'
import { nameKey } from './minted-name.ts'
import { idsOf, type NameMatch, wanted } from './name-match.ts'
import { named } from './named-person.ts'
import { isGivenName, mayHaveProclitic } from './person-words.ts'
import type { Scan } from './scan.ts'

/** A family name or other short form: one the text has introduced, or one a gazetteer knows that is no common word. */
export function shortAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const match = word.starts.length > 0 ? scan.name(index, limit, wanted.short) : null
  const next = index + 1 < limit ? scan.word(index + 1) : null
  const introduced = memory.families.introduced(word) ? introducedAt(scan, index, limit, memory, match) : null
  if (introduced) return introduced
  // «كورير سينغوي»: what is spelled like a family name is somebody's first name before another such word
  const opensOther = next !== null && isUnknown(next)
  const spelled = match || opensOther ? null : spelledShort(scan, word)
  // «كيهونغ يون»: behind a word that only a name can be, it ends the name of somebody else
  if ((match || spelled) && (endsOther(scan.word(index - 1), word) || endsLonger(scan, index))) return null
  if (spelled) {
    const [pro, ids] = spelled
    const reference = { by: 'short' as const, key: nameKey(scan, index, index + 1, pro), ids }
    const person = { name: { to: index + 1, reference }, from: index }
    return named(scan, index, limit, pro, person, memory)
  }
  // «عباس رعد» is not Abbas
  if (
    match &&
    next &&
    match.to === index + 1 &&
    isIn(word, list.givenName) &&
    next.functions.length === 0 &&
    next.titles.length === 0 &&
    (next.nouns.length === 0 || isIn(next, list.givenName)) &&
    next.verbs.length === 0 &&
    next.nisbas.length === 0 &&
    // «شكر ديبي الصين»
    !countryName(scan, index + 1, limit, true)
  )
    return null
  if (!match) return null
  const entry = match.entries.find(candidate => !candidate.weak) ?? null
  const body = match.entries.find(candidate => !candidate.id.startsWith('person:'))
  const plain = word.nouns.length === 0 && word.verbs.length === 0 && word.functions.length === 0
  const long = match.to > index + 1
  if (body && (memory.dateline || long || (word.nisbas.length === 0 && plain))) {
    const type = body.id.slice(0, body.id.indexOf(':')) as Mention['type']
    const ids = match.entries
      .filter(candidate => !candidate.id.startsWith('person:'))
      .map(candidate => candidate.id)
    const key = nameKey(scan, index, match.to, match.pro)
    return new Found(index, match.to, match.pro, type, 'name', { by: 'short', key, ids })
  }
  if (!entry?.id.startsWith('person:') || (match.to === index + 1 && isWordBehind(word, match.pro.length)))
    return null
  const ids = idsOf(match.entries)
  const reference = { by: 'short' as const, key: nameKey(scan, index, match.to, match.pro), ids }
  const person = { name: { to: match.to, reference }, from: index }
  return named(scan, index, limit, match.pro, person, memory)
}

/**
 * Whether what follows so many letters of proclitics is a word of the language. What only more proclitics make one is
 * rather the name that it spells, «لامي», «فيدان», but for «بأول» and «بالحاج», which are spelled otherwise or have the
 * article; and so is an adjective in the plural that describes nobody, «ماكرون».
 */
function isWordBehind({ nouns, verbs, functions, nisbas, text }: Word, proclitics: number): boolean {
  if (functions.length > 0 || foldName(text) !== text)
    return functions.length + nouns.length + verbs.length + nisbas.length > 0
  const isNear = ({ pro }: { readonly pro: string }) => pro.length <= proclitics
  if (verbs.some(isNear) || nisbas.some(isNear)) return true
  const isCrowd = text.endsWith('ون')
  return nouns.some(
    noun =>
      noun.definite || (isNear(noun) && !(isCrowd && noun.number === 3 && noun.entry.kind === 'adjective')),
  )
}

/** Whether a word stands right behind one that no language has: part of a name that nobody lists. */
const endsOther = (before: Word | null, word: Word): boolean =>
  before !== null && isUnknown(before) && !mayBeInflected(before) && !mayHaveProclitic(word)
const mayBeInflected = spelled(/^(?:و|ف|ب|ل|س|ي|ت|ال)|(?:ين|ون|ات|ة|ي|ية|ا|ها|هم)$/)

/** «سونغ غوك بارك»: a given name, and a bare noun that can only be the second syllable of one, before a family name. */
const endsLonger = (scan: Scan, index: number): boolean =>
  isSyllable(scan.word(index - 1)) && isGivenName(scan.word(index - 2))
const isSyllable = wordTest(
  ({ text, nouns, verbs, functions, titles, nisbas, lists }) =>
    lists === 0 &&
    nouns.length > 0 &&
    text.length < 5 &&
    verbs.length + functions.length + titles.length + nisbas.length === 0 &&
    nouns.every(
      ({ pro, definite, pronoun, entry }) => pro === '' && !definite && pronoun === '' && entry.sort === '',
    ),
)

const isUnknown = (word: Word) => !isOrdinary(word) && word.starts.length === 0 && word.text.length > 2

/** A short form of a name that the text has introduced; `match` is whom a gazetteer calls so. */
function introducedAt(
  scan: Scan,
  index: number,
  limit: number,
  memory: Memory,
  match: NameMatch | null,
): Found | null {
  const word = scan.word(index) as Word
  const next = index + 1 < limit ? scan.word(index + 1) : null
  for (const length of [2, 1]) {
    if (length === 2 && !next) continue
    for (const { pro, rest } of word.rests) {
      if (!memory.families.opens(rest)) continue
      const key = length === 2 ? `${rest}-${next?.key}` : rest
      if (!memory.families.has(key)) continue
      if (pro === '' && length === 1 && word.functions.length > 0) continue
      if (pro !== '' && !match && word.nouns.some(reading => reading.pro === '')) continue
      const office = memory.families.get(key) ?? null
      const ids =
        match && match.to === index + length
          ? match.entries.filter(entry => entry.id.startsWith('person:')).map(entry => entry.id)
          : []
      const found = {
        name: { to: index + length, reference: { by: 'short' as const, key, ids } },
        from: index,
      }
      const person = named(scan, index, limit, pro, found, memory)
      if (office) memory.lastOffice = office
      return person
    }
  }
  return null
}

/** The people whose family name a word that means nothing else is a spelling of: «وجوتيريش». */
function spelledShort(scan: Scan, word: Word): NonNullable<Word['spelledShort']> | null {
  if (word.spelledShort === undefined) word.spelledShort = findSpelledShort(scan, word)
  return word.spelledShort
}

function findSpelledShort(scan: Scan, word: Word): NonNullable<Word['spelledShort']> | null {
  if (isOrdinary(word) || word.text.length < 5) return null
  for (const pro of ['', 'و', 'ل', 'ب']) {
    if (!word.text.startsWith(pro)) continue
    const ids = scan.knowledge.variants.short(word.text.slice(pro.length))
    if (ids.length > 0) return [pro, ids]
  }
  return null
}
