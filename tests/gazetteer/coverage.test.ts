import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadGazetteers } from '../../src/run/load-gazetteers.ts'
import { littleKnown } from './little-known.ts'

interface GoldEntity {
  readonly id: string
  readonly type: string
  readonly names?: readonly string[]
  readonly iso?: string
}

// as tests/gold/score.mjs compares names
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')
    .replace(/^(the|al)[ -]/, '')
    .replace(/(^|\s)ال/g, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '')

const folders = ['../gold/ar', '../gold/en', '../../../shared/gold/dev'].map(path =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const gold = new Map(
  folders
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).map(file => join(folder, file)))
    .filter(path => /\/(?:(?:ar|en)-d\d+|seed-\d+)\.json$/.test(path))
    .map(path => JSON.parse(readFileSync(path, 'utf8')) as { id: string; entities: GoldEntity[] })
    .map(article => [article.id, article.entities]),
)

const gazetteer = await loadGazetteers()
const byName = new Map<string, Set<string>>()
const index = (name: string, id: string) =>
  byName.set(fold(name), (byName.get(fold(name)) ?? new Set()).add(id))
const institutions = gazetteer.languages.get('ar')?.institutions ?? []
for (const id of gazetteer.world.keys()) {
  const composed = id.startsWith('country:')
    ? institutions.map(row => `organization:${id.slice(8)}-${row.id}`)
    : []
  for (const known of [id, ...composed])
    for (const code of ['ar', 'en']) for (const name of gazetteer.namesOf(known, code)) index(name, known)
}
for (const { rows } of gazetteer.languages.values())
  for (const row of rows)
    for (const name of [...(row.short ?? []), ...(row.epithets ?? [])]) index(name, row.id)

test('of the widely known entities of the gold articles at least 97 of 100 are known, in Arabic and in English', () => {
  const missing: string[] = []
  let all = 0
  for (const [article, entities] of gold)
    for (const { id, type, iso, names = [] } of entities) {
      if (type === 'ministry' || littleKnown.has(`${article} ${id}`)) continue
      all++
      const found =
        type === 'country'
          ? [`country:${iso}`]
          : names
              .flatMap(name => [...(byName.get(fold(name)) ?? [])])
              .filter(known => known.startsWith('person:') === (type === 'person'))
      const inBoth = found.some(known =>
        ['ar', 'en'].every(code => gazetteer.namesOf(known, code).length > 0),
      )
      if (!inBoth) missing.push(`${article} ${type} ${names.join(' | ')}`)
    }
  console.log(
    `${all - missing.length} of ${all} widely known entities of ${gold.size} gold articles are known`,
  )
  expect(missing.length / all, missing.join('\n')).toBeLessThanOrEqual(0.03)
})

test('the list of the little known holds nothing that became known or went away', () => {
  const all = new Set(
    [...gold].flatMap(([article, entities]) => entities.map(({ id }) => `${article} ${id}`)),
  )
  if (gold.size > 20) expect([...littleKnown].filter(key => !all.has(key))).toEqual([])
})
