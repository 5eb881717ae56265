import { mainOf, rootOf } from './ancestors.ts'
import type { OpenSentence } from './open-sentence.ts'
import type { Phrase } from './phrase.ts'

/** Opens a clause with a conjunction: "after", "if". */
export function openClause(sentence: OpenSentence, text: string): void {
  sentence.hold()
  // "denied that …, a day after X accused": beside the main clause, not inside what was denied
  if (sentence.comma && sentence.current) sentence.current = mainOf(sentence.current)
  // "urges Germany to act as Russia bombs Kharkiv": beside the urging, and not what is urged
  else if (text === 'as') sentence.current = rootOf(sentence.current)
  sentence.open(text, null)
}

/** Reads "that": what somebody says, or what the noun before it is. */
export function openThat(sentence: OpenSentence, k: number): void {
  const before = sentence.ahead.previous(k)
  const last = sentence.chain.at(-1) ?? null
  if (before?.kind === 'phrase' && last && !sentence.chunker.isTime(before.phrase)) {
    const speaks =
      last.acts.some(act => sentence.frames.nounScope(act) !== null) ||
      /^(?:statement|news|belief|fact|view|condition|interview|letter|sign|evidence|report|assurance|charge|suggestion|message)$/.test(
        last.head,
      )
    const verbal =
      sentence.current !== null && sentence.clausal(sentence.current) && sentence.pending === null
    // "told reporters that", "warned Israel that"
    if (verbal && !(last.mention === null && last.sort !== '' && !speaks && sentence.ahead.objectGap(k))) {
      openComplement(sentence, null)
      return
    }
    if (speaks && !sentence.ahead.objectGap(k)) {
      openComplement(sentence, last)
      return
    }
    openRelative(sentence, last, '', 'that', k)
    return
  }
  openComplement(sentence, null)
}

/** Opens what a verb or a noun of saying tells. */
function openComplement(sentence: OpenSentence, governor: Phrase | null): void {
  sentence.hold()
  sentence.open('that', governor)
}

/** Reads "who", "which", "whose", with the preposition before it. */
export function openPronoun(sentence: OpenSentence, word: string, k: number): void {
  const preposition = sentence.prep?.text ?? ''
  sentence.prep = null
  const before = sentence.ahead.previous(k)
  let antecedent: Phrase | undefined = sentence.chain.at(-1)
  if (word === 'whose') {
    // "Kenya, two of whose officers": theirs, not of the two
    if (antecedent?.pronoun === '#number' && sentence.chain.length > 1)
      antecedent = sentence.chain[sentence.chain.length - 2]
    const owned = sentence.items[k + 1]
    if (antecedent && owned?.kind === 'phrase' && owned.phrase.possessor === null) {
      owned.phrase.possessor = antecedent
      openRelative(sentence, antecedent, '', word, k)
      return
    }
  }
  if (word === 'who')
    antecedent =
      sentence.chain.findLast(
        phrase => phrase.mention?.type === 'person' || (phrase.mention === null && phrase.pronoun === ''),
      ) ?? antecedent
  if (!antecedent || (before?.kind === 'verb' && preposition === '')) {
    // "said who was responsible": a question, not a relative clause
    openClause(sentence, word)
    return
  }
  openRelative(sentence, antecedent, preposition, word, k)
}

const deadly = new Set(['kill', 'wound', 'injure', 'claim', 'displace', 'destroy', 'hit', 'target', 'strike'])
const blows = new Set(['attack', 'clash', 'operation', 'harm'])

/** "an attack on a base in Mali, which killed two": what was done, and not where. */
function blowBefore(sentence: OpenSentence, antecedent: Phrase, k: number): Phrase {
  if (antecedent.mention === null && antecedent.sort !== 'site' && antecedent.sort !== 'settlement')
    return antecedent
  const next = sentence.items[k + 1]
  const verb = next?.kind === 'adverb' ? sentence.items[k + 2] : next
  if (verb?.kind !== 'verb' || verb.group.passive || !verb.group.lemmas.some(lemma => deadly.has(lemma)))
    return antecedent
  if (antecedent.mention && !/^(?:country|place)$/.test(antecedent.mention.type)) return antecedent
  for (let under = antecedent.seat?.under; under; under = under.seat?.under)
    if (under.mention === null && blows.has(under.sort)) return under
  return antecedent
}

/** Opens a clause about a phrase. */
function openRelative(
  sentence: OpenSentence,
  last: Phrase,
  preposition: string,
  word: string,
  k: number,
): void {
  const antecedent = word === 'which' || word === 'that' ? blowBefore(sentence, last, k) : last
  sentence.hold()
  sentence.rel = { antecedent, preposition, word }
  sentence.conj = ''
  sentence.comma = false
  sentence.chain = []
}
