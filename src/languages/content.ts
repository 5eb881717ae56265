/** The `content` of a frame whose phrases all stand after one preposition: `after('ب', ['تهمة', 'فساد'])`. */
export const after = (preposition: string, heads: readonly string[]): string[] =>
  heads.flatMap(head => [preposition, head])
