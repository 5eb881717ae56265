import type { Graph } from './graph.ts'
import type { Evidence } from './graph-schema.ts'
import { EvidenceMap } from './store/evidence-map.ts'

/** Gives the evidence in an article, in the order of edges; where a graph is kept in columns, each piece is made when it is come to. */
export function evidenceOfArticles({ evidence }: Graph): (article: string) => Iterable<Evidence> {
  if (evidence instanceof EvidenceMap) return article => evidence.ofArticle(article)
  const byArticle = new Map<string, Evidence[]>()
  for (const pieces of evidence.values())
    for (const piece of pieces) {
      const known = byArticle.get(piece.article)
      if (known) known.push(piece)
      else byArticle.set(piece.article, [piece])
    }
  return article => byArticle.get(article) ?? []
}
