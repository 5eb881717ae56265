import type { Mention, OfficeRef } from '../../../model/document.ts'
import type { Found } from './found.ts'
import type { Scan } from './scan.ts'

const none: never[] = []

/** The gender of a person that gazetteers know. */
function genderOf(scan: Scan, found: Found): 'm' | 'f' | null {
  const { reference } = found
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  return found.type === 'person' && id ? (scan.knowledge.gazetteer.world.get(id)?.gender ?? null) : null
}

/** Numbers a phrase as a mention, the entities named inside it before it; gives its number. */
export function collect(
  scan: Scan,
  found: Found,
  sentence: number,
  embedded: boolean,
  mentions: Mention[],
): number {
  const { nameFrom, nameTo } = found
  const start = scan.startOf(nameFrom, nameFrom === found.from ? found.pro : '')
  const end = (scan.tokens[nameTo - 1] as { end: number }).end
  const inner =
    found.inner.length === 0
      ? none
      : found.inner.map(part => ({ part, index: collect(scan, part, sentence, true, mentions) }))
  const link = (office: OfficeRef): OfficeRef => {
    if (office.target?.mention !== -1) return office
    const body = inner.find(({ part }) => part.type === office.target?.type && part.from >= found.from)
    inner.splice(inner.indexOf(body as never), body ? 1 : 0)
    return { ...office, target: body ? { ...office.target, mention: body.index } : null }
  }
  const offices = found.offices.length === 0 ? none : found.offices.map(link)
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
    from: found.from,
    to: found.to,
    kind: found.kind,
    type: found.type,
    reference,
    offices,
    proclitic: found.pro,
    embedded,
    gender: found.gender ?? genderOf(scan, found),
    number: found.number,
    pairedWith: null,
  })
  return index
}
