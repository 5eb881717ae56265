import { readdirSync, readFileSync } from 'node:fs'
import { readGazetteer } from '../../src/gazetteer/read.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { relationById } from '../../src/model/ontology.ts'
import type { LanguagePack } from '../../src/model/pack.ts'
import { extractWith } from '../../src/pipeline.ts'

const folder = new URL('../../gazetteers/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path =>
  path.replaceAll('\\', '/'),
)

/** The shipped gazetteers. */
export const gazetteer = readGazetteer(
  files
    .filter(path => /^[^/]+\/[^/]+\.jsonl$/.test(path))
    .map(path => ({ path, text: readFileSync(new URL(path, folder), 'utf8'), checked: true })),
)

/** Reads sentences with a pack: what a text says. */
export const readerOf =
  (pack: LanguagePack) =>
  (text: string, publishedAt: string | null = '2024-01-15'): Extraction =>
    extractWith({ id: 'sentence', text, language: pack.code, publishedAt }, { pack, gazetteer })

/** An edge as it stands in an extraction, countries by their code: `RU`, `person:sergey-lavrov`. */
export interface Edge {
  readonly source: string
  readonly relation: string
  readonly target: string
  readonly negated: boolean
}

const short = (id: string) => id.replace(/^country:/, '')

/** The edges of an extraction between named actors. */
export function edgesOf(extraction: Extraction): Edge[] {
  return extraction.relations.flatMap(({ source, relation, target, polarity }) =>
    source === null || target === null
      ? []
      : [{ source: short(source), relation, target: short(target), negated: polarity === 'negated' }],
  )
}

/** An edge as frames write it: `RU condemned US`, with ` not` when negated. */
export const edgeText = ({ source, relation, target, negated }: Edge) =>
  `${source} ${relation} ${target}${negated ? ' not' : ''}`

/** The acts of an extraction with at least one named end: offices are no acts. */
export const actsOf = (extraction: Extraction) =>
  extraction.relations
    .filter(({ relation, source, target }) => relation !== 'holds_office' && (source ?? target) !== null)
    .map(
      ({ source, sourceText, relation, target, targetText }) =>
        `${source ?? sourceText} ${relation} ${target ?? targetText}`,
    )

/** Whether an edge is the one that a frame writes; `*` stands for anyone. */
export function isEdge(edge: Edge, written: string): boolean {
  const [source = '', relation = '', target = '', not = ''] = written.split(' ')
  const fits = (pattern: string, id: string) => pattern === '*' || pattern === id
  const turned = relationById.get(relation)?.symmetric === true
  const ends =
    (fits(source, edge.source) && fits(target, edge.target)) ||
    (turned && fits(source, edge.target) && fits(target, edge.source))
  return ends && edge.relation === relation && edge.negated === (not === 'not')
}
