import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'

/** One way to resolve mentions; sieves run in order, most precise first, each over what is still open. */
export interface Sieve {
  readonly name: string
  readonly run: (state: Resolution) => void
}

/** Whether nothing has settled a mention yet. */
export const isOpen = (state: Resolution, mention: Mention) => state.referents[mention.index]?.length === 0
