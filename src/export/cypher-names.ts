/** The label of a kind of node in a property graph: `person` → `Person`. */
export const labelOf = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1)

/** The type of a relationship in a property graph: `met_with` → `MET_WITH`. */
export const typeOf = (relation: string): string => relation.toUpperCase()
