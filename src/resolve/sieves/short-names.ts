import { familyNameFirst } from '../../gazetteer/family-name-first.ts'
import type { Mention } from '../../model/document.ts'
import { officeTarget } from '../office-target.ts'
import type { Resolution } from '../state.ts'
import { foldWords } from './fold-words.ts'
import { isMedium } from './media.ts'
import type { Sieve } from './sieve.ts'
import { activeOnDay, lastMentioned, mostProminent } from './standing-of-people.ts'

/** Family names and other short forms: of somebody in the article, else of the one person a gazetteer knows. */
export const shortNames: Sieve = {
  name: 'short names',
  run: state => {
    let owners: ReadonlyMap<string, readonly string[]> | undefined
    const { text } = state.document.article
    for (const mention of state.open('short')) {
      const { reference } = mention
      owners ??= ownersOf(state)
      const known = reference.ids.filter(id => owners?.has(id))
      const namesakes = owners.get(reference.key) ?? []
      const candidates = known.length > 0 ? known : namesakes
      const last = candidates.length > 1 ? lastMentioned(state, mention, candidates) : candidates[0]
      if (last) {
        state.settle(mention, [last])
        continue
      }
      const agency = reference.ids.filter(id => isMedium(state, id))
      const written = state.document.sentences[mention.sentence]?.kind !== 'body'
      if (agency.length === 1 && (written || state.rowOf(agency[0] as string)?.kind === 'news-agency')) {
        state.settle(mention, agency)
        continue
      }
      // «القيادة المركزية»: several words that only one body has
      if (mention.type !== 'person' && reference.ids.length === 1 && reference.key.includes('-')) {
        state.settle(mention, reference.ids)
        continue
      }
      if (mention.type !== 'person') continue
      const ids = [...new Set(reference.ids)].filter(id => !isOfBusiness(state, mention, id))
      // «الأمير عبد العزيز»: a prince goes by his first name
      const prince = ids.length === 0 ? princeNamed(state, mention, reference.key) : undefined
      if (prince) {
        state.settle(mention, [prince])
        continue
      }
      const stated = ids.filter(id =>
        mention.offices.some(office =>
          state.holds(id, office.role, officeTarget(state, office.target, { holder: id })),
        ),
      )
      const active = ids.length > 1 ? ids.filter(id => activeOnDay(state, id)) : ids
      const foremost = active.length > 1 ? mostProminent(state, active) : undefined
      if (stated.length === 1) state.settle(mention, stated)
      else if (active.length === 1) state.settle(mention, active)
      else if (foremost) state.settle(mention, [foremost])
      else if (ids.length > 1) state.doubt(mention, active.length > 1 ? active : ids)
      else if (ids.length === 0 && mention.offices.length > 0)
        state.settle(mention, [state.mint('person', reference.key, text.slice(mention.start, mention.end))])
    }
  },
}

/** Offices of states and in their service. */
const isOfState = ({ role, target }: Mention['offices'][number]): boolean =>
  role === 'ambassador' || target?.type === 'country' || target?.type === 'ministry'

/** "Ambassador Huang": whether a mention states an office of states, and a gazetteer has somebody in bodies alone. */
function isOfBusiness(state: Resolution, { offices }: Mention, id: string): boolean {
  const held = state.rowOf(id)?.offices ?? []
  return (
    held.length > 0 &&
    offices.some(isOfState) &&
    held.every(({ of }) => of.startsWith('organization:') && !/^organization:[A-Z]{2}-/.test(of))
  )
}

/** Of the people named before a mention with a monarch's or prince's title, the last whose name begins so. */
function princeNamed(state: Resolution, mention: Mention, key: string): string | undefined {
  if (!mention.offices.some(({ role }) => role === 'monarch')) return undefined
  const { text } = state.document.article
  for (const other of state.order.before(mention)) {
    const id = other.type === 'person' ? state.referents[other.index]?.[0] : undefined
    if (id === undefined) continue
    const words = foldWords(text.slice(other.start, other.end))
    const at = words.indexOf(key)
    if (at >= 0 && at < words.length - 1) return id
  }
  return undefined
}

/** Who in the article has a name, by its last word, its last two, and by id. */
function ownersOf(state: Resolution): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>()
  const own = (key: string, id: string) => {
    const ids = owners.get(key)
    if (!ids) owners.set(key, [id])
    else if (!ids.includes(id)) ids.push(id)
  }
  for (const mention of state.order.mentions) {
    const id = state.referents[mention.index]?.[0]
    if (id === undefined) continue
    if (mention.reference.by === 'id') own(id, id)
    if (mention.reference.by !== 'name') continue
    const { key } = mention.reference
    const last = key.lastIndexOf('-')
    if (last < 0) continue
    own(key.slice(last + 1), id)
    own(last > 0 ? key.slice(key.lastIndexOf('-', last - 1) + 1) : key, id)
  }
  const { text } = state.document.article
  for (const mention of state.order.mentions) {
    const id = state.referents[mention.index]?.[0]
    if (id === undefined || mention.type !== 'person' || mention.reference.by !== 'id') continue
    // the name as written ends with the family name
    const words = foldWords(text.slice(mention.start, mention.end))
    if (words.length < 2) continue
    const family = words[words.length - 1] as string
    own(family, id)
    own(`${words[words.length - 2]}-${family}`, id)
    // "Xi Jinping": the family name stands first
    if (familyNameFirst.has(state.isoOf(id) ?? '')) own(words[0] as string, id)
  }
  return owners
}
