import type { Recognized, Resolved, Segmented } from '../model/document.ts'
import type { Related } from './relate.ts'

/** The offices that titles give to people; a seat in a party or council is membership. */
export function heldOffices(document: Segmented & Recognized & Resolved, language: string): Related[] {
  const held: Related[] = []
  for (const [person, offices] of document.offices)
    for (const { role, target, former, mention: index } of offices) {
      const mention = document.mentions[index]
      if (former || !mention || target === person) continue
      held.push({
        relation: role === 'member' && target.startsWith('organization:') ? 'member_of' : 'holds_office',
        source: person,
        target,
        sourceGroup: undefined,
        targetGroup: undefined,
        topic: undefined,
        date: undefined,
        negated: false,
        attributedTo: null,
        speakers: [],
        office: role,
        sentence: mention.sentence,
        trigger: { start: mention.start, end: mention.end },
        rule: `${document.sentences[mention.sentence]?.language ?? language}/holds_office/title`,
        confidence: 0.95,
      })
    }
  return held
}
