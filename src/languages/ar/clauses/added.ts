/**
 * A list with one more member. The lists of most phrases stay empty, and all of these share one that is never
 * changed; others grow in place.
 */
export function added<T>(list: readonly T[], member: T): readonly T[] {
  if (list.length === 0) return [member]
  ;(list as T[]).push(member)
  return list
}
