import type { Reference } from '../../../model/document.ts'
import { nameKind } from '../name-kinds.ts'
import { wordTest } from '../word-test.ts'
import { isNameWord } from './bodies.ts'
import { countryAt } from './country.ts'
import { Found } from './found.ts'
import { officeIn, officeRef } from './office-ref.ts'
import type { Scan } from './scan.ts'

const bothPeople = new Set(
  'ministers leaders presidents officials men diplomats premiers statesmen envoys negotiators generals chiefs women heads'.split(
    ' ',
  ),
)
const bothCountries = new Set(
  'countries nations neighbors neighbours states governments allies capitals'.split(' '),
)
const bothParties = new Set(['sides', 'parties', 'rivals'])
const powers = new Set(['state', 'government'])
const bodies = new Set(
  `movement group party organization organisation agency council union alliance coalition bloc commission company firm militia faction network body
association committee court bank federation league authority institution insurgents rebels junta militants`.split(
    /\s+/,
  ),
)
const isGovernment = wordTest(({ key }) =>
  /^(?:government|authorities|administration|regime|people|nation|leadership|side|delegation|team|state|embassy|cabinet|diplomats|officials|soil|territory|public)$/.test(
    key,
  ),
)
const isRealm = wordTest(({ key }) => /^(?:kingdom|sultanate|emirate)$/.test(key))
const isBody = wordTest(({ key }) => bodies.has(key))
const isDefinite = wordTest(({ key }) => /^(?:the|this|that|both|these)$/.test(key))
const isPossessive = wordTest(({ key }) => /^(?:his|her|its|their)$/.test(key))
/** Officials of whom two may be meant without saying so. */
const bareOfficials = ['leaders', 'ministers', 'presidents', 'premiers']
const severalOfficials = [...bareOfficials, 'heads']
const isBarePair = wordTest(({ key }) => bareOfficials.includes(key))
/** Two countries of one name. */
const isNamesakes = wordTest(({ key }) => /^(?:koreas|sudans|congos)$/.test(key))
const mayPrecedeBoth = wordTest(({ key }) =>
  /^(?:top|neighboring|neighbouring|warring|rival|foreign|defence|defense|former|south|asian|gulf|arab|nuclear-armed|northern|southern)$/.test(
    key,
  ),
)
const mayPrecedeGovernment = wordTest(({ key }) =>
  /^(?:military|interim|transitional|own|central|new|ruling|de-facto|caretaker|brotherly|friendly)$/.test(
    key,
  ),
)

/** Phrases that mean what was named before, or the country they name: "the two sides", "the ministry", "the movement", "the Syrian government". */
export function groupAt(scan: Scan, index: number, limit: number): Found | null {
  const first = scan.key(index)
  let at = index
  const definite = isDefinite(scan.word(index))
  const possessive = isPossessive(scan.word(index))
  if (definite || possessive) at++
  // "the Koreas"
  const namesakes = definite && isNamesakes(scan.word(scan.key(at) === 'two' ? at + 1 : at))
  const dual = first === 'both' || scan.key(at) === 'two' || namesakes
  if (scan.key(at) === 'two') at++
  if (dual && definite) {
    while (mayPrecedeBoth(scan.word(at)) && at - index < 4) at++
    const head = scan.key(at)
    // "the two heads of state"
    const rule = head === 'heads' && scan.key(at + 1) === 'of' && powers.has(scan.key(at + 2))
    if (scan.key(at + 1) === 'of' && !rule) return null
    const both = (type: Found['type'], reference: Reference) => {
      const pair = new Found(index, rule ? at + 3 : at + 1, type, 'nominal', reference)
      pair.number = 2
      return pair
    }
    if (bothParties.has(head)) return both('organization', { by: 'both', of: 'party' })
    if (bothCountries.has(head) || namesakes) return both('country', { by: 'both', of: 'country' })
    if (bothPeople.has(head)) {
      const role = head === 'ministers' ? 'minister' : head === 'presidents' ? 'president' : null
      return both('person', role ? { by: 'both', of: 'person', role } : { by: 'both', of: 'person' })
    }
    if (bodies.has(head.replace(/s$/, ''))) return both('organization', { by: 'both', of: 'organization' })
    return null
  }
  // "the leaders", of nobody
  if (first === 'the' && isBarePair(scan.word(at)) && scan.word(at)?.shape === 'lower') {
    const next = scan.word(at + 1)
    if (next && next.functions === 0 && next.verbForms !== 0 && next.noun === null) {
      const pair = new Found(index, at + 1, 'person', 'nominal', {
        by: 'both',
        of: 'person',
        bare: severalOfficials,
      })
      pair.number = 2
      return pair
    }
  }
  const country = countryAt(scan, at, limit)
  if (country) {
    let to = country.to
    if (scan.key(to) === "'s") to++
    while (mayPrecedeGovernment(scan.word(to))) to++
    // "the Russian Embassy in Washington" acts as a body of its own
    if (scan.key(to) === 'embassy' && scan.word(to)?.shape === 'cap' && scan.key(to + 1) === 'in') return null
    // "Libya's Government of National Unity" is a name
    if (scan.word(to)?.shape === 'cap' && scan.key(to + 1) === 'of' && isNameWord(scan, to + 2)) return null
    if (
      isGovernment(scan.word(to)) &&
      (scan.word(to)?.shape === 'lower' || /^(?:government|authorities)$/.test(scan.key(to))) &&
      scan.tokens[to] &&
      to < limit &&
      !scan.role(to, limit) &&
      !scan.role(to + 1, limit)
    ) {
      if (
        /^(?:officials|diplomats|embassy|team|delegation)$/.test(scan.key(to)) &&
        !country.adjective &&
        scan.key(country.to) !== "'s"
      )
        return null
      const government = country.found.copy()
      government.from = index
      government.to = to + 1
      government.nameFrom = country.found.from
      government.nameTo = country.found.to
      return government
    }
    return null
  }
  if (!definite && !possessive) return null
  if (
    definite &&
    scan.word(at)?.adjective &&
    scan.word(at)?.shape === 'lower' &&
    bodies.has(scan.key(at + 1))
  )
    at++
  if (
    (first === 'his' || first === 'her') &&
    /^(?:highness|excellency|majesty|eminence|holiness)$/.test(scan.key(at)) &&
    scan.word(at + 1)?.shape === 'lower'
  )
    return new Found(index, at + 1, 'person', 'nominal', {
      by: 'honorific',
      beginnings: [scan.tokens[at]?.text ?? ''],
      roles: [],
    })
  if (first === 'the' && scan.key(at) === 'top' && scan.key(at + 2) === 'diplomat') {
    const of = countryAt(scan, at + 1, limit)
    if (of) {
      const target = officeIn('ministry', { portfolio: 'foreign', iso: of.iso })
      const office = officeRef('minister', target, 'top diplomat')
      const diplomat = new Found(index, at + 3, 'person', 'title', { by: 'office', number: 1, office })
      diplomat.inner = [of.found]
      return diplomat
    }
  }
  const head = scan.key(at)
  const nominal = (type: Found['type'], reference: Reference) =>
    new Found(index, at + 1, type, 'nominal', reference)
  if (head === 'ministry' || (head === 'department' && definite))
    return /^(?:of|for)$/.test(scan.key(at + 1))
      ? null
      : nominal('ministry', { by: 'same', key: 'ministry', words: [] })
  // "to the government and people of Chad": not the one at home
  if (head === 'government' && scan.key(at + 1) === 'and') {
    const people = scan.key(at + 2) === 'the' ? at + 3 : at + 2
    if (scan.key(people) === 'people' && scan.key(people + 1) === 'of') return null
  }
  // "the Government of the Republic of Chad"
  const ruled = head === 'government' && scan.key(at + 1) === 'of'
  const state = ruled ? countryAt(scan, scan.key(at + 2) === 'the' ? at + 3 : at + 2, limit) : null
  if (state && !state.adjective) {
    const government = state.found.copy()
    government.from = index
    government.nameFrom = state.found.from
    return government
  }
  // of the country named before it in the sentence, else the article's own
  if (
    first === 'the' &&
    head === 'government' &&
    !scan.role(at + 1, limit) &&
    !scan.name(at, limit, nameKind.organization)
  )
    return nominal('country', { by: 'same', key: 'homeland', words: [] })
  if (first === 'the' && isRealm(scan.word(at)))
    return nominal('country', {
      by: 'same',
      key: 'homeland',
      words: head === 'kingdom' ? ['SA', 'JO', 'MA', 'BH'] : head === 'sultanate' ? ['OM', 'BN'] : [],
    })
  if (!definite) return null
  if (
    isBody(scan.word(at)) &&
    !isNameWord(scan, at + 1) &&
    (at - 1 === index || scan.word(at - 1)?.shape !== 'cap') &&
    scan.key(at + 1) !== 'of' &&
    !scan.role(at + 1, limit)
  ) {
    return nominal('organization', {
      by: 'same',
      key: 'body',
      words: [head],
      anywhere: true,
      ...(factions.has(head) ? { faction: true } : {}),
    })
  }
  return null
}

const factions = new Set(
  'movement group militia faction insurgents rebels militants organization organisation'.split(' '),
)
