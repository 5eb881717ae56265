import type { Segmented, Sentence, Token } from '../../model/document.ts'
import type { Knowledge } from './knowledge.ts'
import { spacedSignatures } from './lexicon/function-words.ts'
import { foldName } from './normalize.ts'
import { tokenize } from './tokenize.ts'

const spaced = spacedSignatures.map(signature => signature.split(' '))
const finals = new Set(['.', '!', '؟', '?', '…'])
const closers = new Set(['"', "'", ')', ']', '’'])
const dashes = new Set(['-', '–', '—', ':', '/', '(', ')', '،', ',', '*', '[', ']'])

/** Sentences and tokens of a text: line ends and final marks end a sentence; a dateline is one of its own. */
export function segment(text: string, knowledge: Knowledge): Pick<Segmented, 'sentences' | 'tokens'> {
  if (knowledge.words.size > 300_000) knowledge.words.clear()
  const all = tokenize(text, knowledge.words)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let body = false
  const close = (from: number, kind: Sentence['kind']) => {
    const first = tokens[from]
    const last = tokens[tokens.length - 1]
    if (!first || !last || from >= tokens.length) return
    sentences.push({
      index: sentences.length,
      start: first.start,
      end: last.end,
      from,
      to: tokens.length,
      kind,
    })
  }
  let line = 0
  while (line < all.length) {
    let end = line
    while (end < all.length && (all[end] as Token).text !== '\n') end++
    const ended =
      finals.has((all[end - 1] as Token | undefined)?.text ?? '') ||
      (closers.has(all[end - 1]?.text ?? '') && finals.has(all[end - 2]?.text ?? ''))
    let at = line
    if (end > line && (sentences.length === 0 || !body)) {
      const stop = datelineEnd(all, line, end, knowledge)
      if (stop > line) {
        const from = tokens.length
        tokens.push(...all.slice(line, stop))
        close(from, 'dateline')
        at = stop
        body = true
      }
    }
    if (at < end) {
      const short = !ended && at === line && !body
      const kind = short ? (isBoilerplate(all, at, end, knowledge) ? 'boilerplate' : 'headline') : 'body'
      if (kind === 'body') body = true
      let from = tokens.length
      for (let i = at; i < end; i++) {
        tokens.push(all[i] as Token)
        if (!endsSentence(all, i, end)) continue
        while (
          i + 1 < end &&
          closers.has((all[i + 1] as Token).text) &&
          (all[i + 1] as Token).start === (all[i] as Token).end
        )
          tokens.push(all[++i] as Token)
        close(from, kind)
        from = tokens.length
      }
      close(from, kind)
    }
    line = end + 1
  }
  return { sentences, tokens }
}

/** A final mark before a space, or between two long words whose space is missing: «عراقجي.وقال». */
function endsSentence(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index] as Token
  if (token.kind !== 'mark' || !finals.has(token.text)) return false
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (index + 1 >= end || !next || !before) return true
  if (token.text !== '.') return true
  // Initials and abbreviations: «س. جايشانكار», «د. أحمد»; decimals: «3.5».
  if (before.kind === 'word' && before.text.length <= 1) return false
  if (before.kind === 'number' && next.kind === 'number' && next.start === token.end) return false
  if (next.start > token.end || closers.has(next.text)) return true
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

/** Index after the dateline that opens a line, or `from` when there is none. «القاهرة 10-12-2017 وفا- أكد …» → before أكد */
function datelineEnd(tokens: readonly Token[], from: number, to: number, knowledge: Knowledge): number {
  if (isPlaceLine(tokens, from, to, knowledge)) return to
  let stop = from
  let words = 0
  let signed = false
  for (let i = from; i < Math.min(to, from + 18); i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    const lineEnds = i + 1 >= to
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
    const spacedLength =
      spaced.find(parts => parts.every((part, n) => tokens[i + n]?.text === part))?.length ?? 0
    if (
      spacedLength > 0 ||
      (knowledge.lexicon.signatures.has(token.text.replace(/^و(?=ال)/, '')) && (words > 0 || i > from))
    ) {
      signed = true
      i += Math.max(0, spacedLength - 1)
      stop = i + 1
      continue
    }
    if (
      token.text === 'في' ||
      token.text === 'م' ||
      token.text === 'ه' ||
      token.text === 'هـ' ||
      token.text === 'الموافق' ||
      knowledge.lexicon.months.has(token.text) ||
      /^(?:محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|الأول|الثاني|الآخرة|الأولى|ذو|القعدة|الحجة)$/.test(
        token.text,
      )
    )
      continue
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
