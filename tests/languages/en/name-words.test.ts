import { expect, test } from 'vitest'
import { firstWord, nameWords, withoutArticle } from '../../../src/languages/en/name-words.ts'
import { loadGazetteers } from '../../../src/run/load-gazetteers.ts'

test.each([
  ['Jean-Yves Le Drian', 'jean'],
  ['the Hague', 'hague'],
  ['The Gambia', 'gambia'],
  ['Theresa May', 'theresa'],
  ['U.N. Security Council', 'un'],
  ["N'Djamena", "n'djamena"],
  ['Árpád Göncz', 'arpad'],
  ['Washington, D.C.', 'washington'],
  ['the', 'the'],
])('%s begins with %s', (name, word) => {
  expect(firstWord(`… ${name}`, 2, 2 + name.length)).toBe(word)
})

test('the first word of every name is that of its words', async () => {
  const rows = (await loadGazetteers()).languages.get('en')?.rows ?? []
  const names = rows.flatMap(row => [...row.names, ...(row.short ?? []), ...(row.demonyms ?? [])])
  expect(names.length).toBeGreaterThan(10_000)
  for (const name of names)
    expect(firstWord(name, 0, name.length)).toBe(nameWords(withoutArticle(name))[0] ?? '')
})
