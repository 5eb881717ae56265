import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import type { Related } from './relate.ts'

/** The offices that titles give to people; a seat in a party or council is membership. */
export function* heldOffices(
  document: Segmented & Recognized & Resolved,
  language: string,
): Generator<Related> {
  for (const [person, offices] of document.offices)
    for (const { role, target, former, mention: index } of offices) {
      const mention = document.mentions[index]
      if (former || !mention || target === person) continue
      yield {
        relation: role === 'member' && target.startsWith('organization:') ? 'member_of' : 'holds_office',
        source: person,
        target,
        negated: false,
        attributedTo: null,
        speakers: [],
        office: role,
        sentence: mention.sentence,
        trigger: { start: mention.start, end: mention.end },
        rule: `${document.sentences[mention.sentence]?.language ?? language}/holds_office/title`,
        confidence: 0.95,
      }
    }
}
