import type { Participant } from '../../../model/clause.ts'
import { enclosingComplement } from './clause-levels.ts'
import type { NounAct } from './noun-act.ts'
import { oblique, participants } from './participants.ts'

const nobody: readonly Participant[] = []
const sides = /^(?:person|country|organization|ministry):/

/** «أكد له، خلال لقائهما في بغداد، …»: the two that a dual pronoun on talks means, by the clause around them. */
export function bothSides({ context, phrase, owner }: NounAct): readonly Participant[] {
  const between = phrase.complements.some(c => c.preposition === 'بين' && c.pronoun === 'هما')
  if (!owner?.subject || !(phrase.pronoun === 'هما' || between)) return nobody
  const subject = participants(context, owner.subject)
  const named = new Set(subject.flatMap(({ entities }) => entities))
  if (named.size !== 1) return named.size === 2 ? subject : nobody
  const [first] = named
  const kind = sides.exec(first as string)?.[0]
  if (!kind) return nobody
  const speaker = enclosingComplement(owner)?.parent?.subject
  const others = [
    ...(owner.object && owner.object !== phrase ? participants(context, owner.object) : nobody),
    ...owner.complements
      .filter(({ pronoun, at }) => pronoun !== '' && pronoun !== 'هما' && at < phrase.from)
      .flatMap(complement => oblique(context, complement, owner).participants),
    ...(speaker ? participants(context, speaker) : nobody),
  ]
  const other = others.find(
    ({ entities }) => entities.length === 1 && entities[0] !== first && entities[0]?.startsWith(kind),
  )
  return other ? [...subject, other] : nobody
}
