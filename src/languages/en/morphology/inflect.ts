import { doublingVerbs, eitherVerbs, irregularVerbs } from './irregular-verbs.ts'

/** The inflected forms of a verb; each may have variants, the commonest first. */
export interface VerbForms {
  readonly base: readonly string[]
  readonly third: readonly string[]
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly ing: readonly string[]
}

/** See {@link VerbForms}. */
export type VerbFormName = keyof VerbForms

const vowel = /[aeiou]/
const irregular = new Map<string, readonly [past: readonly string[], participle: readonly string[]]>()
for (const line of irregularVerbs.trim().split('\n')) {
  const [base = '', past = '', participle = ''] = line.split(' ')
  irregular.set(base, [past.split('/'), participle.split('/')])
}
const doubling = new Set(doublingVerbs.split(/\s+/))
const either = new Set(eitherVerbs.split(/\s+/))

/** Whether the last consonant is doubled before a vowel: "stop" → "stopped", "visit" → "visited". */
function doubles(base: string): boolean {
  if (doubling.has(base)) return true
  // one syllable, one vowel letter, one consonant: "plan", "quit", "hit", not "lead", "fix", "show"
  return /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouwxyh]$/.test(base) && base.length > 2
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies` // deny → denies
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es` // clash → clashes, go → goes
  return `${base}s`
}

/** The stems to which a vowel ending is added: "stopp", "travell" and "travel". */
function stemsOf(base: string): string[] {
  const doubled = base + base.slice(-1)
  if (either.has(base)) return [base, doubled]
  return doubles(base) ? [doubled] : [base]
}

function pastOf(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`] // deny → denied
  if (base.endsWith('ic')) return [`${base}ked`] // panic → panicked
  return stemsOf(base).map(stem => `${stem}ed`)
}

function ingOf(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`] // die → dying
  if (/[^eyo]e$/.test(base) && vowel.test(base.slice(0, -1))) return [`${base.slice(0, -1)}ing`] // strike → striking
  if (base.endsWith('ic')) return [`${base}king`]
  return stemsOf(base).map(stem => `${stem}ing`)
}

/** All forms of a verb given by its base form, lower case: "strike" → strikes, struck, struck, striking. */
export function inflect(base: string): VerbForms {
  // "re-arm", "co-host", "hand-deliver": the last part inflects
  const hyphen = base.lastIndexOf('-')
  if (hyphen >= 0) {
    const head = base.slice(0, hyphen + 1)
    const forms = inflect(base.slice(hyphen + 1))
    const joined = (form: VerbFormName) => forms[form].map(text => head + text)
    return {
      base: [base],
      third: joined('third'),
      past: joined('past'),
      participle: joined('participle'),
      ing: joined('ing'),
    }
  }
  if (base === 'be')
    return {
      base: ['be', 'am', 'are'],
      third: ['is'],
      past: ['was', 'were'],
      participle: ['been'],
      ing: ['being'],
    }
  const known = irregular.get(base)
  const past = known?.[0] ?? pastOf(base)
  return {
    base: [base],
    third: [base === 'have' ? 'has' : thirdOf(base)],
    past,
    participle: known?.[1] ?? past,
    ing: ingOf(base),
  }
}
