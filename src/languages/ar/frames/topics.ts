import type { RelationId } from '../../../model/ontology.ts'

/** Where a clause says what the act was about, by relation: the object or a preposition, first filled wins. */
const topics: Partial<Record<RelationId, readonly string[]>> = {
  discussed_with: ['object', 'حول', 'بشأن', 'في', 'ل'],
  met_with: ['بشأن', 'حول', 'ل'],
  negotiated_with: ['بشأن', 'حول', 'على'],
  agreed_with: ['على', 'بشأن'],
  signed_agreement_with: ['object', 'على'],
  plans_agreement_with: ['object', 'على'],
  urged: ['إلى', 'ب', 'على', 'object'],
  condemned: ['object', 'ب'],
  criticized: ['object', 'ب', 'بسبب'],
  praised: ['ب', 'object', 'على'],
  thanked: ['على'],
  congratulated: ['ب'],
  rejected: ['object'],
  accused: ['ب'],
  warned: ['من'],
  threatened: ['ب'],
  investigated: ['في', 'بشأن'],
  protested_against: ['احتجاجا على', 'ضد', 'على'],
  sanctioned: ['بسبب', 'object'],
  aided: ['object', 'ب'],
  armed: ['object', 'ب'],
  promised_aid_to: ['object', 'ب'],
}

/** The slots that hold a relation's topic. */
export const topicSlots = (relation: RelationId): readonly string[] => topics[relation] ?? []
