import type { Contribution } from './contribution.ts'
import type { ContributionStore } from './store/contribution-store.ts'
import { actOf } from './store/identities.ts'

/** The same contribution in another store. */
export function copiedContribution(
  contribution: Contribution,
  from: ContributionStore,
  to: ContributionStore,
): Contribution {
  const { sketch, entities, evidence } = contribution
  const firstListed = to.listed.length
  for (let at = entities[0]; at < entities[1]; at++) {
    to.listed.push(to.profiles.number(from.profiles.at(from.listed.at(at))))
    to.mentions.push(from.mentions.at(at))
  }
  const firstPiece = to.evidence.size
  for (let place = evidence[0]; place < evidence[1]; place++) {
    const { edge: _, ...piece } = from.evidence.at(place, '')
    to.evidence.add(sameEdge(from.evidence.edge(place), from, to), piece)
  }
  return {
    ...contribution,
    sketch: sketch === undefined ? undefined : to.sketches.add(from.sketches.at(sketch)),
    entities: [firstListed, to.listed.length],
    evidence: [firstPiece, to.evidence.size],
  }
}

function sameEdge(edge: number, from: ContributionStore, to: ContributionStore): number {
  const { relation, polarity } = actOf(from.identities.act(edge))
  const [source, target] = [from.identities.source(edge), from.identities.target(edge)].map(end =>
    to.strings.number(from.strings.at(end)),
  ) as [number, number]
  return to.identities.number(source, relation.id, target, polarity)
}
