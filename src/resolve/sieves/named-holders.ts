import type { Spelling } from '../../gazetteer/variants/spelling.ts'
import { spellings } from '../../gazetteer/variants/spellings.ts'
import type { Mention, OfficeRef } from '../../model/document.ts'
import { officeTarget } from '../office-target.ts'
import type { Resolution } from '../state.ts'
import { isOpen, type Sieve } from './sieve.ts'

/**
 * Part of a known person's name together with the very office that the person held on the article's day: «وزير الدفاع
 * الإيراني محمد أشتياني» is Mohammad Reza Ashtiani. Likeness of names alone is nobody.
 */
export const namedHolders: Sieve = {
  name: 'part of a name, with an office',
  run: state => {
    const holders = new Map<string, string | null>()
    for (const mention of state.order.mentions) {
      const { reference } = mention
      if (mention.type !== 'person' || !isOpen(state, mention)) continue
      if (reference.by !== 'name' && reference.by !== 'short') continue
      const holder = holderCalled(state, mention)
      if (!holder) continue
      if (reference.by === 'short') {
        state.settle(mention, [holder])
        continue
      }
      const other = holders.get(reference.key)
      holders.set(reference.key, other === undefined || other === holder ? holder : null)
    }
    for (const mention of state.order.mentions) {
      const { reference } = mention
      const holder = reference.by === 'name' ? holders.get(reference.key) : undefined
      if (holder && mention.type === 'person') state.settle(mention, [holder])
    }
  },
}

/** The one who held an office of this mention on the day and whose name has its words. */
function holderCalled(state: Resolution, mention: Mention): string | undefined {
  const language = state.languageOf(mention)
  const spelling = spellings[language]
  if (!spelling) return undefined
  if (mention.offices.length === 0) return undefined
  const people = mention.offices.flatMap(office => holdersOf(state, office))
  if (people.length === 0) return undefined
  const { reference } = mention
  const text =
    reference.by === 'name' ? reference.name : state.document.article.text.slice(mention.start, mention.end)
  const words = spelling.words(text)
  const fits = (person: string) => {
    const foreign = spelling.transliterated(state.rowOf(person)?.iso)
    const same = (a: string, b: string) => a === b || (foreign && spelling.agree(a, b))
    const names = wordsOf(state.gazetteer.namesOf(person, language), spelling)
    return names.some(name => isPartOf(words, name, same))
  }
  const found = new Set(people.filter(fits))
  return found.size === 1 ? [...found][0] : undefined
}

const known = new WeakMap<readonly string[], readonly (readonly string[])[]>()

/** The words of each name of a list that a gazetteer keeps: once for each list, which is of one language. */
function wordsOf(names: readonly string[], spelling: Spelling): readonly (readonly string[])[] {
  let words = known.get(names)
  if (!words) {
    words = names.map(spelling.words)
    known.set(names, words)
  }
  return words
}

function holdersOf(state: Resolution, office: OfficeRef): string[] {
  const target = office.former ? null : officeTarget(state, office.target)
  return target ? state.holdersOnDay(target, office.role) : []
}

/** The same family name, and every other word one of the given names or the first letter of one, in their order. */
function isPartOf(
  words: readonly string[],
  name: readonly string[],
  same: (a: string, b: string) => boolean,
): boolean {
  const family = words.at(-1)
  const last = name.at(-1)
  if (family === undefined || last === undefined || family.length < 3 || !same(family, last)) return false
  let at = 0
  for (const word of words.slice(0, -1)) {
    while (at < name.length - 1 && !(same(word, name[at] as string) || isInitial(word, name[at] as string)))
      at++
    if (at === name.length - 1) return false
    at++
  }
  return true
}

const isInitial = (word: string, name: string) => word.length === 1 && name.startsWith(word)
