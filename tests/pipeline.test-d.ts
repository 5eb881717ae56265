import { expectTypeOf, test } from 'vitest'
import type { Recognized, Resolved, Segmented } from '../src/model/document.ts'
import type { Knowledge, recognizeStage, relateStage, resolveStage, segmentStage } from '../src/pipeline.ts'

test('a stage cannot run before the layers it needs are there', () => {
  type Needs<S extends { run: (document: never, knowledge: Knowledge) => object }> = Parameters<S['run']>[0]
  expectTypeOf<Segmented>().toExtend<Needs<typeof recognizeStage>>()
  expectTypeOf<Segmented>().not.toExtend<Needs<typeof resolveStage>>()
  expectTypeOf<Segmented & Recognized>().toExtend<Needs<typeof resolveStage>>()
  expectTypeOf<Segmented & Recognized>().not.toExtend<Needs<typeof relateStage>>()
  expectTypeOf<Segmented & Recognized & Resolved>().toExtend<Needs<typeof relateStage>>()
  expectTypeOf<Needs<typeof segmentStage>>().toExtend<{ article: { text: string } }>()
})

test('a stage returns only the layer it adds', () => {
  expectTypeOf<ReturnType<(typeof recognizeStage)['run']>>().toEqualTypeOf<Recognized>()
  expectTypeOf<ReturnType<(typeof resolveStage)['run']>>().toEqualTypeOf<Resolved>()
})
