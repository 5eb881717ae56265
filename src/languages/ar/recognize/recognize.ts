import type { Mention, Recognized, Segmented, Sentence, Token } from '../../../model/document.ts'
import { type Collection, collect } from '../../collect.ts'
import type { Knowledge } from '../knowledge.ts'
import { oneOf, wordTest } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import { bodyAt } from './bodies.ts'
import { countryAdjective } from './country.ts'
import { eventAt } from './event-name.ts'
import { Found } from './found.ts'
import { groupAt } from './groups.ts'
import { Families, type Memory } from './memory.ts'
import { asGovernment } from './metonym.ts'
import { idsOf, wanted } from './name-match.ts'
import { named } from './named-person.ts'
import { apposedNameAt, conjoinedNameAt, nameAt } from './names.ts'
import { opening, openings, openingsOf } from './openings.ts'
import { paired } from './pairs.ts'
import { personAt } from './person.ts'
import { quotedBody } from './quoted-body.ts'
import { Scan } from './scan.ts'
import { sceneAt } from './scene.ts'
import { shortAt } from './short-name.ts'
import { spelledPlaceAt } from './spelled-place.ts'
import { unknownBody } from './unknown-body.ts'

const isWithin = oneOf(['في', 'وفي', 'داخل'])
const joints = new Set(['،', ',', 'و', '-', '–'])

/** All mentions of a document, in the order in which they were found. */
export function recognize(document: Segmented, knowledge: Knowledge): Recognized {
  const scan = new Scan(document.article.text, document.tokens, knowledge)
  const memory: Memory = {
    lastOffice: null,
    lastMinistry: null,
    dateline: false,
    roles: new Map(),
    families: new Families(),
  }
  const mentions: Mention[] = []
  const collection: Collection = {
    mentions,
    gazetteer: knowledge.gazetteer,
    startOf: (token, pro) => scan.startOf(token, pro),
    endOf: token => (scan.tokens[token] as Token).end,
    isLocal: (token, pro) => pro === 'ب' || pro === 'وب' || isWithin(scan.word(token - 1)),
  }
  // Headlines last: they say the family name before the text says who that is.
  const sentences = headlinesLast(document.sentences)
  // one thing at a time for all sentences: the machine code of each is long, and stays near while it is at work
  const found = sentences.map(({ from, to, kind }) => {
    memory.dateline = kind === 'dateline'
    return scanSentence(scan, from, to, memory)
  })
  for (const [at, sentence] of sentences.entries())
    collectAll(scan, sentence, found[at] as readonly Found[], collection)
  return { mentions: paired(mentions, scan) }
}

/** Collects the phrases of a sentence; of capitals, those that stand for their government as that. */
function collectAll(scan: Scan, sentence: Sentence, phrases: readonly Found[], collection: Collection): void {
  // whether the capital before this one stood for its government, for «موسكو وطهران»
  let before: { to: number; government: boolean } | null = null
  for (const found of phrases) {
    const joined: boolean | null =
      before && (before.to >= found.from || (before.to === found.from - 1 && joints.has(scan.at(before.to))))
        ? before.government
        : null
    const meant: Found =
      sentence.kind === 'dateline' ? found : asGovernment(scan, found, sentence.from, joined)
    if (found.type === 'place' || found.type === 'country')
      before = {
        to: found.to,
        government: meant.type === 'country' && (meant !== found || joined !== false),
      }
    collect(meant, sentence.index, false, collection)
  }
}

const headlinesLast = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const headlines = sentences.filter(({ kind }) => kind === 'headline')
  return headlines.length === 0
    ? sentences
    : [...sentences.filter(({ kind }) => kind !== 'headline'), ...headlines]
}

/** The phrases of a sentence that may be mentions, in the order in which they were found. */
function scanSentence(scan: Scan, from: number, to: number, memory: Memory): Found[] {
  const { tokens } = scan
  const phrases: Found[] = []
  let index = from
  while (index < to) {
    const { word, text } = tokens[index] as Token
    const found =
      word >= 0
        ? isSilent(scan, index, word, memory)
          ? null
          : phraseAt(scan, index, to, memory)
        : text === '"'
          ? quotedBody(scan, index, to, memory)
          : null
    if (!found) {
      index++
      continue
    }
    phrases.push(found)
    let end = found.to
    for (const next of found.and) {
      phrases.push(next)
      end = Math.max(end, next.to)
    }
    index = Math.max(index + 1, end)
  }
  return phrases
}

/**
 * Most words, given by their number, open nothing, or nothing but a name that the text has introduced: told without a
 * look at their readings.
 */
function isSilent(scan: Scan, index: number, id: number, { families }: Memory): boolean {
  const { knowledge } = scan
  const opens = openingsOf(id, knowledge)
  if ((opens & opening.nothing) !== 0) return true
  if ((opens & (opening.introduced | opening.listed)) === 0) return false
  if ((opens & opening.listed) !== 0 && scan.beginsName(index)) return false
  const { words } = knowledge
  return !families.mayBeIntroduced(words.briefs.restSlotsOf(id)) || !families.introduced(words.word(id))
}

function phraseAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const word = scan.word(index) as Word
  const opens = openingsOf(word.id, scan.knowledge)
  const listed = scan.beginsName(index)
  const person = (opens & openings.person) !== 0 ? personAt(scan, index, limit, memory, opens) : null
  if (person) {
    // «إمام علي رحمان»: a listed name that begins with what is a title elsewhere
    const whole = listed && person.nameFrom > index ? scan.name(index, limit, wanted.person, true) : null
    if (whole === null || whole.to < person.nameTo || whole.to - index < 3) return person
  }
  const body = listed || (opens & openings.body) !== 0 ? bodyAt(scan, index, limit) : null
  const full = listed ? scan.name(index, limit, wanted.person) : null
  if (full && full.to - index >= 2 && (!body || full.to > body.to)) {
    const reference = { by: 'id' as const, ids: idsOf(full.entries) }
    const unknown = full.pro === '' ? nameAt(scan, index, limit, false) : null
    const another = unknown?.reference.by === 'name' && unknown.to > full.to
    const name = unknown && (another || unknown.to > full.to + 1) ? unknown : { to: full.to, reference }
    return named(scan, index, limit, full.pro, { name, from: index }, memory)
  }
  // «وانتقد ميرتس»: a family name that the text has introduced, before a body that is called so
  if (body?.type === 'organization' && body.to === index + 1 && memory.families.introduced(word)) {
    const introduced = shortAt(scan, index, limit, memory)
    if (introduced?.type === 'person') return introduced
  }
  if (body) {
    if (isOfPeople(scan, body)) return asAdjective(body)
    if (body.type === 'ministry' && body.reference.by === 'id')
      memory.lastMinistry = body.reference.ids[0]?.slice('ministry:XX-'.length) ?? null
    else if (body.reference.by === 'composed' && body.reference.type === 'ministry')
      memory.lastMinistry = body.reference.part
    return body
  }
  const spelled = (opens & opening.name) !== 0 ? scan.spelledName(index, limit) : null
  if (spelled) {
    const name = { to: spelled.to, reference: { by: 'id' as const, ids: [spelled.id] } }
    return named(scan, index, limit, '', { name, from: index }, memory)
  }
  const unknown =
    (opens & opening.body) !== 0 ? (unknownBody(scan, index, limit) ?? eventAt(scan, index, limit)) : null
  if (unknown) return unknown
  const group = (opens & opening.group) !== 0 ? groupAt(scan, index) : null
  if (group) return group
  const spelledThere = spelledPlaceAt(scan, index, limit)
  if (spelledThere) return spelledThere
  const scene = sceneAt(scan, index, limit, memory)
  if (scene) return scene
  const short = shortAt(scan, index, limit, memory)
  if (short) return short
  const conjoined = (opens & opening.conjoined) !== 0 ? conjoinedNameAt(scan, index, limit) : null
  if (conjoined) return named(scan, index, limit, conjoined.pro, { name: conjoined, from: index }, memory)
  const apposed = isOrdinary(word) ? null : apposedNameAt(scan, index, limit)
  if (apposed) return named(scan, index, limit, '', { name: apposed, from: index }, memory)
  const name = (opens & opening.name) !== 0 ? nameAt(scan, index, limit, false) : null
  if (name && name.reference.by !== 'short')
    return named(scan, index, limit, '', { name, from: index }, memory)
  return word.nisbas.length > 0 || listed ? adjectiveAt(scan, index, limit) : null
}

// «24 مواطنا تركيا»: the accusative of an adjective is spelled as the country
const isOfPeople = (scan: Scan, { type, kind, from, to, pro }: Found): boolean =>
  type === 'country' &&
  kind === 'name' &&
  pro === '' &&
  to === from + 1 &&
  scan.at(from).endsWith('يا') &&
  isOnePerson(scan.word(from - 1))
const isOnePerson = wordTest(({ text, nouns }) =>
  nouns.some(
    ({ pro, lemma, entry }) =>
      pro === '' &&
      text === `${lemma}ا` &&
      (/^(?:group|force|prisoner)$/.test(entry.sort) || lemma === 'مواطن'),
  ),
)

function asAdjective({ from, to, pro, type, reference }: Found): Found {
  const adjective = new Found(from, to, pro, type, 'adjective', reference)
  adjective.gender = 'm'
  return adjective
}

function adjectiveAt(scan: Scan, index: number, limit: number): Found | null {
  if (scan.word(index)?.nisbas.length === 0 && scan.name(index, limit, wanted.adjective) === null) return null
  for (const pro of ['', 'و', 'ل', 'ب', 'ول', 'وب']) {
    const adjective = countryAdjective(scan, index, limit, pro)
    if (adjective) return adjective.found
  }
  return null
}
