/** One cell of a paradigm: its spellings, and the stems to which an object pronoun is joined (أدانوا, أدانو). */
export interface Cell {
  readonly bare: readonly string[]
  readonly host: readonly string[]
}

/** The eight cells 3ms 3fs 3md 3fd 3mp 3fp 1s 1p, in this order; an empty cell has nothing of its own. */
export type Paradigm = readonly Cell[]

/** A cell of one spelling. */
export function cell(bare: string, host: string = bare): Cell {
  const spellings = [bare]
  return { bare: spellings, host: host === bare ? spellings : [host] }
}

/** A closed stem and what follows, two equal letters written as one: أدن + نا → أدنا, لفت + ت → لفت. */
export function joinClosed(stem: string, suffix: string): string {
  return stem.charCodeAt(stem.length - 1) === suffix.charCodeAt(0) ? stem + suffix.slice(1) : stem + suffix
}

/** A doubled stem with both its letters: شن → شنن; a hamza that now closes a syllable sits on alef: طمئن → طمأنن. */
export function uncontracted(stem: string): string {
  const medial = stem.at(-2)
  const last = stem.slice(-1)
  return (medial === 'ئ' || medial === 'ؤ' ? `${stem.slice(0, -2)}أ${last}` : stem) + last
}

/** A hollow stem without its long vowel, a final hamza taking the seat given: قول → قل, جاء → جئ, آل → أل. */
export function shortened(stem: string, seat: string): string {
  const initial = stem.startsWith('آ') && stem.length === 2 ? 'أ' : stem.slice(0, -2)
  return initial + (stem.endsWith('ء') ? seat : stem.slice(-1))
}
