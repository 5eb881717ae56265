import type { Mention, OfficeTarget } from '../../model/document.ts'
import { officeTarget } from '../office-target.ts'
import { sceneOf } from '../scene.ts'
import type { Resolution } from '../state.ts'
import { lastElsewhere, lastOfCountry, lastOfHome, personIn } from './pointed-holders.ts'
import type { Sieve } from './sieve.ts'

/** An office without a name: who is named with it in the article, who is known to have held it that day, or its seat. */
export const offices: Sieve = {
  name: 'offices without a name',
  run: state => {
    for (const mention of state.open('office')) {
      const { reference } = mention
      const { role, target: stated } = reference.office
      // «الرئيس السابق» is not the one in office
      if (reference.office.former && !stated) continue
      const target = stated ? officeTarget(state, stated, { scene: mention }) : null
      const pointed =
        reference.pointing && stated?.iso ? lastOfCountry(state, mention, stated.iso) : undefined
      if (pointed) {
        state.settle(mention, [pointed])
        continue
      }
      // A title alone, «الرئيس», is whoever was last named with it.
      const bare = stated !== null && !stated.iso && stated.mention === undefined
      const holder =
        (bare && !sceneOf(state, mention) ? domesticHolder(state, mention, role, stated) : undefined) ??
        (stated === null ? lastOfHome(state, mention, role) : undefined) ??
        (bare ? lastElsewhere(state, mention, role, target) : undefined) ??
        (target || stated === null ? holderInArticle(state, mention, role, target) : undefined)
      // «وجه رئيس الدولة تهنئة إلى رئيس أذربيجان فلان»: whoever is first named behind it is addressed
      if (holder && (bare || stated === null) && isNamedOnlyBehind(state, mention, holder)) continue
      if (holder) {
        state.settle(mention, [holder])
        if (target) state.admit(target)
        continue
      }
      if (!target) {
        const own = state.home
        if (!own || !/^(?:president|prime-minister|monarch)$/.test(role)) continue
        const head = state.holdersOnDay(`country:${own}`, role)
        if (head.some(id => isOtherGender(state, mention, id))) continue
        state.settle(mention, head.length === 1 ? head : [`country:${own}`])
        continue
      }
      // «رئيسة الوزراء»: where a man is prime minister, another country's is meant
      const held = state.holdersOnDay(target, role)
      if (bare && held.some(id => isOtherGender(state, mention, id))) continue
      state.admit(target)
      const known = reference.office.former || reference.number > 1 || role === 'ambassador' ? [] : held
      state.settle(mention, known.length === 1 ? known : [target])
    }
  },
}

/** Whether somebody is named behind a mention in its sentence, with another country's office, and nowhere before it. */
function isNamedOnlyBehind(state: Resolution, mention: Mention, holder: string): boolean {
  const isHe = (other: Mention) => personIn(state, other) === holder
  return (
    state.order.firstBehind(mention, isHe)?.offices.some(({ target }) => target?.iso !== undefined) ===
      true && state.order.nearestBefore(mention, isHe) === undefined
  )
}

/** Whether a title is a woman's and somebody is a man. */
const isOtherGender = (state: Resolution, { gender }: Mention, id: string) =>
  gender === 'f' && state.rowOf(id)?.gender === 'm'

/** «رئيس الوزراء» without a country: who was named with that office and no country either. */
function domesticHolder(
  state: Resolution,
  mention: Mention,
  role: Parameters<Resolution['holds']>[1],
  stated: OfficeTarget,
): string | undefined {
  const isHolder = (id: string) =>
    state.stated
      .get(id)
      ?.some(
        o =>
          o.role === role &&
          o.domestic &&
          (stated.type !== 'ministry' || o.target.endsWith(`-${stated.portfolio}`)),
      ) === true
  const named = state.order.nearestAround(mention, other => {
    const id = personIn(state, other)
    return id !== undefined && isHolder(id)
  })
  return named && personIn(state, named)
}

function holderInArticle(
  state: Resolution,
  mention: Mention,
  role: Parameters<Resolution['holds']>[1],
  target: string | null,
): string | undefined {
  let nearest: string | undefined
  const named = state.order.nearestAround(mention, other => {
    const id = personIn(state, other)
    if (!id || !state.holds(id, role, target) || (mention.gender === 'f' && other.gender === 'm'))
      return false
    nearest ??= id
    // «الرئيس» alone is the country's own: the one named without a country beside the title
    return (
      target !== null ||
      state.stated.get(id)?.some(office => office.role === role && office.domestic) === true
    )
  })
  return named ? personIn(state, named) : nearest
}
