import type { Mention, OfficeRef } from '../../model/document.ts'
import { leansOnOpen } from '../bodies-before.ts'
import { officeTarget } from '../office-target.ts'
import type { Resolution } from '../state.ts'
import type { Sieve } from './sieve.ts'

/** Offices stated with names. */
export const statedOffices: Sieve = {
  name: 'stated offices',
  run: state => {
    for (const mention of state.order.mentions) {
      const person = state.referents[mention.index]?.[0]
      if (person && mention.type === 'person')
        for (const office of mention.offices) record(state, person, office, mention)
    }
  },
}

/** Records an office the text gives to a person, and makes what it is in part of the article. */
function record(state: Resolution, person: string, office: OfficeRef, mention: Mention): void {
  const near = office.target?.near
  if (near && near !== 'sender' && leansOnOpen(state, mention)) return
  const target =
    (office.derived ? counterpartKnown(state, person, office) : null) ??
    officeTarget(state, office.target, { holder: person, mention }) ??
    (office.target === null ? officeKnown(state, person, office) : null)
  if (!target) return
  state.admit(target)
  const offices = state.stated.get(person) ?? []
  if (!offices.some(o => o.role === office.role && o.target === target))
    offices.push({
      role: office.role,
      target,
      former: office.former,
      mention: mention.index,
      domestic: office.target?.iso === undefined,
    })
  state.stated.set(person, offices)
}

/** A counterpart's own office of that country: the oil minister's counterpart may be one of energy. */
function counterpartKnown(state: Resolution, person: string, office: OfficeRef): string | null {
  const iso = office.target?.iso
  const own = state.officesOnDay(person).filter(o => !iso || o.of.includes(`:${iso}`))
  return own.find(o => o.role === office.role)?.of ?? null
}

/** The office meant by a title that does not say what it is in: the one the person is known for, else the country's own. */
function officeKnown(state: Resolution, person: string, office: OfficeRef): string | null {
  const known = state.officesOnDay(person)
  const same =
    known.find(o => o.role === office.role) ??
    (/^(?:representative|envoy|director|leader|judge|commander|coordinator|secretary-general)$/.test(
      office.role,
    )
      ? known[0]
      : undefined)
  if (same) return same.of
  const own =
    /^(?:president|prime-minister|monarch)$/.test(office.role) &&
    office.target === null &&
    state.rowOf(person) === undefined
  return own && state.home ? `country:${state.home}` : null
}
