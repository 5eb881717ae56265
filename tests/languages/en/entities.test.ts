import { expect, it } from 'vitest'
import { testEntities } from '../entity-rows.ts'
import { read } from './reading.ts'

testEntities(new URL('./entities.tsv', import.meta.url), read)

it('a name in no list that spells the id of a thing in one is that thing', () => {
  const { entities } = read(
    'Speakers at the St Petersburg Economic Forum praised the Vladivostok Trade Forum.',
  )
  expect(entities.map(({ id, known }) => `${id} ${known}`)).toEqual([
    'event:st-petersburg-economic-forum true',
    'event:vladivostok-trade-forum false',
  ])
})
