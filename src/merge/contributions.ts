import type { Extraction } from '../model/extraction.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { mergeEdges } from './edges.ts'
import type { Graph } from './graph.ts'
import { layOut } from './layout.ts'
import { makeGraph } from './make-graph.ts'
import { mergeNodes } from './nodes.ts'
import { Pool } from './pool.ts'
import { firstOfCopies, originsOf } from './stories.ts'

/** What articles add to a graph, kept by article: what is put, replaced and removed leaves the graph that the rest alone gives. */
export class Contributions {
  readonly #byArticle = new Map<string, Contribution>()
  #pool = new Pool()
  #removed = 0

  /** How many articles there are. */
  get size(): number {
    return this.#byArticle.size
  }

  /** Adds an article, or replaces the one of this id. */
  put(extraction: Extraction): void {
    const { id } = extraction.article
    if (this.#byArticle.has(id)) this.#removed++
    this.#byArticle.set(id, contributionOf(extraction, this.#pool))
  }

  /** Takes an article away; false when there is none of this id. */
  remove(id: string): boolean {
    if (!this.#byArticle.delete(id)) return false
    this.#removed++
    // what is pooled for articles that have gone would stay for ever
    if (this.#byArticle.size === 0 && this.#removed > 0) {
      this.#pool = new Pool()
      this.#removed = 0
    }
    return true
  }

  /** The graph of all articles there are now. */
  graph(): Graph {
    const contributions = [...this.#byArticle.values()].sort((a, b) => byCodeUnit(a.article.id, b.article.id))
    const firsts = firstOfCopies(contributions)
    const articles = new Map(
      contributions.map(({ article }) => {
        const copyOf = firsts.get(article.id)
        return [article.id, copyOf === undefined ? article : { ...article, copyOf }]
      }),
    )
    const { edges, evidence } = mergeEdges(contributions, originsOf(articles.values()))
    const nodes = mergeNodes(contributions)
    layOut(nodes, edges)
    return makeGraph({ nodes, edges, articles, evidence })
  }
}
