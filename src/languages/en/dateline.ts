import type { Token } from '../../model/document.ts'
import type { Knowledge } from './knowledge.ts'
import { monthNumber } from './lexicon/months.ts'

const dashes = new Set(['—', '-', ':'])

/**
 * How many tokens of a paragraph are its dateline, 0 when it has none: a place, perhaps a date and an agency, and a
 * dash. "MOSCOW, Jan 15 (Reuters) —", "Rome, IRNA –", "3 July 2024".
 */
export function datelineLength(line: readonly Token[], { words }: Knowledge): number {
  const limit = Math.min(line.length, 26)
  let named = 0
  let dated = 0
  let agency = false
  let bracket = false
  let capitals = false
  for (let i = 0; i < limit; i++) {
    const token = line[i] as Token
    if (token.kind === 'number') {
      dated++
      continue
    }
    if (token.kind === 'mark') {
      // "MOSCOW, August 9. /TASS/."
      if (token.text === '/' && bracket && named > 0) return line[i + 1]?.text === '.' ? i + 2 : i + 1
      if (token.text === '/' && line[i - 1]?.kind === 'mark' && named > 0) bracket = true
      else if (token.text === '(') bracket = true
      else if (token.text === ')') bracket = false
      else if (dashes.has(token.text)) {
        const joined =
          token.text === '-' &&
          (line[i - 1] as Token | undefined)?.end === token.start &&
          line[i + 1]?.start === token.end
        if (joined) continue
        if (token.text === ':' && !capitals) return 0
        return named > 0 && (agency || dated > 0 || capitals) ? i + 1 : 0
      } else if (token.text !== ',' && token.text !== '.' && token.text !== '/') return 0
      continue
    }
    const word = words.word(token.word)
    if (monthNumber(word.key) !== undefined || /^(?:st|nd|rd|th)$/.test(word.key)) {
      dated++
      continue
    }
    if (bracket) {
      agency = true
      continue
    }
    if (word.shape === 'lower' && !/^(?:and|of|the|al|el|de|la|near|on|board)$/.test(word.key)) return 0
    if (isAgency(token, words)) agency = true
    named++
    if (i === 0 && token.text.length > 2 && word.shape === 'upper') capitals = true
    if (named > 6) return 0
  }
  // a line of its own with nothing but a date
  const bare = line.every(
    token =>
      token.kind !== 'word' ||
      monthNumber(words.word(token.word).key) !== undefined ||
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)/.test(words.word(token.word).key),
  )
  return bare && dated > 1 && limit === line.length ? line.length : 0
}

const isAgency = (token: Token, words: Knowledge['words']) =>
  words.word(token.word).shape === 'upper' &&
  /^(?:irna|afp|ap|wam|spa|tass|sana|qna|kuna|bna|ina|mena|ani|pti|app|bss|upi|dpa|efe|ansa|wafa|apa|unian|rfe|isna|aps|map|ria|una|ians|cna|kcna|vna)$/.test(
    words.word(token.word).key,
  )
