import type { OfficeRole } from '../model/gazetteer.ts'
import type { CheckedRows } from './checked-rows.ts'
import type { Finding } from './finding.ts'

/** Offices that one person holds at a time; of the others a country or body has many. */
const single: ReadonlySet<OfficeRole> = new Set([
  'president', 'prime-minister', 'monarch', 'crown-prince', 'supreme-leader', 'head-of-government', 'minister',
  'secretary-general', 'leader', 'speaker', 'chief-of-staff', 'governor', 'mayor',
] as const) // biome-ignore format: a list

interface Term {
  readonly person: string
  readonly from: string
  readonly to: string
  readonly shared: boolean
}

const FIRST = '0000'
const LAST = '9999'

/** Offices with impossible dates, and seats on which two sit at once. */
export function* checkOffices({ world, places, layers }: CheckedRows): Generator<Finding> {
  const seats = new Map<string, Term[]>()
  for (const row of world.values())
    for (const [at, { role, of, from, to, shared = false }] of (row.offices ?? []).entries()) {
      const where = { ...places.get(row.id), field: `offices.${at}` }
      for (const date of [from, to])
        if (date && !isDate(date))
          yield { kind: 'wrong-date', message: `${row.id}: there is no day ${date}`, where }
      if (from && to && comesBefore(to, from))
        yield {
          kind: 'wrong-date',
          message: `${row.id}: ${role} of ${of} ends (${to}) before it begins (${from})`,
          where,
        }
      if (!single.has(role)) continue
      const seat = `${role} of ${of}`
      seats.set(seat, [
        ...(seats.get(seat) ?? []),
        { person: row.id, from: from ?? FIRST, to: to ?? LAST, shared },
      ])
    }
  for (const [seat, terms] of seats) {
    terms.sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const [at, term] of terms.entries())
      for (const other of terms.slice(at + 1))
        if (
          !(term.shared && other.shared) &&
          comesBefore(term.from, other.to) &&
          comesBefore(other.from, term.to)
        ) {
          const later = (layers.get(other.person) ?? 0) >= (layers.get(term.person) ?? 0) ? other : term
          const said = [term, other].map(({ person, from, to }) => `${person} (${shown(from, to)})`)
          yield {
            kind: 'overlapping-offices',
            message: `${seat}: ${said.join(' and ')}`,
            where: places.get(later.person) ?? {},
          }
        }
  }
}

/** Whether a partial date is before another as far as both are known: 2014 is not before 2014-06. */
function comesBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

const shown = (from: string, to: string) => `${from === FIRST ? '…' : from} to ${to === LAST ? '…' : to}`

// 2023-02-30 has the form of a date
function isDate(date: string): boolean {
  const whole = `${date}-01-01`.slice(0, 10)
  const time = Date.parse(`${whole}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)
}
