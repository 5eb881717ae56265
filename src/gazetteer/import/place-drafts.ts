import type { NameRow, Office, OfficeRole } from '../../model/gazetteer.ts'
import { type Gazetteer, heldOn } from '../gazetteer.ts'
import type { LayerRow } from '../rows.ts'
import type { Draft, Skipped } from './draft.ts'

/** Rows of a folder of one's own, and what was left apart. */
export interface ImportedRows {
  readonly world: readonly LayerRow[]
  readonly names: ReadonlyMap<string, readonly NameRow[]>
  readonly skipped: readonly Skipped[]
  readonly extended: number
}

/**
 * Gives drafts ids and makes rows of what a gazetteer does not know yet. A draft is one of ours by its Wikidata item,
 * or by its name together with an office held at the same time; likeness of names alone merges nothing.
 */
export function placeDrafts(drafts: readonly Draft[], gazetteer: Gazetteer): ImportedRows {
  const known = new KnownEntities(gazetteer)
  const skipped: Skipped[] = []
  const ids = new Map<string, string>()
  const taken = new Set(gazetteer.world.keys())
  for (const draft of drafts) {
    const same = known.sameAs(draft)
    const id = same ?? freshId(draft, taken)
    taken.add(id)
    ids.set(draft.source, id)
    const namesake = same ? undefined : known.namesake(draft)
    if (namesake)
      skipped.push({
        source: draft.source,
        reason: 'same-name',
        detail: `${id} is called like ${namesake}: kept apart; hide one, or give ${namesake} its Wikidata id`,
      })
  }
  const world: LayerRow[] = []
  const names = new Map<string, NameRow[]>()
  let extended = 0
  for (const draft of drafts) {
    const id = ids.get(draft.source) as string
    const row = rowOf(draft, id, ids, gazetteer, skipped)
    if (gazetteer.world.has(id)) extended++
    if (Object.keys(row).length > (gazetteer.world.has(id) ? 1 : 0)) world.push(row)
    for (const [language, own] of Object.entries(draft.names)) {
      const before = gazetteer.namesOf(id, language)
      const more = own.filter(name => !before.includes(name))
      if (more.length === 0) continue
      const rows = names.get(language)
      if (rows) rows.push({ id, names: more })
      else names.set(language, [{ id, names: more }])
    }
  }
  return { world, names, skipped, extended }
}

/** The fields that are new: for one of ours only those that it lacks. */
function rowOf(
  draft: Draft,
  id: string,
  ids: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
  skipped: Skipped[],
): LayerRow {
  const ours = gazetteer.world.get(id)
  const { type, iso, kind, gender, wikidata, from, to } = draft
  const facts = Object.entries({ type, iso, kind, gender, wikidata, from, to })
  const fresh = facts.filter(([field, value]) => value !== undefined && ours?.[field as 'iso'] === undefined)
  const offices: Office[] = []
  for (const { role, of, from, to } of draft.offices) {
    const target = typeof of === 'string' ? of : ids.get(of.source)
    if (!target) {
      skipped.push({
        source: draft.source,
        reason: 'dangling',
        detail: `${role} of what the source does not hold`,
      })
      continue
    }
    const office = { role, of: target, ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const known = [...(ours?.offices ?? []), ...offices].find(other => sameOffice(other, office))
    if (!known) offices.push(office)
    // the layer above ends an office that was open: its beginning is what tells it
    else if (to && !known.to && !offices.includes(known)) offices.push({ ...known, to })
  }
  return { id, ...Object.fromEntries(fresh), ...(offices.length > 0 ? { offices } : {}) } as LayerRow
}

interface Term {
  readonly role: OfficeRole
  readonly of: unknown
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const sameOffice = (a: Term, b: Term) => a.role === b.role && a.of === b.of && overlap(a, b)

/** Whether two offices were held at one time, as far as is known: the beginning of one lies in the other. */
function overlap(a: Term, b: Term): boolean {
  const within = (day: string | undefined, { from, to }: Term) =>
    day === undefined ? from === undefined : heldOn(from ?? null, to ?? null, day.padEnd(10, '-01'))
  return within(a.from, b) || within(b.from, a)
}

class KnownEntities {
  readonly #gazetteer: Gazetteer
  readonly #byItem = new Map<string, string>()
  readonly #byName = new Map<string, string[]>()

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
    for (const { id, wikidata } of gazetteer.world.values()) if (wikidata) this.#byItem.set(wikidata, id)
    for (const { rows } of gazetteer.languages.values())
      for (const row of rows)
        for (const name of row.names) {
          const key = folded(name)
          this.#byName.set(key, [...(this.#byName.get(key) ?? []), row.id])
        }
  }

  /** Our id of a draft, when there is evidence beyond its name. */
  sameAs(draft: Draft): string | undefined {
    const item = draft.wikidata ? this.#byItem.get(draft.wikidata) : undefined
    if (item?.startsWith(`${draft.type}:`)) return item
    return this.#namesakes(draft).find(id => {
      const row = this.#gazetteer.world.get(id)
      if (row?.wikidata && draft.wikidata && row.wikidata !== draft.wikidata) return false
      if (draft.wikidata && row?.not?.includes(draft.wikidata)) return false
      return row?.offices?.some(ours => draft.offices.some(theirs => sameOffice(ours, theirs)))
    })
  }

  /** One of ours that has its name. */
  namesake = (draft: Draft): string | undefined => this.#namesakes(draft)[0]

  #namesakes(draft: Draft): string[] {
    const found = Object.values(draft.names).flatMap(names =>
      names.flatMap(name => this.#byName.get(folded(name)) ?? []),
    )
    return [...new Set(found)].filter(id => id.startsWith(`${draft.type}:`))
  }
}

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** `person:jane-doe`, and with the source's id where that is taken. */
function freshId({ type, names, source }: Draft, taken: ReadonlySet<string>): string {
  const slug = (text: string) => folded(text).replaceAll(' ', '-')
  const plain = `${type}:${slug(names.en?.[0] ?? Object.values(names)[0]?.[0] ?? source)}`
  return taken.has(plain) ? `${plain}-${slug(source)}` : plain
}
