import { describe, expect, it } from 'vitest'
import { edgesOf, edgeText, read } from './reading.ts'

const edges = (text: string) => edgesOf(read(text)).map(edgeText).sort()

/** Pairs of sentences that say the same in other words. */
const same: readonly (readonly [string, string])[] = [
  [
    'Russia condemned the strikes that Israel launched on Lebanon.',
    'Russia condemned the strikes launched by Israel on Lebanon.',
  ],
  ['Canada expelled two Iranian diplomats.', 'Two Iranian diplomats were expelled by Canada.'],
  ['Japan and Kenya signed an agreement.', 'Japan signed an agreement with Kenya.'],
  ['Israel bombed Lebanon, Sergey Lavrov said.', 'Sergey Lavrov said that Israel had bombed Lebanon.'],
  ['Israel bombed Lebanon, Sergey Lavrov said.', 'According to Sergey Lavrov, Israel bombed Lebanon.'],
  ['France’s ambassador left. Chile thanked Peru.', "France's ambassador left. Chile thanked Peru."],
  ['The U.S. armed Ukraine.', 'The US armed Ukraine.'],
  ['Türkiye thanked Egypt.', 'Turkey thanked Egypt.'],
  ['Egypt criticised Sudan.', 'Egypt criticized Sudan.'],
]

/** Sentences with their denial. */
const denied: readonly (readonly [string, string])[] = [
  ['Canada expelled Iran.', 'Canada did not expel Iran.'],
  ['Russia condemned Israel.', 'Russia never condemned Israel.'],
  ['Emmanuel Macron visited Lebanon.', "Emmanuel Macron didn't visit Lebanon."],
  ['Ukraine has accused Iran.', 'Ukraine has not accused Iran.'],
]

describe('English', () => {
  it.each(same)('%s = %s', (one, other) => {
    expect(edges(one)).toEqual(edges(other))
    expect(edges(one).length).toBeGreaterThan(0)
  })

  it.each(denied)('%s, denied: %s', (said, not) => {
    expect(edges(said).length).toBeGreaterThan(0)
    expect(edges(not)).toEqual(edges(said).map(edge => `${edge} not`))
  })

  it('a sentence says the same wherever it stands', () => {
    const one = 'Egypt thanked Sudan.'
    const two = 'Chile urged Peru to leave.'
    expect(edges(`${one} ${two}`)).toEqual([...edges(one), ...edges(two)].sort())
    expect(edges(`${one}\n\n${two}`)).toEqual([...edges(one), ...edges(two)].sort())
  })
})
