import type { Command } from 'commander'
import { addGazetteerCheck } from './gazetteer-check.ts'
import { addGazetteerImport } from './gazetteer-import.ts'
import { addGazetteerStats } from './gazetteer-stats.ts'
import { addGazetteerSuggest } from './gazetteer-suggest.ts'

/** Adds `isnad gazetteer` and its commands. */
export function addGazetteer(program: Command): void {
  const gazetteer = program
    .command('gazetteer')
    .description('check, count and extend what the gazetteers know')
  for (const add of [addGazetteerCheck, addGazetteerStats, addGazetteerImport, addGazetteerSuggest])
    add(gazetteer)
}
