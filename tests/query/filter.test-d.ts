import { expectTypeOf, test } from 'vitest'
import type { BackgroundRelationId } from '../../src/model/background.ts'
import type { RelationId } from '../../src/model/ontology.ts'
import type { Filter } from '../../src/query/filter.ts'
import type { RelationRow } from '../../src/query/query.ts'

test('relations are ids of the ontology, in filters and in rows', () => {
  expectTypeOf<Filter['relation']>().toEqualTypeOf<RelationId | BackgroundRelationId | undefined>()
  expectTypeOf<RelationRow['relation']>().toEqualTypeOf<RelationId | BackgroundRelationId>()
  expectTypeOf<RelationRow['weight']>().toEqualTypeOf<number>()
  expectTypeOf<{ relation: 'liked' }>().not.toExtend<Filter>()
})
