import type { OfficeRef, Reference } from '../../../model/document.ts'
import { isNameWord, namedBodyAt, nameKey, unknownBodyAt } from './bodies.ts'
import { countryAt } from './country.ts'
import type { Memory } from './memory.ts'
import { type NameAt, nameAt, personRun } from './names.ts'
import { type OfficeAt, officeAt } from './office.ts'
import type { Found, Scan } from './scan.ts'

const articles = new Set(['the', 'a', 'an', 'another', 'one'])

/** The person or office that a phrase at a token names: titles, ranks, name, apposition. */
export function personAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const first = scan.word(index)
  if (!first) return null
  let at = index
  const possessive = first.classes.includes('poss') && first.key !== "'s" && first.key !== 'whose'
  const article = articles.has(first.key)
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
  if (!office || office.plural || scan.key(office.to) !== 'and') return office
  const second = officeAt(scan, office.to + 1, limit)
  if (!second || second.plural || !isNameWord(scan, ranksAt(scan, second.to, limit))) return office
  const iso = office.offices[0]?.target?.iso
  const offices = second.offices.map(ref =>
    iso && ref.target && ref.target.iso === undefined && ref.target.mention === undefined
      ? { ...ref, target: { ...ref.target, iso } }
      : ref,
  )
  return {
    ...second,
    offices: [...office.offices, ...offices],
    inner: [...office.inner, ...second.inner],
    located: office.located || second.located,
  }
}

/** The first token after ranks and words of respect, or `index` where none stand. */
function ranksAt(scan: Scan, index: number, limit: number): number {
  let at = index
  while (at < limit) {
    const word = scan.word(at)
    if (
      !word ||
      !(word.rank || word.honorific) ||
      (word.shape === 'lower' && !(word.rank && isNameWord(scan, at + 1)))
    )
      break
    at++
  }
  if (at === index) return index
  // "General Motors", "Lady Gaga"; "Sheikh Mohamed" keeps its name
  return isNameWord(scan, at) || /^(?:al|el|bin|abu)$/.test(scan.key(at)) ? at : index
}

const genderOfHonorific = (scan: Scan, index: number): 'm' | 'f' | null =>
  /^(?:mrs|ms|miss|lady|dame|sheikha|madam|madame)$/.test(scan.key(index))
    ? 'f'
    : /^(?:mr|sir|lord|sheikh|shaikh|king|prince)$/.test(scan.key(index))
      ? 'm'
      : null

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

/** Somebody named before by one or some of the words of his name. */
function rememberedAt(scan: Scan, index: number, end: number, memory: Memory): NameAt | null {
  if (end <= index) return null
  for (let to = end; to > index; to--) {
    if (scan.hyphen(to - 1)) continue
    if (to < end && isNameWord(scan, to) && !scan.role(to, end)) continue
    const words: string[] = []
    for (let i = index; i < to; i++) if (!scan.hyphen(i)) words.push(scan.key(i))
    if (words.length === 1 && (words[0] as string).length < 3 && scan.word(index)?.classes.length) continue
    // "Jordan" after Jordan Bardella is the country: people are called by their family names
    const named = words.length === 1 ? countryAt(scan, index, to) : null
    for (let i = memory.people.length - 1; i >= 0; i--) {
      const known = memory.people[i] as NonNullable<(typeof memory.people)[number]>
      if (partOf(words, known.words) && !(named && known.words[0] === words[0] && known.words.length > 1))
        return { to, reference: known.reference }
    }
  }
  return null
}

function partOf(words: readonly string[], name: readonly string[]): boolean {
  if (words.length > name.length) return false
  for (let from = 0; from + words.length <= name.length; from++)
    if (words.every((word, i) => name[from + i] === word))
      return words.length > 1 || !/^(?:al|el|bin|ibn|de|van|von|abu|abd|abdel)$/.test(words[0] as string)
  return false
}

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
  let at = office.to
  const comma = scan.tokens[at]?.text === ','
  if (comma) at++
  const start = ranksAt(scan, at, limit)
  const name = nameWithin(
    scan,
    start,
    limit,
    !comma || start > at || article || possessive || office.located,
    memory,
  )
  const closed =
    name !== null && comma && !(office.plural && office.offices.length > 1)
      ? closesApposition(
          scan,
          name.to,
          limit,
          article || possessive || scan.key(index + 1) === "'s" || office.located,
        )
      : true
  if (name && closed) {
    if (office.plural && office.offices.length > 1) {
      const several = namesInTurn(scan, index, start, office, limit, memory)
      if (several) return several
    }
    const to = name.to
    return complete(
      scan,
      index,
      start,
      { ...name, to },
      office.offices,
      office.inner,
      office.gender,
      memory,
      limit,
    )
  }
  // an office without a name: "the Turkish president", "its foreign minister", "Ukraine's and France's foreign ministers"
  const [first] = office.offices
  if (!first) return null
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
  )
    return {
      from: index,
      to: office.to,
      type: 'country',
      kind: 'title',
      reference: { by: 'id', ids: [`country:${first.target.iso}`] },
      inner: office.inner.slice(1),
    }
  if (/^(?:of|for)$/.test(scan.key(office.to)) && !office.located) return null
  const pointed = article ? scan.key(index) === 'the' : possessive || office.located
  if (!pointed && !(scan.word(index)?.shape === 'cap' && office.located)) return null
  if (article && scan.key(index) !== 'the') return null
  if (office.plural && office.offices.length === 1 && !numbered(scan, index)) {
    if (first.target?.iso === undefined && first.target?.mention === undefined) return null
  }
  const holder =
    !office.plural && office.offices.length === 1 && !first.former ? holderNamed(memory, first) : null
  if (holder)
    return {
      from: index,
      to: office.to,
      type: 'person',
      kind: 'title',
      reference: holder,
      inner: office.inner,
      gender: office.gender,
    }
  const make = (stated: OfficeRef, number: 1 | 2 | 3): Found => {
    const ref =
      stated.target?.type === 'country' &&
      !stated.target.iso &&
      stated.target.mention === undefined &&
      !possessive
        ? { ...stated, target: null }
        : stated
    return madeOffice(ref, number)
  }
  const madeOffice = (ref: OfficeRef, number: 1 | 2 | 3): Found => ({
    from: index,
    to: office.to,
    type: 'person',
    kind: 'title',
    reference: {
      by: 'office',
      office:
        possessive && ref.target && !ref.target.iso ? { ...ref, target: { ...ref.target, near: true } } : ref,
      number,
    },
    inner: office.inner,
    gender: office.gender,
    number,
  })
  const [head, ...rest] = office.offices.map(ref =>
    make(ref, office.plural && office.offices.length === 1 ? 2 : 1),
  )
  return rest.length > 0
    ? { ...(head as Found), and: rest.map(found => ({ ...found, inner: [] })) }
    : (head as Found)
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
function holderNamed(memory: Memory, office: OfficeRef): Reference | null {
  const iso = office.target?.iso ?? null
  const portfolio = office.target?.portfolio ?? null
  if (office.target?.mention !== undefined) return null
  const word = titleWord(office.text)
  for (let i = memory.people.length - 1; i >= 0; i--) {
    const known = memory.people[i] as NonNullable<(typeof memory.people)[number]>
    const fits = known.places.some(
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

const numbered = (scan: Scan, index: number) =>
  /^(?:two|both|three)$/.test(scan.key(index)) || /^(?:two|three)$/.test(scan.key(index + 1))

/** Whether a name between commas ends there: "…, Ayman Safadi, in Oslo", "…, Ayman Safadi." */
function closesApposition(scan: Scan, to: number, limit: number, _definite: boolean): boolean {
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
  office: OfficeAt,
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
  return first && rest.length > 0 ? { ...first, and: rest } : null
}

/** "his Iranian counterpart, Ali Bagheri": the office of the one before, in the country of the adjective. */
function counterpartAt(scan: Scan, index: number, from: number, limit: number, memory: Memory): Found | null {
  let at = from
  const country = countryAt(scan, at, limit)
  if (country) at = country.to
  if (scan.key(at) === "'s") at++
  for (let key = scan.key(at); key === 'new' || key === 'then' || key === 'former'; key = scan.key(at)) at++
  // "his Panamanian colleague": without a country he may be anybody
  const fellow = scan.key(at)
  const plural = fellow === 'counterparts' || fellow === 'colleagues'
  if (!plural && fellow !== 'counterpart' && fellow !== 'colleague') return null
  if (!country && fellow.startsWith('colleague')) return null
  let to = at + 1
  const iso = country?.iso ?? null
  if (scan.key(to) === 'from') {
    const other = countryAt(scan, to + 1, limit)
    if (other) to = other.to
  }
  const office = memory.lastOffice
  const offices: OfficeRef[] =
    office && iso
      ? [{ ...office, derived: true, former: false, target: withCountry(office.target, iso) }]
      : []
  const inner = country ? [country.found] : []
  const comma = scan.tokens[to]?.text === ',' ? 1 : 0
  const start = ranksAt(scan, to + comma, limit)
  const name = plural ? null : nameWithin(scan, start, limit, true, memory)
  if (name && (comma === 0 || closesApposition(scan, name.to, limit, true)))
    return complete(scan, index, start, name, offices, inner, null, memory, limit)
  return {
    from: index,
    to,
    type: 'person',
    kind: 'title',
    reference: { by: 'counterpart', iso },
    inner,
    number: plural ? 3 : 1,
  }
}

function withCountry(target: OfficeRef['target'], iso: string): OfficeRef['target'] {
  if (!target || target.mention !== undefined)
    return target && target.type === 'ministry' && target.portfolio
      ? { type: 'ministry', portfolio: target.portfolio, iso }
      : null
  const { near: _, ...rest } = target
  return { ...rest, iso }
}

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
  const own: OfficeRef[] = offices.map(office =>
    office.target === null && memory.body !== null && /^(?:his|her|its|their)$/.test(scan.key(from))
      ? { ...office, target: memory.body }
      : office,
  )
  const inside: Found[] = [...inner]
  let to = name.to
  let reference = name.reference
  if (/^(?:his|her|its|their)$/.test(scan.key(from)) && memory.body) {
    const body = memory.body
    const composed = inside.findIndex(found => found.reference.by === 'composed')
    const at = own.findIndex(office => office.target?.mention === -1)
    if (composed >= 0 && at >= 0) {
      inside.splice(composed, 1)
      own[at] = { ...(own[at] as OfficeRef), target: body }
    }
  }
  let sex = gender ?? scan.word(nameFrom)?.gender ?? null
  // "sacked Defence Minister X": no longer
  const ended =
    /^(?:was|were|been|is)$/.test(scan.key(to)) &&
    /^(?:fired|sacked|dismissed|ousted|removed|deposed|replaced|succeeded|toppled|overthrown)$/.test(
      scan.key(to + 1),
    )
  if (ended || ending.test(scan.key(from - 1)))
    own.forEach((office, i) => {
      own[i] = { ...office, former: true }
    })
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
    own.forEach((office, i) => {
      const { target } = office
      if (
        target &&
        target.iso === undefined &&
        target.mention === undefined &&
        target.type !== 'organization'
      )
        own[i] = { ...office, target: { ...target, iso: nearby } }
    })
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
  return {
    from,
    to,
    nameFrom,
    nameTo: name.to,
    type: 'person',
    kind: 'name',
    reference,
    offices: own,
    inner: inside,
    gender: sex,
  }
}

interface Apposition {
  readonly to: number
  readonly offices: readonly OfficeRef[]
  readonly inner: readonly Found[]
  readonly gender: 'm' | 'f' | null
}

/** Verbs that end an office. */
const ending =
  /^(?:sacked|fired|dismissed|ousted|removed|deposed|toppled|overthrew|replaced|replacing|succeeded|succeeding|sacks|fires|ousts|dismisses)$/

/** Verbs that give somebody an office: "named X as interior minister". */
const giving =
  /^(?:named|appointed|elected|installed|reappointed|nominated|chosen|picked|in|confirmed|inaugurated|selected|hired)$/

/** "swore in X as interior minister": the office that the sentence gives. */
function givenOffice(scan: Scan, from: number, to: number, limit: number): Apposition | null {
  // "took office as president", "was sworn in as prime minister", "became mayor"
  for (let i = to; i < Math.min(limit, to + 6); i++) {
    const key = scan.key(i)
    const as =
      key === 'as' &&
      /^(?:office|in|elected|appointed|named|inaugurated|reelected|over|serves|installed)$/.test(
        scan.key(i - 1),
      )
    const became = key === 'became' && i === to
    if (as || became) {
      const at = /^(?:the|its|his|her|their|a|new)$/.test(scan.key(i + 1)) ? i + 2 : i + 1
      const office = officeAt(scan, at, limit)
      return office && !office.plural
        ? { to, offices: office.offices, inner: office.inner, gender: office.gender }
        : null
    }
    if (scan.tokens[i]?.kind === 'mark' || scan.word(i)?.shape !== 'lower') break
  }
  let verb = false
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) if (giving.test(scan.key(i))) verb = true
  if (!verb) return null
  // "elected X prime minister"
  if (scan.key(to) !== 'as') {
    const made =
      scan.key(from - 1) !== 'in' && scan.word(to)?.shape === 'lower' ? officeAt(scan, to, limit) : null
    return made && !made.plural && !isNameWord(scan, made.to)
      ? { to, offices: made.offices, inner: made.inner, gender: made.gender }
      : null
  }
  const at = /^(?:the|its|his|her|their|a|new)$/.test(scan.key(to + 1)) ? to + 2 : to + 1
  const office = officeAt(scan, at, limit)
  return office && !office.plural
    ? { to: to, offices: office.offices, inner: office.inner, gender: office.gender }
    : null
}

/** What is said of a person right after the name: ", leader of the party,", ", who heads the desk at the ministry", "of Iraq's Joint Operations Command", ", 54,". */
function appositionAt(scan: Scan, index: number, limit: number): Apposition | null {
  const mark = scan.tokens[index]?.text
  if (mark === ',' && scan.tokens[index + 1]?.kind === 'number' && scan.tokens[index + 2]?.text === ',')
    return { to: index + 2, offices: [], inner: [], gender: null }
  if (mark === ',' || mark === '—' || mark === '(') {
    let at = index + 1
    if (scan.key(at) === 'who' && scan.key(at + 1) === 'speaks' && scan.key(at + 2) === 'for')
      return headsAt(scan, at + 2, limit)
    if (scan.key(at) === 'who' && /^(?:heads|leads|commands|chairs|runs|headed)$/.test(scan.key(at + 1)))
      return headsAt(scan, at + 1, limit)
    if (/^(?:himself|herself|also|and|now|the|a|an|currently|one|another)$/.test(scan.key(at))) at++
    if (/^(?:the|a|an|of)$/.test(scan.key(at))) at++
    // "Samantha Power (United States) said": who speaks for a state
    if (mark === '(') {
      const state = countryAt(scan, at, limit)
      if (state && !state.adjective && scan.tokens[state.to]?.text === ')')
        return {
          to: state.to + 1,
          offices: [
            {
              role: 'representative',
              target: { type: 'country', iso: state.iso },
              text: 'representative',
              former: false,
            },
          ],
          inner: [state.found],
          gender: null,
        }
    }
    const sent = sentBy(scan, at, limit)
    if (sent) return sent
    const office = officeAt(scan, at, limit)
    if (!office) return null
    // "X, the foreign minister Y": a new person; "X, Iran's president said": it goes on
    if (nameAt(scan, ranksAt(scan, office.to, limit), limit, true) && scan.tokens[office.to]?.kind !== 'mark')
      return null
    // "deputy head of the ministry's sanctions department,"
    if (scan.key(office.to) === "'s" && office.located)
      for (let i = office.to + 1; i < office.to + 6; i++)
        if (scan.tokens[i]?.kind === 'mark')
          return { to: i, offices: office.offices, inner: office.inner, gender: office.gender }
    const next = scan.tokens[office.to]
    const closed =
      !next ||
      office.to >= limit ||
      (next.kind === 'mark' && next.text !== '-') ||
      /^(?:and|who|at|in|until|from|since|with|for|of|on|as)$/.test(scan.key(office.to))
    if (!closed || office.plural) return null
    let to = office.to
    const located = seatAt(scan, to, limit, office)
    if (located) return located
    if (scan.tokens[to]?.text === ',' || scan.tokens[to]?.text === ')') to++
    return {
      to: scan.tokens[office.to]?.text === ',' ? office.to : to,
      offices: office.offices,
      inner: office.inner,
      gender: office.gender,
    }
  }
  if (scan.key(index) === 'of') {
    const at = scan.key(index + 1) === 'the' ? index + 2 : index + 1
    const country = countryAt(scan, at, limit)
    let start = at
    if (country && scan.key(country.to) === "'s") start = country.to + 1
    const body = namedBodyAt(scan, at, limit) ?? unknownBodyAt(scan, start, limit, false)
    // "Vassily Nebenzia of the Russian Federation"
    if (country && !country.adjective && body && country.to >= body.to)
      return {
        to: country.to,
        offices: [
          {
            role: 'representative',
            target: { type: 'country', iso: country.iso },
            text: 'representative',
            former: false,
          },
        ],
        inner: [country.found],
        gender: null,
      }
    if (!body || (body.type !== 'organization' && body.type !== 'ministry')) return null
    const text = scan.text.slice(scan.tokens[at]?.start, scan.tokens[body.to - 1]?.end)
    return {
      to: body.to,
      offices: [{ role: 'representative', target: { type: body.type, mention: -1 }, text, former: false }],
      inner: country && start > at ? [country.found, body] : [body],
      gender: null,
    }
  }
  return null
}

/** ", President Donald Trump's special envoy": whom a person sends speaks for his country. */
function sentBy(scan: Scan, from: number, limit: number): Apposition | null {
  for (let at = from + 1; at < Math.min(limit, from + 7); at++) {
    if (scan.key(at) !== "'s") continue
    for (let start = from; start < at; start++) {
      const match = scan.name(start, at, entry => entry.type === 'person')
      const iso =
        match?.to === at ? scan.knowledge.gazetteer.world.get(match.entries[0]?.id ?? '')?.iso : undefined
      const office = iso ? officeAt(scan, at + 1, limit) : null
      const [ref] = office?.offices ?? []
      if (iso && office && ref && /^(?:envoy|adviser|representative)$/.test(ref.role))
        return {
          to: office.to,
          offices: [{ ...ref, target: { type: 'country', iso } }],
          inner: [],
          gender: null,
        }
    }
    return null
  }
  return null
}

/** "…, deputy director-general at the Lao Ministry of Energy": the body after "at" or "in" is what the office is in. */
function seatAt(scan: Scan, index: number, limit: number, office: OfficeAt): Apposition | null {
  if (!/^(?:at|in|for|with)$/.test(scan.key(index)) || office.located) return null
  const at = /^(?:the|its|his)$/.test(scan.key(index + 1)) ? index + 2 : index + 1
  const body = namedBodyAt(scan, at, limit) ?? embassyAt(scan, at, limit)
  const first = office.offices[0]
  if (!body || !first) return null
  return {
    to: body.to,
    offices: [
      { ...first, target: { type: body.type as 'ministry' | 'organization' | 'country', mention: -1 } },
    ],
    inner: [...office.inner, body],
    gender: office.gender,
  }
}

/** "the UAE embassy": who serves there speaks for the country. */
function embassyAt(scan: Scan, index: number, limit: number): Found | null {
  const country = countryAt(scan, index, limit)
  if (!country) return null
  const at = scan.key(country.to) === "'s" ? country.to + 1 : country.to
  return /^(?:embassy|consulate)$/.test(scan.key(at)) ? { ...country.found, to: at + 1 } : null
}

/** "who heads the Africa desk at the Turkish foreign ministry" */
function headsAt(scan: Scan, verb: number, limit: number): Apposition | null {
  for (let at = verb + 1; at < Math.min(limit, verb + 8); at++) {
    if (scan.tokens[at]?.kind === 'mark') return null
    const body = /^(?:the|at|of|in|for|its|his|heads|leads|commands|chairs|runs|headed)$/.test(
      scan.key(at - 1),
    )
      ? (namedBodyAt(scan, at, limit) ?? unknownBodyAt(scan, at, limit, true))
      : null
    if (body && (body.type === 'organization' || body.type === 'ministry')) {
      const text = scan.text.slice(scan.tokens[verb]?.start, scan.tokens[body.to - 1]?.end)
      return {
        to: body.to,
        offices: [{ role: 'director', target: { type: body.type, mention: -1 }, text, former: false }],
        inner: [body],
        gender: null,
      }
    }
  }
  return null
}

function remember(
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
  const called = JSON.stringify(name.reference)
  const same = memory.people.find(known => known.called === called)
  if (same) {
    same.gender ??= gender
    if (office) same.offices = [office, ...same.offices]
    same.places = [...same.places, ...placesOf(scan, name.reference, offices)]
    const last = same.offices[0]
    memory.people.splice(memory.people.indexOf(same), 1)
    memory.people.push(same)
    memory.lastOffice = last ?? memory.lastOffice
  } else {
    const reference: Reference = name.reference
    memory.people.push({
      words: fullWords(scan, reference, words),
      reference,
      called,
      gender,
      offices: office ? [office] : [],
      places: placesOf(scan, reference, offices),
    })
    memory.lastOffice = office ?? knownOffice(scan, reference) ?? memory.lastOffice
  }
}

/** The offices somebody is known by: those of the text, and those a gazetteer has for him now. */
function placesOf(
  scan: Scan,
  reference: Reference,
  offices: readonly OfficeRef[],
): Memory['people'][number]['places'] {
  const stated = offices
    .filter(office => !office.former)
    .map(office => ({
      role: office.role,
      iso: office.target?.iso ?? null,
      portfolio: office.target?.portfolio ?? null,
      word: titleWord(office.text),
    }))
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  const row = id ? scan.knowledge.gazetteer.world.get(id) : undefined
  const known = (row?.offices ?? [])
    .filter(office => stated.length > 0 || office.to === undefined)
    .map(office => {
      const match = /^(?:ministry|country|organization):([A-Z]{2})(?:-(.+))?$/.exec(office.of)
      return { role: office.role, iso: match?.[1] ?? null, portfolio: match?.[2] ?? null, word: '' }
    })
  return [...stated.map(place => ({ ...place, iso: place.iso ?? row?.iso ?? null })), ...known]
}

/** Who is in the gazetteers answers to all of his name, however the text names him first. */
function fullWords(_scan: Scan, reference: Reference, words: readonly string[]): readonly string[] {
  if (reference.by === 'name') return words
  return words
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
    match[1] === 'ministry'
      ? { type: 'ministry' as const, portfolio: match[3] as string }
      : { type: 'country' as const }
  return { role: office.role, target, text: '', former: false }
}
