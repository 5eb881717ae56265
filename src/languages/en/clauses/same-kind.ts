import type { Phrase } from './phrase.ts'

/** Whether two phrases may be members of one coordination. */
export function sameKind(a: Phrase, b: Phrase): boolean {
  // "two Frenchmen, 14 Dutch aid workers": people of a country are a group like others
  const national = (phrase: Phrase) =>
    phrase.mention?.type === 'country' && phrase.mention.kind === 'adjective'
  if (national(a) || national(b))
    return (a.mention === null || national(a)) && (b.mention === null || national(b))
  if ((a.mention === null) !== (b.mention === null)) return false
  if (!a.mention || !b.mention) return a.mention === null && a.pronoun === '' && b.pronoun === ''
  const kind = (type: string) =>
    type === 'person'
      ? 'person'
      : type === 'place'
        ? 'place'
        : type === 'event' || type === 'treaty'
          ? 'thing'
          : 'body'
  return kind(a.mention.type) === kind(b.mention.type)
}
