import { expect, test } from 'vitest'
import type { LanguageNames } from '../../src/gazetteer/gazetteer.ts'
import { PlaceVariants } from '../../src/gazetteer/variants/place-variants.ts'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'

const gazetteer = await loadGazetteers()
const names = gazetteer.languages.get('ar') as LanguageNames
const variants = new PlaceVariants(names, gazetteer.isoOf)

/** Spellings that a paper might use, a letter at a time. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/غ/g, 'ج'], [/غ/g, 'ق'], [/ج/g, 'غ'], [/ق/g, 'غ'], [/ك/g, 'ق'], [/ق/g, 'ك'], [/ت/g, 'ط'], [/ط/g, 'ت'], [/ذ/g, 'د'], [/د/g, 'ذ'], [/س/g, 'ص'],
  [/ة$/, 'ا'], [/ا$/, 'ة'], [/ا$/, 'ه'], [/ي$/, 'ى'], [/[أإآ]/g, 'ا'], [/ /g, '-'], [/ /g, ''], [/-/g, ' '], [/^ال/, ''], [/^/, 'ال'],
  [/(?<=\p{L})[اوي](?=\p{L})/u, ''], [/(?<=\p{L}{3})(?=\p{L}{2})/u, 'و'], [/(?<=\p{L}{3})(?=\p{L}{2})/u, 'ي'], [/(?<=\p{L}{3})(?=\p{L}{2})/u, 'ا'],
] // biome-ignore format: a table

test('no generated spelling of one place is found as another', () => {
  const rows = names.rows.filter(({ id }) => id.startsWith('place:'))
  const listed = new Set(names.rows.flatMap(row => row.names))
  const wrong: string[] = []
  let generated = 0
  let found = 0
  for (const { id, names: own } of rows)
    for (const name of own)
      for (const [pattern, letters] of changes) {
        const spelled = name.replace(pattern, letters)
        if (spelled === name || listed.has(spelled)) continue
        generated++
        const place = variants.of(spelled)
        if (place === id) found++
        else if (place !== null) wrong.push(`${spelled}, of ${id}, is taken for ${place}`)
      }
  console.log(`${generated} generated spellings, ${found} found`)
  expect(generated).toBeGreaterThan(10_000)
  expect(found).toBeGreaterThan(10_000)
  expect(wrong).toEqual([])
})
