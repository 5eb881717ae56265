import { expect, test } from 'vitest'
import { gazetteerCounts } from '../../src/cli/gazetteer-stats.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'

const counts = gazetteerCounts(await loadGazetteers())

test.each([
  ['countries', 250],
  ['people', 2000],
  ['offices', 3000],
  ['organizations', 600],
  ['agencies and media', 150],
  ['places', 1500],
  ['treaties', 60],
  ['events', 60],
  ['countries with a head of state or government', 175],
  ['countries with a foreign minister', 150],
  ['countries with a defence minister', 130],
  ['countries with an interior minister', 120],
])('%s: at least %i', (what, floor) => {
  expect(counts.get(what)).toBeGreaterThanOrEqual(floor)
})

test('every person has an Arabic and an English name', async () => {
  const gazetteer = await loadGazetteers()
  const people = [...gazetteer.world.keys()].filter(id => id.startsWith('person:'))
  expect(people.filter(id => ['ar', 'en'].some(code => gazetteer.namesOf(id, code).length === 0))).toEqual([])
})
