import { typeOfId } from '../../../src/gazetteer/gazetteer.ts'
import type { Mention, OfficeRef, Recognized, Segmented, Token } from '../../../src/model/document.ts'
import type { Names } from './names.ts'

/** Names, country adjectives, and ministers and presidents with or without their name. */
export function recognize({ article, sentences, tokens }: Segmented, names: Names): Recognized {
  const words = tokens.map(token => token.text.toLowerCase())
  const mentions: Mention[] = []
  let sentence = 0
  const add = (
    from: number,
    to: number,
    about: Pick<Mention, 'kind' | 'type' | 'reference'> & Partial<Mention>,
  ) =>
    mentions.push({
      ...{ index: mentions.length, sentence, from, to, offices: [], proclitic: '', embedded: false },
      ...{ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end },
      ...{ gender: null, number: 1, pairedWith: null, ...about },
    })
  const name = (at: number, from: number, offices: readonly OfficeRef[]): number => {
    const whole = names.at(words, at, 'name')
    const short = whole ? null : names.at(words, at, 'short')
    const found = whole ?? short
    if (!found || !/^\p{Lu}/u.test((tokens[at] as Token).text)) return 0
    add(from, found.to, {
      ...{ kind: 'name', type: typeOfId(found.ids[0] as string), offices },
      reference: whole
        ? { by: 'id', ids: found.ids }
        : { by: 'short', key: words[at] as string, ids: found.ids },
    })
    return found.to
  }
  const adjective = (at: number, embedded: boolean) => {
    const found = names.at(words, at, 'adjective')
    if (found)
      add(at, found.to, {
        kind: 'adjective',
        type: 'country',
        reference: { by: 'id', ids: found.ids },
        embedded,
      })
    return found
  }
  /** "le ministre russe des Affaires étrangères Sergueï Lavrov" */
  const title = (from: number): number => {
    if (words[from] !== 'ministre' && words[from] !== 'président') return 0
    const country = adjective(from + 1, true)?.ids[0]
    const iso = country?.slice(country.indexOf(':') + 1)
    let to = country ? from + 2 : from + 1
    const department = /^(?:de|des|du)$/.test(words[to] ?? '')
      ? names.at(words, words[to + 1] === 'la' ? to + 2 : to + 1, 'department')
      : null
    if (department) to = department.to
    if (words[from] === 'ministre' ? !department : !iso) return name(to, from, []) || from + 1
    const office: OfficeRef = {
      role: words[from] === 'ministre' ? 'minister' : 'president',
      target: department
        ? { type: 'ministry', portfolio: department.ids[0] as string, ...(iso ? { iso } : {}) }
        : { type: 'country', iso: iso as string },
      text: article.text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end),
      former: false,
    }
    const named = name(to, from, [office])
    if (!named)
      add(from, to, { kind: 'title', type: 'person', reference: { by: 'office', office, number: 1 } })
    return named || to
  }
  for (const { index, from, to } of sentences) {
    sentence = index
    for (let at = from; at < to; ) at = title(at) || name(at, at, []) || adjective(at, false)?.to || at + 1
  }
  return { mentions }
}
