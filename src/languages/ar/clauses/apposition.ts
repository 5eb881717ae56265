import { oftenAsked, oneOf } from '../word-test.ts'
import { endOf, type Phrase } from './phrase.ts'
import type { SentenceState } from './sentence-state.ts'

/**
 * «رئيس وحدة مكافحة الفساد مايكل أونيل», «مدير مكتب المنظمة في دمشق يوهان كارلسون»: a bare name right behind a title
 * without one is who has the title, and takes its place in the clause. Whether it did.
 */
export function takesTitle(state: SentenceState, name: Phrase): boolean {
  const { mention } = name
  if (mention?.type !== 'person' || mention.kind !== 'name' || mention.from !== name.from) return false
  if (opensTitle(state.scan.word(name.from))) return false
  const title = titleBefore(state, name)
  return title !== null && putInstead(state, title, name)
}

/** A person's title that ends, with what completes it, where a name begins. */
function titleBefore(state: SentenceState, name: Phrase): Phrase | null {
  let to = name.from
  const { phrases } = state
  for (let at = phrases.length - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const phrase = phrases[at] as Phrase
    if (phrase === name || phrase.from >= to) continue
    if (endOf(phrase) !== to && phrase.to !== to) return null
    if (isTitle(state, phrase)) return phrase
    // «في دمشق»; what else ends here is a genitive of the title's
    if (isSeat(phrase) && isIn(state.scan.word(phrase.from - 1))) to = phrase.from - 1
  }
  return null
}

const isTitle = (state: SentenceState, phrase: Phrase): boolean =>
  phrase.mention === null &&
  phrase.pronoun === '' &&
  phrase.genitive !== null &&
  phrase.conjuncts.length === 0 &&
  opensTitle(state.scan.word(phrase.from))

const isSeat = ({ mention }: Phrase) => mention?.type === 'place' || mention?.type === 'country'

const isIn = oneOf(['في', 'لدى'])
const opensTitle = oftenAsked(({ titles }) => titles.some(({ number }) => number === 1))

function putInstead({ current, topics, phrases }: SentenceState, title: Phrase, name: Phrase): boolean {
  for (const place of [current?.after, topics]) {
    const at = place?.indexOf(title) ?? -1
    if (!place || at < 0) continue
    place[at] = name
    return true
  }
  for (const holder of [...(current ? [current] : []), ...phrases]) {
    const complement = holder.complements.find(({ phrase }) => phrase === title)
    if (!complement) continue
    const instead = { ...complement, phrase: name }
    holder.complements = holder.complements.map(other => (other === complement ? instead : other))
    return true
  }
  return false
}
