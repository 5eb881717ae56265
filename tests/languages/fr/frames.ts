import { FrameTable } from '../../../src/languages/frame-table.ts'
import type { Frame } from '../../../src/model/frame.ts'
import type { RelationId } from '../../../src/model/ontology.ts'

/** A verb whose object is the target: the infinitive, and a subject and object that state and deny it. */
const transitive = (relation: RelationId, verb: string, past: string): Frame => ({
  id: `${relation}/${verb}`,
  relation,
  verbs: [verb],
  target: ['object'],
  yes: [{ text: `La Russie a ${past} la France.`, edges: [`RU ${relation} FR`] }],
  no: [
    { text: `L'ambassadeur de la Russie a ${past} la décision de la France.`, edges: [`* ${relation} *`] },
  ],
})

/** What French verbs mean, as far as these tests go. */
export const frameTable = new FrameTable(
  [
    transitive('condemned', 'condamner', 'condamné'),
    transitive('criticized', 'critiquer', 'critiqué'),
    transitive('accused', 'accuser', 'accusé'),
    transitive('warned', 'avertir', 'averti'),
    transitive('threatened', 'menacer', 'menacé'),
    transitive('praised', 'saluer', 'salué'),
    transitive('thanked', 'remercier', 'remercié'),
    transitive('supported', 'soutenir', 'soutenu'),
    transitive('urged', 'exhorter', 'exhorté'),
    transitive('sanctioned', 'sanctionner', 'sanctionné'),
    transitive('attacked', 'bombarder', 'bombardé'),
    transitive('met_with', 'rencontrer', 'rencontré'),
    { id: 'speech', relation: null, scope: 'speech', verbs: ['affirmer', 'déclarer', 'annoncer'] },
  ],
  { lemmaOf: verb => verb, lightVerbs: new Set(), agents: ['par'], sides: ['entre'] },
)
