import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { relationById } from '../src/index.ts'
import { entityTypes } from '../src/model/entity.ts'

const countries = new Set(
  readFileSync(join(import.meta.dirname, '../gazetteers/en/countries.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).id as string),
)
// an organization in the place of a country, such as EU, has the form of a code and is none
const iso = z.string().refine(code => countries.has(`country:${code}`), 'is the code of no country')
const names = z.array(z.string().min(1)).min(1)
const own = { id: z.string().min(1), optional: z.boolean().optional() }
const goldSchema = z.strictObject({
  id: z.string().min(1),
  language: z.enum(['ar', 'en']),
  publishedAt: z.iso.date(),
  text: z.string().min(1),
  entities: z.array(
    z.union([
      z.strictObject({ ...own, type: z.literal('country'), iso }),
      z.strictObject({ ...own, type: z.literal('ministry'), iso, portfolio: z.string().min(1) }),
      z.strictObject({ ...own, type: z.enum(entityTypes).exclude(['country', 'ministry']), names }),
    ]),
  ),
  relations: z.array(
    z.strictObject({
      source: z.string(),
      relation: z.string(),
      target: z.string(),
      evidence: z.string().min(1),
      polarity: z.enum(['affirmed', 'negated']),
      attributedTo: z.string().nullable(),
      optional: z.boolean().optional(),
    }),
  ),
})
type Gold = z.infer<typeof goldSchema>

const root = join(import.meta.dirname, 'gold')
const read = (name: string): Gold => goldSchema.parse(JSON.parse(readFileSync(join(root, name), 'utf8')))
const within = (folder: string) => readdirSync(join(root, folder)).map(name => `${folder}/${name}`)
const symmetric = new Set(
  [...relationById.values()].filter(each => each.symmetric).map(each => each.id as string),
)

const triple = ({ source, relation, target, polarity }: Gold['relations'][number]) => {
  const [one, other] = symmetric.has(relation) && source > target ? [target, source] : [source, target]
  return `${one} ${relation} ${other} ${polarity}`
}

describe.each(['ar', 'en', 'pairs'].flatMap(within))('%s', name => {
  const { entities, relations, text } = read(name)
  const ids = new Set(entities.map(entity => entity.id))

  test('has every entity once', () => {
    expect(ids.size).toBe(entities.length)
  })

  test('states relations of the ontology between its entities, each once and never with oneself', () => {
    for (const { source, relation, target, attributedTo } of relations) {
      expect(relationById.has(relation as never), relation).toBe(true)
      expect(ids).toContain(source)
      expect(ids).toContain(target)
      if (attributedTo !== null) expect(ids).toContain(attributedTo)
      expect(source).not.toBe(target)
    }
    const stated = relations.map(triple)
    expect(stated.filter((one, i) => stated.indexOf(one) < i)).toEqual([])
  })

  test('quotes its own text, within one paragraph', () => {
    for (const { evidence } of relations) {
      expect(text).toContain(evidence)
      expect(evidence).not.toContain('\n')
    }
  })
})

test.each(within('pairs').filter(name => name.endsWith('.ar.json')))(
  '%s says what its English twin says',
  name => {
    const said = ({ entities, relations }: Gold) => ({
      entities: entities.map(({ id, type }) => `${type} ${id}`).sort(),
      relations: relations
        .map(each => `${triple(each)} ${each.attributedTo} ${each.optional ?? false}`)
        .sort(),
    })
    expect(said(read(name))).toEqual(said(read(name.replace('.ar.', '.en.'))))
  },
)
