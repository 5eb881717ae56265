import { seatFinalHamza, withAlef } from './hamza.ts'
import { type Cell, cell, joinClosed, type Paradigm, shortened, uncontracted } from './paradigm.ts'
import type { StemEnding } from './verb-class.ts'

/** The present, and the subjunctive or jussive where its spelling differs: the rest of its cells is empty. */
export interface PresentParadigms {
  readonly present: Paradigm
  readonly jussive: Paradigm
}

/** The stems before the suffixes, without the person's prefix: قول, قولا, قولو, قلن, قل. */
interface PresentStems {
  readonly singular: Cell
  readonly dual: string
  readonly plural: readonly string[]
  readonly feminine: string
  readonly jussive: string | null
}

const empty: Cell = { bare: [], host: [] }

/** Both from the 3ms without its ي; `contracts`: a 1s with two hamzas in one syllable (أؤمن, أومن; أأخذ, آخذ). */
export function presentParadigms(stem: string, ending: StemEnding, contracts: boolean): PresentParadigms {
  const { singular, dual, plural, feminine, jussive } = presentStems(stem, ending)
  const short = jussive === null ? null : cell(jussive)
  return {
    present: [
      prefixed('ي', singular),
      prefixed('ت', singular),
      cell(`ي${dual}ن`),
      cell(`ت${dual}ن`),
      alike(plural.map(form => `ي${form}ن`)),
      cell(`ي${feminine}`),
      firstSingular(singular, contracts),
      prefixed('ن', singular),
    ],
    jussive: [
      short ? prefixed('ي', short) : empty,
      short ? prefixed('ت', short) : empty,
      cell(`ي${dual}`),
      cell(`ت${dual}`),
      { bare: plural.map(form => `ي${form}ا`), host: plural.map(form => `ي${form}`) },
      empty,
      short ? firstSingular(short, contracts) : empty,
      short ? prefixed('ن', short) : empty,
    ],
  }
}

function alike(spellings: readonly string[]): Cell {
  return { bare: spellings, host: spellings }
}

function prefixed(prefix: string, { bare, host }: Cell): Cell {
  const spellings = bare.map(form => prefix + form)
  return { bare: spellings, host: host === bare ? spellings : host.map(form => prefix + form) }
}

function firstSingular(stem: Cell, contracts: boolean): Cell {
  const first = stem.bare[0]?.[0]
  if (first === 'أ') return prefixed('آ', withoutFirst(stem)) // آخذ
  const plain = prefixed('أ', stem)
  if (!contracts) return plain
  const contracted = prefixed('أو', withoutFirst(stem)) // the grammars' أومن beside the usual أؤمن
  return { bare: [...plain.bare, ...contracted.bare], host: [...plain.host, ...contracted.host] }
}

function withoutFirst({ bare, host }: Cell): Cell {
  return { bare: bare.map(form => form.slice(1)), host: host.map(form => form.slice(1)) }
}

function presentStems(stem: string, ending: StemEnding): PresentStems {
  const last = stem.at(-1)
  if (ending === 'defective') {
    const base = stem.slice(0, -1)
    const full = last === 'ي' || last === 'و' ? stem : `${base}ي`
    return {
      singular: cell(stem, last === 'ى' ? withAlef(base) : stem), // ينأى → ينآه
      dual: `${full}ا`,
      plural: [`${base}و`],
      feminine: `${full}ن`,
      jussive: base,
    }
  }
  const medial = stem.at(-2)
  const seat = medial === 'و' ? 'ؤ' : medial === 'ي' ? 'ئ' : 'أ'
  const closed =
    ending === 'hollow' ? shortened(stem, seat) : ending === 'doubled' ? uncontracted(stem) : stem
  const seated = seatFinalHamza(stem, 'u')
  return {
    singular: { bare: [stem], host: seated },
    dual: withAlef(stem),
    plural: seated.map(form => `${form}و`),
    feminine: joinClosed(closed, 'ن'),
    jussive: ending === 'hollow' ? closed : null,
  }
}
