/** Relations that no article states but the gazetteers know; they are marked `background` and are no acts. */
export const backgroundOntology = [
  {
    id: 'part_of',
    label: 'is part of',
    definition: 'A ministry, or an institution composed with a country, to its country.',
  },
  {
    id: 'located_in',
    label: 'is located in',
    definition: 'A place, or an event that has one, to its country.',
  },
  {
    id: 'based_in',
    label: 'is based in',
    definition: 'An organization to its country, and to the place of its seat.',
  },
  { id: 'belongs_to', label: 'belongs to', definition: 'A person to his or her country.' },
] as const

/** The id of a relation that only background edges have; offices and seats in organizations are relations of the ontology. */
export type BackgroundRelationId = (typeof backgroundOntology)[number]['id']
