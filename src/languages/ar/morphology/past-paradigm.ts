import { seatFinalHamza, withAlef } from './hamza.ts'
import { cell, joinClosed, type Paradigm, shortened, uncontracted } from './paradigm.ts'
import type { StemEnding } from './verb-class.ts'

/** The past from its 3ms; `seat` carries the final hamza of a hollow stem that lost its vowel: جئت, سؤت, أسأت. */
export function pastParadigm(stem: string, ending: StemEnding, seat: string): Paradigm {
  if (ending === 'defective') return defectivePast(stem)
  const closed =
    ending === 'hollow' ? shortened(stem, seat) : ending === 'doubled' ? uncontracted(stem) : stem
  const open = seatFinalHamza(stem, 'a')[0] ?? stem
  const plural = seatFinalHamza(stem, 'u')
  return [
    cell(stem, open),
    cell(`${open}ت`),
    cell(withAlef(stem)),
    cell(`${open}تا`),
    { bare: plural.map(form => `${form}وا`), host: plural.map(form => `${form}و`) },
    cell(joinClosed(closed, 'ن')),
    cell(joinClosed(closed, 'ت')),
    cell(joinClosed(closed, 'نا')),
  ]
}

function defectivePast(stem: string): Paradigm {
  const last = stem.at(-1)
  const base = stem.slice(0, -1)
  // دعا → دعوا, but أحيا → أحييا
  const full = base + (last === 'ا' && !base.endsWith('ي') ? 'و' : 'ي')
  const open = last === 'ي' ? stem : base
  return [
    cell(stem, last === 'ى' ? withAlef(base) : stem), // رأى → رآه
    cell(`${open}ت`),
    cell(`${full}ا`),
    cell(`${open}تا`),
    cell(`${base}وا`, `${base}و`),
    cell(`${full}ن`),
    cell(`${full}ت`),
    cell(`${full}نا`),
  ]
}
