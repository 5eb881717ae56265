import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Recognized, Resolved, ResolvedEntity, Segmented } from '../model/document.ts'
import type { ExtractedEntity } from '../model/extraction.ts'
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
  const drafts: { id: string; first: number; language: string; mentions: Mentions }[] = []
  for (const [id, mentions] of mentioned) {
    const own = document.sentences[(mentions[0] as Mentions[number]).sentence]?.language ?? language
    const ordered = inOrder(mentions)
    const first = (ordered[0] as Mentions[number]).start
    drafts.push({ id, first, language: own, mentions: ordered })
  }
  // the text need not name its publisher, but every chain ends with it
  if (publisher !== undefined && !mentioned.has(publisher))
    drafts.push({ id: publisher, first: Number.MAX_SAFE_INTEGER, language, mentions: [] })
  return drafts
    .sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1))
    .map(draft =>
      describe(
        document.entities.get(draft.id) ?? outlet(draft.id),
        gazetteer,
        draft.language,
        draft.mentions,
      ),
    )
}

const outlet = (id: string): ResolvedEntity => ({ id, type: 'organization', known: true, names: [] })

/** Mentions in the order of the text; of several on one span the one that was found first. */
function inOrder(mentions: Mentions): Mentions {
  if (mentions.length === 1) return mentions
  mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  return mentions.filter(({ start, end }, at) => {
    const before = mentions[at - 1]
    return before?.start !== start || before.end !== end
  })
}

function describe(
  entity: ResolvedEntity,
  gazetteer: Gazetteer,
  language: string,
  mentions: Mentions,
): ExtractedEntity {
  const { id, type } = entity
  const names: Record<string, string[]> = {}
  for (const code of gazetteer.languages.keys()) {
    const listed = gazetteer.namesOf(id, code)
    const own = code === language ? entity.names.filter(name => !listed.includes(name)) : []
    if (own.length > 0) names[code] = [...listed, ...own]
    else if (listed.length > 0) names[code] = listed as string[]
  }
  const label = names.en?.[0] ?? names[language]?.[0] ?? id
  const row = gazetteer.world.get(id)
  // field by field, in the order in which they are written
  const described: Partial<ExtractedEntity> = { id, type, label, names }
  if (entity.iso && (type === 'country' || type === 'ministry')) described.iso = entity.iso
  if (entity.portfolio) described.portfolio = entity.portfolio
  if (row?.kind) described.kind = row.kind
  if (row?.wikidata) described.wikidata = row.wikidata
  described.known = entity.known
  described.mentions = mentions
  return described as ExtractedEntity
}
