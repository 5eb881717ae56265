/**
 * The engine's own copy of a string, as names of fields are: two of them are compared at a glance. The object that
 * names a field so has no prototype: it gets no shape of its own. Shapes that begin alike are few, and once each word
 * has used one up, objects that are written alike elsewhere no longer share theirs.
 */
export const internalized = (text: string): string =>
  Object.keys({ __proto__: null, [text]: true })[0] as string
