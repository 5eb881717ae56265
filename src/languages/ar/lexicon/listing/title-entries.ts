import type { TitleEntry } from '../lexicon.ts'
import { titles } from '../titles.ts'
import { push } from './push.ts'

/** Titles by all their forms. */
export function titleEntries(): Map<string, TitleEntry[]> {
  const map = new Map<string, TitleEntry[]>()
  for (const title of titles) {
    const lemma = title.singular[0] as string
    const base = {
      lemma,
      role: title.role,
      deputy: title.deputy ?? false,
      needsOffice: title.needsOffice ?? false,
    }
    for (const form of title.singular) {
      push(map, form, { ...base, gender: 'm', number: 1, construct: false })
      // «الامين العام»: as often written without its hamza
      if (form.startsWith('أ'))
        push(map, `ا${form.slice(1)}`, { ...base, gender: 'm', number: 1, construct: false })
      for (const dual of ['ان', 'ين', 'ا', 'ي'])
        if (title.plural.length > 0)
          push(map, form + dual, { ...base, gender: 'm', number: 2, construct: dual.length === 1 })
    }
    for (const form of title.feminine) {
      push(map, form, { ...base, gender: 'f', number: 1, construct: false })
      for (const dual of ['تان', 'تين', 'تا', 'تي'])
        push(map, form.slice(0, -1) + dual, { ...base, gender: 'f', number: 2, construct: dual.length === 2 })
    }
    for (const form of title.plural)
      push(map, form, { ...base, gender: 'm', number: 3, construct: /[وي]$/.test(form) })
  }
  return map
}
