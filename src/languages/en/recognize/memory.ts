import type { OfficeRef, Reference } from '../../../model/document.ts'

/** A person the article has named. */
export interface Known {
  readonly words: readonly string[]
  readonly reference: Reference
  /** the reference as text: equal for equal ones */
  readonly called: string
  gender: 'm' | 'f' | null
  offices: readonly OfficeRef[]
  /** the offices that each phrase gave him, those of the first also where it gave none */
  readonly told: (readonly OfficeRef[])[]
  /** see `placesOf`; undefined before somebody has asked since he was told of last */
  places: readonly OfficePlace[] | undefined
}

/** Where somebody holds an office, as far as the text or a gazetteer tells. */
export interface OfficePlace {
  readonly role: OfficeRef['role']
  readonly iso: string | null
  readonly portfolio: string | null
  /** the last word of the title as written: "secretary" */
  readonly word: string
}

/** A body or country that the sentence has named. */
export interface Actor {
  readonly type: 'organization' | 'country' | 'ministry'
  readonly mention: number
  /** the token after it */
  readonly to: number
  readonly iso: string | null
  /** whether it is named by an adjective */
  readonly adjective: boolean
}

/** What later phrases of an article lean on. */
export interface Memory {
  readonly people: Known[]
  /** the last office that a person of the text was given */
  lastOffice: OfficeRef | null
  /** the country of the last country or place named in the sentence */
  nearby: string | null
  /** the bodies and countries of this sentence, the last first: "KFOR …, said its commander" */
  actors: readonly Actor[]
  /** the body or country that the last sentence began with, for "their spokesman" */
  body: OfficeRef['target']
}
