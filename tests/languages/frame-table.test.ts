import { describe, expect, test } from 'vitest'
import { frames as arabic } from '../../src/languages/ar/frames/all.ts'
import { frameTable as english } from '../../src/languages/en/frames/table.ts'
import { frameSchema } from '../../src/model/frame.ts'

describe.each(Object.entries({ ar: arabic, en: english.frames }))('frames of %s', (_, frames) => {
  test.each(frames.map(frame => [frame.id, frame] as const))('%s keeps to the schema', (_, frame) => {
    expect(frameSchema.parse(frame)).toEqual(frame)
  })
})
