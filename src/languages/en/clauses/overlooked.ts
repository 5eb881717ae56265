import { isClosingMark, isFinalMark } from '../closing-marks.ts'
import type { Scan } from '../recognize/scan.ts'
import { tagsIn, type Untagged } from '../tagger.ts'
import { verbForm } from '../words.ts'
import type { Item } from './items.ts'

const finite = verbForm.base | verbForm.third | verbForm.past
/** Pronouns that act. */
const actors = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'i', 'who'])

/**
 * The verbs that were taken for nouns: a full sentence has a predicate, so where none was found beside an actor, and a
 * word of it may be a noun or a verb, the tagger is asked. Elsewhere it is not: it errs more often than the chunker
 * there, in headlines in three of five (docs/english.md has the figures), and reads a quarter of a megabyte a second.
 */
export function overlookedVerbs(
  scan: Scan,
  items: readonly Item[],
  to: number,
  isMention: (index: number) => boolean,
): ReadonlySet<number> | null {
  if (items.length < 2 || !isFull(scan, to)) return null
  let found: Set<number> | null = null
  let from = 0
  let quoted = false
  for (let i = 0; i <= items.length; i++) {
    const item = items[i]
    const quote = item?.kind === 'mark' && item.text === '"'
    const ends =
      item === undefined || quote || (item.kind === 'mark' && (item.text === ';' || isFinalMark(item.text)))
    if (!ends) continue
    // what is quoted inside a sentence may be any piece of one
    if (i > from && (!quoted || from <= 1)) {
      const verb = overlookedIn(scan, items, from, i, isMention)
      if (verb >= 0) {
        found ??= new Set()
        found.add(verb)
      }
    }
    if (quote) quoted = !quoted
    from = i + 1
  }
  return found
}

/** Whether a final mark ends the sentence: what has none is a headline. */
function isFull(scan: Scan, to: number): boolean {
  let last = to - 1
  while (isClosingMark(scan.key(last))) last--
  return isFinalMark(scan.key(last))
}

/** The token of the verb that items up to `stop` lack and the tagger finds, or -1. */
function overlookedIn(
  scan: Scan,
  items: readonly Item[],
  start: number,
  stop: number,
  isMention: (index: number) => boolean,
): number {
  let actor = false
  for (let i = start; i < stop; i++) {
    const item = items[i] as Item
    if (item.kind === 'verb' && item.group.tense === 'finite') return -1
    if (item.kind === 'phrase' && (item.phrase.mention !== null || actors.has(item.phrase.pronoun)))
      actor = true
  }
  if (!actor) return -1
  const from = (items[start] as Item).from
  const to = (items[stop - 1] as Item).to
  const doubtful: number[] = []
  for (let at = from; at < to; at++) {
    const word = scan.word(at)
    if (
      word &&
      (word.verbForms & finite) !== 0 &&
      word.noun !== null &&
      word.shape === 'lower' &&
      word.functions === 0 &&
      !isMention(at)
    )
      doubtful.push(at)
  }
  if (doubtful.length === 0) return -1
  const { words, places } = wordsIn(scan, from, to)
  const tags = tagsIn(words)
  return (
    doubtful.find(at => {
      const own = tags[places.indexOf(at)]
      return own?.has('Verb') === true && (own.has('PresentTense') || own.has('PastTense'))
    }) ?? -1
  )
}

/** The words of a range of tokens as the tagger takes them, and the token at which each begins. */
function wordsIn(scan: Scan, from: number, to: number) {
  const words: Untagged[] = []
  const places: number[] = []
  let joined = false
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at]
    if (!token) break
    const last = words[words.length - 1]
    if (last && scan.hyphen(at)) {
      last.text += '-'
      joined = true
    } else if (token.kind === 'mark') {
      if (last && token.text === ',') last.comma = true
    } else if (last && (joined || token.text === "'s")) {
      last.text += token.text
      joined = false
    } else {
      words.push({ text: token.text, comma: false })
      places.push(at)
    }
  }
  return { words, places }
}
