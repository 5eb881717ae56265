import type { OfficeRef, Reference } from '../../../model/document.ts'
import { wordTest } from '../word-test.ts'
import { isNameWord } from './bodies.ts'
import { countryAt } from './country.ts'
import type { Known, Memory, OfficePlace } from './memory.ts'
import type { NameAt } from './names.ts'
import { officeIn, officeRef } from './office-ref.ts'
import type { Scan } from './scan.ts'

/** Somebody named before by one or some of the words of his name. */
export function rememberedAt(scan: Scan, index: number, end: number, memory: Memory): NameAt | null {
  if (end <= index) return null
  for (let to = end; to > index; to--) {
    if (scan.hyphen(to - 1)) continue
    if (to < end && isNameWord(scan, to) && !scan.role(to, end)) continue
    let words = 0
    for (let i = index; i < to; i++) if (!scan.hyphen(i)) words++
    const first = scan.key(index)
    if (words === 1 && first.length < 3 && scan.word(index)?.functions) continue
    for (let i = memory.people.length - 1; i >= 0; i--) {
      const known = memory.people[i] as Known
      if (!standsIn(known.words, scan, index, to, words)) continue
      if (words === 1 && isNameParticle(scan.word(index))) continue
      // "Jordan" after Jordan Bardella is the country: people are called by their family names
      if (words === 1 && known.words[0] === first && known.words.length > 1 && countryAt(scan, index, to))
        continue
      return { to, reference: known.reference }
    }
  }
  return null
}

const isNameParticle = wordTest(({ key }) => /^(?:al|el|bin|ibn|de|van|von|abu|abd|abdel)$/.test(key))

/** Whether the `count` words between two tokens, hyphens left out, stand one after another in a name. */
function standsIn(name: readonly string[], scan: Scan, from: number, to: number, count: number): boolean {
  for (let start = 0; start + count <= name.length; start++) {
    let at = start
    let i = from
    for (; i < to; i++) {
      if (scan.hyphen(i)) continue
      if (name[at] !== scan.key(i)) break
      at++
    }
    if (i === to) return true
  }
  return false
}

const leaders = new Set([
  'president',
  'prime-minister',
  'monarch',
  'supreme-leader',
  'head-of-government',
  'leader',
  'crown-prince',
])

/** The word that heads a title: "Secretary of State" → secretary, "Foreign Minister" → minister. */
const titleWord = (text: string) =>
  (text.toLowerCase().split(/ (?:of|for|to) /)[0] ?? '').split(/\s+/).pop() ?? ''

/** Who was named last with an office: "the foreign minister" after "Omani Foreign Minister X", "the Egyptian leader" after Egypt's president. */
export function holderNamed(scan: Scan, memory: Memory, office: OfficeRef): Reference | null {
  const iso = office.target?.iso ?? null
  const portfolio = office.target?.portfolio ?? null
  if (office.target?.mention !== undefined) return null
  const word = titleWord(office.text)
  for (let i = memory.people.length - 1; i >= 0; i--) {
    const known = memory.people[i] as NonNullable<(typeof memory.people)[number]>
    const fits = placesOf(scan, known).some(
      place =>
        (place.role === office.role || (office.role === 'leader' && leaders.has(place.role))) &&
        (iso === null || place.iso === iso) &&
        (portfolio === null || place.portfolio === portfolio) &&
        (!/^(?:secretary|king|emir|sultan|chancellor|premier)$/.test(word) || place.word === word),
    )
    if (fits) return known.reference
  }
  return null
}

/** A reference as text: equal for equal ones. */
function calledBy(reference: Reference): string {
  switch (reference.by) {
    case 'id':
      return reference.ids.length === 1 ? (reference.ids[0] as string) : reference.ids.join()
    case 'name':
      return `${reference.key} ${reference.name}`
    case 'short':
      return `(${reference.key}) ${reference.ids.join()}`
    default:
      return JSON.stringify(reference)
  }
}

/** Keeps a person whom the text has named, with his offices, for later phrases. */
export function remember(
  scan: Scan,
  from: number,
  name: NameAt,
  memory: Memory,
  gender: 'm' | 'f' | null,
  offices: readonly OfficeRef[],
): void {
  const office = offices.find(ref => ref.role !== 'representative' && ref.role !== 'member') ?? offices[0]
  const words: string[] = []
  for (let i = from; i < name.to; i++) if (!scan.hyphen(i)) words.push(scan.key(i))
  const called = calledBy(name.reference)
  const same = memory.people.find(known => known.called === called)
  if (same) {
    same.gender ??= gender
    if (office) same.offices = [office, ...same.offices]
    // what a gazetteer has of him was kept when he was first named
    if (offices.length > 0) {
      same.told.push(offices)
      same.places = undefined
    }
    const last = same.offices[0]
    memory.people.splice(memory.people.indexOf(same), 1)
    memory.people.push(same)
    memory.lastOffice = last ?? memory.lastOffice
  } else {
    const reference: Reference = name.reference
    memory.people.push({
      words,
      reference,
      called,
      gender,
      offices: office ? [office] : [],
      told: [offices],
      places: undefined,
    })
    memory.lastOffice = office ?? knownOffice(scan, reference) ?? memory.lastOffice
  }
}

/** The places of the offices somebody is known by: those of the text, and those a gazetteer has for him now. */
export function placesOf(scan: Scan, known: Known): readonly OfficePlace[] {
  known.places ??= known.told.flatMap(offices => placesIn(scan, known.reference, offices))
  return known.places
}

function placesIn(scan: Scan, reference: Reference, offices: readonly OfficeRef[]): readonly OfficePlace[] {
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  const row = id ? scan.knowledge.gazetteer.world.get(id) : undefined
  const places: OfficePlace[] = []
  for (const { former, role, target, text } of offices)
    if (!former) {
      const iso = target?.iso ?? row?.iso ?? null
      places.push({ role, iso, portfolio: target?.portfolio ?? null, word: titleWord(text) })
    }
  const stated = places.length > 0
  for (const { role, of, to } of row?.offices ?? []) {
    if (!stated && to !== undefined) continue
    const match = /^(?:ministry|country|organization):([A-Z]{2})(?:-(.+))?$/.exec(of)
    places.push({ role, iso: match?.[1] ?? null, portfolio: match?.[2] ?? null, word: '' })
  }
  return places
}

/** The office a gazetteer gives somebody whom the text names without one, for his counterpart's sake. */
function knownOffice(scan: Scan, reference: Reference): OfficeRef | null {
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  const office = id
    ? scan.knowledge.gazetteer.world.get(id)?.offices?.find(o => o.to === undefined)
    : undefined
  const match = office ? /^(ministry|country):([A-Z]{2})(?:-(.+))?$/.exec(office.of) : null
  if (!office || !match) return null
  const target =
    match[1] === 'ministry' ? officeIn('ministry', { portfolio: match[3] }) : officeIn('country', {})
  return officeRef(office.role, target, '')
}
