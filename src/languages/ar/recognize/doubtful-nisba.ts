import { spelled, wordTest } from '../word-test.ts'
import type { Word } from '../words.ts'
import type { NameMatch } from './name-match.ts'
import type { Scan } from './scan.ts'

const sorts = new Set(['force', 'government', 'group', 'embassy'])
const bodies = new Set(['جيش', 'شرطة', 'برلمان', 'درك', 'رئاسة'])
/** Things of people and states that money has too: «النظام المالي», «المستشار المالي». */
const ofMoney = new Set(
  'إدارة نظام وحدة كيان مصالح مدير مستشار مسؤول خبير محلل مراقب سيادة دولة شركة'.split(' '),
)

const hasNationality = wordTest(
  ({ nouns, titles }) =>
    nouns.every(({ lemma }) => !ofMoney.has(lemma)) &&
    titles.every(({ lemma }) => !ofMoney.has(lemma)) &&
    (titles.length > 0 || nouns.some(({ lemma, entry }) => sorts.has(entry.sort) || bodies.has(lemma))),
)
const isCounterpart = spelled(/^[وفبل]{0,2}نظيرت?(?:ه|ها)$/)
const isMinistry = wordTest(
  ({ nouns, titles }) =>
    titles.some(({ lemma }) => lemma === 'وزير') || nouns.some(({ lemma }) => lemma === 'وزارة'),
)
const ending = /(?:ة|ين|ون|ان|ا)?$/

/**
 * The country, by its id, whose name is a common adjective and that one is in this place: «مالي» is of Mali and of money.
 * Nationality it is behind people, troops and ministries, where the article speaks of that country elsewhere.
 */
export function doubtfulNisba(
  scan: Scan,
  index: number,
): { id: string; definite: boolean; gender: 'm' | 'f' } | null {
  const word = scan.word(index)
  if (!word || word.nisbas.length > 0 || !isAdjective(word)) return null
  if (word.countryAlike === undefined) word.countryAlike = countryOf(scan, word)
  const id = word.countryAlike
  if (id === null) return null
  if (
    !hasNationality(scan.word(index - 1)) &&
    !isCounterpart(scan.word(index - 1)) &&
    !isMinistry(scan.word(index - 2))
  )
    return null
  if (isMinistry(scan.word(index - 1)) && scan.word(index - 1)?.titles.length === 0) return null
  if (!scan.speaksOf(id)) return null
  return { id, definite: word.text.startsWith('ال'), gender: word.text.endsWith('ة') ? 'f' : 'm' }
}

const isAdjective = wordTest(({ nouns }) =>
  nouns.some(({ entry, lemma, pro }) => pro === '' && entry.kind === 'adjective' && lemma.endsWith('ي')),
)

/** The country that is called like the adjective. */
function countryOf({ knowledge }: Scan, { text }: Word): string | null {
  const { names } = knowledge
  const node = names.first(text.replace(/^ال/, '').replace(ending, ''))
  const entry =
    node < 0 ? undefined : names.valuesAt(node)?.find(({ id, weak }) => weak && id.startsWith('country:'))
  return entry?.id ?? null
}

/** Whether one of the names that begin somewhere is beyond doubt that of a country, or of something in it. */
export const isClearly = (
  match: NameMatch,
  iso: string,
  isoOf: (id: string) => string | undefined,
): boolean => match.entries.some(({ id, weak }) => !weak && !id.startsWith('person:') && isoOf(id) === iso)
