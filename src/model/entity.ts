/** The kinds of things that are nodes of the graph. */
export const entityTypes = [
  'person',
  'country',
  'ministry',
  'organization',
  'place',
  'event',
  'treaty',
] as const

/** A kind of node. */
export type EntityType = (typeof entityTypes)[number]
