import type { Segmented, Sentence, Token } from '../../model/document.ts'
import type { Knowledge } from './knowledge.ts'
import { spacedSignatures } from './lexicon/function-words.ts'
import { foldName } from './normalize.ts'
import { tokenize } from './tokenize.ts'
import { isIn, list } from './word-lists.ts'
import { oneOf } from './word-test.ts'

const spaced = spacedSignatures.map(signature => signature.split(' '))
const finals = new Set(['.', '!', '؟', '?', '…'])
const closers = new Set(['"', "'", ')', ']', '’'])
const dashes = new Set(['-', '–', '—', ':', '/', '(', ')', '،', ',', '*', '[', ']'])

/** Sentences and tokens of a text: line ends and final marks end a sentence; a dateline is one of its own. */
export function segment(text: string, knowledge: Knowledge): Pick<Segmented, 'sentences' | 'tokens'> {
  if (knowledge.words.size > 300_000) knowledge.words.clear()
  const lines: number[] = []
  const tokens = tokenize(text, knowledge.words, lines)
  lines.push(tokens.length)
  const sentences: Sentence[] = []
  let body = false
  let line = 0
  for (const end of lines) {
    if (end === line) continue
    let at = line
    if (sentences.length === 0 || !body) {
      const stop = datelineEnd(tokens, line, end, knowledge)
      if (stop > line) {
        sentences.push(sentence(sentences.length, tokens, line, stop, 'dateline'))
        at = stop
        body = true
      }
    }
    if (at < end) {
      const short = at === line && !body && !isEnded(tokens, line, end)
      const kind = short ? (isBoilerplate(tokens, at, end, knowledge) ? 'boilerplate' : 'headline') : 'body'
      if (kind === 'body') body = true
      let from = at
      for (let i = at; i < end; i++) {
        if ((tokens[i] as Token).word >= 0 || !endsSentence(tokens, i, line, end)) continue
        while (i + 1 < end && closesAt(tokens, i + 1)) i++
        sentences.push(sentence(sentences.length, tokens, from, i + 1, kind))
        from = i + 1
      }
      if (from < end) sentences.push(sentence(sentences.length, tokens, from, end, kind))
    }
    line = end
  }
  return { sentences, tokens }
}

const sentence = (
  index: number,
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: Sentence['kind'],
): Sentence => ({
  index,
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
  from,
  to,
  kind,
})

/** Whether a line ends with a final mark, or with what closes behind one. */
function isEnded(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1] as Token
  if (last.word >= 0) return false
  return (
    finals.has(last.text) ||
    (closers.has(last.text) && to - 2 >= from && finals.has((tokens[to - 2] as Token).text))
  )
}

/** Whether what closes stands at a token, joined to the one before it. */
const closesAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index] as Token
  return token.start === (tokens[index - 1] as Token).end && closers.has(token.text)
}

/** A final mark before a space, or between two long words whose space is missing: «عراقجي.وقال». */
function endsSentence(tokens: readonly Token[], index: number, line: number, end: number): boolean {
  const token = tokens[index] as Token
  if (token.kind !== 'mark' || !finals.has(token.text)) return false
  if (index + 1 >= end || token.text !== '.') return true
  const next = tokens[index + 1] as Token
  const apart = next.start > token.end || closers.has(next.text)
  if (index === line) return apart
  const before = tokens[index - 1] as Token
  // Initials and abbreviations: «س. جايشانكار», «د. أحمد»; decimals: «3.5».
  if (before.kind === 'word' && before.text.length <= 1) return false
  if (before.kind === 'number' && next.kind === 'number' && next.start === token.end) return false
  if (apart) return true
  if (closers.has(before.text)) return next.kind === 'word'
  return before.text.length >= 3 && next.kind === 'word' && next.text.length >= 2
}

/** A header glued to a page, such as «أخبارصحيفة البعث»: at most four words, no verb, and a word for a medium. */
function isBoilerplate(tokens: readonly Token[], from: number, to: number, knowledge: Knowledge): boolean {
  if (to - from > 6) return false
  const words = tokens.slice(from, to).filter(token => token.kind === 'word')
  return (
    words.length <= 4 &&
    words.some(token => /صحيفة|جريدة|وكالة|موقع|أخبار|المصدر|مصدر/.test(token.text)) &&
    !words.some(token => isVerb(token, knowledge))
  )
}

const isVerb = (token: Token, { words, lexicon }: Knowledge) => {
  if (token.kind !== 'word') return false
  const { verbs, nouns, starts } = words.word(token.word)
  return (
    verbs.length > 0 &&
    nouns.length === 0 &&
    starts.length === 0 &&
    !lexicon.doubtfulVerbs.has((verbs[0] as { lemma: string }).lemma)
  )
}

const opensSpaced = oneOf(spaced.map(([first]) => first as string))

/** How many words a signature of several letters has that stands at a token; 0 where none does. */
const spacedAt = (tokens: readonly Token[], index: number, to: number): number =>
  spaced.find(parts => parts.every((part, n) => index + n < to && tokens[index + n]?.text === part))
    ?.length ?? 0

const isInDate = oneOf(
  'في م ه هـ الموافق محرم صفر ربيع جمادى رجب شعبان رمضان شوال الأول الثاني الآخرة الأولى ذو القعدة الحجة'.split(
    ' ',
  ),
)

/** Index after the dateline that opens a line, or `from` when there is none. «القاهرة 10-12-2017 وفا- أكد …» → before أكد */
function datelineEnd(tokens: readonly Token[], from: number, to: number, knowledge: Knowledge): number {
  if (isPlaceLine(tokens, from, to, knowledge)) return to
  let stop = from
  let words = 0
  let signed = false
  for (let i = from; i < Math.min(to, from + 18); i++) {
    const token = tokens[i] as Token
    const lineEnds = i + 1 >= to
    const next = lineEnds ? undefined : tokens[i + 1]
    if (token.kind === 'number') continue
    if (token.kind === 'mark') {
      if (token.text === '"') continue
      if (!dashes.has(token.text)) break
      // «الخارجية السورية: ندين الاعتداء»: who speaks is no place
      if (token.text === ':' && speaksOfItself(next, knowledge)) break
      const separator = token.text !== '،' && token.text !== ',' && token.text !== '(' && token.text !== '['
      if (
        separator &&
        words > 0 &&
        (signed || words <= 3) &&
        (lineEnds || signed || opensSentence(next, knowledge) || next?.text === '(')
      ) {
        if (signed || token.text !== '/') stop = i + 1
        if (!signed && opensSentence(next, knowledge)) return stop
      }
      continue
    }
    const word = knowledge.words.word(token.word)
    const spacedLength = opensSpaced(word) ? spacedAt(tokens, i, to) : 0
    if (spacedLength > 0 || (isIn(word, list.signature) && (words > 0 || i > from))) {
      signed = true
      i += Math.max(0, spacedLength - 1)
      stop = i + 1
      continue
    }
    if (isIn(word, list.month) || isInDate(word)) continue
    if (signed || isVerb(token, knowledge) || ++words > 4) break
  }
  if (stop === from) return from
  // A line that is all dateline without a signature: «تونس: الحبيب الزغلامي» signs with the reporter's name.
  const rest = tokens.slice(stop, to)
  if (
    !signed &&
    rest.length > 0 &&
    rest.length <= 3 &&
    rest.every(token => token.kind === 'word' && !isVerb(token, knowledge))
  )
    return to
  return stop
}

/** How many words the place of a dateline has at most, and the name of who signs it. */
const PLACE = 3
const SIGNATURE = 6

/** A line of a place and who or when: «باماكو - «صحراء ميديا»», «عدن: وضاح العوبلي», «أديس أبابا، 16 أكتوبر 2025». */
function isPlaceLine(tokens: readonly Token[], from: number, to: number, knowledge: Knowledge): boolean {
  const first = tokens[from] as Token
  if (to - from > PLACE + SIGNATURE || first.kind !== 'word') return false
  if (!knowledge.words.word(first.word).starts.some(({ pro }) => pro === '')) return false
  let at = from
  while (at < to && tokens[at]?.kind === 'word') at++
  const mark = tokens[at]?.text ?? ''
  if (at - from > PLACE || at + 1 >= to || !dashes.has(mark)) return false
  const rest = tokens.slice(at + 1, to)
  const next = rest[0] as Token
  const end = rest.at(-1)?.text === ':' ? rest.at(-2) : rest.at(-1)
  if (next.text === '"') return end !== next && end?.text === '"'
  if (rest.every(token => token.kind === 'number' || isDateWord(token, knowledge)))
    return rest.some(({ kind }) => kind === 'number')
  return (
    mark !== '،' &&
    mark !== ',' &&
    rest.length >= 2 &&
    rest.length <= 3 &&
    knowledge.lexicon.givenNames.has(foldName(next.text)) &&
    rest.every(token => token.kind === 'word' && !isVerb(token, knowledge))
  )
}

const isDateWord = ({ text }: Token, { lexicon }: Knowledge) =>
  lexicon.months.has(text) ||
  /^(?:[م/،]|السبت|الأحد|ال[إا]ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|في)$/.test(text)

const speaksOfItself = (token: Token | undefined, knowledge: Knowledge) => {
  if (token?.kind !== 'word') return false
  const { verbs, nouns } = knowledge.words.word(token.word)
  return nouns.length === 0 && verbs.length > 0 && verbs.every(({ form }) => form.person === 1)
}

const opensSentence = (token: Token | undefined, knowledge: Knowledge) =>
  token !== undefined &&
  token.kind === 'word' &&
  !knowledge.lexicon.signatures.has(token.text) &&
  knowledge.words.word(token.word).verbs.length > 0
