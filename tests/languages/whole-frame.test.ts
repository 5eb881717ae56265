import { expect, test } from 'vitest'
import { wholeFrame } from '../../src/languages/whole-frame.ts'
import { frameSchema } from '../../src/model/frame.ts'

test('a whole frame has every field of the schema, and what the frame says', () => {
  const frame = { id: 'strike', relation: 'attacked' as const, needs: ['on'], extra: true as const }
  expect(Object.keys(wholeFrame(frame)).sort()).toEqual(Object.keys(frameSchema.shape).sort())
  expect(wholeFrame(frame)).toEqual(frame)
  expect(wholeFrame(frame)).toBe(wholeFrame(frame))
})
