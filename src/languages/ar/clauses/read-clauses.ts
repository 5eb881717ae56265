import type { Clause } from '../../../model/clause.ts'
import type { Recognized, Resolved, Segmented, Sentence, Token } from '../../../model/document.ts'
import { type DateAt, datesIn } from '../dates/dates.ts'
import type { DateWord } from '../dates/vocabulary.ts'
import type { FrameTable } from '../frames/table.ts'
import type { Knowledge } from '../knowledge.ts'
import { Scan } from '../recognize/scan.ts'
import { isIn, list } from '../word-lists.ts'
import { deniedClauses } from './denied-clauses.ts'
import type { Earlier } from './inherited-roles.ts'
import { masdarClause } from './masdar-clause.ts'
import { membershipClause } from './memberships.ts'
import { type Memory, remember } from './memory.ts'
import { MentionPlaces } from './mention-places.ts'
import { nounClause } from './noun-clause.ts'
import type { Phrase } from './phrase.ts'
import { readSentence, type SentenceReading } from './reader.ts'
import { assignRoles } from './roles.ts'
import { SentenceContext } from './sentence-context.ts'
import { jointClause, verbClause } from './verb-clause.ts'

/** All clauses of a document, verbs and nominalizations, with their arguments resolved. */
export function readClauses(
  document: Segmented & Recognized & Resolved,
  knowledge: Knowledge,
  frames: FrameTable,
): Clause[] {
  const scan = new Scan(document.article.text, document.tokens, knowledge)
  const places = new MentionPlaces(document)
  const clauses: Clause[] = []
  const entitiesOf = ({ mention }: Phrase) =>
    mention ? (document.referents[mention.index] ?? nobody) : nobody
  const memory: Memory = { attackers: new Map(), phrases: [], subject: null }
  const sentences = document.sentences.filter(
    ({ kind, index }) => kind !== 'dateline' && kind !== 'boilerplate' && places.has(index),
  )
  // one thing at a time for all sentences: the machine code of each is long, and stays near while it is at work
  const readings = sentences.map(({ from, to }) => readSentence(scan, from, to, places, frames))
  for (const [at, sentence] of sentences.entries()) {
    const reading = readings[at] as SentenceReading
    const earlier: Earlier = {
      from: sentence.from,
      subject: memory.subject,
      phrases: memory.phrases,
      entitiesOf,
    }
    for (const clause of reading.clauses) assignRoles(clause, reading.phrases, earlier)
    const dates = () => datesOf(scan, sentence, document.publishedAt)
    const context = new SentenceContext(scan, document, sentence.index, reading, frames, memory, dates)
    const found = clausesOf(context)
    clauses.push(...found)
    const form = formOf(document.tokens, sentence.from, sentence.to)
    remember(memory, found, context, form)
    if (sentence.kind === 'headline') memory.subject = null
  }
  return clauses
}

const nobody: readonly string[] = []
const noDates: readonly DateAt[] = []

/** The dates of a sentence; most have no word that one could begin with. */
function datesOf(scan: Scan, { from, to }: Sentence, reference: string | null): readonly DateAt[] {
  for (let at = from; at < to; at++) {
    const word = scan.word(at)
    if (word === null ? isDated(scan, at) : isIn(word, list.opensDate))
      return datesIn(scan.tokens, from, to, reference, dateWordsIn(scan, from, to))
  }
  return noDates
}

/** Whether a token is a number that tells a date with no word that opens one: «2017», «10/12», «12 الجاري»; most count something. */
function isDated(scan: Scan, at: number): boolean {
  const token = scan.tokens[at] as Token
  if (token.kind !== 'number') return false
  if (token.text.length === 4) return true
  const next = scan.at(at + 1)
  return next === '/' || (scan.word(next === 'من' ? at + 2 : at + 1)?.date ?? null) !== null
}

function dateWordsIn(scan: Scan, from: number, to: number): (DateWord | null)[] {
  const words = new Array<DateWord | null>(to - from)
  for (let at = from; at < to; at++) words[at - from] = scan.word(at)?.date ?? null
  return words
}

/** Whether a sentence is a point of a resolution, «1- يدين …», or what leads to its points, «إن المجلس، …،». */
function formOf(tokens: readonly Token[], from: number, to: number): 'item' | 'lead' | 'plain' {
  const mark = tokens[from + 1]?.text ?? ''
  if (tokens[from]?.kind === 'number' && /^[-–—.)/]$/.test(mark)) return 'item'
  return tokens[from]?.text === 'إن' && /^[،,:]$/.test(tokens[to - 1]?.text ?? '') ? 'lead' : 'plain'
}

function clausesOf(context: SentenceContext): Clause[] {
  const result: Clause[] = []
  for (const raw of context.reading.clauses) {
    const clause = verbClause(context, raw)
    if (clause) result.push(clause)
    const joint = jointClause(context, raw)
    if (joint) result.push(joint)
  }
  for (const membership of context.reading.memberships) result.push(membershipClause(context, membership))
  for (const phrase of context.reading.phrases)
    for (let at: Phrase | null = phrase; at; at = at.genitive) {
      if (at.told) break
      at.told = true
      const masdar = masdarClause(context, at)
      if (masdar) result.push(masdar)
      const noun = nounClause(context, at)
      if (noun) result.push(noun)
    }
  return [...result, ...deniedClauses(context, result)]
}
