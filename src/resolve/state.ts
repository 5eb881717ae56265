import { composedId, type Gazetteer, heldOn } from '../gazetteer/gazetteer.ts'
import type {
  Mention,
  OfficeRef,
  OfficeTarget,
  Recognized,
  Reference,
  ResolvedEntity,
  Segmented,
} from '../model/document.ts'
import type { OfficeRole } from '../model/gazetteer.ts'
import { knownEntity } from './known-entity.ts'
import { sceneOf } from './scene.ts'
import { isOpen } from './sieves/sieve.ts'

/** How many mentions back and forth a description may point: a bound for sentences of any length. */
const reach = 300

/** What the sieves read and fill: for each mention the entities it means. */
export class Resolution {
  readonly document: Segmented & Recognized
  readonly gazetteer: Gazetteer
  /** that of the article, or of most of it */
  readonly language: string
  /** the day of publication, or null when nothing tells it */
  readonly day: string | null
  /** mentions in the order of the text */
  readonly ordered: readonly Mention[]
  readonly referents: (readonly string[])[]
  /** the sieve that runs, and for each mention the one that settled it */
  sieve = ''
  readonly settledBy: string[] = []
  readonly entities = new Map<string, ResolvedEntity>()
  /** mentions that several entities could be, as far as the sieves could tell */
  readonly doubts = new Map<number, readonly string[]>()
  /** countries the article is about, most first */
  focus: readonly string[] = []
  /** the country whose institutions need no country beside them */
  home: string | undefined = undefined
  /** offices that the text gives to persons: person id → offices with resolved targets */
  readonly stated = new Map<
    string,
    { role: OfficeRole; target: string; former: boolean; mention: number; domestic: boolean }[]
  >()

  readonly #referring = new Map<Reference['by'], Mention[]>()
  /** where each mention stands in `ordered` */
  readonly #places: Int32Array

  constructor(document: Segmented & Recognized, gazetteer: Gazetteer, language: string, day: string | null) {
    this.document = document
    this.gazetteer = gazetteer
    this.language = language
    this.day = day
    this.referents = document.mentions.map(() => nobody)
    this.ordered = inOrder(document.mentions)
    this.#places = new Int32Array(document.mentions.length)
    for (let place = 0; place < this.ordered.length; place++) {
      const mention = this.ordered[place] as Mention
      this.#places[mention.index] = place
      const alike = this.#referring.get(mention.reference.by)
      if (alike) alike.push(mention)
      else this.#referring.set(mention.reference.by, [mention])
    }
  }

  /** The mentions that point in one way to what they mean and that nothing has settled yet, in the order of the text. */
  *open<By extends Reference['by']>(by: By): Generator<Referring<By>> {
    for (const mention of this.#referring.get(by) ?? nobody)
      if (isOpen(this, mention)) yield mention as Referring<By>
  }

  /** Says that a mention means these entities. */
  settle(mention: Mention, ids: readonly string[]): void {
    this.referents[mention.index] = ids
    this.settledBy[mention.index] = this.sieve
    for (const id of ids) this.admit(id)
  }

  /** The language in which a mention was written. */
  languageOf({ sentence }: Mention): string {
    return this.document.sentences[sentence]?.language ?? this.language
  }

  /** Notes that a mention may mean any of these, and that nothing tells which. */
  doubt(mention: Mention, ids: readonly string[]): void {
    this.doubts.set(mention.index, ids)
  }

  /** Makes an entity that gazetteers know, or that they compose, part of the article. */
  admit(id: string): void {
    if (!this.entities.has(id)) this.entities.set(id, knownEntity(this.gazetteer, id))
  }

  /** Makes an entity of a name that no gazetteer knows. */
  mint(type: ResolvedEntity['type'], key: string, name: string): string {
    const id = `${type}:${key}`
    const known = this.entities.get(id)
    if (!known) this.entities.set(id, { id, type, known: false, names: [name] })
    else if (!known.known && !known.names.includes(name))
      this.entities.set(id, { ...known, names: [...known.names, name] })
    return id
  }

  /** The country an entity belongs to, as ISO code. */
  isoOf(id: string): string | undefined {
    const entity = this.entities.get(id) ?? this.gazetteer.world.get(id)
    if (entity?.iso) return entity.iso
    const office = this.stated
      .get(id)
      ?.find(o => o.target.startsWith('country:') || o.target.startsWith('ministry:'))
    return office ? office.target.slice(office.target.indexOf(':') + 1).slice(0, 2) : composedId(id)?.iso
  }

  /** The entity an office is in; the country is the one given, the holder's own, or the one in focus. */
  targetId(
    target: OfficeTarget | null,
    holder: string | null,
    mention?: Mention,
    scene = mention,
  ): string | null {
    if (!target) return null
    if (target.near === 'body') return mention ? this.lastBody(mention) : null
    if (target.near && target.type === 'organization') return mention ? this.firstBody(mention) : null
    const body = target.near && mention ? (this.bodyBefore(mention) ?? this.subjectBefore(mention)) : null
    if (body) return body
    if (target.mention !== undefined) return this.referents[target.mention]?.[0] ?? null
    const near = target.near && mention ? this.countryBefore(mention) : undefined
    const own = near ?? (holder ? this.countryOfHolder(holder, target) : undefined)
    const iso = target.iso ?? own ?? (scene && sceneOf(this, scene)) ?? this.home
    if (!iso) return null
    if (target.type === 'country') return `country:${iso}`
    if (target.type === 'ministry') return target.portfolio ? `ministry:${iso}-${target.portfolio}` : null
    return target.institution ? `organization:${iso}-${target.institution}` : null
  }

  /** A body named in the sentence after the last country: «الهستدروت … رئيسه». */
  private bodyBefore(mention: Mention): string | null {
    for (const other of this.before(mention)) {
      if (other.sentence !== mention.sentence || other.type === 'person' || other.type === 'country')
        return null
      const id = this.bodyOf(other)
      if (id) return id
    }
    return null
  }

  /** The body named last before a mention, in its sentence or the one before: «أغار على معسكر للجماعة، فقتل القيادي فيها». */
  private lastBody(mention: Mention, inside = false): string | null {
    for (const other of this.before(mention)) {
      if (other.sentence < mention.sentence - 1) return null
      // «للجماعة»: whose meaning is yet to be found
      if ((inside || !other.embedded) && other.reference.by === 'same' && isOpen(this, other)) return null
      const id = inside ? this.bodyOf({ ...other, embedded: false }) : this.bodyOf(other)
      if (id) return id
    }
    return null
  }

  /** The first body of the sentence, or else of the one before: «أعلنت أوبك …، ورحب أمينها العام». */
  private firstBody(mention: Mention): string | null {
    let first: Mention | null = null
    for (const other of this.before(mention)) {
      if (other.sentence < (first?.sentence ?? mention.sentence - 1)) break
      if (this.bodyOf(other)) first = other
    }
    return first && this.bodyOf(first)
  }

  private bodyOf({ index, embedded }: Mention): string | null {
    const id = this.referents[index]?.[0]
    if (!id?.startsWith('organization:') || embedded) return null
    return this.gazetteer.world.get(id)?.kind === 'news-agency' ? null : id
  }

  /** The body that the sentence before began with, where nothing is named before a mention in its own: «وقالت رئيستها». */
  private subjectBefore(mention: Mention): string | null {
    let first: Mention | undefined
    for (const other of this.before(mention)) {
      if (other.sentence === mention.sentence && !other.embedded) return null
      if (other.sentence < mention.sentence - 1) break
      if (other.sentence === mention.sentence - 1 && !other.embedded) first = other
    }
    // «… على رئيس الحركة. وقال المتحدث باسمها»: an adjective begins no sentence
    if (first?.kind === 'adjective') return this.lastBody(mention, true)
    const id = first && this.referents[first.index]?.[0]
    return id?.startsWith('organization:') && this.document.sentences[mention.sentence - 1]?.kind === 'body'
      ? id
      : null
  }

  /** Whether a possessive may lean on a body before it that nothing has settled yet: «الحركة أمينها التنفيذي». */
  private leansOnOpen(mention: Mention): boolean {
    for (const other of this.before(mention)) {
      const isBody = other.type === 'organization' && other.reference.by === 'same' && isOpen(this, other)
      if (other.sentence === mention.sentence) return !other.embedded && isBody
      if (other.sentence < mention.sentence - 1) return false
      if (isBody) return true
    }
    return false
  }

  /** The country named last before a mention in its sentence. */
  private countryBefore(mention: Mention): string | undefined {
    for (const other of this.before(mention)) {
      if (other.sentence !== mention.sentence) return undefined
      const id = this.referents[other.index]?.[0]
      const person = id?.startsWith('person:') && !other.embedded ? this.isoOf(id) : undefined
      if (person) return person
      if (id?.startsWith('country:') && !other.embedded) return id.slice('country:'.length)
    }
    return undefined
  }

  private countryOfHolder(holder: string, target: OfficeTarget): string | undefined {
    const offices = this.gazetteer.world.get(holder)?.offices ?? []
    const fits = offices.find(office => {
      const composed = composedId(office.of)
      return target.type === 'ministry'
        ? composed?.part === target.portfolio
        : target.type === 'country'
          ? office.of.startsWith('country:')
          : composed?.part === target.institution
    })
    return fits ? fits.of.slice(fits.of.indexOf(':') + 1).slice(0, 2) : this.gazetteer.world.get(holder)?.iso
  }

  /** People who, as far as is known, held an office on the article's day. */
  holdersOnDay(target: string, role: OfficeRole): string[] {
    const { day } = this
    if (!day) return []
    return [
      ...new Set(
        this.gazetteer
          .holders(target)
          .filter(h => h.role === role && heldOn(h.from, h.to, day))
          .map(h => h.person),
      ),
    ]
  }

  /** Whether a person is known, or said, to hold an office of this role in this target. */
  holds(person: string, role: OfficeRole, target: string | null): boolean {
    const stated = this.stated
      .get(person)
      ?.some(o => o.role === role && (target === null || o.target === target))
    if (stated) return true
    const offices = this.gazetteer.world.get(person)?.offices ?? []
    return offices.some(
      o =>
        o.role === role &&
        (target === null || o.of === target) &&
        (!this.day || heldOn(o.from ?? null, o.to ?? null, this.day)),
    )
  }

  /** Records an office the text gives to a person, and makes what it is in part of the article. */
  state(person: string, office: OfficeRef, mention: number): void {
    if (office.target?.near && this.leansOnOpen(this.document.mentions[mention] as Mention)) return
    const target =
      (office.derived ? this.counterpartKnown(person, office) : null) ??
      this.targetId(office.target, person, this.document.mentions[mention]) ??
      (office.target === null ? this.officeKnown(person, office) : null)
    if (!target) return
    this.admit(target)
    const offices = this.stated.get(person) ?? []
    if (!offices.some(o => o.role === office.role && o.target === target))
      offices.push({
        role: office.role,
        target,
        former: office.former,
        mention,
        domestic: office.target?.iso === undefined,
      })
    this.stated.set(person, offices)
  }

  /** A counterpart's own office of that country: the oil minister's counterpart may be one of energy. */
  private counterpartKnown(person: string, office: OfficeRef): string | null {
    const { day } = this
    const iso = office.target?.iso
    const own = (this.gazetteer.world.get(person)?.offices ?? []).filter(
      o => (!day || heldOn(o.from ?? null, o.to ?? null, day)) && (!iso || o.of.includes(`:${iso}`)),
    )
    return own.find(o => o.role === office.role)?.of ?? null
  }

  /** The office meant by a title that does not say what it is in: the one the person is known for, else the country's own. */
  private officeKnown(person: string, office: OfficeRef): string | null {
    const { day } = this
    const known = (this.gazetteer.world.get(person)?.offices ?? []).filter(
      o => !day || heldOn(o.from ?? null, o.to ?? null, day),
    )
    const same =
      known.find(o => o.role === office.role) ??
      (/^(?:representative|envoy|director|leader|judge|commander|coordinator|secretary-general)$/.test(
        office.role,
      )
        ? known[0]
        : undefined)
    if (same) return same.of
    const own =
      /^(?:president|prime-minister|monarch)$/.test(office.role) &&
      office.target === null &&
      !this.gazetteer.world.has(person)
    return own && this.home ? `country:${this.home}` : null
  }

  /** Mentions before one in the text, nearest first. */
  *before(mention: Mention): Generator<Mention> {
    const from = (this.#places[mention.index] as number) - 1
    for (let i = from; i >= Math.max(0, from - reach); i--) yield this.ordered[i] as Mention
  }

  /** The nearest mention before one that a test holds for. */
  nearestBefore(mention: Mention, test: (other: Mention) => boolean): Mention | undefined {
    const from = (this.#places[mention.index] as number) - 1
    const to = Math.max(0, from - reach)
    for (let i = from; i >= to; i--) {
      const other = this.ordered[i] as Mention
      if (test(other)) return other
    }
    return undefined
  }

  /** Whether a test holds for another mention of its sentence. */
  besides(mention: Mention, test: (other: Mention) => boolean): boolean {
    const place = this.#places[mention.index] as number
    for (const step of [-1, 1])
      for (let i = place + step; Math.abs(i - place) <= reach; i += step) {
        const other = this.ordered[i]
        if (other?.sentence !== mention.sentence) break
        if (test(other)) return true
      }
    return false
  }

  /** The nearest of those before that a test holds for, else of those after: a headline looks ahead. */
  nearestAround(mention: Mention, test: (other: Mention) => boolean): Mention | undefined {
    const before = this.nearestBefore(mention, test)
    if (before) return before
    const from = (this.#places[mention.index] as number) + 1
    const to = Math.min(this.ordered.length, from + reach)
    for (let i = from; i < to; i++) {
      const other = this.ordered[i] as Mention
      if (test(other)) return other
    }
    return undefined
  }
}

/** A mention that points to what it means in one way. */
type Referring<By extends Reference['by']> = Mention & { readonly reference: Extract<Reference, { by: By }> }

const nobody: readonly never[] = []

const byPlace = (a: Mention, b: Mention) => a.sentence - b.sentence || a.from - b.from || b.to - a.to

/** Mentions in the order of the text; most come in it. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  for (let i = 1; i < mentions.length; i++)
    if (byPlace(mentions[i - 1] as Mention, mentions[i] as Mention) > 0) return [...mentions].sort(byPlace)
  return mentions
}
