import type { Extraction } from '../model/extraction.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { copiedContribution } from './copied-contribution.ts'
import { mergeEdges } from './edges.ts'
import type { Graph } from './graph.ts'
import { layOut } from './layout.ts'
import { makeGraph } from './make-graph.ts'
import { mergeNodes } from './nodes.ts'
import { ContributionStore } from './store/contribution-store.ts'
import { firstOfCopies, originsOf } from './stories.ts'

/** What articles add to a graph, kept by article: what is put, replaced and removed leaves the graph that the rest alone gives. */
export class Contributions {
  #byArticle = new Map<string, Contribution>()
  #store = new ContributionStore()
  /** articles that the store still holds and nobody asks for */
  #gone = 0

  /** How many articles there are. */
  get size(): number {
    return this.#byArticle.size
  }

  /** Adds an article, or replaces the one of this id. */
  put(extraction: Extraction): void {
    const { id } = extraction.article
    if (this.#byArticle.has(id)) this.#gone++
    this.#byArticle.set(id, contributionOf(extraction, this.#store))
    this.#tidy()
  }

  /** Takes an article away; false when there is none of this id. */
  remove(id: string): boolean {
    if (!this.#byArticle.delete(id)) return false
    this.#gone++
    this.#tidy()
    return true
  }

  /** The graph of all articles there are now. */
  graph(): Graph {
    const store = this.#store
    const contributions = [...this.#byArticle.values()].sort((a, b) => byCodeUnit(a.article.id, b.article.id))
    const firsts = firstOfCopies(contributions, store)
    const articles = new Map(
      contributions.map(({ article }) => {
        const copyOf = firsts.get(article.id)
        return [article.id, copyOf === undefined ? article : { ...article, copyOf }]
      }),
    )
    const { edges, evidence, weightOf } = mergeEdges(contributions, originsOf(articles.values()), store)
    const nodes = mergeNodes(contributions, store)
    layOut(nodes, weightOf, edges)
    return makeGraph({ nodes, edges, articles, evidence })
  }

  /** Moves what there is to a new store once more has gone than is left; graphs that were handed out keep the old one. */
  #tidy(): void {
    if (this.#gone <= this.#byArticle.size) return
    const store = new ContributionStore()
    this.#byArticle = new Map(
      [...this.#byArticle].map(([id, contribution]) => [
        id,
        copiedContribution(contribution, this.#store, store),
      ]),
    )
    this.#store = store
    this.#gone = 0
  }
}
