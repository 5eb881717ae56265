import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frameTable } from '../../../src/languages/en/frames/table.ts'

/** Nouns that a title beside a name reads: "the leader of Hamas". */
const titles = new Set(['leader', 'spokesperson', 'representative', 'commander', 'member'])

const rows = readFileSync(new URL('./predicates.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [relation = '', verb = '', particle = '', noun = ''] = line.split('\t')
    return { relation, verb, particle, noun }
  })

/** Predicates that no frame holds, each with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  'speech according to': 'a preposition, read where speakers are',
  'speech expect': 'a scope, no speaker: what is expected has not happened',
  'speech predict': 'a scope, no speaker: what is predicted has not happened',
  'speech believe': 'a scope, no speaker: what is believed is not stated',
  'speech hope': 'a scope, no speaker: what is hoped for has not happened',
  'speech issue': 'the noun decides: a warning, an appeal, a condemnation',
  'met_with be joined by': 'the passive of "join"',
  'hosted be received by': 'the passive of "receive"',
  'plans_visit_to be due in': 'what "be due" makes of the verb after it',
  'plans_meeting_with be ready to': 'what "be ready to" makes of the verb after it',
  'holds_office be minister': 'a title beside a name',
  'holds_office be spokesman': 'a title beside a name',
  'mediated_with offer to mediate': 'an offer only: "offer" leaves what it governs undone',
  'plans_visit_to visit': 'what is to come turns "visited" into a plan',
  'plans_visit_to head': 'what is to come turns "visited" into a plan',
  'plans_meeting_with meet': 'what is to come turns "met" into a plan',
  'plans_agreement_with sign': 'what is to come turns "signed" into a plan',
  'accused charge with': 'what is charged or alleged stands for itself, in the name of who says so',
  'accused allege': 'what is charged or alleged stands for itself, in the name of who says so',
  'met_with attend': 'who attends with whom is no meeting',
}

/** The frames a verb of the table may mean, alone or with its particle. */
const framesOf = (verb: string, particle: string) => [
  ...frameTable.ofVerb(verb),
  ...frameTable.ofVerb(`${verb} to`),
  ...particle.split(/[ /]/).flatMap(part => frameTable.ofVerb(`${verb} ${part}`)),
]

describe('predicates of English news', () => {
  it.each(rows)('$relation $verb $particle', ({ relation, verb, particle }) => {
    const key = `${relation} ${verb}`
    if (Object.keys(elsewhere).some(known => `${key} ${particle}`.startsWith(known))) return
    const frames = framesOf(verb, particle)
    if (relation === 'speech')
      expect(frames.map(frame => frame.scope)).toSatisfy((scopes: unknown[]) =>
        ['speech', 'denial', 'claim'].some(scope => scopes.includes(scope)),
      )
    else if (relation === '-') expect(frames.length).toBeGreaterThan(0)
    else expect(frames.map(frame => frame.relation)).toContain(relation)
  })

  const nouns = rows.filter(row => row.relation !== '-' && row.relation !== 'speech' && row.noun !== '-')
  it.each(nouns)('$relation: the noun $noun is known to some frame', ({ noun }) => {
    const listed = noun.split(',').filter(one => {
      if (titles.has(one)) return true
      const last = one.split(' ').at(-1) as string
      const heads = [one, last, last.replace(/s$/, ''), last.replace(/ies$/, 'y')]
      return frameTable.frames.some(
        frame =>
          heads.some(
            head =>
              frame.nouns?.includes(head) || frame.object?.includes(head) || frame.content?.includes(head),
          ) ||
          heads.some(head =>
            frame.object?.some(sort => sort.startsWith('#') && head.startsWith(sort.slice(1, 5))),
          ),
      )
    })
    expect(listed.length, `no frame lists ${noun}`).toBeGreaterThan(0)
  })
})
