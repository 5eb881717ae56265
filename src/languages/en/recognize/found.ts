import type { Mention, OfficeRef, Reference } from '../../../model/document.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Collectable } from '../../collect.ts'

const none: readonly never[] = []

/** A noun phrase found in the tokens and not yet numbered as a mention: with its titles, determiners and appositions. */
export class Found implements Collectable {
  from: number
  to: number
  type: EntityType
  kind: Mention['kind']
  reference: Reference
  /** tokens of the name alone, where titles stand before it */
  nameFrom: number | undefined = undefined
  nameTo: number | undefined = undefined
  offices: readonly OfficeRef[] = none
  gender: 'm' | 'f' | null = null
  number: 1 | 2 | 3 = 1
  /** entities named inside this phrase */
  inner: readonly Found[] = none
  /** more phrases that this one opened: "the presidents of A and B, X and Y" */
  and: readonly Found[] = none

  constructor(from: number, to: number, type: EntityType, kind: Mention['kind'], reference: Reference) {
    this.from = from
    this.to = to
    this.type = type
    this.kind = kind
    this.reference = reference
  }

  /** The same phrase, to be changed: what was found at a token is kept for whoever asks again. */
  copy(): Found {
    const found = new Found(this.from, this.to, this.type, this.kind, this.reference)
    found.nameFrom = this.nameFrom
    found.nameTo = this.nameTo
    found.offices = this.offices
    found.gender = this.gender
    found.number = this.number
    found.inner = this.inner
    found.and = this.and
    return found
  }

  /** The same phrase, beginning elsewhere. */
  since(from: number): Found {
    const found = this.copy()
    found.from = from
    return found
  }

  /** The same phrase, ending elsewhere. */
  until(to: number): Found {
    const found = this.copy()
    found.to = to
    return found
  }

  /** The same phrase, meant otherwise. */
  as(type: EntityType, reference: Reference): Found {
    const found = this.copy()
    found.type = type
    found.reference = reference
    return found
  }
}
