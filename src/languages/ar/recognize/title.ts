import type { OfficeRef, OfficeTarget } from '../../../model/document.ts'
import type { OfficeRole } from '../../../model/gazetteer.ts'
import type { TitleReading } from '../words.ts'
import { bodyAt } from './bodies.ts'
import { countryAdjective, countryName } from './country.ts'
import { conjoinedName, countryAfter } from './country-after.ts'
import { groupAt } from './groups.ts'
import { portfolioAt } from './portfolio.ts'
import type { Found, Scan } from './scan.ts'
import { unknownBody } from './unknown-body.ts'

/** A title with the office it names. */
export interface TitleAt {
  readonly to: number
  readonly reading: TitleReading
  /** the office; null for a calling or a title alone: «الوزير» */
  readonly office: OfficeRef | null
  readonly role: OfficeRole | null
  /** nothing but the title word and its adjectives: «الرئيس», «الوزيران» */
  readonly alone: boolean
  readonly inner: readonly Found[]
  /** further countries of a dual or plural title */
  readonly more: readonly {
    readonly from: number
    readonly to: number
    readonly iso: string
    readonly inner: Found
  }[]
}

const deputies: Partial<Record<OfficeRole, OfficeRole>> = {
  minister: 'deputy-minister',
  president: 'vice-president',
  'prime-minister': 'deputy-prime-minister',
}

/** The title that opens at a token, read as far as it goes; names are not part of it. */
export function titleAt(scan: Scan, index: number, limit: number, depth = 0): TitleAt | null {
  const reading = scan.title(index)
  if (!reading || depth > 3) return null
  // «رئيسها إيمانويل ماكرون»: of the country or body named before
  if (reading.pronoun !== '') {
    if (reading.role === null || reading.needsOffice || reading.deputy || reading.number !== 1) return null
    const text = scan.text.slice(
      scan.startOf(index, reading.pro),
      (scan.tokens[index] as { end: number }).end,
    )
    return {
      to: index + 1,
      reading,
      office: { role: reading.role, target: { type: 'country', near: true }, text, former: false },
      role: reading.role,
      alone: false,
      inner: [],
      more: [],
    }
  }
  const parse = new TitleParse(scan, index, limit, reading, depth)
  return parse.run()
}

class TitleParse {
  readonly scan: Scan
  readonly index: number
  readonly limit: number
  readonly reading: TitleReading
  readonly depth: number
  to: number
  role: OfficeRole | null
  target: OfficeTarget | null = null
  /** the organization that the target is, as a phrase of its own */
  body: Found | null = null
  readonly inner: Found[] = []
  readonly more: { from: number; to: number; iso: string; inner: Found }[] = []
  former = false
  qualified = false

  constructor(scan: Scan, index: number, limit: number, reading: TitleReading, depth: number) {
    this.scan = scan
    this.index = index
    this.limit = limit
    this.reading = reading
    this.depth = depth
    this.role = reading.role
    this.to = index + 1
  }

  run(): TitleAt | null {
    const { scan, reading } = this
    if (reading.deputy && this.deputy()) return this.result()
    if (reading.lemma === 'وزير') this.minister()
    else if (reading.lemma === 'رئيس') this.president()
    else if (reading.lemma === 'ولي') {
      if (!/^(?:ال)?عهد$/.test(scan.at(this.to))) return null
      this.to++
      this.of()
    } else if (reading.lemma === 'أمين' || reading.lemma === 'سكرتير') {
      if (!/^(?:ال)?(?:عام|عامة|أول|مساعد)$/.test(scan.at(this.to)))
        return this.depth > 0 ? null : this.fail()
      this.adjectives()
      this.of()
    } else if (reading.lemma === 'قائم') {
      if (!/^بالأعمال|^بأعمال/.test(scan.at(this.to))) return null
      this.to++
      this.qualified = true
      this.adjectives()
      this.of()
    } else if (reading.lemma === 'مدعي') {
      if (!/^العام/.test(scan.at(this.to))) return null
      this.adjectives()
      this.of()
    } else {
      this.adjectives()
      this.of()
    }
    this.adjectives()
    this.destination()
    // «المتحدث», «القائد»: alone and definite it points back to whoever was named with it
    const alone = reading.definite && this.to === this.index + 1
    if (reading.needsOffice && !this.target && !this.body && !alone && (!this.qualified || !reading.definite))
      return this.fail()
    return this.result()
  }

  private fail(): null {
    return null
  }

  private result(): TitleAt {
    const { reading, scan } = this
    const last = scan.tokens[this.to - 1] as { end: number }
    const text = scan.text.slice(scan.startOf(this.index, reading.pro), last.end)
    const named = this.target !== null || this.body !== null
    const office: OfficeRef | null =
      this.role && (named || !reading.needsOffice || (reading.definite && this.qualified))
        ? { role: this.role, target: this.target, text, former: this.former }
        : null
    const inner = this.body ? [this.body, ...this.inner] : this.inner
    const alone = !named && this.to === this.index + 1
    return { to: this.to, reading, office, role: this.role, alone, inner, more: this.more }
  }

  /** «نائب رئيس الوزراء», «مساعد وزير الخارجية», «نائبة المتحدث باسم»: the office of the title after it, as its deputy. */
  private deputy(): boolean {
    const { scan } = this
    let at = this.to
    if (scan.at(at) === 'الأول' || scan.at(at) === 'أول') at++
    let next = titleAt(scan, at, this.limit, this.depth + 1)
    // «وكيل الوزارة»
    if (next?.reading.pro !== '') {
      const body = bodyAt(scan, this.to, this.limit, true)
      if (body && (body.type === 'ministry' || body.type === 'organization')) {
        this.take(body)
        return true
      }
      return false
    }
    if (!next.office && !next.alone) next = null
    if (!next) return false
    this.to = next.to
    this.role =
      (next.role && deputies[next.role]) ?? (next.role === 'spokesperson' ? 'spokesperson' : 'deputy-leader')
    this.target = next.office?.target ?? null
    this.inner.push(...next.inner)
    if (this.target?.mention === -1) {
      this.body = next.inner[0] ?? null
      this.inner.shift()
    }
    this.qualified = true
    return true
  }

  private minister(): void {
    const { scan, reading } = this
    let at = this.to
    // «وزير الدولة للشؤون الخارجية» is a deputy
    if (scan.at(at) === 'الدولة' || scan.at(at) === 'دولة') {
      this.role = 'deputy-minister'
      at++
      if (/^(?:للشؤون|لشؤون|لل)/.test(scan.at(at)) || portfolioAt(scan, at, this.limit, false)) this.to = at
    }
    const definite = portfolioAt(scan, at, this.limit, false)
    const construct = definite || reading.definite ? null : portfolioAt(scan, at, this.limit, true)
    const portfolio = definite ?? construct
    if (portfolio) {
      this.to = portfolio.to
      this.qualified = true
      this.target = { type: 'ministry', portfolio: portfolio.id }
      this.adjectives()
      const country =
        (construct ? countryName(scan, this.to, this.limit, true) : null) ??
        countryAfter(scan, this.to, this.limit)
      if (country) {
        this.to = country.to
        this.target = { ...this.target, iso: country.iso }
        this.inner.push(country.found)
      }
    } else if (at === this.to) {
      const country = countryAdjective(scan, at, this.limit, '', reading.definite)
      if (country && reading.definite) {
        this.to = country.to
        this.qualified = true
        this.target = { type: 'country', iso: country.iso }
        this.inner.push(country.found)
      }
    }
    this.spread()
  }

  private president(): void {
    const { scan, reading } = this
    const at = this.to
    const text = scan.at(at)
    const cabinet =
      text === 'الوزراء' ||
      text === 'الحكومة' ||
      text === 'وزراء' ||
      text === 'حكومة' ||
      (/^(?:ال)?مجلس$/.test(text) && /^(?:ال)?وزراء$/.test(scan.at(at + 1)))
    if (cabinet) {
      this.role = 'prime-minister'
      this.to = /مجلس/.test(text) ? at + 2 : at + 1
      this.qualified = true
      this.target = { type: 'country' }
      this.country()
    } else if (/^(?:هيئة|أركان|الأركان)$/.test(text) && /أركان/.test(`${text} ${scan.at(at + 1)}`)) {
      this.role = 'chief-of-staff'
      this.to = /أركان/.test(text) ? at + 1 : at + 2
      this.qualified = true
      this.target = { type: 'organization', institution: 'armed-forces' }
      this.adjectives()
      const body = bodyAt(scan, this.to, this.limit, true)
      if (body?.type === 'organization') this.take(body)
      else this.country()
    } else if (text === 'الجمهورية' || text === 'الدولة' || text === 'جمهورية' || text === 'دولة') {
      this.to = at + 1
      this.qualified = true
      this.target = { type: 'country' }
      const whole = countryName(scan, at, this.limit, true)
      if (whole && whole.to > at + 1) {
        this.target = { type: 'country', iso: whole.iso }
        this.to = whole.to
        this.inner.push(whole.found)
      } else this.country()
    } else if (reading.definite) {
      this.adjectives()
      if (this.country()) this.qualified = true
      else if (reading.number === 1 && !this.qualified) this.target = null
      this.of(true)
    } else this.of()
    this.spread()
  }

  /** Country adjective or name after the title: «الروسي», «فرنسا», «بجمهورية فيتنام». */
  private country(): boolean {
    const { scan } = this
    const country = countryAfter(scan, this.to, this.limit)
    if (!country) return false
    this.to = country.to
    this.target = { type: 'country', ...this.target, iso: country.iso }
    this.inner.push(country.found)
    return true
  }

  /** What the office is in: «باسم الخارجية الإيرانية», «للأمم المتحدة», «الأزهر», «قطر». */
  private of(onlyPreposition = false): void {
    const { scan } = this
    if (this.target?.iso || this.body) return
    let at = this.to
    const preposition = /^(?:باسم|بلسان|لدى|في|عن|من)$/.exec(scan.at(at))?.[0]
    if (preposition === 'من' || preposition === 'عن') return
    if (preposition) at++
    const sent =
      (preposition === 'لدى' || preposition === 'في') && (this.role === 'ambassador' || this.role === 'envoy')
    // «سفيرة فنزويلا لدى الاتحاد»: the country that sends is the office; where to is no part of it
    const title = scan.title(at)
    if (title && (title.pro === 'ل' || preposition === 'باسم') && title.number === 1) {
      const nested = titleAt(scan, at, this.limit, this.depth + 1)
      if (nested?.office?.target) {
        this.to = nested.to
        this.target = nested.office.target
        this.inner.push(...nested.inner)
        if (this.target.mention === -1) {
          this.body = nested.inner[0] ?? null
          this.inner.shift()
        }
        return
      }
      // «المتحدث باسم الرئيس», «المبعوث الخاص للرئيس دونالد ترامب»
      if (nested) {
        this.to = nested.to
        this.target = { type: 'country' }
        const principal = scan.name(
          nested.to,
          this.limit,
          entry => entry.id.startsWith('person:') && entry.form === 'name',
          true,
        )
        const id = principal?.entries[0]?.id
        const iso = id ? scan.knowledge.gazetteer.world.get(id)?.iso : undefined
        if (principal && id) {
          this.to = principal.to
          if (iso) this.target = { type: 'country', iso }
          this.inner.push({
            from: nested.to,
            to: principal.to,
            pro: '',
            type: 'person',
            kind: 'name',
            reference: { by: 'id', ids: [id] },
          })
        }
      }
      return
    }
    if (/^ل?بلاد(?:ه|ها|هم)$/.test(scan.at(at))) {
      this.to = at + 1
      this.target = { type: 'country', near: true }
      return
    }
    if (/^(?:لل|ال)(?:بلاد|دولة|مملكة|سلطنة)$/.test(scan.at(at))) {
      this.to = at + 1
      this.target = { type: 'country' }
      return
    }
    if (preposition === 'باسم' && /^(?:ال)?حكوم/.test(scan.at(at))) {
      const own = /(?:ه|ها|هم)$/.test(scan.at(at)) && !scan.at(at).endsWith('ة')
      this.to = at + 1
      this.target = own ? { type: 'country', near: true } : { type: 'country' }
      this.country()
      return
    }
    const body =
      bodyAt(scan, at, this.limit) ??
      (preposition === 'في' ? null : (unknownBody(scan, at, this.limit) ?? shortBody(scan, at, this.limit)))
    if (
      !body &&
      !preposition &&
      /^(?:director|leader|president|member|representative|coordinator|deputy-leader)$/.test(this.role ?? '')
    ) {
      const inside = this.section(at)
      if (inside) {
        this.take(inside)
        return
      }
    }
    const allowed = body && (body.pro === '' || body.pro === 'ل' || body.pro === 'ب')
    if (!body || !allowed || (onlyPreposition && body.pro === '' && !preposition)) {
      const adjective = countryAdjective(scan, this.to, this.limit, '', this.reading.definite || undefined)
      if (adjective && (this.reading.definite || this.reading.role !== null)) {
        this.to = adjective.to
        this.target = { type: 'country', iso: adjective.iso }
        this.inner.push(adjective.found)
        if (this.role === 'adviser') this.role = 'prime-minister'
      }
      return
    }
    if (sent || (preposition === 'في' && body.type !== 'organization')) return
    if (this.reading.definite && body.pro === '' && !preposition && body.type !== 'country') return
    if (body.type === 'place') {
      if (!/^(?:governor|mayor|director|commander|leader)$/.test(this.role ?? '')) return
      this.to = body.to
      this.inner.push(body)
      this.qualified = true
      return
    }
    this.to = at
    this.take(body)
    // «المديرية العامة للحماية المدنية»
  }

  /** «مدير الإعلام بالمديرية العامة للحماية المدنية», «رئيس الدائرة الإعلامية بوزارة الخارجية»: the body behind the section */
  private section(from: number): Found | null {
    const { scan } = this
    for (let at = from; at < Math.min(this.limit, from + 5); at++) {
      const word = scan.word(at)
      if (!word) return null
      if (at > from) {
        const place = scan.at(at) === 'في' ? at + 1 : at
        const body = bodyAt(scan, place, this.limit) ?? unknownBody(scan, place, this.limit)
        if (
          body &&
          (place > at || body.pro === 'ب' || body.pro === 'ل') &&
          (body.type === 'organization' || body.type === 'ministry')
        )
          return body
      }
      if (
        word.functions.length > 0 ||
        word.titles.length > 0 ||
        (word.verbs.length > 0 && word.nouns.length === 0 && !word.text.startsWith('ال'))
      )
        return null
    }
    return null
  }

  /** Where an envoy is sent is no part of the office: «إلى السودان», «لدى الأمم المتحدة». */
  private destination(): void {
    const { scan } = this
    if (
      !/^(?:envoy|ambassador|representative|coordinator)$/.test(this.role ?? '') ||
      !/^(?:إلى|الى|لدى|في)$/.test(scan.at(this.to))
    )
      return
    const body = bodyAt(scan, this.to + 1, this.limit, true) ?? shortBody(scan, this.to + 1, this.limit)
    if (body?.pro !== '') return
    this.to = body.to
    this.qualified = true
    this.inner.push(body)
  }

  private take(body: Found): void {
    this.to = body.to
    this.qualified = true
    if (body.type === 'country') {
      const id = body.reference.by === 'id' ? (body.reference.ids[0] as string) : ''
      this.target = { type: 'country', iso: id.slice('country:'.length) }
      this.inner.push(body)
      return
    }
    if (
      body.type === 'organization' &&
      body.reference.by === 'id' &&
      /-parliament$|-senate$/.test(body.reference.ids[0] ?? '') &&
      this.role === 'president'
    )
      this.role = 'speaker'
    if (
      body.type === 'organization' &&
      body.reference.by === 'composed' &&
      body.reference.part === 'parliament' &&
      this.role === 'president'
    )
      this.role = 'speaker'
    if (this.role === 'president' && body.type !== 'ministry') this.role = 'leader'
    this.body = body
    this.target = { type: body.type === 'ministry' ? 'ministry' : 'organization', mention: -1 }
  }

  private adjectives(): void {
    this.affairs()
    const { titleAdjectives, formerAdjectives } = this.scan.knowledge.lexicon
    while (this.to < this.limit && titleAdjectives.has(this.scan.at(this.to))) {
      if (formerAdjectives.has(this.scan.at(this.to))) this.former = true
      this.to++
      // «الأمين العام»: the adjective makes the office
      if (/عام|أعلى|أول|خاص|رسمي|دائم/.test(this.scan.at(this.to - 1))) this.qualified = true
    }
  }

  /** «وكيل الأمين العام … للشؤون الإنسانية», «مساعد الوزير لشؤون الأمن» */
  private affairs(): void {
    const { scan } = this
    if (!/^(?:ل|لل)شؤون$/.test(scan.at(this.to))) return
    let at = this.to + 1
    while (
      at < this.limit &&
      at < this.to + 4 &&
      /^و?ال/.test(scan.at(at)) &&
      !scan.word(at)?.functions.length
    )
      at++
    if (at > this.to + 1) this.to = at
  }

  /** «وزيرا الدفاع الروسي والإيراني», «وزراء خارجية مصر والأردن والسعودية» */
  private spread(): void {
    const { scan, reading } = this
    if (reading.number === 1 || !this.target?.iso) return
    for (;;) {
      let from = this.to
      if (scan.at(from) === '،' || scan.at(from) === ',') from++
      const next =
        countryAdjective(scan, from, this.limit, 'و', true) ??
        conjoinedName(scan, from, this.limit) ??
        (reading.number === 3 ? bareAfterComma(scan, from, this.limit, this.to) : null)
      if (!next) break
      this.more.push({ from, to: next.to, iso: next.iso, inner: next.found })
      this.to = next.to
    }
  }
}

/** «للجامعة», «الاتحاد», «للجيش»: a body by its short name or by its kind. */
function shortBody(scan: Scan, index: number, limit: number): Found | null {
  const match = scan.name(
    index,
    limit,
    entry => entry.form === 'short' && entry.id.startsWith('organization:'),
  )
  const group = groupAt(scan, index)
  if (
    group &&
    group.type === 'organization' &&
    group.reference.by === 'same' &&
    group.reference.key === 'body'
  )
    return group
  if (!match) return null
  const ids = match.entries.map(entry => entry.id)
  return {
    from: index,
    to: match.to,
    pro: match.pro,
    type: 'organization',
    kind: 'nominal',
    reference: { by: 'short', key: scan.word(index)?.key ?? '', ids },
  }
}

const bareAfterComma = (scan: Scan, from: number, limit: number, before: number) =>
  from > before
    ? (countryName(scan, from, limit, true) ?? countryAdjective(scan, from, limit, '', true))
    : null
