import type { Clause, Participant } from '../../../src/model/clause.ts'
import type { Mention, Recognized, Resolved, Segmented, Token } from '../../../src/model/document.ts'
import { frameTable } from './frames.ts'
import { verbAt } from './verbs.ts'

const determiners = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'des', 'ses', 'leurs'])
const prepositions = new Set(['à', 'au', 'aux', 'en', 'dans', 'contre', 'sur', 'avec', 'par', 'pour'])
const attacks = new Set(['frappe', 'frappes', 'raid', 'raids', 'attaque', 'attaques'])

interface Phrase {
  readonly participants: readonly Participant[]
  readonly to: number
}

/** Clauses of plain sentences: a subject that begins its clause, the verb, an object, prepositional phrases. */
export function clausesOf({
  sentences,
  tokens,
  mentions,
  referents,
}: Segmented & Recognized & Resolved): Clause[] {
  const words = tokens.map(token => token.text.toLowerCase())
  const standing = new Map(
    mentions.filter(({ embedded }) => !embedded).map(mention => [mention.from, mention]),
  )
  const entities = (mention: Mention | undefined) => (mention ? (referents[mention.index] ?? []) : [])

  const one = (from: number): Phrase | null => {
    const at = determiners.has(words[from] ?? '') ? from + 1 : from
    const token = tokens[at]
    const mention = standing.get(at)
    if (token?.kind !== 'word') return null
    if (mention && mention.kind !== 'adjective') {
      const { start, end } = mention
      return {
        participants: [{ start, end, entities: entities(mention), doers: [], sort: mention.type, head: '' }],
        to: mention.to,
      }
    }
    if (at === from) return null
    // "les frappes américaines": who struck is the adjective; what else governs a noun is nobody's act
    const head = words[at] as string
    const by = standing.get(at + 1)?.kind === 'adjective' ? standing.get(at + 1) : undefined
    const doers = attacks.has(head) ? entities(by) : []
    const { start, end } = { start: token.start, end: (tokens[by ? by.to - 1 : at] as Token).end }
    return {
      participants: [{ start, end, entities: [], doers, sort: attacks.has(head) ? 'attack' : 'thing', head }],
      to: by ? by.to : at + 1,
    }
  }
  const phrase = (from: number): Phrase | null => {
    const first = one(from)
    const second = first && words[first.to] === 'et' ? one(first.to + 1) : null
    return first && second
      ? { participants: [...first.participants, ...second.participants], to: second.to }
      : first
  }

  const clauses: Clause[] = []
  for (const { index, from, to } of sentences) {
    const speakers: string[] = []
    for (let at = from; at < to; ) {
      const subject = phrase(at)
      const verb = subject ? verbAt(words, subject.to) : null
      if (!subject || !verb) break
      const trigger = tokens[verb.at] as Token
      at = verb.to
      if (frameTable.isSpeech(verb.lemma) && /^qu[e']$/.test(words[at] ?? '')) {
        const said = subject.participants.flatMap(participant => participant.entities)
        if (said.length === 0 || verb.negated) break
        speakers.push(said[0] as string)
        at++
        continue
      }
      const object = phrase(at)
      if (object) at = object.to
      const obliques: Clause['obliques'][number][] = []
      while (prepositions.has(words[at] ?? '')) {
        const complement = phrase(at + 1)
        if (!complement) break
        obliques.push({ preposition: words[at] as string, participants: complement.participants })
        at = complement.to
      }
      clauses.push({
        ...{ sentence: index, predicate: verb.lemma, form: 'verb', voice: 'active', modality: verb.modality },
        ...{ trigger: { start: trigger.start, end: trigger.end }, negated: verb.negated, certainty: 0.9 },
        ...{
          subjects: subject.participants,
          objects: object?.participants ?? [],
          obliques,
          speakers: [...speakers],
        },
      })
      break
    }
  }
  return clauses
}
