import type { Knowledge } from '../knowledge.ts'
import { foldName } from '../normalize.ts'
import { isIn, list } from '../word-lists.ts'
import { isOrdinary, type Word } from '../words.ts'
import { headsEvent } from './event-name.ts'
import { facilityHeads } from './facility.ts'
import { opensGroup } from './groups.ts'
import { isDual } from './institution.ts'
import { areasWithin, capital, mintedSettlements } from './settlement.ts'
import { headsUnknownBody } from './unknown-body.ts'

/** What a word can open: looked at once for each spelling, so that most words cost the recognizers nothing. */
export const opening = {
  title: 1,
  honorific: 2,
  calling: 4,
  counterpart: 8,
  group: 16,
  ministry: 32,
  department: 64,
  body: 128,
  settlement: 256,
  name: 512,
  construct: 1024,
  conjoined: 4096,
  /** a noun that opens nothing, but may be a name that the text has introduced, also where it is a function word */
  noun: 2048,
  /** nothing at all */
  nothing: 8192,
  /** nothing but a name that the text has introduced */
  introduced: 16384,
  /** nothing but that, or a name that a gazetteer lists */
  listed: 32768,
} as const

/** What is asked for together. */
export const openings = {
  /** somebody with a title, a rank or an office */
  person: opening.counterpart | opening.title | opening.honorific | opening.calling,
  /** a ministry, institution, settlement or department that is no listed name */
  body: opening.ministry | opening.construct | opening.settlement | opening.department,
} as const

const proclitics = ['', 'و', 'ل', 'ف', 'ب', 'ول', 'وب', 'فل']
const counterpart = /^(?:و|ل|ب|ول|وب|ف)?نظيرت?ي?(?:ه|ها|هم|هما)$/
const pointing = new Set(['institution', 'statement', 'settlement', 'force'])
const bodies = new Set(['institution', 'force', 'site', 'media', ''])
const department = /(?:خارجيه|داخليه|دفاع|خزانه)$/

/** «أولد»: a verb of no third person, which no news tells of itself, and nothing else. */
const looksLikeVerb = ({ text, verbs, nouns, functions, titles, nisbas }: Word) =>
  text.length > 3 &&
  nouns.length + functions.length + titles.length + nisbas.length === 0 &&
  verbs.length > 0 &&
  verbs.every(({ form }) => form.person !== 3)

/** The openings of the word of a number, kept by the table of words. */
export function openingsOf(id: number, knowledge: Knowledge): number {
  const { words } = knowledge
  let flags = words.briefs.openingsOf(id)
  if (flags < 0) {
    flags = find(words.word(id), knowledge)
    words.briefs.setOpenings(id, flags)
  }
  return flags
}

function find(word: Word, { lexicon, names, variants }: Knowledge): number {
  const { text } = word
  let flags = 0
  if (word.titles.length > 0) flags |= opening.title
  if (counterpart.test(text)) flags |= opening.counterpart
  for (const pro of proclitics) {
    if (!text.startsWith(pro)) continue
    const rest = text.slice(pro.length)
    if (
      lexicon.honorifics.has(rest) ||
      lexicon.ranks.has(rest) ||
      (pro.endsWith('ل') && lexicon.honorifics.has(`ا${rest}`))
    )
      flags |= opening.honorific
    // «للقيادي»: the article's alef is not written
    const isElided = pro.endsWith('ل') && rest.startsWith('ل')
    const bare = rest.startsWith('ال') ? rest.slice(2) : isElided ? rest.slice(1) : rest
    if (
      lexicon.callings.has(bare) ||
      lexicon.callings.has(bare.replace(/ت(?:ه|ها|هم)$/, 'ة').replace(/(?:ه|ها)$/, ''))
    )
      flags |= opening.calling
  }
  if (word.nouns.length > 0)
    for (const pro of proclitics) {
      const node = word.key.startsWith(pro) ? names.first(`ال${word.key.slice(pro.length)}`) : -1
      if (node >= 0 && names.valuesAt(node)?.some(entry => entry.form === 'institution'))
        flags |= opening.construct
    }
  if (department.test(word.key)) flags |= opening.department
  if (opensGroup(word)) flags |= opening.group
  else if (word.nouns.some(noun => noun.definite && noun.number === 1 && pointing.has(noun.entry.sort)))
    flags |= opening.noun
  const body = word.nouns.some(noun => bodies.has(noun.entry.sort)) || headsUnknownBody(word)
  if (isDual(word)) flags |= opening.construct
  if (headsEvent(word)) flags |= opening.body
  if (body) flags |= headsUnknownBody(word) ? opening.body : opening.noun
  for (const noun of word.nouns) {
    if (noun.lemma === 'وزارة') flags |= opening.ministry
    if (
      noun.entry.sort === 'settlement' ||
      facilityHeads.has(noun.lemma) ||
      noun.lemma === capital ||
      mintedSettlements.has(noun.lemma) ||
      areasWithin.has(noun.lemma)
    )
      flags |= opening.settlement
  }
  if (looksLikeVerb(word)) flags |= opening.name
  if (!isOrdinary(word)) {
    if (word.spelledSeconds === undefined) word.spelledSeconds = variants.secondsOf(word.text)
    if (word.spelledSeconds !== null) flags |= opening.name
  }
  if (isIn(word, list.givenName) || /^(?:عبد|أبو|ابو|ابن|أم|ام)$/.test(text) || text.length === 1)
    flags |= opening.name
  if (/^[وفبل]/.test(text) && lexicon.givenNames.has(foldName(text.slice(1)))) flags |= opening.conjoined
  const listed = word.starts.length > 0
  if (!listed && word.functions.length > 0 && flags === 0) return opening.nothing
  if (word.nisbas.length === 0 && isOrdinary(word) && (flags & ~opening.noun) === 0)
    flags |= listed ? opening.listed : opening.introduced
  return flags
}
