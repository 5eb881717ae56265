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

const none: never[] = []

/** Numbers a phrase as a mention, the entities named inside it before it; gives its number. */
export function collect(found: Collectable, sentence: number, embedded: boolean, into: Collection): number {
  const { mentions } = into
  const { from, to, nameFrom = from, nameTo = to, pro = '' } = found
  const start = into.startOf(nameFrom, nameFrom === from ? pro : '')
  const end = into.endOf(nameTo - 1)
  const bodies = found.inner?.length
    ? found.inner.map(part => ({ type: part.type, index: collect(part, sentence, true, into) }))
    : none
  const link = (office: OfficeRef): OfficeRef => {
    if (office.target?.mention !== -1) return office
    const at = bodies.findIndex(({ type }) => type === office.target?.type)
    const [body] = at < 0 ? none : bodies.splice(at, 1) // two offices of one phrase are in two bodies
    return { ...office, target: body ? { ...office.target, mention: body.index } : null }
  }
  const offices = found.offices?.length ? found.offices.map(link) : none
  const reference =
    found.reference.by === 'office'
      ? { ...found.reference, office: link(found.reference.office) }
      : found.reference
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
    reference,
    offices,
    proclitic: pro,
    locative: into.isLocal(from, pro),
    embedded,
    gender: found.gender ?? genderOf(found, into.gazetteer),
    number: found.number ?? 1,
    pairedWith: null,
  })
  return index
}

/** The gender of a person that gazetteers know. */
function genderOf({ type, reference }: Collectable, gazetteer: Gazetteer): 'm' | 'f' | null {
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  return type === 'person' && id ? (gazetteer.world.get(id)?.gender ?? null) : null
}
