import type { Command } from 'commander'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { EntityType } from '../model/entity.ts'
import { loadGazetteers } from '../run/load-gazetteers.ts'
import { outputWidth, writeData } from './standard-streams.ts'
import { renderTable } from './table.ts'

/** Adds `isnad gazetteer stats`. */
export function addGazetteerStats(gazetteer: Command): void {
  gazetteer
    .command('stats')
    .description('count what the gazetteers hold')
    .argument('[folder...]', 'folders of further gazetteers, laid out like gazetteers/')
    .action(async (folders: readonly string[]) => {
      const rows = [...gazetteerCounts(await loadGazetteers(folders))].map(([what, number]) => [
        what,
        String(number),
      ])
      await writeData(renderTable(['What', 'How many'], rows, { width: outputWidth(), isolate: false }))
    })
}

const media = /^(?:news-agency|news-site|newspaper|radio|television|magazine)$/

/** How many of each kind a gazetteer holds, and how many names in each language. */
export function gazetteerCounts({ world, languages }: Gazetteer): Map<string, number> {
  const rows = [...world.values()]
  const ofType = (type: EntityType) => rows.filter(row => row.type === type)
  const people = ofType('person')
  const offices = people.flatMap(row => row.offices ?? [])
  const ministers = (portfolio: string) =>
    new Set(offices.filter(o => o.role === 'minister' && o.of.endsWith(`-${portfolio}`)).map(o => o.of)).size
  const heads = offices.filter(
    o => o.of.startsWith('country:') && /^(?:president|prime-minister|monarch)$/.test(o.role),
  )
  const organizations = ofType('organization')
  const composed = [...languages.values()][0]
  const parts = (composed?.portfolios.length ?? 0) + (composed?.institutions.length ?? 0)
  return new Map([
    ['countries', ofType('country').length],
    ['people', people.length],
    ['offices', offices.length],
    ['offices dated', offices.filter(office => office.from ?? office.to).length],
    ['offices dated to the day', offices.filter(office => office.from?.length === 10).length],
    ['countries with a head of state or government', new Set(heads.map(o => o.of)).size],
    ...['foreign', 'defence', 'interior'].map((portfolio): [string, number] => [
      `countries with ${portfolio === 'interior' ? 'an' : 'a'} ${portfolio} minister`,
      ministers(portfolio),
    ]),
    ['ministries and institutions by composition', ofType('country').length * parts],
    ['organizations', organizations.filter(row => !media.test(row.kind ?? '')).length],
    ['agencies', organizations.filter(row => row.kind === 'news-agency').length],
    ['agencies and media', organizations.filter(row => media.test(row.kind ?? '')).length],
    ['places', ofType('place').length],
    ['treaties', ofType('treaty').length],
    ['events', ofType('event').length],
    ...[...languages].map(([code, names]): [string, number] => [
      `names in ${code}`,
      names.rows.reduce((sum, row) => sum + row.names.length, 0),
    ]),
  ])
}
