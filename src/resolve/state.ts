import { type Gazetteer, heldOn } from '../gazetteer/gazetteer.ts'
import type { Mention, Recognized, Reference, ResolvedEntity, Segmented } from '../model/document.ts'
import type { Office, OfficeRole, WorldRow } from '../model/gazetteer.ts'
import { knownEntity } from './known-entity.ts'
import { MentionOrder } from './mention-order.ts'
import { isOpen } from './sieves/sieve.ts'

/** What the sieves read and fill: for each mention the entities it means. */
export class Resolution {
  readonly document: Segmented & Recognized
  readonly gazetteer: Gazetteer
  /** that of the article, or of most of it */
  readonly language: string
  /** the day of publication, or null when nothing tells it */
  readonly day: string | null
  /** mentions in the order of the text */
  readonly order: MentionOrder
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
  /** whether a dateline tells it */
  dated = false
  /** offices that the text gives to persons: person id → offices with resolved targets */
  readonly stated = new Map<
    string,
    { role: OfficeRole; target: string; former: boolean; mention: number; domestic: boolean }[]
  >()

  /** ministries that mentions of one mean, and not only offices in them */
  readonly ministries = new Set<string>()

  readonly #referring = new Map<Reference['by'], Mention[]>()

  constructor(document: Segmented & Recognized, gazetteer: Gazetteer, language: string, day: string | null) {
    this.document = document
    this.gazetteer = gazetteer
    this.language = language
    this.day = day
    this.referents = document.mentions.map(() => nobody)
    this.order = new MentionOrder(document.mentions)
    for (const mention of this.order.mentions) {
      const alike = this.#referring.get(mention.reference.by)
      if (alike) alike.push(mention)
      else this.#referring.set(mention.reference.by, [mention])
    }
  }

  /** The mentions that point in one way to what they mean and that nothing has settled yet, in the order of the text. */
  open<By extends Reference['by']>(by: By): Iterable<Referring<By>> {
    const referring = this.#referring.get(by)
    return referring ? this.#stillOpen(referring as Referring<By>[]) : nobody
  }

  *#stillOpen<Some extends Mention>(mentions: readonly Some[]): Generator<Some> {
    for (const mention of mentions) if (isOpen(this, mention)) yield mention
  }

  /** Says that a mention means these entities. */
  settle(mention: Mention, ids: readonly string[]): void {
    this.referents[mention.index] = ids
    this.settledBy[mention.index] = this.sieve
    this.settlements++
    for (const id of ids) this.admit(id)
    if (mention.type === 'ministry' && ids[0] !== undefined) this.ministries.add(ids[0])
  }

  /** How many mentions have been settled so far: where it stands still, nothing can have changed. */
  settlements = 0
  /** how many had been when the focus was found; -1 before */
  focused = -1

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

  /** Makes an entity of a name that recognizers did not know; where gazetteers have its id it is theirs. */
  mint(type: ResolvedEntity['type'], key: string, name: string): string {
    const id = `${type}:${key}`
    const met = this.entities.get(id)
    if (!met) {
      const listed = knownEntity(this.gazetteer, id)
      this.entities.set(id, listed.known ? listed : { ...listed, names: [name] })
    } else if (!met.known && !met.names.includes(name))
      this.entities.set(id, { ...met, names: [...met.names, name] })
    return id
  }

  /** The country an entity belongs to, as ISO code. */
  isoOf(id: string): string | undefined {
    if (id === '') return undefined
    const { iso } = this.entityOf(id)
    if (iso !== undefined) return iso
    for (const { target } of this.stated.get(id) ?? nobody)
      if (target.startsWith('country:') || target.startsWith('ministry:'))
        return target.slice(target.indexOf(':') + 1).slice(0, 2)
    return undefined
  }

  /** An entity of the article, or one that gazetteers know or compose. */
  entityOf(id: string): ResolvedEntity {
    return this.entities.get(id) ?? knownEntity(this.gazetteer, id)
  }

  /** What gazetteers say of an entity. */
  rowOf(id: string): WorldRow | undefined {
    return this.entityOf(id).row
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
    const offices = this.rowOf(person)?.offices ?? nobody
    return offices.some(o => o.role === role && (target === null || o.of === target) && this.isHeld(o))
  }

  /** The offices that a person is known to have held on the article's day; all where nothing tells the day. */
  officesOnDay(person: string): readonly Office[] {
    return (this.rowOf(person)?.offices ?? nobody).filter(office => this.isHeld(office))
  }

  private isHeld({ from, to }: Office): boolean {
    return !this.day || heldOn(from ?? null, to ?? null, this.day)
  }
}

/** A mention that points to what it means in one way. */
type Referring<By extends Reference['by']> = Mention & { readonly reference: Extract<Reference, { by: By }> }

const nobody: readonly never[] = []
