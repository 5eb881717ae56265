import { arabicNisba } from '../../gazetteer/compose.ts'
import type { NameLine } from '../../gazetteer/name-line.ts'
import type { NameEntry } from './name-entry.ts'
import { nameWords, spellings } from './name-words.ts'
import { fold } from './normalize.ts'

/** Names that wait for their first words: a row of the gazetteer, or an institution that every country has. */
export type FiledNames = NameLine | { readonly id: string; readonly institution: readonly string[] }

/** The folded first word of a name in a text that has one spelling only; empty for others, such as those with عبد. */
export function plainFirst(text: string, start: number, end: number): string {
  let at = start
  while (at < end && isPlain(text.charCodeAt(at))) at++
  if (at - start < 2 || (at < end && text.charAt(at) !== ' ') || isJoined(text, start)) return ''
  return fold(text.slice(start, at))
}

// عبد and أبو are written joined or apart
const isJoined = (text: string, start: number) =>
  ['عبد', 'أبو', 'ابو'].some(word => text.startsWith(word, start))

const isPlain = (unit: number) => unit >= 0x621 && unit <= 0x64a && unit !== 0x640

/**
 * The first words of the names of a row, each once and read off its line where that will do. A name without a plain
 * one gives those of all its spellings.
 */
export function openingsOf(filed: FiledNames): readonly string[] {
  const openings: string[] = []
  const add = (opening: string) => {
    if (!openings.includes(opening)) openings.push(opening)
  }
  const see = (text: string, start: number, end: number) => {
    const opening = plainFirst(text, start, end)
    if (opening !== '') add(opening)
    else for (const [word] of spellings(nameWords(text.slice(start, end)))) if (word) add(word)
  }
  // adjectives of several words are inflected before they are names
  if ('institution' in filed || filed.has('adjectives') || !filed.strings(see))
    for (const [name] of namesIn(filed)) see(name, 0, name.length)
  return openings
}

/** The names of a row with what each is, adjectives of several words in their forms. */
export function* namesIn(filed: FiledNames): Generator<[name: string, form: NameEntry['form']]> {
  if ('institution' in filed) {
    for (const name of filed.institution) yield [name, 'institution']
    return
  }
  const { row } = filed
  const person = row.id.startsWith('person:')
  for (const name of row.names) yield [name, person && !name.trim().includes(' ') ? 'short' : 'name']
  for (const name of row.short ?? []) yield [name, 'short']
  for (const name of row.epithets ?? []) yield [name, 'epithet']
  for (const name of row.demonyms ?? []) yield [name, 'demonym']
  for (const adjective of row.adjectives ?? [])
    if (adjective.includes(' ')) for (const form of adjectiveForms(adjective)) yield [form, 'adjective']
}

// «كوري جنوبي» → «الكوري الجنوبي», «الكورية الجنوبية», «كورية جنوبية»; «جنوب أفريقي» → «الجنوب أفريقية»
function* adjectiveForms(adjective: string): Generator<string> {
  for (const ending of ['', 'ة', 'ين', 'ون'])
    for (const definite of [false, true]) yield arabicNisba(adjective, { definite, ending })
}
