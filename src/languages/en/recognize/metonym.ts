import { functionBit } from '../lexicon/closed-class.ts'
import { wordTest } from '../word-test.ts'
import { isFunction } from '../words.ts'
import { countrySeatedIn } from './country.ts'
import type { Found } from './found.ts'
import type { Scan } from './scan.ts'

/** Prepositions after which a capital is the city. */
const isLocal = wordTest(({ key }) =>
  /^(?:in|at|near|outside|around|into|through|across|via|toward|towards|inside|over|above|throughout|within|along|of|central|downtown|eastern|western|northern|southern|greater|capital|city)$/.test(
    key,
  ),
)
/** Verbs and nouns of going: after them "to" and "from" lead to a city. */
const isMotion = wordTest(({ key }) =>
  /^(?:visit\w*|travel\w*|trip\w*|fly|flew|flies|flying|flown|flight\w*|arriv\w*|go|goes|went|going|gone|head\w*|invit\w*|return\w*|come|came|coming|move[ds]?|moving|route|way|tour\w*|journey\w*|leave|left|leaving|depart\w*|drive|drove|road|sail\w*|walk\w*|march\w*|advance\w*|fled|flee|escape\w*|bring|brought|carr\w*|transfer\w*|convoy\w*|train|pull\w*|withdr\w*|rush\w*|dispatch\w*|sent|send\w*|deploy\w*|delegation|kilometers?|kilometres?|km|miles?)$/.test(
    key,
  ),
)
/** Verbs whose object is the city. */
const isBound = wordTest(({ key }) =>
  /^(?:visit\w*|tour\w*|leave|leaves|left|leaving|reach\w*|enter\w*|bomb\w*|shell\w*|attack\w*|strike|strikes|struck|striking|hit|hits|hitting|captur\w*|seiz\w*|storm\w*|besieg\w*|control\w*|target\w*|pound\w*|surround\w*|raid\w*|overr\w*|occup\w*|evacuat\w*|liberat\w*|retak\w*|retook|rock\w*|shook|flood\w*|near\w*)$/.test(
    key,
  ),
)
/** Nouns of places that a possessor owns. */
const isSite = wordTest(({ key }) =>
  /^(?:airport|streets?|suburbs?|outskirts|center|centre|port|district|districts|university|museum|residents|mayor|hospital|hospitals|neighborhoods?|stadium|stock|metro|square|skyline|main|old|largest|famous)$/.test(
    key,
  ),
)

/** A capital that stands for its government: it speaks, it is spoken to, it owns an act; elsewhere it is the city. */
export function asGovernment(
  scan: Scan,
  found: Found,
  from: number,
  joined: boolean | null,
  kind: string,
): Found {
  if (found.type !== 'place' || found.reference.by !== 'id' || kind === 'dateline') return found
  const country = found.reference.ids.map(place => countrySeatedIn(scan, place)).find(id => id !== undefined)
  if (!country) return found
  const government = found.as('country', { by: 'id', ids: [country] })
  const previous = found.from > from ? scan.key(found.from - 1) : ''
  const before = found.from > from ? scan.word(found.from - 1) : null
  const next = scan.key(found.to)
  if (scan.hyphen(found.to)) return found
  if (next === "'s")
    return isSite(scan.word(found.to + 1)) || (isLocal(before) && scan.word(found.to + 1)?.shape !== 'lower')
      ? found
      : government
  // "Sanaa, Yemen"
  if (next === ',' && previous !== ',' && isLocal(before)) return found
  if (joined !== null && (previous === 'and' || previous === ',' || previous === 'or'))
    return joined ? government : found
  if (isLocal(before)) return found
  if (previous === 'to' || previous === 'from' || previous === 'for') {
    for (let i = found.from - 2; i >= Math.max(from, found.from - 7); i--)
      if (isMotion(scan.word(i)))
        return /^(?:ambassador|envoy)$/.test(scan.key(found.from - 2)) ? government : found
    return /^(?:flights?|reporters?|people|residents|east|west|north|south)$/.test(scan.key(found.from - 2))
      ? found
      : government
  }
  if (previous === 'on')
    return /^(?:attacks?|strikes?|raids?|airstrikes?|assault|march|advance|bombing|shelling|offensive)$/.test(
      scan.key(found.from - 2),
    )
      ? found
      : government
  if (isBound(before)) return found
  if (previous === 'the' || previous === ',' || previous === '(') {
    const word = scan.word(found.to)
    return previous === ',' && word && word.verbForms !== 0 && word.shape === 'lower' ? government : found
  }
  if (
    /^(?:with|by|against|between|both|on|accused?|urged?|warned?|told|that|and|but|while|as|after|before|because|since|said|toward|or)$/.test(
      previous,
    )
  )
    return government
  // "Doha, which has brokered the talks": a city does nothing
  if (next === ',' && scan.key(found.to + 1) === 'which') {
    const verb = scan.word(found.to + 2)
    if (
      verb &&
      ((isFunction(verb, functionBit.have) && (scan.word(found.to + 3)?.verbForms ?? 0) !== 0) ||
        isFunction(verb, functionBit.modal) ||
        verb.verbs.some(({ lemma }) =>
          /^(?:broker|back|support|oppose|deny|accuse|mediate|recall|arm|reject|condemn|want|seek)$/.test(
            lemma,
          ),
        ))
    )
      return government
  }
  // "London, on the contrary, welcomed"
  if (next === ',' && previous === '')
    for (let i = found.to + 2; i < found.to + 8; i++)
      if (scan.tokens[i]?.text === ',') {
        const verb = scan.word(i + 1)
        return verb && verb.shape === 'lower' && verb.verbForms !== 0 && verb.noun === null
          ? government
          : found
      }
  // "Riyadh and Moscow hold firm"
  const pair = next === 'and' && scan.word(found.to + 1)?.shape === 'cap' ? scan.word(found.to + 2) : null
  if (
    pair &&
    pair.shape === 'lower' &&
    (pair.verbForms !== 0 || isFunction(pair, functionBit.have | functionBit.be | functionBit.modal))
  )
    return government
  const after = scan.word(found.to)
  const acts =
    after !== null &&
    ((after.verbForms !== 0 && after.shape === 'lower') ||
      isFunction(after, functionBit.modal | functionBit.have | functionBit.be | functionBit.do))
  if (acts) return government
  if (after?.adverb && (scan.word(found.to + 1)?.verbForms ?? 0) !== 0) return government
  if (/^(?:on|of)$/.test(next) && previous === '') return government
  const last = scan.word(found.from - 1)
  if (last && last.verbForms !== 0 && !isFunction(last, functionBit.prep)) return government
  return found
}
