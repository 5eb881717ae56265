/** Ids without those of places, which do nothing and say nothing. */
export function withoutPlaces(ids: readonly string[]): readonly string[] {
  for (const id of ids) if (id.startsWith('place:')) return ids.filter(other => !other.startsWith('place:'))
  return ids
}
