import { FrameTable } from '../../frame-table.ts'
import { agreement } from './agreement.ts'
import { approval } from './approval.ts'
import { blame } from './blame.ts'
import { coercion } from './coercion.ts'
import { consultation, visits } from './consultation.ts'
import { cooperation, restraint } from './cooperation.ts'
import { demands } from './demands.ts'
import { force } from './force.ts'
import { idioms } from './idioms.ts'
import { plain } from './plain.ts'
import { saying } from './saying.ts'
import { setPhrases } from './set-phrases.ts'
import { structure } from './structure.ts'

/** Verbs that take their meaning from the noun they govern: "hold talks", "launch an attack", "voice support". */
const lightVerbs = new Set(
  `hold have make take give pay conduct carry_out launch stage mount wage commit perpetrate perform execute deliver issue express voice extend offer convey send
present submit lodge file hand impose slap place put exert raise reach strike cut sign conclude open begin start resume continue end complete wrap_up step_up
intensify announce declare affirm reaffirm reiterate renew repeat confirm pledge vow undertake lead order direct level receive accept get face claim unleash
lend show exchange enter seize provide bring join attend facilitate broker host undergo suffer draw maintain pursue`
    .split(/\s+/)
    .map(verb => verb.replace('_', ' ')),
)

/** All frames of the language, most specific first where verbs share a predicate. */
export const frameTable = new FrameTable(
  [
    ...saying,
    ...idioms,
    ...setPhrases,
    ...restraint,
    ...agreement,
    ...consultation,
    ...visits,
    ...approval,
    ...demands,
    ...blame,
    ...coercion,
    ...cooperation,
    ...force,
    ...structure,
    ...plain,
  ],
  { lemmaOf: verb => verb, lightVerbs, agents: ['by'], sides: ['between', 'with'] },
)
