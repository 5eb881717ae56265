import type { Mention, OfficeRef, Recognized, Segmented } from '../../../model/document.ts'
import type { Knowledge } from '../knowledge.ts'
import { isIn, list } from '../word-lists.ts'
import { spelled } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import { bodyAt } from './bodies.ts'
import { countryAdjective } from './country.ts'
import { groupAt } from './groups.ts'
import { asGovernment } from './metonym.ts'
import { nameKey } from './minted-name.ts'
import { wanted } from './name-match.ts'
import { apposedNameAt, conjoinedNameAt, nameAt } from './names.ts'
import { opening, openingsOf } from './openings.ts'
import { Families, type Memory, named, personAt } from './person.ts'
import { type Found, Scan } from './scan.ts'
import { unknownBody } from './unknown-body.ts'

const joints = new Set(['،', ',', 'و', '-', '–'])
const isCounterpart = spelled(/^[ول]?نظير/)

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
  // Headlines last: they say the family name before the text says who that is.
  const headlines = document.sentences.filter(sentence => sentence.kind === 'headline')
  for (const sentence of [...document.sentences.filter(s => s.kind !== 'headline'), ...headlines]) {
    // whether the capital before this one stood for its government, for «موسكو وطهران»
    let before: { to: number; government: boolean } | null = null
    const add = (found: Found) => {
      const joined: boolean | null =
        before &&
        (before.to >= found.from || (before.to === found.from - 1 && joints.has(scan.at(before.to))))
          ? before.government
          : null
      const meant = sentence.kind === 'dateline' ? found : asGovernment(scan, found, sentence.from, joined)
      if (found.type === 'place' || found.type === 'country')
        before = {
          to: found.to,
          government: meant.type === 'country' && (meant !== found || joined !== false),
        }
      collect(scan, meant, sentence.index, false, mentions)
    }
    memory.dateline = sentence.kind === 'dateline'
    scanSentence(scan, sentence.from, sentence.to, memory, add)
  }
  return { mentions: paired(mentions, scan) }
}

/** Links each mention to the one it makes a pair with: «روسيا وإيران», «شويغو … مع نظيره الإيراني», «الروسية الإيرانية». */
function paired(mentions: readonly Mention[], scan: Scan): Mention[] {
  const ordered = mentions.filter(mention => !mention.embedded).sort((a, b) => a.from - b.from)
  const fellow = new Map<number, number>()
  ordered.forEach((mention, i) => {
    const before = ordered[i - 1]
    if (!before || before.sentence !== mention.sentence) return
    const joined =
      mention.from - before.to <= 1 && (mention.proclitic === 'و' || scan.at(mention.from - 1) === 'و')
    const third =
      joined &&
      before.proclitic === 'و' &&
      ordered[i - 2] !== undefined &&
      before.from - (ordered[i - 2] as Mention).to <= 1
    // «البرازيل والأرجنتين وكولومبيا»: three are no pair
    const after = ordered[i + 1]
    const list =
      joined && after?.proclitic === 'و' && after.type === mention.type && after.from - mention.to <= 1
    const adjectives =
      mention.kind === 'adjective' && before.kind === 'adjective' && mention.from === before.to
    const counterpart = isCounterpart(scan.word(mention.from))
    const company = scan.at(mention.from - 1) === 'مع' && before.type === mention.type
    if (
      (joined &&
        !third &&
        !list &&
        (before.type === mention.type ||
          (scan.at(before.from - 1) === 'بين' && before.type !== 'person' && mention.type !== 'person'))) ||
      adjectives ||
      ((counterpart || company) && mention.from - before.to < 25)
    )
      fellow.set(mention.index, before.index)
  })
  return mentions.map(mention => {
    const pairedWith = fellow.get(mention.index)
    return pairedWith === undefined ? mention : { ...mention, pairedWith }
  })
}

function scanSentence(
  scan: Scan,
  from: number,
  to: number,
  memory: Memory,
  add: (found: Found) => void,
): void {
  let index = from
  while (index < to) {
    const word = scan.word(index)
    if (!word) {
      index++
      continue
    }
    // function words open nothing: they are most of a text
    const silent =
      word.functions.length > 0 && word.starts.length === 0 && openingsOf(word, scan.knowledge) === 0
    const found = silent ? null : phraseAt(scan, index, to, memory)
    if (!found) {
      index++
      continue
    }
    add(found)
    let end = found.to
    for (const next of found.and ?? []) {
      add(next)
      end = Math.max(end, next.to)
    }
    index = Math.max(index + 1, end)
  }
}

function phraseAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const person = personAt(scan, index, limit, memory)
  if (person) return person
  const body = bodyAt(scan, index, limit)
  const full = (scan.word(index)?.starts.length ?? 0) === 0 ? null : scan.name(index, limit, wanted.person)
  if (full && full.to - index >= 2 && (!body || full.to > body.to)) {
    const reference = { by: 'id' as const, ids: [...new Set(full.entries.map(entry => entry.id))] }
    const unknown = full.pro === '' ? nameAt(scan, index, limit, false) : null
    const another = unknown?.reference.by === 'name' && unknown.to > full.to
    const name = unknown && (another || unknown.to > full.to + 1) ? unknown : { to: full.to, reference }
    return named(scan, index, full.pro, { name, from: index }, [], [], memory, null, limit)
  }
  if (body) {
    if (body.type === 'ministry' && body.reference.by === 'id')
      memory.lastMinistry = body.reference.ids[0]?.slice('ministry:XX-'.length) ?? null
    else if (body.reference.by === 'composed' && body.reference.type === 'ministry')
      memory.lastMinistry = body.reference.part
    return body
  }
  const word = scan.word(index)
  if (!word) return null
  const opens = openingsOf(word, scan.knowledge)
  const spelled = (opens & opening.name) !== 0 ? scan.spelledName(index, limit) : null
  if (spelled) {
    const name = { to: spelled.to, reference: { by: 'id' as const, ids: [spelled.id] } }
    return named(scan, index, '', { name, from: index }, [], [], memory, null, limit)
  }
  const unknown = (opens & opening.body) !== 0 ? unknownBody(scan, index, limit) : null
  if (unknown) return unknown
  const group = (opens & opening.group) !== 0 ? groupAt(scan, index) : null
  if (group) return group
  const short = shortAt(scan, index, limit, memory)
  if (short) return short
  const conjoined = (opens & opening.conjoined) !== 0 ? conjoinedNameAt(scan, index, limit) : null
  if (conjoined)
    return named(scan, index, conjoined.pro, { name: conjoined, from: index }, [], [], memory, null, limit)
  const apposed = isOrdinary(word) ? null : apposedNameAt(scan, index, limit)
  if (apposed) return named(scan, index, '', { name: apposed, from: index }, [], [], memory, null, limit)
  const name = (opens & opening.name) !== 0 ? nameAt(scan, index, limit, false) : null
  if (name && name.reference.by !== 'short')
    return named(scan, index, '', { name, from: index }, [], [], memory, null, limit)
  return word.nisbas.length > 0 || word.starts.length > 0 ? adjectiveAt(scan, index, limit) : null
}

/** A family name or other short form: one the text has introduced, or one a gazetteer knows that is no common word. */
function shortAt(scan: Scan, index: number, limit: number, memory: Memory): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const match = word.starts.length > 0 ? scan.name(index, limit, wanted.short) : null
  const next = index + 1 < limit ? scan.word(index + 1) : null
  for (const length of [2, 1]) {
    if (length === 2 && !next) continue
    for (const [pro, rest] of word.rests) {
      if (!memory.families.opens(rest)) continue
      const key = length === 2 ? `${rest}-${next?.key}` : rest
      if (!memory.families.has(key)) continue
      if (pro === '' && length === 1 && word.functions.length > 0) continue
      if (
        pro !== '' &&
        word.nouns.some(reading => reading.pro === '') &&
        word.functions.length + word.nouns.length > 0 &&
        !match
      )
        continue
      const office = memory.families.get(key) ?? null
      const ids =
        match && match.to === index + length
          ? match.entries.filter(entry => entry.id.startsWith('person:')).map(entry => entry.id)
          : []
      const found = {
        name: { to: index + length, reference: { by: 'short' as const, key, ids } },
        from: index,
      }
      const person = named(scan, index, pro, found, [], [], memory, null, limit)
      if (office) memory.lastOffice = office
      return person
    }
  }
  const spelled = match ? null : spelledShort(scan, word)
  if (spelled) {
    const [pro, ids] = spelled
    const reference = { by: 'short' as const, key: nameKey(scan, index, index + 1, pro), ids }
    const person = { name: { to: index + 1, reference }, from: index }
    return named(scan, index, pro, person, [], [], memory, null, limit)
  }
  // «عباس رعد» is not Abbas
  if (
    match &&
    next &&
    match.to === index + 1 &&
    isIn(word, list.givenName) &&
    next.functions.length === 0 &&
    next.titles.length === 0 &&
    (next.nouns.length === 0 || isIn(next, list.givenName)) &&
    next.verbs.length === 0 &&
    next.nisbas.length === 0
  )
    return null
  if (!match) return null
  const entry = match.entries.find(candidate => !candidate.weak) ?? null
  const body = match.entries.find(candidate => !candidate.id.startsWith('person:'))
  const plain = word.nouns.length === 0 && word.verbs.length === 0 && word.functions.length === 0
  const long = (match?.to ?? 0) > index + 1
  if (body && (memory.dateline || long || (word.nisbas.length === 0 && plain))) {
    const type = body.id.slice(0, body.id.indexOf(':')) as Mention['type']
    const ids = match.entries
      .filter(candidate => !candidate.id.startsWith('person:'))
      .map(candidate => candidate.id)
    return {
      from: index,
      to: match.to,
      pro: match.pro,
      type,
      kind: 'name',
      reference: { by: 'short', key: nameKey(scan, index, match.to, match.pro), ids },
    }
  }
  if (
    !entry?.id.startsWith('person:') ||
    (match.to === index + 1 &&
      (word.nouns.length > 0 || word.verbs.length > 0 || word.functions.length > 0 || word.nisbas.length > 0))
  )
    return null
  const ids = [...new Set(match.entries.map(candidate => candidate.id))]
  const reference = { by: 'short' as const, key: nameKey(scan, index, match.to, match.pro), ids }
  return named(
    scan,
    index,
    match.pro,
    { name: { to: match.to, reference }, from: index },
    [],
    [],
    memory,
    null,
    limit,
  )
}

/** The people whose family name a word that means nothing else is a spelling of: «وجوتيريش». */
function spelledShort(scan: Scan, word: Word): [pro: string, ids: readonly string[]] | null {
  if (isOrdinary(word) || word.text.length < 5) return null
  for (const pro of ['', 'و', 'ل', 'ب']) {
    if (!word.text.startsWith(pro)) continue
    const ids = scan.knowledge.variants.short(word.text.slice(pro.length))
    if (ids.length > 0) return [pro, ids]
  }
  return null
}

function adjectiveAt(scan: Scan, index: number, limit: number): Found | null {
  for (const pro of ['', 'و', 'ل', 'ب', 'ول', 'وب']) {
    const adjective = countryAdjective(scan, index, limit, pro)
    if (adjective) return adjective.found
  }
  return null
}

/** The gender of a person that gazetteers know. */
function genderOf(scan: Scan, found: Found): 'm' | 'f' | null {
  const { reference } = found
  const id = reference.by === 'id' || reference.by === 'short' ? reference.ids[0] : undefined
  return found.type === 'person' && id ? (scan.knowledge.gazetteer.world.get(id)?.gender ?? null) : null
}

function collect(scan: Scan, found: Found, sentence: number, embedded: boolean, mentions: Mention[]): number {
  const nameFrom = found.nameFrom ?? found.from
  const nameTo = found.nameTo ?? found.to
  const start = scan.startOf(nameFrom, nameFrom === found.from ? found.pro : '')
  const end = (scan.tokens[nameTo - 1] as { end: number }).end
  const inner = (found.inner ?? []).map(part => ({
    part,
    index: collect(scan, part, sentence, true, mentions),
  }))
  const link = (office: OfficeRef): OfficeRef => {
    if (office.target?.mention !== -1) return office
    const body = inner.find(({ part }) => part.type === office.target?.type && part.from >= found.from)
    inner.splice(inner.indexOf(body as never), body ? 1 : 0)
    return { ...office, target: body ? { ...office.target, mention: body.index } : null }
  }
  const offices = (found.offices ?? []).map(link)
  const reference =
    found.reference.by === 'office'
      ? { ...found.reference, office: link(found.reference.office) }
      : found.reference
  const index = mentions.length
  mentions.push({
    index,
    start,
    end,
    sentence,
    from: found.from,
    to: found.to,
    kind: found.kind,
    type: found.type,
    reference,
    offices,
    proclitic: found.pro,
    embedded,
    gender: found.gender ?? genderOf(scan, found),
    number: found.number ?? 1,
    pairedWith: null,
  })
  return index
}
