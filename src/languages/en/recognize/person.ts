import type { OfficeRef, Reference } from '../../../model/document.ts'
import { functionBit } from '../lexicon/closed-class.ts'
import { wordTest } from '../word-test.ts'
import { isFunction } from '../words.ts'
import { appositionAt } from './apposition.ts'
import { isNameWord, nameKey } from './bodies.ts'
import { type CountryAt, countryAt } from './country.ts'
import { Found } from './found.ts'
import { givenOffice } from './given-office.ts'
import { holderNamed, remember, rememberedAt } from './known-people.ts'
import type { Memory } from './memory.ts'
import { type NameAt, nameAt, personRun } from './names.ts'
import { type OfficeAt, officeAt, seatBehind } from './office.ts'
import { officeIn, officeRef, withIso, withTarget } from './office-ref.ts'
import { genderOfHonorific, isUnlistedTitle, ranksAt } from './ranks.ts'
import type { Scan } from './scan.ts'

const articles = new Set(['the', 'a', 'an', 'another', 'one'])
const isArticle = wordTest(({ key }) => articles.has(key))

/** The person or office that a phrase at a token names: titles, ranks, name, apposition. */
export function personAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const first = scan.word(index)
  if (!first) return null
  let at = index
  const possessive = isFunction(first, functionBit.poss) && first.key !== "'s" && first.key !== 'whose'
  const article = isArticle(first)
  if (possessive || article) at++
  const counterpart =
    possessive || article || first.shape !== 'lower' || first.adjective
      ? counterpartAt(scan, index, at, limit, memory)
      : null
  if (counterpart) return counterpart
  const office = joinedOffices(scan, officeAt(scan, at, limit), limit)
  if (office) {
    const found = afterOffice(scan, index, office, limit, memory, possessive, article)
    if (found) return found
  }
  if (possessive || article) return null
  // "Gen. Abdel Fattah al-Burhan", "Mr. Lavrov", "H.H. Sheikh …"
  const name = ranksAt(scan, at, limit)
  if (name > at || office) {
    const person = nameWithin(scan, name, limit, true, memory)
    if (person && name > at)
      return complete(scan, index, name, person, [], [], genderOfHonorific(scan, at), memory, limit)
  }
  const person = nameWithin(scan, index, limit, false, memory)
  return person ? complete(scan, index, index, person, [], [], null, memory, limit) : null
}

/** "Vice President and Foreign Minister X": two offices of one person, in the same country. */
function joinedOffices(scan: Scan, office: OfficeAt | null, limit: number): OfficeAt | null {
  if (!office || office.plural) return office
  const joint = scan.key(office.to)
  if (joint !== 'and' && joint !== '–' && joint !== '—' && joint !== '/') return office
  const second = officeAt(scan, office.to + 1, limit)
  if (!second || second.plural || !isNameWord(scan, ranksAt(scan, second.to, limit))) return office
  const iso = office.offices[0]?.target?.iso
  const offices = second.offices.map(ref =>
    iso && ref.target && ref.target.iso === undefined && ref.target.mention === undefined
      ? withTarget(ref, withIso(ref.target, iso))
      : ref,
  )
  return {
    ...second,
    offices: [...office.offices, ...offices],
    inner: [...office.inner, ...second.inner],
    located: office.located || second.located,
  }
}

/** A name of somebody: one the text has named before, or one of its own right. */
function nameWithin(
  scan: Scan,
  index: number,
  limit: number,
  titled: boolean,
  memory: Memory,
): NameAt | null {
  const end = personRun(scan, index, limit)
  const full = nameAt(scan, index, limit, titled)
  const several = full !== null && full.reference.by !== 'short'
  if (several && full.reference.by === 'id') return full
  const again = rememberedAt(scan, index, end, memory)
  if (again && (!full || again.to >= full.to)) return again
  if (full && full.reference.by === 'short' && !titled && full.reference.ids.length === 0) return null
  return full
}

/** "Chief Election Commissioner X": the token behind a noun that says of what a rank behind it is. */
function beyondNoun(scan: Scan, at: number): number {
  const noun = scan.word(at)
  return noun?.shape === 'cap' && noun.nouns.length > 0 && !noun.given && scan.word(at + 1)?.rank
    ? at + 1
    : at
}

/** Whether what stands between an office and a name makes another title of both. */
function isOther(scan: Scan, from: number, to: number): boolean {
  if (beyondNoun(scan, from) > from) return to > from
  for (let at = from; at < to; at++) if (isUnlistedTitle(scan.word(at))) return true
  return false
}

/** Offices that are for nothing less than a country. */
const rules =
  /^(?:president|vice-president|prime-minister|deputy-prime-minister|monarch|crown-prince|head-of-government|supreme-leader)$/

/** What stands after an office: a name, with or without a comma, or nothing. */
function afterOffice(
  scan: Scan,
  index: number,
  office: OfficeAt,
  limit: number,
  memory: Memory,
  possessive: boolean,
  article: boolean,
): Found | null {
  let at = office.located ? beyondField(scan, office.to, limit) : office.to
  const comma = scan.tokens[at]?.text === ','
  if (comma) at++
  let start = ranksAt(scan, beyondNoun(scan, at), limit)
  // "Foreign Secretary Ambassador X"
  if (
    !comma &&
    scan.key(start) === 'ambassador' &&
    scan.word(start)?.shape === 'cap' &&
    isNameWord(scan, start + 1)
  )
    start = ranksAt(scan, start + 1, limit)
  const name = nameWithin(
    scan,
    start,
    limit,
    !comma || start > at || article || possessive || office.located,
    memory,
  )
  const closed =
    name !== null && comma && !(office.plural && office.offices.length > 1)
      ? closesApposition(scan, name.to, limit)
      : true
  if (name && closed) {
    if (office.plural && office.offices.length > 1) {
      const several = namesInTurn(scan, index, start, office, limit, memory)
      if (several) return several
    }
    // "Chief Whip X", "Chief Election Commissioner X" head nothing
    const offices = isOther(scan, at, start) ? [] : office.offices
    return complete(scan, index, start, name, offices, office.inner, office.gender, memory, limit)
  }
  // an office without a name: "the Turkish president", "its foreign minister", "Ukraine's and France's foreign ministers"
  const [first] = office.offices
  if (!first) return null
  // "EU foreign ministers", "ASEAN Foreign Ministers": the body whose they are
  const body =
    office.plural && first.role === 'minister' && index === office.inner[0]?.from ? office.inner[0] : null
  if (body?.type === 'organization' && body.reference.by === 'id') {
    const ministers = body.until(office.to)
    ministers.kind = 'title'
    ministers.nameFrom = body.from
    ministers.nameTo = body.to
    return ministers
  }
  // "his first official visit", "the official Russian position": a word before a noun
  if (/(?:^| )official$/.test(first.text) && qualifies(scan, office.to, limit)) return null
  if ((first.former || /\boutgoing\b/.test(first.text)) && !office.located) return null
  if (scan.key(index - 1) === 'as' || scan.key(index - 1) === 'became') return null
  if (
    /^(?:a|an|another|one|any|no|every|each)$/.test(scan.key(index - 1)) ||
    (first.role === 'member' && !article && !possessive && !office.plural)
  )
    return null
  // an ambassador who is not named stands for whoever sent him
  if (
    (first.role === 'ambassador' || (first.role === 'envoy' && first.target?.type === 'country')) &&
    first.target?.iso &&
    !office.plural
  ) {
    const ids = [`country:${first.target.iso}`]
    const sender = new Found(index, office.to, 'country', 'title', { by: 'id', ids })
    sender.inner = office.inner.slice(1)
    return sender
  }
  const next = scan.key(office.to)
  // "the commissioner for", but "thanked the president for"
  if (!office.located && (next === 'of' || (next === 'for' && !rules.test(first.role)))) return null
  // nobody stands for a town as a minister does for his ministry
  if (first.target?.type === 'place') return null
  const pointed = article ? scan.key(index) === 'the' : possessive || office.located
  if (!pointed && !(scan.word(index)?.shape === 'cap' && office.located)) return null
  if (article && scan.key(index) !== 'the') return null
  if (office.plural && office.offices.length === 1 && !numbered(scan, index)) {
    if (first.target?.iso === undefined && first.target?.mention === undefined) return null
  }
  const holder =
    !office.plural && office.offices.length === 1 && !first.former ? holderNamed(scan, memory, first) : null
  if (holder) {
    const person = new Found(index, office.to, 'person', 'title', holder)
    person.inner = office.inner
    person.gender = office.gender
    return person
  }
  const number = office.plural && office.offices.length === 1 ? 2 : 1
  const [head, ...rest] = office.offices.map(stated => {
    const person = new Found(index, office.to, 'person', 'title', {
      by: 'office',
      office: withTarget(stated, targetHere(stated.target, possessive)),
      number,
    })
    person.gender = office.gender
    person.number = number
    return person
  }) as [Found, ...Found[]]
  head.inner = office.inner
  head.and = rest
  return head
}

/** What an office without a country is in: "his minister" is of one named near, "the president" of one to be found. */
function targetHere(target: OfficeRef['target'], possessive: boolean): OfficeRef['target'] {
  if (!target || target.iso) return target
  if (possessive) return { ...target, near: true }
  return target.type === 'country' && target.mention === undefined ? null : target
}

/** "top official for the hemisphere, Brian Nichols,": past what the office is for, where a name between commas follows. */
function beyondField(scan: Scan, index: number, limit: number): number {
  if (!/^(?:for|on|in|to)$/.test(scan.key(index))) return index
  for (let at = index + 1; at < Math.min(limit, index + 6); at++) {
    if (scan.tokens[at]?.text === ',') {
      const name = nameAt(scan, ranksAt(scan, at + 1, limit), limit, false)
      return name && closesApposition(scan, name.to, limit) ? at : index
    }
    const word = scan.word(at)
    if (!word || (word.verbForms !== 0 && word.noun === null)) return index
  }
  return index
}

/** Whether a noun comes at a token, a country's adjective left out. */
function qualifies(scan: Scan, index: number, limit: number): boolean {
  const country = countryAt(scan, index, limit)
  const word = scan.word(country?.adjective ? country.to : index)
  return (
    word !== null && word.shape === 'lower' && word.functions === 0 && (word.noun !== null || word.adjective)
  )
}

const numbered = (scan: Scan, index: number) =>
  /^(?:two|both|three)$/.test(scan.key(index)) || /^(?:two|three)$/.test(scan.key(index + 1))

/** Whether a name between commas ends there: "…, Ayman Safadi, in Oslo", "…, Ayman Safadi." */
function closesApposition(scan: Scan, to: number, limit: number): boolean {
  const next = scan.tokens[to]
  if (!next || to >= limit) return true
  if (next.kind === 'mark') return /^[,.;:)—"]$/.test(next.text)
  return false
}

/** "the presidents of A and B, X and Y": each name with the office of its place. */
function namesInTurn(
  scan: Scan,
  index: number,
  start: number,
  office: Pick<OfficeAt, 'offices' | 'inner'>,
  limit: number,
  memory: Memory,
): Found | null {
  const people: Found[] = []
  let at = start
  for (const ref of office.offices) {
    const from = ranksAt(scan, at, limit)
    const name = nameAt(scan, from, limit, true)
    if (!name) break
    people.push(
      complete(
        scan,
        people.length === 0 ? index : from,
        from,
        name,
        [ref],
        people.length === 0 ? office.inner : [],
        null,
        memory,
        limit,
      ),
    )
    at = name.to
    if (scan.tokens[at]?.text === ',') at++
    if (scan.key(at) === 'and') at++
    else if (scan.tokens[at - 1]?.text !== ',') break
  }
  const [first, ...rest] = people
  if (!first || rest.length === 0) return null
  first.and = rest
  return first
}

/** "his Iranian counterpart, Ali Bagheri": the office of the one before, in the country of the adjective. */
function counterpartAt(scan: Scan, index: number, from: number, limit: number, memory: Memory): Found | null {
  if (!scan.hasCounterpart(from, limit)) return null
  let at = from
  const country = countryAt(scan, at, limit)
  if (country) at = country.to
  if (scan.key(at) === "'s") at++
  // "her Panamanian, Cuban and Chilean counterparts"
  const fellows = country?.adjective ? joinedCountries(scan, at, limit, true) : []
  at = fellows.at(-1)?.to ?? at
  for (let key = scan.key(at); key === 'new' || key === 'then' || key === 'former'; key = scan.key(at)) at++
  // "his Panamanian colleague": without a country he may be anybody
  const fellow = scan.key(at)
  const plural = fellow === 'counterparts' || fellow === 'colleagues'
  if (!plural && fellow !== 'counterpart' && fellow !== 'colleague') return null
  if (!country && fellow.startsWith('colleague')) return null
  let to = at + 1
  const iso = country?.iso ?? null
  const origin = country ? null : countryBehind(scan, to, limit)
  const others = country
    ? [country, ...fellows]
    : origin
      ? [origin, ...joinedCountries(scan, origin.to, limit, false)]
      : []
  if (origin) to = others.at(-1)?.to ?? to
  const office = memory.lastOffice
  const offices: OfficeRef[] =
    office && iso ? [officeRef(office.role, withCountry(office.target, iso), office.text, false, true)] : []
  const inner = country ? [country.found] : []
  const comma = scan.tokens[to]?.text === ',' ? 1 : 0
  const start = ranksAt(scan, to + comma, limit)
  // "his counterparts from Indonesia and the Philippines, Sugiono and Maria Theresa Lazaro"
  if (plural && office && others.length > 1) {
    const each = others.map(({ iso }) =>
      officeRef(office.role, withCountry(office.target, iso), office.text, false, true),
    )
    const named = { to, offices: each, inner: others.map(({ found }) => found) }
    const several = namesInTurn(scan, index, start, named, limit, memory)
    if (several) return several
  }
  const name = plural ? null : nameWithin(scan, start, limit, true, memory)
  if (name && (comma === 0 || closesApposition(scan, name.to, limit)))
    return complete(scan, index, start, name, offices, inner, null, memory, limit)
  const unnamed = (reference: Reference) => new Found(index, to, 'person', 'title', reference)
  const held = office !== null && (isOfState(office) || !ofNoState.has(office.role)) ? office : null
  // "his Iranian counterparts", "with counterparts from Iran and Iraq": whoever they are
  const some = plural && (others.length < 2 || from === index)
  const [counterpart, ...rest] = (some ? [] : others).map(other => {
    const target = held ? withCountry(held.target, other.iso) : null
    return unnamed(
      held && target
        ? { by: 'office', office: officeRef(held.role, target, held.text, false, true), number: 1 }
        : { by: 'counterpart', iso: other.iso },
    )
  })
  const first = counterpart ?? unnamed({ by: 'counterpart', iso: null })
  first.inner = others.map(({ found }) => found)
  first.and = rest
  if (plural && rest.length === 0) first.number = 3
  return first
}

/** Offices that no other country has the like of. */
const ofNoState = new Set<OfficeRef['role']>([
  'director',
  'member',
  'secretary-general',
  'deputy-leader',
  'coordinator',
])

const isOfState = ({ target }: OfficeRef) =>
  target !== null && (target.type === 'ministry' || target.institution !== undefined)

/** The country behind "counterpart from", "counterparts in". */
function countryBehind(scan: Scan, index: number, limit: number): CountryAt | null {
  if (!/^(?:from|in)$/.test(scan.key(index))) return null
  const country = countryAt(scan, scan.key(index + 1) === 'the' ? index + 2 : index + 1, limit)
  return country?.adjective === false ? country : null
}

/** Further countries behind one that ends at a token: ", Iraq and the Philippines". */
function joinedCountries(scan: Scan, index: number, limit: number, adjective: boolean): readonly CountryAt[] {
  const found: CountryAt[] = []
  for (let at = index; ; ) {
    let next = scan.tokens[at]?.text === ',' ? at + 1 : at
    if (scan.key(next) === 'and') next++
    if (next === at) return found
    if (scan.key(next) === 'the') next++
    const country = countryAt(scan, next, limit)
    if (country?.adjective !== adjective) return found
    found.push(country)
    at = country.to
  }
}

function withCountry(target: OfficeRef['target'], iso: string): OfficeRef['target'] {
  if (target?.institution !== undefined)
    return officeIn('organization', { institution: target.institution, iso })
  if (!target || target.mention !== undefined)
    return target && target.type === 'ministry' && target.portfolio
      ? officeIn('ministry', { portfolio: target.portfolio, iso })
      : null
  const { type, portfolio } = target
  return officeIn(type, { portfolio, iso })
}

const abroad = new Set<OfficeRef['role']>(['ambassador', 'envoy'])
const ofBodies = new Set<OfficeRef['role']>([
  'commander',
  'leader',
  'secretary-general',
  'chief-of-staff',
  'director',
])

/** Whose office "its commander" is: that of the body or country named last, which the sentence before may have begun with. */
function ownerOf(pronoun: string, { role }: OfficeRef, { actors, body }: Memory): OfficeRef['target'] {
  if (pronoun === 'its') {
    const named = actors.filter(actor => !actor.adjective)
    // a commander is of the body named last, an envoy of whoever the sentence is about
    const fits = ofBodies.has(role) ? named.find(actor => actor.type === 'organization') : named.at(-1)
    if (fits && abroad.has(role) && fits.iso) return officeIn('country', { iso: fits.iso })
    if (fits) return officeIn(fits.type, { mention: fits.mention })
  }
  return body
}

/** "The Kremlin's Dmitry Peskov", "Chile's Gabriel Boric": whoever is a body's speaks for it; of a country he is known to hold an office in it. */
function ofOwner(scan: Scan, from: number, reference: Reference, { actors }: Memory): OfficeRef | null {
  const [owner] = actors
  if (!owner || owner.to !== from - 1 || scan.key(from - 1) !== "'s") return null
  const text = scan.text.slice(scan.tokens[from]?.start, scan.tokens[from]?.end)
  if (owner.type === 'organization')
    return officeRef('representative', officeIn('organization', { mention: owner.mention }), text)
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  const row = scan.knowledge.gazetteer.world.get(id ?? '')
  const office = row?.offices?.findLast(({ of }) => of === `country:${owner.iso}`)
  if (!office || owner.iso === null) return null
  // whether an office that has ended was held on the day, the day tells
  const target = office.to === undefined ? officeIn('country', { iso: owner.iso }) : null
  return officeRef(office.role, target, text)
}

/** Verbs that end an office. */
const ends = wordTest(({ key }) =>
  /^(?:sacked|fired|dismissed|ousted|removed|deposed|toppled|overthrew|replaced|replacing|succeeded|succeeding|sacks|fires|ousts|dismisses)$/.test(
    key,
  ),
)
const isBe = wordTest(({ key }) => /^(?:was|were|been|is)$/.test(key))
const isEnded = wordTest(({ key }) =>
  /^(?:fired|sacked|dismissed|ousted|removed|deposed|replaced|succeeded|toppled|overthrown)$/.test(key),
)
const isOwner = wordTest(({ key }) => /^(?:his|her|its|their)$/.test(key))

/** Finishes a person's phrase: what stands in apposition after the name; remembers the name. */
function complete(
  scan: Scan,
  from: number,
  nameFrom: number,
  name: NameAt,
  offices: readonly OfficeRef[],
  inner: readonly Found[],
  gender: 'm' | 'f' | null,
  memory: Memory,
  limit: number,
): Found {
  let reference = name.reference
  const owned = isOwner(scan.word(from))
  const own: OfficeRef[] = []
  for (const office of offices)
    own.push(
      owned && office.target === null && !office.derived
        ? withTarget(office, ownerOf(scan.key(from), office, memory))
        : office,
    )
  const speaks = own.length === 0 ? ofOwner(scan, from, reference, memory) : null
  if (speaks) own.push(speaks)
  const inside: Found[] = [...inner]
  let to = name.to
  if (owned && memory.body) {
    const body = memory.body
    const composed = inside.findIndex(found => found.reference.by === 'composed')
    const at = own.findIndex(office => office.target?.mention === -1)
    if (composed >= 0 && at >= 0) {
      inside.splice(composed, 1)
      own[at] = withTarget(own[at] as OfficeRef, body)
    }
  }
  let sex = gender ?? scan.word(nameFrom)?.gender ?? null
  // "sacked Defence Minister X": no longer
  const ended = isBe(scan.word(to)) && isEnded(scan.word(to + 1))
  if (own.length > 0 && (ended || ends(scan.word(from - 1))))
    for (let i = 0; i < own.length; i++) {
      const { role, target, text, derived } = own[i] as OfficeRef
      own[i] = officeRef(role, target, text, true, derived)
    }
  if (name.reference.by === 'short' && name.reference.ids.length === 0)
    for (let i = own.length - 1; i >= 0; i--) {
      const target = own[i]?.target
      if (target?.type === 'country' && target.iso === undefined && target.mention === undefined) {
        own.splice(i, 1)
        if (own.length === 0)
          reference = {
            by: 'name',
            name: scan.text.slice(scan.tokens[nameFrom]?.start, scan.tokens[name.to - 1]?.end),
            key: nameKey(scan, nameFrom, name.to),
          }
      }
    }
  const { nearby } = memory
  if (name.reference.by === 'name' && nearby !== null)
    for (let i = 0; i < own.length; i++) {
      const office = own[i] as OfficeRef
      const { target } = office
      if (
        target &&
        target.iso === undefined &&
        target.mention === undefined &&
        target.type !== 'organization'
      )
        own[i] = withTarget(office, withIso(target, nearby))
    }
  const seatless = own.findIndex(
    ({ role, target }) => target === null && (role === 'mayor' || role === 'governor'),
  )
  const seat = seatless >= 0 ? seatBehind(scan, to, limit) : null
  if (seat) {
    own[seatless] = withTarget(own[seatless] as OfficeRef, officeIn('place', { mention: -1 }))
    inside.push(seat)
    to = seat.to
  }
  const given = givenOffice(scan, from, to, limit)
  if (given) {
    own.push(...given.offices)
    inside.push(...given.inner)
  }
  for (let guard = 0; guard < 3; guard++) {
    const next = appositionAt(scan, to, limit)
    if (!next) break
    if (next.offices.length === 0 && next.to === to) break
    own.push(...next.offices)
    inside.push(...next.inner)
    sex ??= next.gender
    to = next.to
  }
  remember(scan, nameFrom, name, memory, sex, own)
  const person = new Found(from, to, 'person', 'name', reference)
  person.nameFrom = nameFrom
  person.nameTo = name.to
  person.offices = own
  person.inner = inside
  person.gender = sex
  return person
}
