import { byCodeUnit } from './by-code-unit.ts'
import type { Contribution } from './contribution.ts'
import { copiesOf } from './copies.ts'

/** The text that an article prints, its own or one that others print too. */
export interface Story {
  /** whose word it is: the agency that one of its copies names, else the publisher of the first, else the article alone */
  readonly origin: string
  /** the first article of the story, where it is another */
  readonly copyOf: string | undefined
}

/** The story of each article, by id. Copies of one text are one story; the first published is its first article. */
export function storiesOf(contributions: readonly Contribution[]): Map<string, Story> {
  const stories = new Map<string, Story>()
  const groups = copiesOf(
    contributions.map(({ article, sketch }) => ({ sketch, publishedAt: article.publishedAt })),
  )
  const members = new Map<number, Contribution[]>()
  for (const [at, contribution] of contributions.entries()) {
    const group = groups[at] as number
    const known = members.get(group)
    if (known) known.push(contribution)
    else members.set(group, [contribution])
  }
  for (const group of members.values()) {
    const first = group.reduce((best, other) => (printedBefore(other, best) ? other : best))
    const origin = originOf(group, first)
    for (const { article } of group)
      stories.set(article.id, {
        origin,
        copyOf: article.id === first.article.id ? undefined : first.article.id,
      })
  }
  return stories
}

function originOf(group: readonly Contribution[], { article }: Contribution): string {
  const [agency] = group.flatMap(member => member.article.agency ?? []).sort(byCodeUnit)
  // an article that names no source is one of its own
  return agency ?? article.publisher ?? article.source ?? `article ${article.id}`
}

// dated articles come before undated ones, then ids decide
const printedBefore = ({ article: a }: Contribution, { article: b }: Contribution) =>
  (byCodeUnit(a.publishedAt ?? '~', b.publishedAt ?? '~') || byCodeUnit(a.id, b.id)) < 0
