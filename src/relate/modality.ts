import type { Modality } from '../model/clause.ts'
import { type RelationId, relationById } from '../model/ontology.ts'

/** What an act becomes while it is still to come. */
const intended: Partial<Record<RelationId, RelationId>> = {
  visited: 'plans_visit_to',
  met_with: 'plans_meeting_with',
  discussed_with: 'plans_meeting_with',
  negotiated_with: 'plans_meeting_with',
  hosted: 'plans_meeting_with',
  signed_agreement_with: 'plans_agreement_with',
  aided: 'promised_aid_to',
  armed: 'promised_aid_to',
}

/** The relation a clause states when its act is a fact, planned, threatened or only wished; null when it states none. */
export function inModality(relation: RelationId, modality: Modality, negated: boolean): RelationId | null {
  if (modality === 'fact') return relation
  // who threatens to strike somebody threatens him
  if (modality === 'threatened')
    return relationById.get(relation)?.quad === 'material_conflict' ? 'threatened' : null
  if (relation.startsWith('plans_') || relation === 'promised_aid_to')
    return modality === 'planned' || modality === 'future' ? relation : null
  if (modality === 'future' || modality === 'planned')
    return intended[relation] ?? (modality === 'future' && negated ? relation : null)
  return null
}
