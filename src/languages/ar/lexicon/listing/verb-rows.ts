import { masdars as framedMasdars } from '../masdars.ts'
import { type VerbRow, verbLine } from '../verb-table.ts'
import { verbs as commonVerbs } from '../verbs.ts'

/** All verbs, those of frames first. */
export function verbRows(frameVerbs: readonly VerbRow[]): VerbRow[] {
  const rows = new Map<string, VerbRow>()
  for (const row of frameVerbs) rows.set(verbLine(row), row)
  for (const line of commonVerbs.split('\n')) {
    const [past, present] = line.trim().split(/\s+/)
    if (!past || !present) continue
    const row = { past, present }
    if (!rows.has(verbLine(row))) rows.set(verbLine(row), row)
  }
  return [...rows.values()]
}

/** Verbs that are as often something else. */
export function doubtfulVerbs(): Set<string> {
  const doubtful = new Set<string>()
  for (const line of commonVerbs.split('\n')) {
    const [past, present, , flag] = line.trim().split(/\s+/)
    if (past && present && flag === 'amb') doubtful.add(past)
  }
  // «شن», «قصف»: spelt as its own masdar
  for (const line of framedMasdars.trim().split('\n')) {
    const [past = '', masdar = ''] = line.split(' ')
    if (masdar.split('|').includes(past)) doubtful.add(past)
  }
  return doubtful
}

/** The verb of each masdar; the first counts, and those with frames stand first. */
export function masdarEntries(): Map<string, string> {
  const map = new Map<string, string>()
  const add = (verb: string, nouns: string) => {
    for (const noun of nouns.split('|')) if (!map.has(noun)) map.set(noun, verb)
  }
  for (const line of framedMasdars.trim().split('\n')) {
    const [verb = '', nouns = ''] = line.split(' ')
    add(verb, nouns)
  }
  for (const line of commonVerbs.split('\n')) {
    const [verb, , nouns] = line.trim().split(/\s+/)
    if (verb && nouns) add(verb, nouns)
  }
  return map
}
