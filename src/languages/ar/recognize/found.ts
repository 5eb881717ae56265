import type { Mention, OfficeRef, Reference } from '../../../model/document.ts'
import type { EntityType } from '../../../model/entity.ts'

const none: readonly never[] = []

/** A noun phrase found in the tokens and not yet numbered as a mention. */
export class Found {
  /** token indexes */
  readonly from: number
  readonly to: number
  /** proclitics of the first token that belong to the sentence and not to the name */
  readonly pro: string
  readonly type: EntityType
  readonly kind: Mention['kind']
  readonly reference: Reference
  /** tokens of the name alone, where titles stand before it */
  nameFrom: number
  nameTo: number
  gender: 'm' | 'f' | null = null
  number: 1 | 2 | 3 = 1
  offices: readonly OfficeRef[] = none
  /** entities named inside this phrase */
  inner: readonly Found[] = none
  /** more phrases that this one opened: «وزيرا الدفاع الروسي والإيراني» */
  and: readonly Found[] = none

  constructor(
    from: number,
    to: number,
    pro: string,
    type: EntityType,
    kind: Mention['kind'],
    reference: Reference,
  ) {
    this.from = from
    this.to = to
    this.pro = pro
    this.type = type
    this.kind = kind
    this.reference = reference
    this.nameFrom = from
    this.nameTo = to
  }

  /** The same phrase, meant otherwise. */
  as(type: EntityType, reference: Reference): Found {
    const found = new Found(this.from, this.to, this.pro, type, this.kind, reference)
    found.nameFrom = this.nameFrom
    found.nameTo = this.nameTo
    found.gender = this.gender
    found.number = this.number
    found.offices = this.offices
    found.inner = this.inner
    found.and = this.and
    return found
  }
}
