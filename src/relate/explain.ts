import type { Clause, Participant } from '../model/clause.ts'
import type { Mention, Recognized, Resolved, Segmented } from '../model/document.ts'
import type { LanguagePack } from '../model/pack.ts'
import { refusalsOf } from './refusals.ts'
import type { Relations } from './relate.ts'

/** How an article was read, sentence by sentence: mentions, clauses with their roles, relations with their rules, and what was refused and why. */
export function explain(document: Segmented & Recognized & Resolved & Relations, pack: LanguagePack): string {
  const { text } = document.article
  const lines = [
    `${document.article.id}  focus: ${document.focus.join(' ') || 'none'}  home: ${document.home ?? 'none'}  day: ${document.publishedAt ?? 'unknown'}`,
  ]
  for (const sentence of document.sentences) {
    lines.push('', `[${sentence.index} ${sentence.kind}] ${text.slice(sentence.start, sentence.end)}`)
    for (const mention of document.mentions)
      if (mention.sentence === sentence.index) lines.push(`  ${meaningOf(mention, document)}`)
    for (const clause of document.clauses)
      if (clause.sentence === sentence.index) lines.push(...clauseLines(clause, text, pack))
    for (const relation of document.relations) {
      if (relation.sentence !== sentence.index) continue
      const said = relation.speakers.length > 0 ? `  said by ${relation.speakers.join(' < ')}` : ''
      const side = (id: string | null, group: { start: number; end: number; sector: string } | undefined) =>
        id ?? (group ? `"${text.slice(group.start, group.end)}" ${group.sector}` : 'nobody named')
      lines.push(
        `  => ${side(relation.source, relation.sourceGroup)} ${relation.negated ? 'NOT ' : ''}${relation.relation} ${side(relation.target, relation.targetGroup)}  [${relation.rule}]${said}`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function meaningOf(mention: Mention, document: Segmented & Resolved): string {
  const words = document.article.text.slice(mention.start, mention.end)
  const meant = document.referents[mention.index] ?? []
  const how = {
    id: 'a name in the gazetteers',
    name: 'a name in no gazetteer',
    short: 'a short name',
    office: 'an office',
    counterpart: 'a counterpart',
    both: 'a pair',
    same: 'a description',
    honorific: 'an honorific',
    composed: 'an institution',
  }[mention.reference.by]
  const settled = document.settledBy[mention.index]
  const step = settled && meant.length > 0 ? `, settled by ${settled}` : ''
  return `${mention.embedded ? '(' : ''}${words}${mention.embedded ? ')' : ''} = ${meant.join(' + ') || 'nothing'}  (${how}${step})`
}

function clauseLines(clause: Clause, text: string, pack: LanguagePack): string[] {
  const flags = [
    clause.form,
    clause.modality,
    clause.voice === 'passive' ? 'passive' : '',
    clause.negated ? 'negated' : '',
    clause.date?.value ?? '',
  ].filter(Boolean)
  const lines = [`  * ${clause.predicate} (${flags.join(', ')})`]
  const add = (role: string, participants: readonly Participant[]) => {
    if (participants.length > 0)
      lines.push(
        `      ${role}: ${participants.map(participant => participantWords(participant, text)).join(' + ')}`,
      )
  }
  add('subject', clause.subjects)
  add('object', clause.objects)
  for (const oblique of clause.obliques) add(oblique.preposition, oblique.participants)
  for (const refusal of refusalsOf(clause, pack.frames(clause.predicate, clause.form), pack.prepositions))
    lines.push(`      refused ${refusal.frame}: ${refusal.reason}`)
  return lines
}

function participantWords(participant: Participant, text: string): string {
  const who =
    participant.entities.length > 0
      ? participant.entities.join(', ')
      : participant.doers.length > 0
        ? `done by ${participant.doers.join(', ')}`
        : participant.sector
  return `${text.slice(participant.start, participant.end)}${who ? ` {${who}}` : ''}`
}
