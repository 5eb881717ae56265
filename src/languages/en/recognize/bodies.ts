import type { Reference } from '../../../model/document.ts'
import type { NameEntry } from '../knowledge.ts'
import { bodyNouns } from '../lexicon/body-words.ts'
import { nameKind } from '../name-kinds.ts'
import { bare } from '../normalize.ts'
import { wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import { type CountryAt, capitalAt, countryAt } from './country.ts'
import { Found } from './found.ts'
import { isBodyHead, isEventHead, isPlaceHead } from './heads.ts'
import { idsOf } from './name-match.ts'
import type { Scan } from './scan.ts'

/** A body that gazetteers know or compose, at a token: "the Pentagon", "Iran's army", "Foreign Ministry". */
export function namedBodyAt(scan: Scan, index: number, limit: number): Found | null {
  const first = scan.word(index)
  const acronym = first?.shape === 'upper' ? scan.acronym(first.key) : undefined
  if (acronym && (acronym.type === 'organization' || acronym.type === 'ministry'))
    return new Found(index, index + 1, acronym.type, 'name', acronym.reference)
  if (!mayNameBody(first)) return null
  const kept = scan.kept(index, limit)
  if (kept.body === undefined) kept.body = listedBodyAt(scan, index, limit)
  return kept.body
}

/** Whether a word can open the name of a body that gazetteers know or compose. */
const mayNameBody = wordTest(
  ({ key, shape, title, begins }) =>
    title >= 0 ||
    (begins & (nameKind.body | nameKind.country | nameKind.placeInFull)) !== 0 ||
    shape === 'upper' ||
    key === 'ministry' ||
    key === 'department',
)

function listedBodyAt(scan: Scan, index: number, limit: number): Found | null {
  const first = scan.word(index)
  // "AFC/M23": the armed group of two that share a name
  if (first?.shape === 'upper' && scan.tokens[index + 1]?.text === '/') {
    const other = namedBodyAt(scan, index + 2, limit)
    const id = other?.reference.by === 'id' ? other.reference.ids[0] : undefined
    if (other && id && scan.knowledge.gazetteer.world.get(id)?.kind === 'armed-group')
      return other.since(index)
  }
  const composed = composedAt(scan, index, limit)
  // "the Treasury Department": a name, whatever its words compose
  const behind = composed && first?.key === 'the' ? scan.name(index + 1, limit, nameKind.body) : null
  const match =
    behind && composed && behind.to >= composed.to ? behind : scan.name(index, limit, nameKind.body)
  if (match && (!composed || match.to >= composed.to)) {
    const [{ type }] = match.entries as [NameEntry]
    const ids = idsOf({ entries: match.entries.filter(entry => entry.type === type) })
    return new Found(index, match.to, type, 'name', { by: 'id', ids })
  }
  return composed
}

/** "the Russian Embassy in Washington": a body of its own where it acts. */
export function embassyAt(scan: Scan, index: number, limit: number): Found | null {
  const country = countryAt(scan, index, limit)
  if (!country) return null
  const at = scan.key(country.to) === "'s" ? country.to + 1 : country.to
  if (scan.word(at)?.shape !== 'cap') return null
  const post = /^(?:embassy|consulate)$/.test(scan.key(at))
    ? at + 1
    : scan.key(at) === 'high' && scan.key(at + 1) === 'commission'
      ? at + 2
      : null
  if (post === null) return null
  const place = scan.key(post) === 'in' ? scan.name(post + 1, limit, nameKind.place) : null
  const to = place ? place.to : post
  const embassy = new Found(index, to, 'organization', 'name', nameReference(scan, index, to))
  embassy.inner = [country.found]
  return embassy
}

/** A ministry or institution named by composition: portfolio or institution with a country, or without one. */
export function composedAt(scan: Scan, index: number, limit: number): Found | null {
  if (!mayNameBody(scan.word(index))) return null
  const kept = scan.kept(index, limit)
  if (kept.composed === undefined) kept.composed = compose(scan, index, limit)
  return kept.composed
}

const mayPrecedePart = wordTest(({ key }) =>
  /^(?:own|new|interim|de-facto|transitional|powerful|ruling)$/.test(key),
)
/** Whether a word may open what a country has: a portfolio, an institution, "ministry of". */
const opensPart = wordTest(({ key, title }) => title >= 0 || key === 'ministry' || key === 'department')

const isMinistry = wordTest(({ key }) => /^(?:ministry|department|ministries)$/.test(key))

function compose(scan: Scan, index: number, limit: number): Found | null {
  const country: Pick<CountryAt, 'iso' | 'to' | 'found'> | null =
    countryAt(scan, index, limit) ?? capitalAt(scan, index, limit)
  let at = country ? country.to : index
  if (country && scan.key(at) === "'s") at++
  if (scan.hyphen(at)) return null
  while (country && mayPrecedePart(scan.word(at))) at++
  if (!opensPart(scan.word(at))) return null
  const make = (
    to: number,
    type: 'ministry' | 'organization',
    part: string,
    iso: string | undefined,
    inner: Found[],
  ): Found => {
    const reference: Reference = iso
      ? { by: 'id', ids: [`${type}:${iso}-${part}`] }
      : { by: 'composed', type, part }
    const made = new Found(index, to, type, 'name', reference)
    made.inner = inner
    return made
  }
  const inner = country ? [country.found] : []
  // "foreign ministry", "Defence Department"
  const portfolio = scan.portfolio(at, limit)
  if (
    portfolio &&
    (isMinistry(scan.word(portfolio.to)) ||
      // "Pakistan's Foreign Office"
      (country && portfolio.id === 'foreign' && scan.key(portfolio.to) === 'office')) &&
    portfolio.to < limit
  )
    return make(portfolio.to + 1, 'ministry', portfolio.id, country?.iso, inner)
  // "Ministry of Energy and Mines", "Ministry of Defence of Russia"
  const head = scan.key(at)
  if ((head === 'ministry' || head === 'department') && /^(?:of|for)$/.test(scan.key(at + 1))) {
    const start = scan.key(at + 2) === 'the' ? at + 3 : at + 2
    const department = scan.portfolio(start, limit)
    if (department) {
      let to = department.to
      while (scan.key(to) === 'and' && scan.portfolio(to + 1, limit) && scan.word(to + 1)?.shape === 'cap')
        to = (scan.portfolio(to + 1, limit) as { to: number }).to
      if (scan.key(to) === 'and' && scan.word(to + 1)?.shape === 'cap' && scan.word(to - 1)?.shape === 'cap')
        to += 2
      const of = /^(?:of|in)$/.test(scan.key(to))
        ? countryAt(scan, scan.key(to + 1) === 'the' ? to + 2 : to + 1, limit)
        : null
      if (!country && of && !of.adjective) return make(of.to, 'ministry', department.id, of.iso, [of.found])
      return make(to, 'ministry', department.id, country?.iso, inner)
    }
  }
  const institution = scan.institution(at, limit)
  if (!institution) return null
  // "Taiwan's Coast Guard Administration" is a body of another name
  if (
    isNameWord(scan, institution.to) &&
    isBodyHead(scan.word(institution.to)) &&
    isNameWord(scan, institution.to - 1)
  )
    return null
  const first = scan.word(at)
  if (country) {
    // "Myanmar's military attaché"
    const after = scan.word(institution.to)
    if (
      /^(?:military|army|navy|police|intelligence)$/.test(scan.key(institution.to - 1)) &&
      after &&
      after.shape === 'lower' &&
      after.noun !== null &&
      after.functions === 0 &&
      (after.verbForms === 0 || isOfMilitary(scan, institution.to))
    )
      return null
    return make(institution.to, 'organization', institution.id, country.iso, inner)
  }
  if (scan.key(institution.to) === 'of') {
    const of = countryAt(
      scan,
      scan.key(institution.to + 1) === 'the' ? institution.to + 2 : institution.to + 1,
      limit,
    )
    if (of && !of.adjective) return make(of.to, 'organization', institution.id, of.iso, [of.found])
  }
  // "the army", "parliament", "Congress": alone only what there is one of
  const alone =
    /^(?:armed-forces|parliament|presidency|central-bank|supreme-court|air-force|navy|coast-guard|senate|general-staff|police)$/.test(
      institution.id,
    )
  const words = scan.text.slice(scan.tokens[at]?.start, scan.tokens[institution.to - 1]?.end).toLowerCase()
  if (
    !alone ||
    /^(?:forces|troops|national council|legislature|police forces?|national assembly of|ground forces|land forces|regular army|intelligence)$/.test(
      words,
    )
  )
    return null
  const follower = scan.word(institution.to)
  if (
    follower &&
    follower.shape === 'lower' &&
    follower.noun !== null &&
    follower.functions === 0 &&
    follower.verbForms === 0
  )
    return null
  const definite =
    /^(?:the|its|his|their)$/.test(scan.key(index - 1)) ||
    first?.shape === 'cap' ||
    /^parliament$/.test(words)
  return definite ? make(institution.to, 'organization', institution.id, undefined, []) : null
}

const military = /^(?:attack|aid|exercise|weapon|talks|sanctions|site|act|operation|stance)$/

/** "U.S. military strikes on", "military aid": what is of soldiers and no verb, where a preposition or a mark follows. */
function isOfMilitary(scan: Scan, index: number): boolean {
  if (scan.key(index - 1) !== 'military' || !scan.word(index)?.nouns.some(({ sort }) => military.test(sort)))
    return false
  const next = scan.word(index + 1)
  return next === null
    ? !scan.hyphen(index + 1)
    : /^(?:on|in|to|near|off|against|for|of|from|with|at)$/.test(next.key)
}

/** Whether a token may be a word of a name: capitalized, and no function word, month or weekday. */
export function isNameWord(scan: Scan, index: number): boolean {
  return scan.word(index)?.nameWord === true
}

/** The end of a run of capitalized words, "of", "for", "and", "the" between them included. */
export function runEnd(scan: Scan, index: number, limit: number): number {
  let to = index
  while (to < limit) {
    if (
      isNameWord(scan, to) ||
      (to > index && scan.tokens[to]?.kind === 'number' && isNameWord(scan, to + 1))
    ) {
      to++
      continue
    }
    if (to === index) break
    if (scan.hyphen(to) && isNameWord(scan, to + 1)) {
      to++
      continue
    }
    // "Bolivian Workers' Central", not "Laos' Phongsavanh Group"
    if (
      scan.bareApostrophe(to) &&
      isNameWord(scan, to + 1) &&
      scan.word(to - 1)?.noun === 'plural' &&
      !countryAt(scan, to - 1, to)
    ) {
      to++
      continue
    }
    const joint = scan.key(to)
    if (
      joint === 'of' ||
      joint === 'for' ||
      joint === '&' ||
      (joint === 'and' && (hasHeadAhead(scan, index, to + 1, limit) || isObjectOf(scan, index, to, limit)))
    ) {
      const next = scan.key(to + 1) === 'the' ? to + 2 : to + 1
      if (isNameWord(scan, next)) {
        to = next
        continue
      }
    }
    break
  }
  return to
}

// "Center for Constitutional and Human Rights": what a body is for
const isObjectOf = (scan: Scan, from: number, at: number, limit: number) =>
  !isBodyHead(scan.word(from)) &&
  /^(?:center|centre|institute|committee|association|foundation|office|organization|organisation)$/.test(
    scan.key(from + 1),
  ) &&
  /^(?:for|of)$/.test(scan.key(from + 2)) &&
  at === from + 4 &&
  isNameWord(scan, at + 1) &&
  isNameWord(scan, at + 2) &&
  namedBodyAt(scan, at + 1, limit) === null

// "Peace and Security Council": the head that both words wait for comes after
const hasHeadAhead = (scan: Scan, from: number, at: number, limit: number) => {
  for (let i = from; i < at - 1; i++) if (isBodyHead(scan.word(i))) return false
  for (let i = at; i < Math.min(limit, at + 4) && isNameWord(scan, i); i++)
    if (isBodyHead(scan.word(i))) return true
  return false
}

/** The key of a name that no gazetteer knows. */
export function nameKey(scan: Scan, from: number, to: number): string {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const key = scan.word(i)?.bare ?? bare(scan.key(i))
    if (key !== '') words.push(key)
  }
  return words.join('-')
}

/** Whether nothing but letters, marks and single blanks of ASCII is in a text, as in most names. */
function isEvenlySpaced(text: string): boolean {
  let blank = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || unit > 0x7e || (unit === 0x20 && blank)) return false
    blank = unit === 0x20
  }
  return true
}

/** The words between two tokens, a blank between each. */
function wordsBetween(scan: Scan, from: number, to: number): string {
  const words = scan.text.slice(scan.tokens[from]?.start, scan.tokens[to - 1]?.end)
  return isEvenlySpaced(words) ? words : words.replace(/\s+/g, ' ')
}

/** A name that no gazetteer knows, by the words between two tokens. */
export const nameReference = (scan: Scan, from: number, to: number): Reference => ({
  by: 'name',
  name: wordsBetween(scan, from, to),
  key: nameKey(scan, from, to),
})

/** A body, place or event that no gazetteer knows, told by its head word or by the acronym after it; with `acronym` also capitals alone. */
export function unknownBodyAt(scan: Scan, index: number, limit: number, acronym: boolean): Found | null {
  if (scan.word(index)?.nameWord !== true) return null
  const kept = scan.kept(index, limit)
  const slot = acronym ? 'unknownOrCapitals' : 'unknown'
  const known = kept[slot]
  if (known !== undefined) return known
  const found = bodyByForm(scan, index, limit, acronym)
  kept[slot] = found
  return found
}

const isWarOrSummit = wordTest(({ key }) => key === 'war' || key === 'summit')

/** A phrase up to `whole` that is called by the words between two tokens. */
function namedBetween(scan: Scan, from: number, to: number, type: Found['type'], whole: number): Found {
  const found = new Found(from, whole, type, 'name', nameReference(scan, from, to))
  found.nameFrom = from
  found.nameTo = to
  return found
}

function hasBareApostrophe(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scan.bareApostrophe(at)) return true
  return false
}

function bodyByForm(scan: Scan, index: number, limit: number, acronym: boolean): Found | null {
  const word = scan.word(index) as Word
  // "President of the Russian Federation"
  if (
    word.role &&
    scan.role(index, limit) &&
    /^(?:president|king|queen|emir|sultan|chancellor)$/.test(word.key) &&
    scan.key(index + 1) === 'of'
  )
    return null
  let end = runEnd(scan, index, limit)
  // "Ghislaine Dorcely of the rights group"
  if (word.given)
    for (let at = index + 1; at < end; at++) if (scan.key(at) === 'of' || scan.key(at) === 'and') end = at
  // a run may hold a title or a person's name after the body: its last head decides
  const country = countryAt(scan, index, limit)
  const opensWithHead = isBodyHead(word) && /^(?:of|for)$/.test(scan.key(index + 1))
  for (let to = end; to > index; to--) {
    const head = scan.word(to - 1)
    const bracket =
      scan.tokens[to]?.text === '(' &&
      scan.word(to + 1)?.shape === 'upper' &&
      scan.tokens[to + 2]?.text === ')'
    // "the United Arab Emirates (UAE)" is the country
    const initials =
      bracket &&
      !(country !== null && !country.adjective && country.to >= to) &&
      (isAcronymOf(scan, index, to, scan.key(to + 1)) ||
        // "Bolivian Workers' Central (COB)": initials in its own tongue
        (to - index > 2 && to === end && country?.adjective === true))
    const several = to - index > 1
    if (
      initials ||
      (several && isBodyHead(head) && isNameWord(scan, to - 1)) ||
      (opensWithHead && to === end)
    ) {
      if (!initials && isWarOrSummit(head)) return namedBetween(scan, index, to, 'event', to)
      return namedBetween(scan, index, to, 'organization', bracket ? to + 3 : to)
    }
    if (
      several &&
      isPlaceHead(head) &&
      isNameWord(scan, to - 1) &&
      !scan.hyphen(to) &&
      !hasBareApostrophe(scan, index, to)
    )
      return namedBetween(scan, index, to, 'place', to)
    if (several && isEventHead(head)) return namedBetween(scan, index, to, 'event', to)
  }
  // "the G20 summit", "Kati camp"
  const after = scan.key(end)
  if (end < limit && end - index <= 3 && !scan.word(end)?.functions && scan.key(end - 1) !== "'s") {
    const event = after === 'summit' || after === 'forum'
    if (event || (isSite(scan.word(end)) && !countryAt(scan, index, end)))
      return new Found(index, end + 1, event ? 'event' : 'place', 'name', nameReference(scan, index, end + 1))
  }
  const capitals =
    word.shape === 'upper' && word.text.length >= 2 && word.text.length <= 6 && !word.text.includes('.')
  // "the SEBIN intelligence service", "CEMOC, a joint military committee"
  const said =
    capitals && end === index + 1
      ? isBodyNoun(scan.key(index + 1)) ||
        (scan.word(index + 1)?.shape === 'lower' &&
          isBodyNoun(scan.key(index + 2)) &&
          scan.word(index + 1)?.functions === 0) ||
        (scan.tokens[index + 1]?.text === ',' &&
          /^(?:a|an|the)$/.test(scan.key(index + 2)) &&
          bodyAhead(scan, index + 3))
      : false
  if (capitals && (acronym || said || bodyNouns.has(scan.key(index - 1))) && end === index + 1)
    return new Found(index, index + 1, 'organization', 'name', nameReference(scan, index, index + 1))
  return null
}

/** Nouns that make a place of the name before them: "Kati camp". */
const sites = new Set(
  'camp airbase airport oilfield field dam refinery strait river island islands province crossing peninsula district governorate'.split(
    ' ',
  ),
)

const isSite = wordTest(({ key }) => sites.has(key))

const isBodyNoun = (key: string) =>
  bodyNouns.has(key) || key === 'service' || key === 'force' || key === 'council'

/** Whether a noun phrase ends in a word for a body. */
function bodyAhead(scan: Scan, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const word = scan.word(at)
    if (word?.shape !== 'lower' || word.functions !== 0) return false
    if (isBodyNoun(word.key)) return true
  }
  return false
}

/** Whether capitals are the first letters of the words before them. */
function isAcronymOf(scan: Scan, from: number, to: number, acronym: string): boolean {
  const letters: string[] = []
  for (let i = from; i < to; i++) {
    const word = scan.word(i)
    if (word) letters.push(word.key.charAt(0))
  }
  const all = letters.join('')
  let at = 0
  for (const letter of all) if (letter === acronym.charAt(at)) at++
  return at >= Math.max(2, acronym.length - 1)
}
