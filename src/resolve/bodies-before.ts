import type { Mention } from '../model/document.ts'
import { isOpen } from './sieves/sieve.ts'
import type { Resolution } from './state.ts'

/** A body named in the sentence after the last country: «الهستدروت … رئيسه». */
export function bodyBefore(state: Resolution, mention: Mention): string | null {
  for (const other of state.order.before(mention)) {
    if (other.sentence !== mention.sentence || other.type === 'person' || other.type === 'country')
      return null
    const id = ownBody(state, other)
    if (id) return id
  }
  return null
}

/**
 * The body named last before a mention, in its sentence or the one before, `inside` other names too:
 * «أغار على معسكر للجماعة، فقتل القيادي فيها».
 */
export function lastBody(state: Resolution, mention: Mention, inside = false): string | null {
  for (const other of state.order.before(mention)) {
    if (other.sentence < mention.sentence - 1) return null
    if (other.embedded && !inside) continue
    // «للجماعة»: whose meaning is yet to be found
    if (other.reference.by === 'same' && isOpen(state, other)) return null
    const id = bodyOf(state, other)
    if (id) return id
  }
  return null
}

/** The first body of the sentence, or else of the one before: «أعلنت أوبك …، ورحب أمينها العام». */
export function firstBody(state: Resolution, mention: Mention): string | null {
  let first: Mention | null = null
  for (const other of state.order.before(mention)) {
    if (other.sentence < (first?.sentence ?? mention.sentence - 1)) break
    if (ownBody(state, other)) first = other
  }
  return first && bodyOf(state, first)
}

/** The body that a mention means, which is no part of another. */
const ownBody = (state: Resolution, mention: Mention) => (mention.embedded ? null : bodyOf(state, mention))

function bodyOf(state: Resolution, { index }: Mention): string | null {
  const id = state.referents[index]?.[0]
  if (!id?.startsWith('organization:')) return null
  return state.rowOf(id)?.kind === 'news-agency' ? null : id
}

/** The body that the sentence before began with, where nothing is named before a mention in its own: «وقالت رئيستها». */
export function subjectBefore(state: Resolution, mention: Mention): string | null {
  let first: Mention | undefined
  for (const other of state.order.before(mention)) {
    if (other.sentence === mention.sentence && !other.embedded) return null
    if (other.sentence < mention.sentence - 1) break
    if (other.sentence === mention.sentence - 1 && !other.embedded) first = other
  }
  // «… على رئيس الحركة. وقال المتحدث باسمها»: an adjective begins no sentence
  if (first?.kind === 'adjective') return lastBody(state, mention, true)
  const id = first && state.referents[first.index]?.[0]
  return id?.startsWith('organization:') && state.document.sentences[mention.sentence - 1]?.kind === 'body'
    ? id
    : null
}

/** Whether a possessive may lean on a body before it that nothing has settled yet: «الحركة أمينها التنفيذي». */
export function leansOnOpen(state: Resolution, mention: Mention): boolean {
  for (const other of state.order.before(mention)) {
    const isBody = other.type === 'organization' && other.reference.by === 'same' && isOpen(state, other)
    if (other.sentence === mention.sentence) return !other.embedded && isBody
    if (other.sentence < mention.sentence - 1) return false
    if (isBody) return true
  }
  return false
}

/** The country named last before a mention in its sentence. */
export function countryBefore(state: Resolution, mention: Mention): string | undefined {
  for (const other of state.order.before(mention)) {
    if (other.sentence !== mention.sentence) return undefined
    const id = state.referents[other.index]?.[0]
    const person = id?.startsWith('person:') && !other.embedded ? state.isoOf(id) : undefined
    if (person) return person
    if (id?.startsWith('country:') && !other.embedded) return id.slice('country:'.length)
  }
  return undefined
}
