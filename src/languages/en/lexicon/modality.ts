/** Modals with what they make of the verb after them; `conditional` states nothing. */
export const modals: Readonly<Record<string, 'future' | 'possible' | 'called-for' | 'conditional'>> = {
  will: 'future',
  "'ll": 'future',
  shall: 'future',
  would: 'conditional',
  "'d": 'conditional',
  can: 'possible',
  could: 'possible',
  may: 'possible',
  might: 'possible',
  must: 'called-for',
  should: 'called-for',
  ought: 'called-for',
  need: 'called-for',
}

/** Adjectives and participles after "be" whose infinitive is planned or expected: "is due to visit". */
export const plannedAdjectives: ReadonlySet<string> = new Set(
  `due set scheduled expected slated ready willing prepared poised about likely bound determined planning hoping aiming eager keen going billed tipped
committed inclined`.split(/\s+/),
)

/** Words whose clause is a condition: nothing in it has happened. */
export const conditionals: readonly string[] = [
  'if',
  'unless',
  'lest',
  'provided',
  'providing',
  'in case',
  'even if',
  'as if',
  'as though',
  'as long as',
  'in the event',
]

/** Adverbs with which a thing is said rather than stated: "allegedly attacked". */
export const hearsayAdverbs: ReadonlySet<string> = new Set(
  'allegedly reportedly purportedly supposedly apparently possibly perhaps maybe presumably potentially probably likely ostensibly'.split(
    ' ',
  ),
)

/** Adverbs that negate their verb: "never visited", "no longer supports". */
export const negativeAdverbs: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'hardly',
  'scarcely',
  'barely',
  'nowhere',
  'no longer',
])
