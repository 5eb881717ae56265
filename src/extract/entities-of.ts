import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, ResolvedEntity, Segmented } from '../model/document.ts'
import type { ExtractedEntity } from '../model/extraction.ts'
import { descriptionOf } from './description-of.ts'
import type { FoundProvenance } from './provenance.ts'

type Mentions = ExtractedEntity['mentions']
type Kind = Mentions[number]['kind']

/** The entities of a document by first mention, each with its mentions in the order of the text. */
export function entitiesOf(
  document: Segmented & Recognized & Resolved,
  gazetteer: Gazetteer,
  language: string,
  { provenance: { publisher }, masthead }: FoundProvenance,
): ExtractedEntity[] {
  const { text } = document.article
  const mentioned = new Map<string, Mentions>()
  const add = (id: string, start: number, end: number, sentence: number, kind: Kind) => {
    const mention = { start, end, text: text.slice(start, end), sentence, kind }
    const others = mentioned.get(id)
    if (others) others.push(mention)
    else mentioned.set(id, [mention])
  }
  for (const mention of document.mentions)
    for (const id of document.referents[mention.index] ?? [])
      add(id, mention.start, mention.end, mention.sentence, mention.kind)
  // An office names what it is in: «وزير الدفاع الروسي» is a mention of the ministry.
  for (const offices of document.offices.values())
    for (const office of offices) {
      const mention = document.mentions[office.mention]
      if (mention) add(office.target, mention.start, mention.end, mention.sentence, 'title')
    }
  for (const mention of document.mentions) {
    if (mention.reference.by !== 'office') continue
    const { role } = mention.reference.office
    const [id] = document.referents[mention.index] ?? []
    const target = id?.startsWith('person:')
      ? document.offices.get(id)?.find(office => office.role === role)?.target
      : id
    if (target) add(target, mention.start, mention.end, mention.sentence, 'title')
  }
  if (publisher && masthead) add(publisher, masthead.start, masthead.end, masthead.sentence, 'name')
  const drafts: Draft[] = []
  for (const [id, mentions] of mentioned) {
    const own = document.sentences[(mentions[0] as Mentions[number]).sentence]?.language ?? language
    const ordered = inOrder(mentions)
    const first = (ordered[0] as Mentions[number]).start
    drafts.push({ id, first, language: own, mentions: ordered })
  }
  // the text need not name its publisher, but every chain ends with it
  if (publisher !== undefined && !mentioned.has(publisher))
    drafts.push({ id: publisher, first: Number.MAX_SAFE_INTEGER, language, mentions: [] })
  drafts.sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1))
  return drafts.map(({ id, language, mentions }) => {
    const entity = document.entities.get(id) ?? outlet(id, gazetteer)
    const { label, names, iso, portfolio, kind, wikidata } = descriptionOf(entity, gazetteer, language)
    // in the order in which they are written; names are nobody else's, so that whoever gets them may change them
    return {
      id,
      type: entity.type,
      label,
      names: { ...names },
      iso,
      portfolio,
      kind,
      wikidata,
      known: entity.known,
      mentions,
    }
  })
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

/** An entity before it is written: its language is that of its first mention. */
interface Draft {
  readonly id: string
  readonly first: number
  readonly language: string
  readonly mentions: Mentions
}

/** Mentions in the order of the text; of several on one span the one that was found first. */
function inOrder(mentions: Mentions): Mentions {
  if (mentions.length === 1) return mentions
  mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  return mentions.filter(({ start, end }, at) => {
    const before = mentions[at - 1]
    return before?.start !== start || before.end !== end
  })
}
