import type { RelationId } from '../../../model/ontology.ts'

/** Where a clause says what the act was about, by relation: the object or a preposition, first filled wins. */
const topics: Partial<Record<RelationId, readonly string[]>> = {
  discussed_with: ['object', 'about', 'on', 'over'],
  met_with: ['about', 'on', 'over', 'to', 'for'],
  negotiated_with: ['over', 'on', 'about', 'for'],
  mediated_with: ['object', 'on', 'over'],
  agreed_with: ['on', 'to', 'about', 'over'],
  signed_agreement_with: ['object', 'on', 'for'],
  plans_agreement_with: ['object', 'on', 'for'],
  cooperates_with: ['on', 'in', 'object', 'against'],
  urged: ['to', 'for', 'object'],
  condemned: ['object', 'for', 'over'],
  criticized: ['for', 'over', 'object', 'about'],
  praised: ['for', 'object', 'on'],
  thanked: ['for'],
  congratulated: ['on', 'for'],
  supported: ['on', 'in', 'against', 'over'],
  apologized_to: ['for', 'over'],
  rejected: ['object', 'to', 'of'],
  accused: ['of', 'for', 'object'],
  complained_about: ['over', 'about'],
  warned: ['against', 'of', 'about', 'over', 'not'],
  threatened: ['with', 'of', 'over'],
  investigated: ['into', 'over', 'for', 'object'],
  protested_against: ['over', 'in protest at', 'about', 'for'],
  sanctioned: ['over', 'for', 'object'],
  arrested: ['on', 'for', 'with', 'over'],
  convicted: ['of', 'for', 'on'],
  sued: ['over', 'for'],
  expelled: ['over', 'for'],
  aided: ['object', 'with', 'for'],
  armed: ['object', 'with'],
  promised_aid_to: ['object', 'with', 'for'],
}

/** The slots that hold a relation's topic. */
export const topicSlots = (relation: RelationId): readonly string[] => topics[relation] ?? []
