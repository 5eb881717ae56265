import type { Place } from '../model/problem.ts'

/** What can be wrong with a gazetteer, and whether it must be mended before it is used. */
export const findingKinds = {
  'bad-row': 'error',
  'duplicate-id': 'error',
  'dangling-id': 'error',
  'wrong-type': 'error',
  'wrong-date': 'error',
  'shared-wikidata': 'error',
  'repeated-names': 'warning',
  'no-name': 'warning',
  'shared-name': 'warning',
  'overlapping-offices': 'warning',
  'common-word': 'warning',
} as const

/** See {@link findingKinds}. */
export type FindingKind = keyof typeof findingKinds

/** Something wrong with a gazetteer, and where. */
export interface Finding {
  readonly kind: FindingKind
  readonly message: string
  readonly where: Place
  /** how often it would fire on the texts that were given; for common words */
  readonly count?: number
}

/** Whether a finding forbids the use of the gazetteer. */
export const isError = (finding: Finding) => findingKinds[finding.kind] === 'error'
