import type { Reference } from '../../../model/document.ts'
import { functionBit } from '../lexicon/closed-class.ts'
import { callings } from '../lexicon/titles.ts'
import { nameKind } from '../name-kinds.ts'
import { wordTest } from '../word-test.ts'
import { isFunction, type Word } from '../words.ts'
import { isNameWord, nameKey } from './bodies.ts'
import { countryAt } from './country.ts'
import { isBodyHead, isEventHead, isPlaceHead } from './heads.ts'
import { idsOf } from './name-match.ts'
import { officeAt } from './office.ts'
import { isUnlistedTitle } from './ranks.ts'
import type { Scan } from './scan.ts'
import { initialedName, spelledFamily, spelledName } from './spelled-names.ts'

const particles = new Set(
  'al el ul ur bin ibn bint ben van von der den de da del della di du dos das le la ter abu abd abdel zu af'.split(
    ' ',
  ),
)

/** The Arabic article before the letters that it takes the sound of: "Muqtada as-Sadr". */
const assimilated = new Set('as ash ad adh ar an at az'.split(' '))

const isParticle = wordTest(({ key }) => particles.has(key))
const isAssimilated = wordTest(({ key }) => assimilated.has(key))
/** Offices that no name has for a word of its own. */
const endsName = wordTest(({ key }) =>
  /^(?:minister|president|spokesman|spokeswoman|secretary|ambassador|mayor|governor|chairman|director|premier|commander|senator)$/.test(
    key,
  ),
)

/** A person's name at a token. */
export interface NameAt {
  readonly to: number
  readonly reference: Reference
}

/** The end of the words at a token that could be one person's name. */
export function personRun(scan: Scan, index: number, limit: number): number {
  // a word with a capital is asked about again and again
  if (!isNameWord(scan, index)) return runOf(scan, index, limit)
  const kept = scan.kept(index, limit)
  kept.personEnd ??= runOf(scan, index, limit)
  return kept.personEnd
}

function runOf(scan: Scan, index: number, limit: number): number {
  let to = index
  let words = 0
  while (to < limit && words < 7) {
    const word = scan.word(to)
    if (scan.hyphen(to) && to > index && scan.word(to + 1)) {
      const after = scan.word(to + 1)
      // "Jean-Yves", "Yung-fa", "al-Burhan"
      if (
        after &&
        /^(?:backed|led|based|aligned|born|era|style|elect|controlled|made|held|owned|allied)$/.test(
          after.key,
        )
      )
        break
      to += 2
      continue
    }
    if (!word) break
    const particle =
      (isParticle(word) || (isAssimilated(word) && scan.hyphen(to + 1))) &&
      (to > index || word.shape !== 'lower') &&
      (isNameWord(scan, to + 1) ||
        (scan.hyphen(to + 1) && isNameWord(scan, to + 2)) ||
        isParticle(scan.word(to + 1)))
    if (particle) {
      to++
      continue
    }
    if (!isNameWord(scan, to) && !(to === index && isHomonym(scan, to))) break
    if (
      words > 0 &&
      word.shape === 'cap' &&
      word.noun === 'singular' &&
      !word.family &&
      endsName(word) &&
      scan.role(to, limit) !== null
    )
      break
    if (word.key.length === 1 || word.text.endsWith('.')) {
      to++
      continue
    }
    words++
    to++
  }
  return to
}

/** Function words that are names too. */
const homonyms = new Set('nor so an no do he in may will am my on'.split(' '))

/** "Dr Nor Azlina", "Foreign Minister An": a function word with a capital behind a title, and a name after it. */
export function isHomonym(scan: Scan, index: number): boolean {
  const word = scan.word(index)
  if (word?.shape !== 'cap' || !homonyms.has(word.key) || !isNameWord(scan, index + 1)) return false
  const before = scan.word(index - 1)
  return before !== null && (before.honorific || before.rank) && before.shape !== 'lower'
}

const kin = new Set(
  'brother sister son daughter wife husband mother father widow widower cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother fiancée fiancé girlfriend boyfriend'.split(
    ' ',
  ),
)

/** "his brother, Kabir", "Skripal's daughter Yulia": one name is enough beside a word of kin. */
function isKin(scan: Scan, index: number): boolean {
  const at = scan.tokens[index - 1]?.text === ',' ? index - 2 : index - 1
  if (!kin.has(scan.key(at))) return false
  for (let i = at - 1; i >= at - 3; i--) {
    const word = scan.word(i)
    if (isFunction(word, functionBit.poss)) return true
    if (!word?.adjective) return false
  }
  return false
}

/** The name of a person at a token that a gazetteer or the form of the words tells; after a title any capitalized words are one. */
export function nameAt(scan: Scan, index: number, limit: number, titled: boolean): NameAt | null {
  const first = scan.word(index)
  if (!first) return null
  if (first.shape === 'lower' && !(titled && isParticle(first))) return null
  // "Whip Ewan Lusk": who bears a title begins behind it
  if (isUnlistedTitle(first) && isNameWord(scan, index + 1) && !scan.hyphen(index + 1)) return null
  const known = scan.name(index, limit, nameKind.personInFull)
  const end = personRun(scan, index, limit)
  if (known && known.to - index >= 2) {
    const reference = { by: 'id' as const, ids: idsOf(known) }
    return { to: Math.max(known.to, extends_(scan, known.to, end) ? end : known.to), reference }
  }
  if (end <= index) return null
  const isShip = namesShip(scan.word(index - 1))
  if (!(isShip || (!titled && strange(scan, index - 1)))) {
    const whole = initialedName(scan, index, end) ?? spelledAt(scan, index, end)
    if (whole) return whole
  }
  const count = wordsIn(scan, index, end)
  const short = scan.name(index, limit, nameKind.personInShort)
  const otherwise = short ? scan.name(index, limit, nameKind.placeOrBody) : null
  // "Toomaj Salehi": a word of his own before it makes another name
  if (!titled && short && strange(scan, index - 1)) return null
  // "the destroyer USS Carney"
  if (isShip) return null
  // "100 Abrams tanks"
  if (!titled && short && (scan.tokens[index - 1]?.kind === 'number' || scan.hyphen(index - 1))) return null
  if (
    short &&
    short.to >= end &&
    (titled || (!commonWord(scan, index) && !(otherwise && otherwise.to >= short.to)))
  )
    return {
      to: short.to,
      reference: {
        by: 'short',
        key: nameKey(scan, index, short.to),
        ids: idsOf(short),
      },
    }
  if (titled) {
    if (count === 1 && first.shape === 'upper' && first.text.length <= 4 && !first.given) return null
    const last = scan.word(end - 1)
    if (isBodyHead(last) || isPlaceHead(last)) return null
    if (countryAt(scan, index, limit)?.to === end) return null
    if (count === 1 && first.nouns.length > 0 && !first.given && !first.family) return null
    if (count > 1) return { to: end, reference: named(scan, index, end) }
    const unlisted = { by: 'short' as const, key: nameKey(scan, index, end), ids: [] }
    return spelledFamily(scan, index, end, true) ?? { to: end, reference: unlisted }
  }
  if (count === 1 && isKin(scan, index) && !commonWord(scan, index) && first.shape === 'cap' && !short) {
    const other = scan.name(index, end, nameKind.notPerson)
    return other ? null : { to: end, reference: named(scan, index, end) }
  }
  if (count === 1 && !short && !commonWord(scan, end - 1) && !strange(scan, index - 1)) {
    const family = spelledFamily(scan, index, end, false)
    if (family) return family
  }
  if ((count < 2 && !scan.hyphen(end - 2)) || count > 5) return null
  for (let i = index; i < end; i++) {
    const word = scan.word(i)
    if (isBodyHead(word) || isPlaceHead(word) || isEventHead(word)) return null
  }
  const other = scan.name(index, end, nameKind.notPerson)
  // "Khan Younis": a place that is known, whatever its first word is
  if (other && (other.to === end || !first.given || scan.hyphen(other.to))) return null
  if (first.shape === 'upper' && first.text.length > 1 && !first.given) return null
  // "near Zubin Potok": nobody is near a name that the text has not told before
  if (/^(?:near|outside)$/.test(scan.key(index - 1))) return null
  if (first.given && !(commonWord(scan, index) && commonWord(scan, end - 1)))
    return { to: end, reference: named(scan, index, end) }
  // "lawyer Hela Trabelsi"
  if (calling.has(scan.key(index - 1)) && count >= 2) return { to: end, reference: named(scan, index, end) }
  // "Lai Ching-te", "Hung Yung-fa"
  const eastAsian =
    scan.hyphen(end - 2) && scan.word(end - 1)?.shape === 'lower' && scan.word(end - 3)?.shape === 'cap'
  if (eastAsian && count >= 1) return { to: end, reference: named(scan, index, end) }
  // a full name that acts: "Espen Barth Eide said", "…, who"
  const unusual = !commonWord(scan, index) && (scan.hyphen(end - 2) || !commonWord(scan, end - 1))
  if (unusual && acts(scan, index, end)) return { to: end, reference: named(scan, index, end) }
  return null
}

/** A known person's whole name in another spelling, where no more of a name follows it. */
function spelledAt(scan: Scan, index: number, end: number): NameAt | null {
  for (let to = end; to > index + 1; to--) {
    if (scan.hyphen(to - 1) || scan.hyphen(to) || !isNameWord(scan, to - 1)) continue
    if (commonWord(scan, index) && commonWord(scan, to - 1)) continue
    const found = spelledName(scan, index, to)
    if (found) return extends_(scan, to, end) ? null : found
  }
  return null
}

const named = (scan: Scan, from: number, to: number): Reference => ({
  by: 'name',
  name: scan.text.slice(scan.tokens[from]?.start, scan.tokens[to - 1]?.end).replace(/\s+/g, ' '),
  key: nameKey(scan, from, to),
})

/** Whether a capitalized word before a family name is a name that nothing explains. */
function strange(scan: Scan, index: number): boolean {
  const word = scan.word(index)
  return (
    word !== null &&
    index > 0 &&
    word.shape === 'cap' &&
    word.start < 0 &&
    word.title < 0 &&
    !word.honorific &&
    !word.rank &&
    !commonWord(scan, index) &&
    isNameWord(scan, index) &&
    (scan.word(index - 1)?.shape === 'lower' || strange(scan, index - 1))
  )
}

/** Whether a dictionary has the word as a common one. */
function commonWord(scan: Scan, index: number): boolean {
  const word = scan.word(index)
  if (!word) return false
  return (
    word.functions !== 0 || word.nouns.length > 0 || word.adjective || (word.verbForms !== 0 && !word.given)
  )
}

const extends_ = (scan: Scan, from: number, end: number) =>
  end > from &&
  end - from <= 4 &&
  !scan.role(from, end) &&
  !countryAt(scan, from, end) &&
  !isBodyHead(scan.word(end - 1))

function wordsIn(scan: Scan, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++)
    if (!scan.hyphen(i) && !isParticle(scan.word(i)) && !scan.hyphen(i - 1)) count++
  return count
}

/** What stands before the name of a ship. */
const ships = new Set('uss hms brp hmas hmcs uscgc ins jds roks mv mt'.split(' '))
const namesShip = wordTest(({ key }) => ships.has(key))

const calling = new Set(callings.split(/\s+/))

/** Verbs whose object is a person, when it is a full name. */
const taking =
  /^(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|jail(?:ed|s|ing)?|sentenced|imprisoned|indict(?:ed|s|ing)|freed|released|abducted|kidnapped|assassinated|executed|extradited|appointed|appoints|elected|elects|nominated|nominates|interrogated|acquitted|pardoned)$/

/** Nouns that say what a person is. */
const personal = (word: Word | null) =>
  word !== null &&
  word.shape === 'lower' &&
  (calling.has(word.key) ||
    /^(?:envoy|prisoner)$/.test(word.nouns[0]?.sort ?? '') ||
    /^(?:organizer|organiser|official|member|aide|adviser|advisor|clerk|councilor|councillor|judge|prosecutor|leader|head|chief|founder|manager|executive|lawmaker|senator|employee|contractor|critic|ally|opponent|protester|native|national|citizen|man|woman|boy|girl|youth|rapper|influencer|cameraman|technician)$/.test(
      word.key,
    ))

const speech = new Set(
  `said told says tells added adds wrote tweeted warned warns insisted insists argued argues denied denies announced announces explained noted stressed stresses
confirmed met led heads leads headed urged urges condemned condemns criticised criticized criticises criticizes accused accuses blamed blames thanked thanks praised hailed
rejected rejects dismissed dismisses demanded demands pledged vowed claimed claims asked appealed apologised apologized testified complained recalled resigned welcomed lamented`.split(
    /\s+/,
  ),
)

/** ", a procurement official", ", an organizer for" */
function described(scan: Scan, comma: number): boolean {
  if (scan.tokens[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(scan.key(comma + 1))) return false
  for (let at = comma + 2; at < comma + 7; at++) {
    const word = scan.word(at)
    if (!word || (word.functions !== 0 && !scan.hyphen(at))) return false
    const next = scan.word(at + 1)
    const last = next === null || next.functions !== 0
    if (last) return personal(word)
  }
  return false
}

function acts(scan: Scan, from: number, to: number): boolean {
  if (taking.test(scan.key(from - 1)) || scan.key(from - 1) === 'up') return true
  if (described(scan, to)) return true
  if (speech.has(scan.key(to)) || /^(?:said|added|says)$/.test(scan.key(from - 1))) return true
  if (scan.tokens[to]?.text === ',') {
    // ", Tarriela's counterpart at the guard"
    if (scan.key(to + 2) === "'s" && scan.key(to + 3) === 'counterpart') return true
    const at = /^(?:the|a|an)$/.test(scan.key(to + 1)) ? to + 2 : to + 1
    if (officeAt(scan, at, scan.tokens.length)) return true
  }
  return (
    scan.tokens[to]?.text === ',' &&
    (scan.key(to + 1) === 'who' ||
      (scan.tokens[to + 1]?.kind === 'number' && scan.tokens[to + 2]?.text === ','))
  )
}
