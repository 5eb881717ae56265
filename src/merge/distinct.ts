import type { Extraction } from '../model/extraction.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { canonicalJson } from './canonical-json.ts'

/** Extractions with one for each article id. */
export interface Distinct<Item> {
  /** in the order of article ids */
  readonly kept: readonly Item[]
  /** word for word the same as one that is kept */
  readonly repeated: readonly Item[]
  /** another text under the id of one that is kept */
  readonly rivals: readonly { readonly kept: Item; readonly rival: Item }[]
}

/** Keeps one extraction an article, whatever the order: of different ones the last published, then the first by code unit. */
export function distinctArticles<Item extends { readonly extraction: Extraction }>(
  items: readonly Item[],
): Distinct<Item> {
  const byId = new Map<string, Item[]>()
  for (const item of items) {
    const { id } = item.extraction.article
    const same = byId.get(id)
    if (same) same.push(item)
    else byId.set(id, [item])
  }
  const kept: Item[] = []
  const repeated: Item[] = []
  const rivals: { kept: Item; rival: Item }[] = []
  for (const [, same] of [...byId].sort(([a], [b]) => byCodeUnit(a, b))) {
    const [best, ...others] = same.length === 1 ? same : versionsOf(same, repeated)
    kept.push(best as Item)
    for (const rival of others) rivals.push({ kept: best as Item, rival })
  }
  return { kept, repeated, rivals }
}

/** The different ones among extractions of one article, the best first; the same again goes to `repeated`. */
function versionsOf<Item extends { readonly extraction: Extraction }>(
  same: readonly Item[],
  repeated: Item[],
): Item[] {
  const versions = new Map<string, Item>()
  for (const item of same) {
    const content = canonicalJson(item.extraction)
    if (versions.has(content)) repeated.push(item)
    else versions.set(content, item)
  }
  return [...versions].sort(lastPublishedFirst).map(([, item]) => item)
}

type Version = readonly [content: string, item: { readonly extraction: Extraction }]

const publishedAt = ([, { extraction }]: Version) => extraction.article.publishedAt ?? ''
const lastPublishedFirst = (a: Version, b: Version) =>
  byCodeUnit(publishedAt(b), publishedAt(a)) || byCodeUnit(a[0], b[0])
