import { bodyHeads, eventHeads, placeHeads } from '../lexicon/body-words.ts'
import { wordTest } from '../word-test.ts'

/** Whether a word ends, or opens, the name of a body. */
export const isBodyHead = wordTest(({ key }) => bodyHeads.has(key))

/** Whether a word ends the name of a place. */
export const isPlaceHead = wordTest(({ key }) => placeHeads.has(key))

/** Whether a word ends the name of an event. */
export const isEventHead = wordTest(({ key }) => eventHeads.has(key))
