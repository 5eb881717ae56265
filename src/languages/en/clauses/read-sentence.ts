import type { FrameTable } from '../../frame-table.ts'
import { attribute } from './attribution.ts'
import type { Chunker } from './chunker.ts'
import type { Item } from './items.ts'
import { OpenSentence } from './open-sentence.ts'
import { openClause, openPronoun, openThat } from './openers.ts'
import { isPeople, type Phrase } from './phrase.ts'
import { placePhrase } from './place-phrase.ts'
import { placeVerb } from './place-verb.ts'
import { sameKind } from './same-kind.ts'
import type { SentenceReading } from './sentence-reading.ts'

/** Reads a sentence: builds clauses from its items, left to right. */
export function readSentence(chunker: Chunker, frames: FrameTable): SentenceReading {
  const sentence = new OpenSentence(chunker, frames)
  const { items, clauses, phrases, attributed } = sentence
  for (let k = 0; k < items.length; k++) k = take(sentence, k)
  attribute(clauses, items, frames, chunker.scan)
  return { clauses, phrases, attributed }
}

/** Takes the item at an index and returns the index of the last item taken. */
function take(sentence: OpenSentence, k: number): number {
  const item = sentence.items[k] as Item
  switch (item.kind) {
    case 'mark':
      return mark(sentence, item.text, k)
    case 'adverb':
      particle(sentence, item.text)
      return k
    case 'negation':
      return k
    case 'preposition':
      if (!isAdditive(item.text) || !addsTo(sentence, k, item.text !== 'as well as'))
        sentence.prep = { text: item.text, at: item.from }
      return k
    case 'conjunction':
      sentence.conj = item.text
      sentence.prep = null
      return k
    case 'subordinator':
      openClause(sentence, item.text)
      return k
    case 'that':
      openThat(sentence, k)
      return k
    case 'relative':
      openPronoun(sentence, item.text, k)
      return k
    case 'phrase':
      placePhrase(sentence, item.phrase, k)
      return k
    case 'verb':
      placeVerb(sentence, item.group, k)
      return k
  }
}

/** Prepositions of further members of a list, or of some of those named before. */
const isAdditive = (preposition: string): boolean =>
  preposition === 'including' || preposition === 'as well as' || preposition === 'such as'

/** "met other ministers as well as President X": another member, wherever a fellow of it stands. */
function addsTo(sentence: OpenSentence, k: number, includes: boolean): boolean {
  const next = sentence.items[k + 1]
  if (next?.kind !== 'phrase') return false
  const { phrase } = next
  const fits = (other: Phrase) =>
    // "leaders including X", "20 people, including two Kenyans"
    includes
      ? other.mention === null &&
        other.plural &&
        (isPeople(other) || other.sector === 'GOV' || other.head === 'country' || other.head === 'leader') &&
        phrase.mention !== null
      : sameKind(other, phrase) ||
        (phrase.mention?.type === 'person' &&
          other.mention === null &&
          (isPeople(other) || other.sector === 'GOV'))
  const at = sentence.chain.findLastIndex(fits)
  if (at < 0) return false
  sentence.chain = sentence.chain.slice(0, at + 1)
  sentence.conj = 'and'
  return true
}

/** "held Israel responsible", "called its ambassador home", "is due": a word after the object, or after "be", that makes a verb of its own. */
function particle(sentence: OpenSentence, text: string): void {
  const clause = sentence.current
  if (!clause || sentence.pending || sentence.prep) return
  const { lemmas } = clause.group
  const be = lemmas.includes('be') && clause.objects.length === 0
  if (!be && clause.objects.length === 0 && !clause.group.passive) return
  const joined: string[] = []
  for (const lemma of lemmas) {
    const verb = `${lemma} ${text}`
    if (sentence.frames.hasVerb(verb)) joined.push(verb)
  }
  if (joined.length === 0) return
  clause.group = clause.group.copy()
  clause.group.lemmas = joined
}

/** Reads a mark: brackets are passed over, commas and quotation marks noted, the end of a sentence closes all. */
function mark(sentence: OpenSentence, text: string, k: number): number {
  if (text === '(' || text === '[') {
    for (let j = k + 1; j < Math.min(sentence.items.length, k + 14); j++) {
      const inner = sentence.items[j] as Item
      if (inner.kind === 'mark' && (inner.text === ')' || inner.text === ']')) return j
    }
    return k
  }
  if (text === '"') {
    sentence.quoted = !sentence.quoted
    return k
  }
  if (text === '-') return k
  if (text === ',' || text === '—' || text === ':') {
    sentence.comma = true
    sentence.commaAt = sentence.items[k]?.from ?? -1
    sentence.prep = null
    return k
  }
  if (text === ';' || text === '.' || text === '?' || text === '!') {
    sentence.reset()
  }
  return k
}
