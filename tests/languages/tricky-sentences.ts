import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../src/model/extraction.ts'
import { relationById } from '../../src/model/ontology.ts'
import { gazetteer } from './reading.ts'

interface GoldEntity {
  readonly id: string
  readonly type: string
  readonly text: string
  readonly iso?: string
  readonly portfolio?: string
}

interface GoldRelation {
  readonly source: string
  readonly relation: string
  readonly target: string
  readonly polarity?: 'affirmed' | 'negated'
  readonly attributedTo?: string | null
  readonly optional?: boolean
}

interface Tricky {
  readonly text: string
  readonly entities: readonly GoldEntity[]
  readonly relations: readonly GoldRelation[]
  readonly mustNot: readonly GoldRelation[]
  readonly why: string
}

/** How many characters of a mention lie on an occurrence of the text. */
function overlap(entity: ExtractedEntity, text: string, phrase: string): number {
  let most = 0
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    for (const mention of entity.mentions)
      most = Math.max(most, Math.min(mention.end, at + phrase.length) - Math.max(mention.start, at))
  return most
}

/** The entity of the extraction that a gold entity is. */
function matching(gold: GoldEntity, text: string, entities: readonly ExtractedEntity[]): string | undefined {
  const same = entities.filter(entity => entity.type === gold.type)
  if (gold.iso) return `${gold.type}:${[gold.iso, gold.portfolio].filter(Boolean).join('-')}`
  const ranked = same
    .map(entity => ({ id: entity.id, size: overlap(entity, text, gold.text) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
  return ranked[0]?.id
}

interface Verdict {
  readonly wrong: readonly string[]
  readonly violated: readonly string[]
}

const written = (relation: ExtractedRelation) =>
  `${relation.source} ${relation.relation} ${relation.target} ${relation.polarity} by ${relation.attributedTo}`

/** «الرئيس جو بايدن»: the gazetteer may say of what. */
const isHolder = ({ relation, source, target }: ExtractedRelation) =>
  relation === 'holds_office' && gazetteer.holders(target ?? '').some(({ person }) => person === source)

function judge(sentence: Tricky, extraction: Extraction): Verdict {
  const idOf = new Map(
    sentence.entities.map(gold => [gold.id, matching(gold, sentence.text, extraction.entities)]),
  )
  const isEnd = (gold: string, id: string | null) => gold === '*' || (id !== null && idOf.get(gold) === id)
  const isOne = (gold: GoldRelation, relation: ExtractedRelation, polarity: string | undefined) => {
    if (gold.relation !== relation.relation || (polarity && polarity !== relation.polarity)) return false
    if (isEnd(gold.source, relation.source) && isEnd(gold.target, relation.target)) return true
    const symmetric = relationById.get(gold.relation)?.symmetric === true
    return symmetric && isEnd(gold.source, relation.target) && isEnd(gold.target, relation.source)
  }
  const wrong: string[] = []
  for (const gold of sentence.relations) {
    const found = extraction.relations.find(relation => isOne(gold, relation, gold.polarity ?? 'affirmed'))
    if (!found) {
      if (!gold.optional) wrong.push(`missing ${gold.source} ${gold.relation} ${gold.target}`)
    } else if (found.attributedTo !== (gold.attributedTo ? (idOf.get(gold.attributedTo) ?? '?') : null))
      wrong.push(`attributed to ${found.attributedTo}: ${gold.source} ${gold.relation} ${gold.target}`)
  }
  for (const relation of extraction.relations)
    if (
      relation.source !== null &&
      relation.target !== null &&
      !isHolder(relation) &&
      !sentence.relations.some(gold => isOne(gold, relation, gold.polarity ?? 'affirmed'))
    )
      wrong.push(`extra ${written(relation)}`)
  const violated = sentence.mustNot.flatMap(gold =>
    extraction.relations.filter(relation => isOne(gold, relation, gold.polarity)).map(written),
  )
  return { wrong, violated }
}

/**
 * Tests the sentences of a file of tests/tricky: each comes out right, but for the known failures, by line with their
 * reason, which must still fail; and what must not come out never does.
 */
export function testTricky(
  file: string,
  knownFailures: Readonly<Record<number, string>>,
  read: (text: string, publishedAt: null) => Extraction,
): void {
  const sentences = readFileSync(new URL(`../tricky/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => ({ line: index + 1, ...(JSON.parse(line) as Tricky) }))

  describe('tricky sentences', () => {
    it.each(sentences)('line $line: $why', sentence => {
      const { wrong, violated } = judge(sentence, read(sentence.text, null))
      expect(violated, 'must not come out').toEqual([])
      if (knownFailures[sentence.line] === undefined) expect(wrong, sentence.text).toEqual([])
      else expect(wrong, `comes out right now: take line ${sentence.line} off the list`).not.toEqual([])
    })

    it('known failures are lines of the file', () => {
      const lines = sentences.map(sentence => sentence.line)
      expect(Object.keys(knownFailures).filter(line => !lines.includes(Number(line)))).toEqual([])
    })
  })
}
