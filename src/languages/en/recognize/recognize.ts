import { composedId } from '../../../gazetteer/gazetteer.ts'
import type { Mention, Recognized, Reference, Segmented, Token } from '../../../model/document.ts'
import { type Collection, collect } from '../../collect.ts'
import type { Knowledge, NameEntry } from '../knowledge.ts'
import { nameKind } from '../name-kinds.ts'
import { wordTest } from '../word-test.ts'
import { composedAt, embassyAt, isNameWord, namedBodyAt, nameKey, unknownBodyAt } from './bodies.ts'
import { countryAt } from './country.ts'
import { Found } from './found.ts'
import { groupAt } from './groups.ts'
import { placesOf } from './known-people.ts'
import { labelledBodyAt } from './labelled-body.ts'
import type { Actor, Memory } from './memory.ts'
import { asGovernment } from './metonym.ts'
import { idsOf, placeOf } from './name-match.ts'
import { officeAt } from './office.ts'
import { officeIn } from './office-ref.ts'
import { personAt } from './person.ts'
import { newScan, type Scan } from './scan.ts'

const isWithin = wordTest(({ text }) => /^(?:[Ii]n|[Aa]t|[Ii]nside)$/.test(text))

/** All mentions of a document, in the order in which they were found. */
export function recognize(document: Segmented, knowledge: Knowledge): Recognized {
  const scan = newScan(document, knowledge)
  const memory: Memory = { people: [], lastOffice: null, nearby: null, actors: [], body: null }
  const mentions: Mention[] = []
  const collection: Collection = {
    mentions,
    gazetteer: knowledge.gazetteer,
    startOf: token => (scan.tokens[token] as Token).start,
    endOf: token => (scan.tokens[token] as Token).end,
    isLocal: token => isWithin(scan.word(token - 1)),
  }
  learnAcronyms(scan)
  // Headlines last: they say the family name before the text says who that is.
  const headlines = document.sentences.filter(sentence => sentence.kind === 'headline')
  for (const sentence of [...document.sentences.filter(s => s.kind !== 'headline'), ...headlines]) {
    if (sentence.kind === 'boilerplate') continue
    let before: { to: number; government: boolean } | null = null
    let president: string | null = null
    memory.nearby = null
    memory.actors = []
    const first = mentions.length
    const add = (given: Found) => {
      let found = given
      const joined: boolean | null = before && found.from - before.to <= 1 ? before.government : null
      const owned = ownersCountry(scan, found, memory)
      // "the Turkish president spoke of Gaza, the presidency said": his
      const presidency =
        found.reference.by === 'composed' && found.reference.part === 'presidency' ? president : null
      found = withCountry(found, owned ?? presidency ?? memory.nearby, owned !== null)
      const { nearby } = memory
      // "detained X, an official in the defence ministry": the ministry is of the country named before it,
      // unless it is known whose official X is
      if (
        nearby !== null &&
        holderIso(scan, found) === null &&
        found.inner.some(inner => inner.reference.by === 'composed')
      ) {
        found = found.copy()
        found.inner = found.inner.map(inner => withCountry(inner, nearby, true))
      }
      const meant = asGovernment(scan, found, sentence.from, joined, sentence.kind)
      if (found.type === 'place' || found.type === 'country')
        before = { to: found.to, government: meant.type === 'country' && found.kind !== 'adjective' }
      // "Pakistani Information Minister X said the military": his own
      const spoken = mentions.length === first ? officeIso(meant) : null
      president ??= spoken
      // "the Rwanda-backed rebels fought the army": not Rwanda's
      memory.nearby = (scan.hyphen(meant.to) ? null : isoIn(scan, meant)) ?? spoken ?? memory.nearby
      const number = collect(meant, sentence.index, false, collection)
      const actor = actorOf(meant, number)
      if (actor) memory.actors = [actor, ...memory.actors]
    }
    let index = sentence.from
    while (index < sentence.to) {
      const found = scan.word(index)?.opens
        ? phraseAt(scan, index, sentence.to, memory, sentence.kind === 'dateline')
        : null
      if (!found) {
        index++
        continue
      }
      add(found)
      let end = found.to
      for (const next of found.and) {
        add(next)
        end = Math.max(end, next.to)
      }
      index = Math.max(index + 1, end)
    }
    giveOffices(scan, mentions, first)
    let opened: Mention | undefined
    for (let i = first; i < mentions.length && !opened; i++) {
      const mention = mentions[i] as Mention
      if (!mention.embedded && mention.type !== 'place' && scan.key(mention.to) !== "'s") opened = mention
    }
    if (opened && sentence.kind === 'body')
      memory.body =
        opened.type === 'organization' || opened.type === 'country' || opened.type === 'ministry'
          ? officeIn(opened.type, { mention: opened.index, iso: isoOf(opened.reference) })
          : null
  }
  return { mentions: paired(mentions, scan) }
}

/** The country of "whose foreign ministry", "its army", "his defence ministry": of whoever was named before. */
function ownersCountry(
  scan: Scan,
  { from, reference }: Found,
  { actors, nearby, people, body }: Memory,
): string | null {
  if (reference.by !== 'composed') return null
  const pronoun = scan.key(from - 1)
  const holder = () => {
    const last = people.at(-1)
    if (!last) return null
    return placesOf(scan, last).find(place => place.iso !== null)?.iso ?? holderIso(scan, last)
  }
  if (pronoun === 'whose') return nearby ?? holder()
  if (pronoun === 'his' || pronoun === 'her') return holder()
  return pronoun === 'its' ? (actors.at(-1)?.iso ?? body?.iso ?? null) : null
}

/** The country of somebody whom the gazetteers know. */
function holderIso(scan: Scan, { reference }: Pick<Found, 'reference'>): string | null {
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  return id?.startsWith('person:') ? (scan.knowledge.gazetteer.isoOf(id) ?? null) : null
}

/** A phrase as a body or country that later words of its sentence may lean on. */
function actorOf({ type, kind, reference, to }: Found, mention: number): Actor | null {
  if (type !== 'organization' && type !== 'country' && type !== 'ministry') return null
  return { type, mention, to, iso: isoOf(reference) ?? null, adjective: kind === 'adjective' }
}

/** The country that a reference to a country, a ministry or an institution has in its id. */
function isoOf(reference: Reference): string | undefined {
  const id = reference.by === 'id' ? reference.ids[0] : undefined
  return id ? /^(?:country|ministry|organization):([A-Z]{2})(?:-|$)/.exec(id)?.[1] : undefined
}

/** The country of the office that somebody is named with. */
const officeIso = ({ type, offices }: Found): string | null =>
  type === 'person' ? (offices.find(({ target }) => target?.iso !== undefined)?.target?.iso ?? null) : null

/** The country that a country or place stands in. */
function isoIn(scan: Scan, found: Found): string | null {
  if ((found.type !== 'country' && found.type !== 'place') || found.reference.by !== 'id') return null
  const id = found.reference.ids[0] as string
  return id.startsWith('country:')
    ? id.slice('country:'.length)
    : (scan.knowledge.gazetteer.isoOf(id) ?? null)
}

/** "Sudan, where the army": an institution without a country is of the one named before it in the sentence. */
function withCountry(found: Found, iso: string | null, ministries = false): Found {
  if (
    iso !== null &&
    found.type === 'country' &&
    found.reference.by === 'same' &&
    found.reference.words.length === 0
  )
    return found.as(found.type, { by: 'id', ids: [`country:${iso}`] })
  if (found.reference.by !== 'composed' || iso === null) return found
  if (found.reference.type === 'ministry' && !ministries) return found
  return found.as(found.type, {
    by: 'id',
    ids: [`${found.reference.type}:${iso}-${found.reference.part}`],
  })
}

const succession = new Set(['succeeded', 'succeeds', 'replaced', 'replaces'])

const isSuccession = wordTest(({ key }) => succession.has(key))

/** "X succeeded Y as foreign minister": the office is X's. */
function giveOffices(scan: Scan, mentions: Mention[], first: number): void {
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.type !== 'person' || mention.embedded || !isSuccession(scan.word(mention.to))) continue
    const other = mentions.find(m => m.from === mention.to + 1 && m.type === 'person' && !m.embedded)
    if (!other || scan.key(other.to) !== 'as') continue
    const at = /^(?:the|its|his|her|their)$/.test(scan.key(other.to + 1)) ? other.to + 2 : other.to + 1
    const office = officeAt(scan, at, scan.tokens.length)
    const [ref] = office && !office.plural ? office.offices : []
    if (ref && ref.target?.mention === undefined)
      mentions[i] = { ...mention, offices: [...mention.offices, ref] }
  }
}

const determiners = new Set('the a an this that these another'.split(' '))
const isDeterminer = wordTest(({ key }) => determiners.has(key))

function phraseAt(scan: Scan, index: number, limit: number, memory: Memory, dateline: boolean): Found | null {
  const word = scan.word(index)
  if (!word) return null
  // "the regime", "a meeting": a common noun opens no office; most phrases are such
  const next = isDeterminer(word) ? scan.word(index + 1) : null
  const common =
    next !== null &&
    next.shape === 'lower' &&
    next.noun !== null &&
    !next.adjective &&
    next.title < 0 &&
    next.start < 0 &&
    next.functions === 0 &&
    scan.key(index + 2) !== "'s"
  const labelled = dateline || !word.nameWord ? null : labelledBodyAt(scan, index, limit)
  if (labelled) return introduced(scan, labelled)
  const { people, lastOffice } = memory
  const known = people.length
  const person = dateline || common ? null : personAt(scan, index, limit, memory)
  const group = groupAt(scan, index, limit)
  if (person && !(group && group.to > person.to)) {
    const body =
      person.kind === 'name' && person.from === (person.nameFrom ?? person.from)
        ? bodyAt(scan, index, limit, dateline)
        : null
    if (!body || body.to <= person.to) return person
    // "the Abadi-Sadr pact": nobody of that name was met
    people.length = Math.min(known, people.length)
    memory.lastOffice = lastOffice
    return body
  }
  if (group) return group
  if (common) return null
  if (word.shape === 'lower' && word.start < 0 && word.title < 0) return null
  return bodyAt(scan, index, limit, dateline) ?? placeOrCountryAt(scan, index, limit, memory)
}

/** A body of any sort at a token, with the acronym that the text gives it in brackets. */
function bodyAt(scan: Scan, index: number, limit: number, dateline: boolean): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const acronym = word.shape === 'upper' ? scan.acronym(word.key) : undefined
  if (acronym) return new Found(index, index + 1, acronym.type, 'name', acronym.reference)
  const named = embassyAt(scan, index, limit) ?? namedBodyAt(scan, index, limit)
  const other = scan.name(index, limit, nameKind.thing)
  const unknown = dateline
    ? null
    : unknownBodyAt(scan, index, limit, scan.key(index - 1) === "'s" && scan.word(index + 1)?.shape !== 'cap')
  let found = named
  const thing = other?.entries[0]
  if (other && (!found || other.to > found.to) && (thing?.type === 'event' || thing?.type === 'treaty'))
    found = new Found(index, other.to, thing.type, 'name', { by: 'id', ids: [thing.id] })
  // "the U.S. Federal Bureau of Investigation (FBI)": a known body behind its country
  // and "the UN World Food Programme (WFP)" behind the body it is part of
  const state = unknown ? (named ?? countryAt(scan, index, limit)) : null
  const behind = state ? namedBodyAt(scan, state.to, limit) : null
  if (behind && unknown && behind.to >= (unknown.nameTo ?? unknown.to)) found = behind.since(index)
  else if (
    unknown &&
    (!found || (unknown.nameTo ?? unknown.to) > found.to) &&
    (!other || unknown.to > other.to)
  )
    found = unknown
  const short = found ? null : scan.name(index, limit, nameKind.bodyInShort)
  if (short && (word.shape === 'upper' || dateline || short.to - index > 2)) {
    const key = nameKey(scan, index, short.to)
    const [{ type }] = short.entries as [NameEntry]
    found = new Found(index, short.to, type, 'name', { by: 'short', key, ids: idsOf(short) })
  }
  return found ? introduced(scan, found) : null
}

/** Acronyms that the text introduces anywhere: "Coast Guard Administration (CGA)". */
function learnAcronyms(scan: Scan): void {
  for (const at of scan.brackets) {
    const inside = scan.word(at + 1)
    if (scan.key(at + 2) !== ')' || !inside || inside.shape !== 'upper' || inside.text.length > 9) continue
    for (let from = Math.max(0, at - 11); from < at; from++) {
      if (!isNameWord(scan, from)) continue
      const named = namedBodyAt(scan, from, at)
      const body = named?.to === at ? named : unknownBodyAt(scan, from, at + 3, false)
      if (!body || (body.nameTo ?? body.to) !== at || body.type === 'person' || body.type === 'country')
        continue
      scan.learn(inside.key, { reference: body.reference, type: body.type })
      break
    }
  }
}

/** Learns the acronym in brackets after a name: "Rapid Support Forces (RSF)". */
function introduced(scan: Scan, found: Found): Found {
  const at = found.nameTo ?? found.to
  const inside = scan.word(at + 1)
  if (
    scan.tokens[at]?.text !== '(' ||
    !inside ||
    scan.tokens[at + 2]?.text !== ')' ||
    inside.shape === 'lower'
  )
    return found
  if (!/[A-Z].*[A-Z]/.test(inside.text)) return found
  if (found.type === 'person' || found.type === 'country') return found
  scan.learn(inside.key, { reference: found.reference, type: found.type })
  const whole = found.until(at + 3)
  whole.nameFrom = found.nameFrom ?? found.from
  whole.nameTo = at
  return whole
}

function placeOrCountryAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const country = countryAt(scan, index, limit)
  const place = scan.name(index, limit, nameKind.placeInFull)
  if (country && (!place || country.to >= place.to)) {
    const composed = country.adjective ? composedAt(scan, index, limit) : null
    if (composed) return composed
    // "Indian and Pakistani troops": each has its own
    const fellow =
      country.adjective && scan.key(country.to) === 'and' && countryAt(scan, country.to + 1, limit)?.adjective
        ? composedAt(scan, country.to + 1, limit)
        : null
    const composition = fellow?.reference.by === 'id' ? composedId(fellow.reference.ids[0] as string) : null
    if (composition) {
      const { type, part } = composition
      const ids = [`${type}:${country.iso}-${part}`]
      const own = new Found(index, country.to, type, 'name', { by: 'id', ids })
      own.number = country.found.number
      own.inner = [country.found]
      return own
    }
    return country.found
  }
  return place ? placeOf(index, place) : unknownPlaceAt(scan, index, memory)
}

const isBeside = wordTest(({ key }) => /^(?:near|outside)$/.test(key))
const isLocal = wordTest(({ key }) => /^(?:in|near|at|outside|around|from|to)$/.test(key))
const isDoneToPlaces = wordTest(({ key }) =>
  /^(?:shell|shelled|shelling|bombed|bombing|struck|captured|seized|entered|reached|visited|hit|attacked|besieged|recaptured|retook|overran|liberated)$/.test(
    key,
  ),
)

/** A word with a capital that no list knows, after a preposition of place: "escorted to Weitou". */
function unknownPlaceAt(scan: Scan, index: number, memory: Memory): Found | null {
  if (!isNameWord(scan, index)) return null
  const word = scan.word(index)
  const beside = isBeside(scan.word(index - 1))
  if (
    word?.shape !== 'cap' ||
    word.nouns.length > 0 ||
    word.adjective ||
    word.verbForms !== 0 ||
    (!beside && (word.given || word.family))
  )
    return null
  const before = scan.key(index - 1)
  const local =
    isLocal(scan.word(index - 1)) ||
    (before === 'of' &&
      /^(?:town|city|village|port|province|district|region|island)$/.test(scan.key(index - 2)))
  const seized = isDoneToPlaces(scan.word(index - 1))
  const two = beside && isNameWord(scan, index + 1) && !isNameWord(scan, index + 2)
  if (!local && !seized) return null
  const to = two ? index + 2 : index + 1
  if (isNameWord(scan, to) || scan.key(to) === "'s") return null
  if (memory.people.some(person => person.words.includes(word.key))) return null
  const key = nameKey(scan, index, to)
  const name = scan.text.slice(scan.tokens[index]?.start, scan.tokens[to - 1]?.end)
  return new Found(index, to, 'place', 'name', { by: 'name', name, key })
}

/** Links each mention to the one it makes a pair with: "Russia and Iran", "Fidan … with his Iranian counterpart", "Iran-US". */
function paired(mentions: readonly Mention[], scan: Scan): Mention[] {
  const ordered = mentions.filter(mention => !mention.embedded).sort((a, b) => a.from - b.from)
  const fellows = new Int32Array(mentions.length).fill(-1)
  for (let i = 1; i < ordered.length; i++) {
    const mention = ordered[i] as Mention
    const before = ordered[i - 1] as Mention
    if (before.sentence !== mention.sentence) continue
    const gap = mention.from - before.to
    const joint = scan.key(mention.from - 1)
    const joined = gap >= 1 && gap <= 2 && (joint === 'and' || joint === '&' || joint === '-')
    const third =
      joined &&
      i > 1 &&
      scan.key(before.from - 1) === ',' &&
      before.from - (ordered[i - 2] as Mention).to <= 1
    if (joined && !third && before.type === mention.type) fellows[mention.index] = before.index
    else if (gap < 25) {
      const company = joint === 'with' && before.type === mention.type
      if (company || isCounterpart(scan, mention)) fellows[mention.index] = before.index
    }
  }
  return mentions.map(mention => {
    const pairedWith = fellows[mention.index] as number
    return pairedWith < 0 ? mention : { ...mention, pairedWith }
  })
}

/** Whether the first words of a mention say "counterpart". */
function isCounterpart(scan: Scan, { from, to }: Mention): boolean {
  for (let i = from; i < Math.min(from + 3, to); i++)
    if (scan.tokens[i]?.text.includes('counterpart')) return true
  return false
}
