import { testEntities } from '../entity-rows.ts'
import { read } from './reading.ts'

testEntities(new URL('./entities.tsv', import.meta.url), read)
