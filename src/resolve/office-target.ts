import { composedId } from '../gazetteer/gazetteer.ts'
import type { Mention, OfficeTarget } from '../model/document.ts'
import { bodyBefore, countryBefore, firstBody, lastBody, subjectBefore } from './bodies-before.ts'
import { sceneOf } from './scene.ts'
import type { Resolution } from './state.ts'

/** Whose an office without a country may be: that of its holder, of what is named before a mention, or of its scene. */
export interface OfficeContext {
  readonly holder?: string
  /** the mention that «رئيسها» in it points back from */
  readonly mention?: Mention
  /** the mention whose scene counts; `mention` unless it is given */
  readonly scene?: Mention
}

/** The entity an office is in; the country is the one given, the holder's own, or the one in focus. */
export function officeTarget(
  state: Resolution,
  target: OfficeTarget | null,
  { holder, mention, scene = mention }: OfficeContext = {},
): string | null {
  if (!target) return null
  if (target.near === 'sender') return mention ? senderOf(state, target, mention, holder) : null
  if (target.near === 'body') return mention ? lastBody(state, mention) : null
  if (target.near && target.type === 'organization') return mention ? firstBody(state, mention) : null
  const held = target.near && holder ? heldHere(state, holder) : null
  if (held) return held
  const body = target.near && mention ? (bodyBefore(state, mention) ?? subjectBefore(state, mention)) : null
  if (body) return body
  if (target.mention !== undefined) return state.referents[target.mention]?.[0] ?? null
  const near = target.near && mention ? countryBefore(state, mention) : undefined
  const own = near ?? (holder ? countryOfHolder(state, holder, target) : undefined)
  const iso =
    target.iso ??
    own ??
    (mention && countryOfFellow(state, mention)) ??
    (scene && sceneOf(state, scene)) ??
    (target.type === 'ministry' && !state.dated ? ofNamedMinistry(state, target) : undefined) ??
    state.home
  if (!iso) return null
  if (target.type === 'country') return `country:${iso}`
  if (target.type === 'ministry') return target.portfolio ? `ministry:${iso}-${target.portfolio}` : null
  return target.institution ? `organization:${iso}-${target.institution}` : null
}

/** «استدعت الخارجية التشادية السفير … وقال وزير الخارجية»: the country whose ministry of that kind the article names, where it is but one. */
function ofNamedMinistry({ ministries }: Resolution, { portfolio }: OfficeTarget): string | undefined {
  if (portfolio === undefined) return undefined
  let found: string | undefined
  for (const id of ministries) {
    const ministry = composedId(id)
    if (ministry?.part !== portfolio) continue
    if (found !== undefined) return undefined
    found = ministry.iso
  }
  return found
}

/** The country that another office of the same person tells: "the oil minister and chairman of the Kuwaiti company". */
function countryOfFellow(state: Resolution, { offices }: Mention): string | undefined {
  for (const { target } of offices) {
    if (target?.iso !== undefined) return target.iso
    const body = target?.mention === undefined ? undefined : state.referents[target.mention]?.[0]
    const iso = body === undefined ? undefined : state.isoOf(body)
    if (iso !== undefined) return iso
  }
  return undefined
}

/** «طالبت مجلس الأمن بعقوبات على قائدها»: the body that somebody is known to have an office in, where the article names it. */
const heldHere = (state: Resolution, holder: string): string | null =>
  state.rowOf(holder)?.offices?.find(({ of }) => of.startsWith('organization:') && state.entities.has(of))
    ?.of ?? null

/** The country that sends somebody: that of whoever is known, else the one that writes or is spoken of most; never where he is sent. */
function senderOf(
  state: Resolution,
  { among = [] }: OfficeTarget,
  { sentence, from, to }: Mention,
  holder: string | undefined,
): string | null {
  const fits = (iso: string | undefined): iso is string =>
    iso !== undefined &&
    (among.length === 0 || among.includes(iso)) &&
    !state.order.mentions.some(
      inner =>
        inner.embedded &&
        inner.sentence === sentence &&
        inner.from >= from &&
        inner.to <= to &&
        state.isoOf(state.referents[inner.index]?.[0] ?? '') === iso,
    )
  const own = holder ? state.rowOf(holder)?.iso : undefined
  const candidates = among.length === 0 ? [own, state.home] : [own, state.home, ...state.focus]
  const iso = candidates.find(fits)
  return iso ? `country:${iso}` : null
}

function countryOfHolder(state: Resolution, holder: string, target: OfficeTarget): string | undefined {
  const offices = state.rowOf(holder)?.offices ?? []
  const fits = offices.find(office => {
    const composed = composedId(office.of)
    return target.type === 'ministry'
      ? composed?.part === target.portfolio
      : target.type === 'country'
        ? office.of.startsWith('country:')
        : composed?.part === target.institution
  })
  return fits ? fits.of.slice(fits.of.indexOf(':') + 1).slice(0, 2) : state.rowOf(holder)?.iso
}
