import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Mention, OfficeRef, Reference } from '../model/document.ts'
import type { EntityType } from '../model/entity.ts'

/** A noun phrase that a recognizer found and that is not yet numbered as a mention; places are tokens. */
export interface Collectable {
  readonly from: number
  readonly to: number
  /** the words that are quoted as the mention, where titles or determiners stand before them */
  readonly nameFrom?: number | undefined
  readonly nameTo?: number | undefined
  /** proclitics of the first token that belong to the sentence and not to the name */
  readonly pro?: string
  readonly type: EntityType
  readonly kind: Mention['kind']
  readonly reference: Reference
  /** offices whose target is mention -1 are in a body that the phrase names inside */
  readonly offices?: readonly OfficeRef[]
  readonly gender?: 'm' | 'f' | null
  readonly number?: 1 | 2 | 3
  /** entities named inside this phrase */
  readonly inner?: readonly Collectable[]
}

/** Where phrases are collected: the mentions so far, and what the text and the gazetteers say of a phrase. */
export interface Collection {
  readonly mentions: Mention[]
  readonly gazetteer: Gazetteer
  /** the places in the text of the words quoted, given by tokens and the proclitics to leave out */
  readonly startOf: (token: number, pro: string) => number
  readonly endOf: (token: number) => number
  /** whether what stands before a token, or joined to it, says that something happens there */
  readonly isLocal: (token: number, pro: string) => boolean
}

/** An entity named inside a phrase, with its number as a mention; `taken` once an office is in it. */
interface Body {
  readonly type: EntityType
  readonly index: number
  taken: boolean
}

const none: never[] = []

/** Numbers a phrase as a mention, the entities named inside it before it; gives its number. */
export function collect(found: Collectable, sentence: number, embedded: boolean, into: Collection): number {
  const { mentions } = into
  const { from, to, nameFrom = from, nameTo = to, pro = '', inner = none, offices = none, reference } = found
  const start = into.startOf(nameFrom, nameFrom === from ? pro : '')
  const end = into.endOf(nameTo - 1)
  const bodies: Body[] = inner.length === 0 ? none : []
  for (const part of inner)
    bodies.push({ type: part.type, index: collect(part, sentence, true, into), taken: false })
  const linked: OfficeRef[] = offices.length === 0 ? none : []
  for (const office of offices) linked.push(withBody(office, bodies))
  const index = mentions.length
  mentions.push({
    index,
    start,
    end,
    sentence,
    from,
    to,
    kind: found.kind,
    type: found.type,
    reference: reference.by === 'office' ? inBody(reference, bodies) : reference,
    offices: linked,
    proclitic: pro,
    locative: into.isLocal(from, pro),
    embedded,
    gender: found.gender ?? genderOf(found, into.gazetteer),
    number: found.number ?? 1,
    pairedWith: null,
  })
  return index
}

/** A reference to an office with the number of the body that it is in. */
function inBody(reference: Extract<Reference, { by: 'office' }>, bodies: readonly Body[]): Reference {
  const office = withBody(reference.office, bodies)
  return office === reference.office ? reference : { ...reference, office }
}

/** An office with the number of the body that it is in; two offices of one phrase are in two bodies. */
function withBody(office: OfficeRef, bodies: readonly Body[]): OfficeRef {
  const { target } = office
  if (target?.mention !== -1) return office
  const body = bodies.find(({ type, taken }) => type === target.type && !taken)
  if (!body) return inTarget(office, null)
  body.taken = true
  const { type, portfolio, institution, iso, near } = target
  return inTarget(office, { type, portfolio, institution, iso, near, mention: body.index })
}

/** An office in something else; every field is written, for all to be of one shape. */
const inTarget = ({ role, text, former, derived }: OfficeRef, target: OfficeRef['target']): OfficeRef => ({
  role,
  target,
  text,
  former,
  derived,
})

/** The gender of a person that gazetteers know. */
function genderOf({ type, reference }: Collectable, gazetteer: Gazetteer): 'm' | 'f' | null {
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  return type === 'person' && id ? (gazetteer.world.get(id)?.gender ?? null) : null
}
