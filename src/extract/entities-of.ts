import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, ResolvedEntity, Segmented } from '../model/document.ts'
import type { ExtractedEntity } from '../model/extraction.ts'
import type { Span } from '../model/span.ts'
import { descriptionOf } from './description-of.ts'
import type { FoundProvenance } from './provenance.ts'

type Mentions = ExtractedEntity['mentions']
type Kind = Mentions[number]['kind']

/** An entity before it is written: its language is that of the mention that was found first. */
interface Draft {
  readonly entity: ResolvedEntity
  readonly language: string
  readonly mentions: Mentions
}

/** The entities of a document by first mention, each with its mentions in the order of the text. */
export function entitiesOf(
  document: Segmented & Recognized & Resolved,
  gazetteer: Gazetteer,
  language: string,
  { provenance: { publisher }, masthead }: FoundProvenance,
): ExtractedEntity[] {
  const { sentences, mentions, referents, offices } = document
  const { text } = document.article
  const drafts = new Map<string, Draft>()
  const draftOf = (id: string, language: string): Draft => {
    const met = drafts.get(id)
    if (met) return met
    const entity = document.entities.get(id) ?? outlet(id, gazetteer)
    const draft = { entity, language, mentions: [] }
    drafts.set(id, draft)
    return draft
  }
  const add = (id: string, { start, end, sentence }: Place, kind: Kind) => {
    const own = sentences[sentence]?.language ?? language
    draftOf(id, own).mentions.push({ start, end, text: text.slice(start, end), sentence, kind })
  }
  for (const mention of mentions)
    for (const id of referents[mention.index] ?? none) add(id, mention, mention.kind)
  // An office names what it is in: «وزير الدفاع الروسي» is a mention of the ministry.
  for (const held of offices.values())
    for (const { target, mention: index } of held) {
      const mention = mentions[index]
      if (mention) add(target, mention, 'title')
    }
  for (const mention of mentions) {
    if (mention.reference.by !== 'office') continue
    const { role } = mention.reference.office
    const [id] = referents[mention.index] ?? none
    const target = id?.startsWith('person:')
      ? offices.get(id)?.find(office => office.role === role)?.target
      : id
    if (target) add(target, mention, 'title')
  }
  if (publisher && masthead) add(publisher, masthead, 'name')
  // the text need not name its publisher, but every chain ends with it
  if (publisher !== undefined) draftOf(publisher, language)
  const ordered = [...drafts.values()]
  for (const { mentions } of ordered) if (!areInOrder(mentions)) mentions.sort(byPlace)
  ordered.sort(byFirst)
  return ordered.map(({ entity, language, mentions }) => {
    const { label, names, iso, portfolio, kind, wikidata } = descriptionOf(entity, gazetteer, language)
    const { id, type, known } = entity
    // in the order in which they are written
    return { id, type, label, names, iso, portfolio, kind, wikidata, known, mentions: once(mentions) }
  })
}

type Place = Span & { readonly sentence: number }

const none: readonly never[] = []

const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end

/** Whether spans stand in the order of the text, as most do. */
function areInOrder(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at++)
    if (byPlace(spans[at - 1] as Span, spans[at] as Span) > 0) return false
  return true
}

const firstOf = ({ mentions }: Draft) => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER

const byFirst = (a: Draft, b: Draft) => firstOf(a) - firstOf(b) || (a.entity.id < b.entity.id ? -1 : 1)

/** Mentions in the order of the text; of several on one span the one that was found first. */
function once(mentions: Mentions): Mentions {
  for (let at = 1; at < mentions.length; at++)
    if (isOnOneSpan(mentions, at)) return mentions.filter((_, at) => !isOnOneSpan(mentions, at))
  return mentions
}

const isOnOneSpan = (mentions: Mentions, at: number): boolean => {
  const before = mentions[at - 1]
  const { start, end } = mentions[at] as Span
  return before?.start === start && before.end === end
}

const outlet = (id: string, { world }: Gazetteer): ResolvedEntity => ({
  id,
  type: 'organization',
  known: true,
  names: [],
  iso: undefined,
  portfolio: undefined,
  row: world.get(id),
})
