import type { Clause } from '../../../model/clause.ts'
import { ontology } from '../../../model/ontology.ts'
import type { FrameTable } from '../../frame-table.ts'
import type { Scan } from '../recognize/scan.ts'
import { wordTest } from '../word-test.ts'
import { isCharge, isChargeAt } from './attribution.ts'
import type { RawClause } from './raw-clause.ts'

/** Words of asking, with the verb that says the same: "at X's request", "at the invitation of X". */
export const asks: ReadonlyMap<string, string> = new Map([
  ['at the request of', 'ask'],
  ['at the invitation of', 'invite'],
  ['request', 'ask'],
  ['behest', 'ask'],
  ['urging', 'ask'],
  ['insistence', 'ask'],
  ['invitation', 'invite'],
])

/** Relations that are deeds: what can be denied. */
export const deeds: ReadonlySet<string> = new Set(
  ontology
    .filter(({ quad }) => quad === 'material_conflict' || quad === 'material_cooperation')
    .map(({ id }) => id),
)

/** What nobody is called on to do: to be somebody, to suffer. */
const suffered = new Set(
  'be have face pay bear suffer answer get receive remain stay know lose win expect deserve benefit enjoy understand see die'.split(
    ' ',
  ),
)

/** Whether a clause says what its subject must do: "Kigali must bring its troops home", "should lift", "has to leave". */
export function obliges({ group }: RawClause, scan: Scan): boolean {
  const modal = scan.key(group.from)
  const next = scan.key(group.from + 1)
  const has = /^(?:has|have|had|needs?|needed|ought)$/.test(modal) && next === 'to'
  if (!has && !/^(?:must|should|mustn't|shouldn't)$/.test(modal)) return false
  for (let at = group.from + 1; at < group.at; at++) if (/^(?:have|be|been)$/.test(scan.key(at))) return false
  return group.at > group.from && !suffered.has(scan.key(group.at))
}

const isFollow = wordTest(({ key }) => /^follow(?:s|ed|ing)?$/.test(key))
const isDo = wordTest(({ key }) => /^(?:do|does|did|done|doing)$/.test(key))

/** The act that "followed suit", "did the same", "did likewise" speaks of again: the last one told before it. */
export function repeated(
  raw: RawClause,
  scan: Scan,
  told: { readonly now: readonly Clause[]; readonly before: readonly Clause[] },
): Clause | null {
  const word = scan.word(raw.group.at)
  const follows = isFollow(word) && raw.objects.some(object => object.head === 'suit')
  const does =
    isDo(word) &&
    (/^(?:likewise|so)$/.test(scan.key(raw.group.to)) ||
      (scan.key(raw.group.to) === 'the' && scan.key(raw.group.to + 1) === 'same'))
  if (!follows && !does) return null
  const start = scan.tokens[raw.group.at]?.start ?? 0
  const isAct = (clause: Clause) =>
    clause.form === 'verb' && clause.subjects.length + clause.objects.length > 0
  const earlier = [...told.before, ...told.now.filter(clause => clause.trigger.start < start)].filter(isAct)
  const last = earlier.at(-1) ?? told.now.find(clause => clause.trigger.start > start && isAct(clause))
  return last && last.modality === 'fact' && !last.negated ? last : null
}

const denies = ({ negated, group }: RawClause, frames: FrameTable): boolean =>
  !negated && group.lemmas.some(lemma => frames.scope(lemma) === 'denial')

/** How a clause denies what was told before it, of whoever speaks: `undone` "had done no such thing", `involvement` "denied any role", `charge` "denied the accusation". */
export function denial(
  raw: RawClause,
  scan: Scan,
  frames: FrameTable,
): 'undone' | 'involvement' | 'charge' | null {
  const object = raw.group.passive ? raw.subject : raw.objects[0]
  // "…, a charge Cambodia denied"
  if (!object)
    return raw.subject && isChargeAt(scan, raw.subject.from) && denies(raw, frames) ? 'charge' : null
  if (isDo(scan.word(raw.group.at))) return object.head === 'thing' && object.negated ? 'undone' : null
  if (!denies(raw, frames)) return null
  if (
    /^(?:involvement|responsibility|role|part|hand|link|connection|complicity|wrongdoing)$/.test(object.head)
  )
    return object.complements.some(({ preposition }) => preposition !== 'in') ? null : 'involvement'
  if (/^(?:it|this|that)$/.test(object.pronoun)) return 'charge'
  return isCharge(object.head) && object.possessor?.pronoun === undefined ? 'charge' : null
}
