import type { NameEntry } from '../knowledge.ts'
import type { NounReading } from '../words.ts'
import { type CountryAt, countryAdjective, countryName } from './country.ts'
import { opening, openingsOf } from './openings.ts'
import type { Found, Scan } from './scan.ts'

const named = (entry: NameEntry) =>
  !entry.id.startsWith('person:') && entry.form !== 'short' && entry.form !== 'adjective'

/** The ministry, institution, organization, country, place, event or treaty that begins at a token. */
export function bodyAt(scan: Scan, index: number, limit: number, bare = false): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const opens = openingsOf(word, scan.knowledge)
  return (
    ((opens & opening.ministry) !== 0 ? ministryAt(scan, index, limit, bare) : null) ??
    institutionAt(scan, index, limit, bare) ??
    (word.starts.length > 0 ? nameAt(scan, index, limit, bare) : null) ??
    ((opens & opening.settlement) !== 0 ? settlementAt(scan, index, limit, bare) : null) ??
    ((opens & opening.department) !== 0 ? departmentAt(scan, index, limit, bare) : null)
  )
}

/** The noun reading of a token that has one of these sorts. */
export function nounOf(
  scan: Scan,
  index: number,
  sorts: readonly string[],
  bare: boolean,
): NounReading | null {
  return (
    scan
      .word(index)
      ?.nouns.find(reading => sorts.includes(reading.entry.sort) && (!bare || reading.pro === '')) ?? null
  )
}

/** The portfolio whose phrase begins at a token; `construct` looks for it without its article: «خارجية روسيا». */
export function portfolioAt(
  scan: Scan,
  index: number,
  limit: number,
  construct: boolean,
): { id: string; to: number } | null {
  const { portfolios, portfolioIds } = scan.knowledge
  const first = scan.word(index)
  if (!first || index >= limit) return null
  let best: { id: string; to: number } | null = null
  const key = construct ? `ال${first.key}` : first.key.startsWith('لل') ? `ا${first.key.slice(1)}` : first.key
  let node = portfolios.step(0, portfolios.wordId(key))
  for (let to = index + 1; node >= 0; to++) {
    const values = portfolios.valuesAt(node)
    if (values) best = { id: portfolioIds[values[0] as number] as string, to }
    const word = to < limit ? scan.word(to) : null
    if (!word) break
    let next = portfolios.step(node, portfolios.wordId(word.key))
    // «خارجية وتجارة الدولة»: in a construct later words may lose their article too
    if (next < 0 && construct && word.key.startsWith('و'))
      next = portfolios.step(node, portfolios.wordId(`وال${word.key.slice(1)}`))
    node = next
  }
  return best
}

/** The country that goes with an institution before it: «الروسية», «روسيا», «بدولة قطر», «في قطر» is not one. */
export function countryAfter(scan: Scan, index: number, limit: number): CountryAt | null {
  const adjective = countryAdjective(scan, index, limit, '', true)
  if (adjective) return adjective
  const name = countryName(scan, index, limit, false)
  return name &&
    (name.pro === '' || (name.pro === 'ب' && /^ب(?:دولة|جمهورية|سلطنة|مملكة|المملكة)/.test(scan.at(index))))
    ? name
    : null
}

function ministryAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = scan
    .word(index)
    ?.nouns.find(reading => reading.lemma === 'وزارة' && (!bare || reading.pro === ''))
  if (noun?.pronoun !== '') return null
  const base = { from: index, pro: noun.pro, type: 'ministry', gender: 'f' } as const
  const portfolio = portfolioAt(scan, index + 1, limit, false) ?? portfolioAt(scan, index + 1, limit, true)
  if (!portfolio) {
    if (!noun.definite || noun.number !== 1) return null
    const country = countryAdjective(scan, index + 1, limit, '', true)
    const inner = country ? [country.found] : []
    return {
      ...base,
      to: country?.to ?? index + 1,
      kind: 'nominal',
      reference: { by: 'same', key: 'ministry', words: ['وزاره'] },
      inner,
    }
  }
  const country = countryAfter(scan, portfolio.to, limit)
  if (!country)
    return {
      ...base,
      to: portfolio.to,
      kind: 'name',
      reference: { by: 'composed', type: 'ministry', part: portfolio.id },
    }
  const and: Found[] = []
  let to = country.to
  // «وزارتي الدفاع العراقية والفرنسية» are two
  while (noun.number > 1) {
    const next = countryAdjective(scan, to, limit, 'و', true) ?? conjoinedName(scan, to, limit)
    if (!next) break
    and.push({
      ...base,
      from: to,
      to: next.to,
      pro: 'و',
      kind: 'name',
      reference: { by: 'id', ids: [`ministry:${next.iso}-${portfolio.id}`] },
      inner: [next.found],
    })
    to = next.to
  }
  return {
    ...base,
    to: country.to,
    kind: 'name',
    reference: { by: 'id', ids: [`ministry:${country.iso}-${portfolio.id}`] },
    inner: [country.found],
    and,
  }
}

/** «والأردن», «وإيران» */
export function conjoinedName(scan: Scan, index: number, limit: number): CountryAt | null {
  const name = countryName(scan, index, limit, false)
  return name?.pro === 'و' ? name : null
}

// «الخارجية الإيرانية», «الدفاع الروسية»: a feminine adjective shows that the ministry is meant.
function departmentAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const word = scan.word(index)
  if (!word) return null
  for (const pro of bare ? [''] : ['', 'و', 'ل', 'ب', 'ول', 'وب']) {
    const key =
      pro.endsWith('ل') && word.key.startsWith(`${pro}ل`)
        ? `ا${word.key.slice(pro.length)}`
        : word.key.slice(pro.length)
    if (!word.key.startsWith(pro) || !/^(?:الخارجيه|الداخليه|الدفاع|الخزانه)$/.test(key)) continue
    const country = countryAdjective(scan, index + 1, limit, '', true)
    if (country?.found.gender !== 'f') return null
    const portfolio = { الخارجيه: 'foreign', الداخليه: 'interior', الدفاع: 'defence', الخزانه: 'finance' }[
      key
    ] as string
    return {
      from: index,
      to: country.to,
      pro,
      type: 'ministry',
      kind: 'name',
      gender: 'f',
      reference: { by: 'id', ids: [`ministry:${country.iso}-${portfolio}`] },
      inner: [country.found],
    }
  }
  return null
}

function institutionAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const word = scan.word(index)
  if (!word) return null
  const starts = word.starts.length > 0
  const match = starts ? scan.name(index, limit, entry => entry.form === 'institution', bare) : null
  const other = starts ? scan.name(index, limit, named, bare) : null
  if (match && (!other || other.to <= match.to)) {
    const part = (match.entries[0] as NameEntry).id.slice('institution:'.length)
    const country = countryAfter(scan, match.to, limit)
    const base = {
      from: index,
      pro: match.pro,
      type: 'organization',
      kind: 'name',
      gender: feminineHead(scan.at(index)),
    } as const
    if (!country)
      return {
        ...base,
        to: match.to,
        kind: 'nominal',
        reference: { by: 'composed', type: 'organization', part },
      }
    const ids = [`organization:${country.iso}-${part}`]
    return { ...base, to: country.to, reference: { by: 'id', ids }, inner: [country.found] }
  }
  // «برلمان أوكرانيا», «جيش الاحتلال»: the construct has no article
  if (other || (openingsOf(word, scan.knowledge) & opening.construct) === 0) return null
  const { names, entries } = scan.knowledge
  for (const pro of bare ? [''] : ['', 'و', 'ل', 'ب', 'ف', 'ول', 'وب']) {
    if (!word.key.startsWith(pro)) continue
    const node = names.first(`ال${word.key.slice(pro.length)}`)
    const entry =
      node < 0
        ? undefined
        : names
            .valuesAt(node)
            ?.map(value => entries[value] as NameEntry)
            .find(e => e.form === 'institution')
    if (!entry) continue
    const country = countryName(scan, index + 1, limit, true)
    if (!country) continue
    const ids = [`organization:${country.iso}-${entry.id.slice('institution:'.length)}`]
    return {
      from: index,
      to: country.to,
      pro,
      type: 'organization',
      kind: 'name',
      gender: feminineHead(scan.at(index)),
      reference: { by: 'id', ids },
      inner: [country.found],
    }
  }
  return null
}

const feminineHead = (text: string): 'm' | 'f' => (/(?:ة|ات)$/.test(text) ? 'f' : 'm')

function nameAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const match = scan.name(index, limit, named, bare)
  if (!match) return null
  const strong = match.entries.filter(entry => !entry.weak)
  const quoted = scan.at(index - 1) === '"' && scan.at(match.to) === '"'
  // «حلب» milked or Aleppo: after a preposition of place it is the city
  const placed =
    match.entries.some(entry => entry.id.startsWith('place:')) &&
    (/^(?:[وف])?(?:في|إلى|الى|من)$/.test(scan.at(index - 1)) || match.pro.endsWith('ب'))
  const entries =
    strong.length > 0 || match.to - index > 1 || quoted || placed || headed(scan, index) ? match.entries : []
  const first = entries[0]
  if (!first) return null
  // «قمة العشرين» is one name; «الصين وروسيا» are two: what follows is not looked at here.
  const ids = [...new Set(entries.map(entry => entry.id))]
  const type = first.id.slice(0, first.id.indexOf(':')) as Found['type']
  const inner: Found[] = []
  const noun = type === 'organization' ? scan.word(index)?.nouns[0] : undefined
  const people = /(?:ون|ين)$/.test(scan.at(index))
  const gender = noun && !people ? (noun.number === 3 ? 'f' : noun.gender) : undefined
  return {
    from: index,
    to: match.to,
    pro: match.pro,
    type,
    kind: first.form === 'epithet' ? 'nominal' : 'name',
    reference: { by: 'id', ids },
    ...(gender ? { gender } : {}),
    inner,
  }
}

/** Whether the word before names the kind of thing: «مدينة الباب», «حركة النهضة», «قناة العربية». */
function headed(scan: Scan, index: number): boolean {
  const before = scan.word(index - 1) ?? (scan.at(index - 1) === '"' ? scan.word(index - 2) : null)
  return (
    before?.nouns.some(
      reading => reading.entry.sort === 'settlement' || reading.entry.sort === 'institution',
    ) ?? false
  )
}

const mintedSettlements = new Set(
  'مدينة بلدة قرية مخيم حي معبر قاعدة محافظة ولاية إقليم ضاحية مطار ميناء جزيرة حقل قضاء ناحية'.split(' '),
)

// «مدينة صفاقس» is Sfax; «بلدة عيترون» is a place that no gazetteer has to know.
function settlementAt(scan: Scan, index: number, limit: number, bare: boolean): Found | null {
  const noun = nounOf(scan, index, ['settlement'], bare)
  if (!noun || noun.definite || noun.pronoun !== '') return null
  const base = { from: index, pro: noun.pro, type: 'place', kind: 'name' } as const
  let at = index + 1
  while (at < limit && scan.at(at) === '"') at++
  const match = scan.name(
    at,
    limit,
    entry => entry.id.startsWith('place:') && entry.form !== 'adjective',
    true,
  )
  if (match) {
    const quoted = scan.at(match.to) === '"' && at > index + 1 ? match.to + 1 : match.to
    const and: Found[] = []
    let to = quoted
    // «قاعدتي التنف والشدادي»
    while (noun.number > 1) {
      const next = scan.name(to, limit, entry => entry.id.startsWith('place:'))
      if (next?.pro !== 'و') break
      and.push({
        ...base,
        from: to,
        to: next.to,
        pro: 'و',
        reference: { by: 'id', ids: next.entries.map(entry => entry.id) },
      })
      to = next.to
    }
    return {
      ...base,
      to: quoted,
      reference: { by: 'id', ids: [...new Set(match.entries.map(entry => entry.id))] },
      and,
    }
  }
  if (!mintedSettlements.has(noun.lemma)) return null
  const end = unknownName(scan, at, limit)
  if (end === at) return null
  const minted = (from: number, to: number, pro: string, whole: number): Found => {
    const name = scan.text.slice(scan.startOf(from, pro), (scan.tokens[to - 1] as { end: number }).end)
    return {
      ...base,
      from: whole,
      to,
      pro: whole === from ? pro : noun.pro,
      nameFrom: from,
      nameTo: to,
      reference: { by: 'name', name, key: nameKey(scan, from, to, pro) },
    }
  }
  const and: Found[] = []
  let to = end
  while (noun.number > 1 && scan.at(to).startsWith('و') && scan.at(to).length > 3) {
    and.push(minted(to, to + 1, 'و', to))
    to++
  }
  return { ...minted(at, end, '', index), and }
}

/** The end of a run of words that are in no lexicon, from a token: a name that nobody listed. */
export function unknownName(scan: Scan, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + 3) {
    const word = scan.word(to)
    if (!word || word.functions.length > 0 || word.titles.length > 0) break
    if (word.nisbas.length > 0) break
    const known = word.nouns.length > 0 || word.verbs.length > 0
    if (known && !(to === from && word.text.startsWith('ال'))) break
    if (to > from && word.text.startsWith('ال')) break
    if (to > from && /^[وفبل]/.test(word.text) && word.text.length < 4) break
    to++
    if (known) break
  }
  return to
}

/** The folded words of a name, joined with hyphens: part of the ids of minted entities. */
export function nameKey(scan: Scan, from: number, to: number, pro: string): string {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const word = scan.word(i)
    if (word) words.push(i === from ? word.key.slice(pro.length) : word.key)
    else if (scan.tokens[i]?.kind === 'number') words.push(scan.at(i))
  }
  return words.join('-')
}

const orgHeads = new Set(
  `هيئة لجنة حزب حركة منظمة جماعة تنظيم وكالة مؤسسة شركة جمعية محكمة جامعة اتحاد نقابة صحيفة قناة مفوضية تحالف ائتلاف جبهة مديرية جهاز مركز بنك صندوق شبكة
مجموعة رابطة كتلة تيار غرفة ديوان كتائب لواء ألوية قوات فصيل ميليشيا مليشيا مجلس إذاعة مرصد معهد أكاديمية مستشفى`.split(
    /\s+/,
  ),
)

/** An organization that no gazetteer knows, by its head noun: «شبكة أطباء السودان», «حزب "التضامن الأوروبي"». */
export function unknownBody(scan: Scan, index: number, limit: number, bare = false): Found | null {
  const noun = scan
    .word(index)
    ?.nouns.find(reading => orgHeads.has(reading.lemma) && (!bare || reading.pro === ''))
  if (
    noun?.pronoun !== '' ||
    (noun.number !== 1 && !noun.entry.plural) ||
    (noun.lemma === 'مستشفى' && noun.definite)
  )
    return null
  const finish = (to: number, nameFrom?: number, nameTo?: number): Found => {
    const from = nameFrom ?? index
    const pro = nameFrom === undefined ? noun.pro : ''
    // «للاتحاد»: the article's alef comes back
    const article = pro.endsWith('ل') && noun.definite && scan.at(from).startsWith(`${pro}ل`) ? 'ا' : ''
    const name =
      article +
      scan.text.slice(scan.startOf(from, pro), (scan.tokens[(nameTo ?? to) - 1] as { end: number }).end)
    return {
      from: index,
      to,
      pro: noun.pro,
      type: 'organization',
      kind: 'name',
      gender: noun.gender,
      reference: {
        by: 'name',
        name: name.replace(/\s+/g, ' '),
        key: article + nameKey(scan, from, nameTo ?? to, pro),
      },
    }
  }
  if (scan.at(index + 1) === '"') {
    let close = index + 2
    while (close < limit && close < index + 9 && scan.at(close) !== '"') close++
    const opening = scan.word(index + 2)
    const named =
      opening !== null &&
      opening.functions.length === 0 &&
      !(opening.verbs.length > 0 && opening.nouns.length === 0)
    return scan.at(close) === '"' && close > index + 2 && named && !noun.definite
      ? finish(close + 1, index + 2, close)
      : null
  }
  let to = index + 1
  let content = 0
  let specific = 0
  for (; to < limit && to < index + 7; to++) {
    const word = scan.word(to)
    if (!word) break
    const text = word.text
    const definite = /^(?:و?ال|لل)/.test(text) && text.length > 4
    const country = countryName(scan, to, limit, true)
    const branded = !noun.definite && /^(?:مؤسسة|بنك|جامعة|جمعية|صندوق|شركة|معهد|مركز|متحف)$/.test(noun.lemma)
    if (country && (content > 0 || branded)) {
      if (content === 0) content = 2
      to = country.to
      specific++
      break
    }
    if (word.nisbas.some(reading => reading.pro === '')) {
      if (noun.definite || content > 0) to++
      break
    }
    if (word.functions.length > 0 || word.titles.length > 0) break
    if (word.verbs.length > 0 && !definite) break
    if (definite) {
      if (text.startsWith('لل') && !(noun.definite && content > 0)) break
      if (text.startsWith('و') && !scan.word(to + 1)) {
        content++
        to++
        break
      }
      content++
      if (word.nouns.length === 0) specific++
      continue
    }
    if (noun.definite) break
    const construct = word.nouns.some(reading => reading.pro === '' && reading.entry.kind === 'noun')
    if (construct && content === 0) {
      content++
      continue
    }
    if (word.nouns.length > 0 || (/^[وبلف]/.test(text) && content > 0)) break
    content++
    specific++
  }
  const enough = noun.definite
    ? content >= 2 && scan.at(to - 1) !== '' && !/^(?:حركة|لجنة|مجموعة)$/.test(noun.lemma)
    : content >= 2 || specific >= 1
  return enough && to > index + 1 ? finish(to) : null
}
