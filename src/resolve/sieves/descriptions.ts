import type { Mention } from '../../model/document.ts'
import type { Resolution } from '../state.ts'
import { foldNames, foldWords } from './fold-words.ts'
import { isMedium } from './media.ts'
import type { Sieve } from './sieve.ts'

/** "The ministry", "the movement", "the statement": the last of that kind. */
export const descriptions: Sieve = {
  name: 'descriptions',
  run: state => {
    for (const mention of state.open('same')) {
      const { reference } = mention
      const found = state.order.nearestBefore(mention, other => {
        const id = state.referents[other.index]?.[0]
        if (!id || state.document.sentences[other.sentence]?.kind === 'dateline') return false
        switch (reference.key) {
          case 'ministry':
            return id.startsWith('ministry:') || ministryOf(state, id) !== undefined
          case 'person':
            return id.startsWith('person:') && !other.embedded
          case 'host':
            return mention.sentence - other.sentence <= 3 && isOtherPerson(state, mention, other, id)
          case 'latter':
            return (
              (!other.embedded || (reference.words[0] === 'f' && !id.startsWith('country:'))) &&
              (other.kind !== 'nominal' || other.reference.by === 'same') &&
              mention.sentence - other.sentence <= 1 &&
              (reference.words[0] === 'f'
                ? /^(?:country|organization|ministry):/.test(id) &&
                  other.type !== 'person' &&
                  other.gender !== 'm'
                : /^(?:person|organization):/.test(id) && other.gender !== 'f' && !isMedium(state, id))
            )
          case 'place':
            return (
              id.startsWith('place:') &&
              /^(?:city|town|village|capital|province|)$/.test(state.rowOf(id)?.kind ?? '')
            )
          case 'homeland':
            return false
          case 'statement':
            return gaveOut(state, mention, other, id)
          default:
            return (
              id.startsWith('organization:') &&
              (reference.ids?.includes(id) ||
                (headed(state, id, mention, reference.words, reference.anywhere === true) &&
                  !(reference.faction === true && isOfStates(state, id) && anyFaction(state, mention))) ||
                (reference.faction === true && isFaction(state, id)))
            )
        }
      })
      if (found) {
        const meant = reference.key === 'statement' ? speakerBefore(state, mention, found) : found
        const id = state.referents[meant.index]?.[0] as string
        state.settle(mention, [reference.key === 'ministry' ? (ministryOf(state, id) ?? id) : id])
      } else if (reference.ids?.length === 1 && spokenOf(state, mention, reference.words))
        state.settle(mention, reference.ids)
      else if (reference.key === 'homeland') {
        const iso = reference.words.length === 0 ? state.home : kingdomOf(state, mention, reference.words)
        if (iso) state.settle(mention, [`country:${iso}`])
      }
    }
  },
}

/** Whether somebody may have given out the statement that a mention speaks of. */
const gaveOut = (state: Resolution, mention: Mention, other: Mention, id: string): boolean =>
  /^(?:ministry|organization):/.test(id) &&
  !isMedium(state, id) &&
  (!other.embedded || mention.sentence - other.sentence <= 1)

/** «أكدت الوزارة تضامنها مع المنظمة. وأضاف البيان»: of those named in one sentence before, the first one spoke. */
function speakerBefore(state: Resolution, mention: Mention, nearest: Mention): Mention {
  let first = nearest
  if (nearest.sentence === mention.sentence) return first
  for (const other of state.order.before(nearest)) {
    if (other.sentence !== nearest.sentence) break
    const id = state.referents[other.index]?.[0]
    if (id && gaveOut(state, mention, other, id)) first = other
  }
  return first
}

/** «شكر مضيفه»: a person, and not the one named last before it, who thanks. */
function isOtherPerson(state: Resolution, mention: Mention, other: Mention, id: string): boolean {
  if (!id.startsWith('person:') || other.embedded) return false
  const last = state.order.nearestBefore(mention, m => m.type === 'person' && !m.embedded)
  const guest = last && state.referents[last.index]?.[0]
  return guest !== undefined && last !== other && guest !== id
}

/** The ministry that somebody heads: «الوزارة» after its minister. */
const ministryOf = (state: Resolution, id: string) =>
  state.stated.get(id)?.find(office => office.target.startsWith('ministry:'))?.target

/** Whether the article names something with this word in it: «مجلس جامعة الدول العربية» speaks of «الجامعة». */
const spokenOf = (state: Resolution, mention: Mention, words: readonly string[]) =>
  [...state.entities.keys()].some(id => headed(state, id, mention, words, true))

/** «المملكة»: of the countries that are called so, the one nearest before in the sentence, else the first in focus. */
function kingdomOf(state: Resolution, mention: Mention, isos: readonly string[]): string | undefined {
  for (const other of state.order.before(mention)) {
    if (other.sentence !== mention.sentence) break
    const iso = state.isoOf(state.referents[other.index]?.[0] ?? '')
    if (iso && isos.includes(iso)) return iso
  }
  return state.focus.find(iso => isos.includes(iso))
}

const isOfStates = (state: Resolution, id: string) =>
  /^(?:international|regional)-organization$/.test(state.rowOf(id)?.kind ?? '')

/** Whether an armed group or party was named before: «الجماعة نفسها» is that one, and no community of states. */
const anyFaction = (state: Resolution, mention: Mention) =>
  state.order.nearestBefore(mention, other => {
    const id = state.referents[other.index]?.[0]
    return id !== undefined && isFaction(state, id)
  }) !== undefined

const isFaction = (state: Resolution, id: string) =>
  /coalition|armed|militia|party|movement|faction|rebel|terror/.test(state.rowOf(id)?.kind ?? '')

/** Whether a name of an entity begins with one of these words, or has it `anywhere`. */
function headed(
  state: Resolution,
  id: string,
  mention: Mention,
  words: readonly string[],
  anywhere: boolean,
): boolean {
  const among = (names: readonly (readonly string[])[]) =>
    names.some(name =>
      anywhere ? name.some(word => words.includes(word)) : words.includes(name[0] as string),
    )
  return (
    among(foldNames(state.gazetteer.namesOf(id, state.languageOf(mention)))) ||
    among((state.entities.get(id)?.names ?? none).map(foldWords))
  )
}

const none: readonly never[] = []
