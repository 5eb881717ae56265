import type { Participant } from '../../../model/clause.ts'
import type { Oblique } from './participants.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Offices held abroad. */
const envoy = new Set(['ambassador', 'ambassadors', 'envoy', 'envoys', 'consul', 'diplomat', 'diplomats'])

const ordering = new Set(['order', 'instruct', 'tell to', 'ask', 'give'])
const notes = new Set(['note', 'protest', 'demarche', 'complaint', 'note verbale'])

const opens = new Set(['open', 'reopen', 'close', 'shut', 'shut down', 'shutter'])

/** Whether a verb is done to envoys, or opens or closes where they work. */
export const takesEnvoys = (context: SentenceContext, { objects, group }: RawClause): boolean =>
  objects.some(
    ({ sort, mention }) =>
      sort === 'envoy' ||
      (sort === 'embassy' && group.lemmas.some(lemma => opens.has(lemma))) ||
      (mention?.kind === 'title' && envoy.has(context.participants.titleHead(mention))),
  )

/** "shut down X's consulates in Y": whose missions a verb closes, where they are not its subject's own. */
export function closedMissions(context: SentenceContext, { objects, subject }: RawClause): Oblique | null {
  const { referents, participants } = context
  const own = subject ? referents.all(subject) : []
  for (const { sort, possessor } of objects) {
    if (sort !== 'embassy' || possessor?.mention?.type !== 'country') continue
    const owners = participants.all(possessor)
    if (owners.some(({ entities }) => entities.length > 0 && !entities.some(id => own.includes(id))))
      return { preposition: 'in', participants: owners }
  }
  return null
}

/** Whether a clause tells of a note that is handed over. */
export const handsNote = ({ objects }: RawClause): boolean =>
  objects.some(({ others, head }) => others.includes('note verbale') || notes.has(head))

/** "its ambassador to Israel": where an envoy serves. */
export function post(context: SentenceContext, phrase: Phrase): Oblique[] {
  const { mention } = phrase
  if (mention?.type !== 'person') return []
  const participants = context.document.mentions
    .filter(
      inner =>
        inner.embedded &&
        inner.type === 'country' &&
        inner.from > mention.from &&
        inner.to <= mention.to &&
        context.scan.key(inner.from - 1) === 'to',
    )
    .map(inner => context.participants.modifier(inner))
  return participants.length > 0 ? [{ preposition: 'to', participants }] : []
}

/** "its envoys in Bamako": the country whose city it is, where envoys serve. */
export function seatOf(context: SentenceContext, oblique: Oblique): Oblique {
  if (!/^(?:in|to|from)$/.test(oblique.preposition)) return oblique
  return {
    ...oblique,
    participants: oblique.participants.map(participant => ({
      ...participant,
      entities: participant.entities.map(id => {
        const iso = id.startsWith('place:') ? context.scan.knowledge.gazetteer.isoOf(id) : undefined
        return iso ? `country:${iso}` : id
      }),
    })),
  }
}

/** "a note to the Chinese embassy": the country it speaks for. */
export function missionOf(context: SentenceContext, oblique: Oblique): Oblique {
  if (!/^(?:to|with|at)$/.test(oblique.preposition)) return oblique
  return {
    ...oblique,
    participants: oblique.participants.map(participant => {
      if (participant.sort === 'person') return sender(context, participant)
      if (!/^(?:embassy|consulate)$/.test(participant.head)) return participant
      const country = context.document.mentions.find(
        mention =>
          mention.embedded &&
          mention.type === 'country' &&
          mention.start >= participant.start &&
          mention.end <= participant.end,
      )
      return country ? { ...participant, entities: context.referents.ofMention(country) } : participant
    }),
  }
}

/** "an official of the Chilean High Commission": the country whose mission a body is. */
function ownerOfMission({ document, scan, referents }: SentenceContext, id: string): string | undefined {
  const mission = document.mentions.find(
    ({ type, from, to, index }) =>
      type === 'organization' &&
      document.referents[index]?.[0] === id &&
      /\b(?:embassy|consulate|high commission)\b/i.test(
        scan.text.slice(scan.tokens[from]?.start, scan.tokens[to - 1]?.end),
      ),
  )
  const country = mission
    ? document.mentions.find(
        ({ embedded, type, from, to }) =>
          embedded && type === 'country' && from >= mission.from && to <= mission.to,
      )
    : undefined
  return country ? referents.ofMention(country)[0] : undefined
}

/** The country of an ambassador who is named: summoning him is a complaint about it. */
export function sender(context: SentenceContext, participant: Participant): Participant {
  const entities = participant.entities.map(id => {
    if (id.startsWith('organization:')) return ownerOfMission(context, id) ?? id
    const office = context.document.offices.get(id)?.find(o => o.role === 'ambassador')
    return office?.target.startsWith('country:') ? office.target : id
  })
  return { ...participant, entities }
}

/** "ordered the ambassador to leave", "gave 12 diplomats 48 hours to leave the country". */
export function ordersOut(context: SentenceContext, raw: RawClause): boolean {
  if (!raw.group.lemmas.some(lemma => ordering.has(lemma))) return false
  const sent = raw.group.passive ? raw.subject : raw.objects[0]
  if (!sent) return false
  // "told its citizens to leave": no expulsion
  if (sent.possessor !== null && sent.possessor.mention === null) return false
  const { mention } = sent
  const foreign = mention
    ? mention.type === 'person' ||
      context.participants.of(sent).head === 'diplomat' ||
      mention.kind === 'title'
    : /^(?:envoy|prisoner)$/.test(sent.sort)
  return (
    foreign &&
    context.reading.clauses.some(
      ({ parent, group, objects }) =>
        parent === raw &&
        group.tense === 'infinitive' &&
        (!raw.group.lemmas.includes('give') ||
          /^(?:hours?|days?|weeks?)$/.test(context.scan.key(group.from - 1))) &&
        /^(?:leave|depart|quit|exit)$/.test(context.scan.key(group.at)) &&
        objects.every(
          object =>
            /^(?:country|kingdom|territory|republic|capital|city)$/.test(object.head) ||
            object.mention?.type === 'country' ||
            object.mention?.type === 'place',
        ),
    )
  )
}
