import { byCodeUnit } from './by-code-unit.ts'
import type { Contribution } from './contribution.ts'
import { copiesOf } from './copies.ts'
import type { ArticleRecord } from './graph-schema.ts'
import type { ContributionStore } from './store/contribution-store.ts'

/** For each article that copies another, by id, the first article of the story: the first published, then the first id. */
export function firstOfCopies(
  contributions: readonly Contribution[],
  { sketches }: ContributionStore,
): Map<string, string> {
  const groups = copiesOf(
    contributions.map(({ article: { publishedAt }, sketch }) => ({
      sketch: sketch === undefined ? undefined : sketches.at(sketch),
      publishedAt,
    })),
  )
  const members = new Map<number, ArticleRecord[]>()
  for (const [at, { article }] of contributions.entries()) {
    const known = members.get(groups[at] as number)
    if (known) known.push(article)
    else members.set(groups[at] as number, [article])
  }
  const firsts = new Map<string, string>()
  for (const group of members.values()) {
    const first = group.reduce((best, other) => (printedBefore(other, best) ? other : best))
    for (const { id } of group) if (id !== first.id) firsts.set(id, first.id)
  }
  return firsts
}

/**
 * Whose word each article is, by id: the agency that it or a copy of it names, else the publisher of the first copy,
 * else the article alone. Articles of one origin are one source.
 */
export function originsOf(articles: Iterable<ArticleRecord>): Map<string, string> {
  const stories = new Map<string, ArticleRecord[]>()
  for (const article of articles) {
    const first = article.copyOf ?? article.id
    const known = stories.get(first)
    if (known) known.push(article)
    else stories.set(first, [article])
  }
  const origins = new Map<string, string>()
  for (const [id, story] of stories) {
    const first = story.find(article => article.id === id) ?? (story[0] as ArticleRecord)
    const [agency] = story.flatMap(article => article.agency ?? []).sort(byCodeUnit)
    const origin = agency ?? first.publisher ?? first.source ?? `article ${id}`
    for (const article of story) origins.set(article.id, origin)
  }
  return origins
}

// dated articles come before undated ones, then ids decide
const printedBefore = (a: ArticleRecord, b: ArticleRecord) =>
  (byCodeUnit(a.publishedAt ?? '~', b.publishedAt ?? '~') || byCodeUnit(a.id, b.id)) < 0
