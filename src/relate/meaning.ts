import { ontology, type RelationId } from '../model/ontology.ts'
import { anyType, type Types, typesOf } from './type-bits.ts'

/** What the ontology says of a relation, as relating asks for it. */
export interface Meaning {
  readonly relation: RelationId
  readonly symmetric: boolean
  /** words, which private people say for themselves alone */
  readonly verbal: boolean
  /** only to others than one's own country */
  readonly foreign: boolean
  /** event data counts an act of this kind though one side has no name */
  readonly countsAlone: boolean
  /** and so it does though nobody is told to whom it was done: «قتل مسلحون», but not "gave aid" */
  readonly countsWithoutTarget: boolean
  /** what it can be to */
  readonly toTypes: Types
}

/** What can act at all: places, events and treaties are no doers. */
export const doers: Types = typesOf(['person', 'country', 'ministry', 'organization'])

/** Relations to whoever acts: nobody condemns a place. */
const stances: ReadonlySet<RelationId> = new Set<RelationId>([
  'condemned',
  'criticized',
  'praised',
  'accused',
  'thanked',
  'congratulated',
  'urged',
  'warned',
  'threatened',
])

const foreign: ReadonlySet<RelationId> = new Set<RelationId>([
  'complained_about',
  'broke_relations_with',
  'expelled',
  'supported',
  'aided',
  'armed',
  'promised_aid_to',
  'visited',
  'plans_visit_to',
])

const meanings: ReadonlyMap<RelationId, Meaning> = new Map(
  ontology.map(({ id, symmetric, quad }) => [
    id,
    {
      relation: id,
      symmetric,
      verbal: quad.startsWith('verbal'),
      foreign: foreign.has(id),
      countsAlone: !symmetric && quad.startsWith('material'),
      countsWithoutTarget: !symmetric && quad === 'material_conflict',
      toTypes: symmetric || stances.has(id) ? doers : anyType,
    },
  ]),
)

/** See {@link Meaning}. */
export const meaningOf = (relation: RelationId): Meaning => meanings.get(relation) as Meaning
