import type { Command } from 'commander'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { EntityType } from '../model/entity.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { counted } from './report-words.ts'
import { outputWidth, say, writeData } from './standard-streams.ts'
import { renderTable } from './table.ts'

const FOLDERS = 'folders of further gazetteers, laid out like gazetteers/'

/** Adds `isnad gazetteer check` and `isnad gazetteer stats`. */
export function addGazetteer(program: Command): void {
  const command = program.command('gazetteer').description('check and count what the gazetteers know')
  command
    .command('check')
    .description('read all gazetteers; the first row that breaks its schema is named by file, line and field')
    .argument('[folder...]', FOLDERS)
    .action((folders: readonly string[]) => {
      const { world, languages } = loadGazetteers(folders)
      const names = [...languages].map(([code, { rows }]) => `${rows.length} named in ${code}`)
      say(`All rows are sound: ${counted(world.size, 'entity')}, ${names.join(', ')}.`)
    })
  command
    .command('stats')
    .description('count what the gazetteers hold')
    .argument('[folder...]', FOLDERS)
    .action(async (folders: readonly string[]) => {
      const counts = gazetteerCounts(loadGazetteers(folders))
      const rows = [...counts].map(([what, number]) => [what, String(number)])
      await writeData(renderTable(['What', 'How many'], rows, { width: outputWidth(), isolate: false }))
    })
}

/** How many of each kind a gazetteer holds, and how many names in each language. */
export function gazetteerCounts({ world, languages }: Gazetteer): Map<string, number> {
  const rows = [...world.values()]
  const ofType = (type: EntityType) => rows.filter(row => row.type === type).length
  return new Map([
    ['countries', ofType('country')],
    ['people', ofType('person')],
    ['offices', rows.reduce((sum, row) => sum + (row.offices?.length ?? 0), 0)],
    ['ministries', ofType('ministry')],
    ['organizations', ofType('organization')],
    ['places', ofType('place')],
    ['agencies', rows.filter(row => row.type === 'organization' && row.kind === 'news-agency').length],
    ['treaties', ofType('treaty')],
    ['events', ofType('event')],
    ...[...languages].map(([code, names]): [string, number] => [
      `names in ${code}`,
      names.rows.reduce((sum, row) => sum + row.names.length, 0),
    ]),
  ])
}
