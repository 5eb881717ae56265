import { linesIn } from '../../../gazetteer/compiled/lines.ts'
import { byHead, type RowIndex, RowTable } from '../../../gazetteer/compiled/row-table.ts'
import { frames } from '../frames/all.ts'
import { byPredicate, frameLine } from '../frames/frame-rows.ts'
import { rowOf } from '../frames/lemma-of.ts'
import { foldName } from '../normalize.ts'
import { nameList } from './lexicon.ts'
import { functionEntries } from './listing/function-entries.ts'
import { nounEntries } from './listing/noun-entries.ts'
import { titleEntries } from './listing/title-entries.ts'
import { doubtfulVerbs, masdarEntries, verbRows } from './listing/verb-rows.ts'
import { wordsOf } from './listing/words-of.ts'
import { ambiguousNames, familyNames, givenNames } from './names.ts'
import { nounLine } from './noun-table.ts'
import { byParticiple } from './participle-table.ts'
import { type Tables, tableNames } from './tables.ts'
import { byForm, verbLine } from './verb-table.ts'

/** A table of the language, and what its rows are found by. */
export interface LexiconTable {
  readonly name: string
  readonly table: RowTable
  readonly indexes: readonly RowIndex[]
}

/** The verbs of frames, as often as frames list them. */
export const frameVerbs = frames.flatMap(frame => (frame.verbs ?? []).map(rowOf))
/** The nominalizations of frames, each once. */
export const frameNouns: readonly string[] = [...new Set(frames.flatMap(frame => frame.nouns ?? []))]

/** The tables that Arabic is read with, made of its lists and frames: whatever no gazetteer changes. */
export function lexiconTables(): LexiconTable[] {
  const table = (
    name: keyof typeof tableNames,
    lines: readonly string[],
    ...indexes: readonly RowIndex[]
  ) => ({
    name: tableNames[name],
    table: new RowTable(linesIn(lines)),
    indexes,
  })
  const headed = (name: keyof typeof tableNames, lines: readonly string[]) => table(name, lines, byHead)
  return [
    table('frames', frames.map(frameLine), byPredicate),
    headed('frameVerbs', lines(presents())),
    table('verbs', verbRows(frameVerbs).map(verbLine), byForm, byParticiple),
    headed('doubtfulVerbs', [...doubtfulVerbs()]),
    headed('masdars', lines(new Map([...masdarEntries()].map(([noun, verb]) => [noun, [verb]])))),
    headed('nouns', lines(nounEntries(frameNouns), nounLine)),
    headed('functions', lines(functionEntries(), JSON.stringify)),
    headed('titles', lines(titleEntries(), JSON.stringify)),
    headed('names', lines(nameEntries())),
  ]
}

/** The tables by their names, for reading. */
export const madeTables = (): Tables => new Map(lexiconTables().map(({ name, table }) => [name, table]))

/** The presents of the verbs of frames by their past: «وقع» has يقع and يوقع. */
function presents(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { past, present } of frameVerbs) {
    const known = found.get(past)
    if (!known) found.set(past, [present])
    else if (!known.includes(present)) known.push(present)
  }
  return found
}

/** Lines of words with a tab and what each is. */
const lines = <Entry>(
  entries: ReadonlyMap<string, readonly Entry[]>,
  write: (entry: Entry) => string = String,
): string[] => [...entries].flatMap(([word, own]) => own.map(entry => `${word}\t${write(entry)}`))

/** The folded personal names, each with the lists that it stands in. */
function nameEntries(): Map<string, number[]> {
  const names = new Map<string, number[]>()
  const add = (text: string, list: number) => {
    for (const name of wordsOf(text).map(foldName)) names.set(name, [(names.get(name)?.[0] ?? 0) | list])
  }
  add(givenNames, nameList.given)
  add(familyNames, nameList.family)
  add(ambiguousNames, nameList.ambiguous)
  return names
}
