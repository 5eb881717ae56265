import type { Clause, Participant } from '../../../model/clause.ts'
import type { Phrase } from './phrase.ts'
import type { RawClause } from './raw-clause.ts'
import type { SentenceContext } from './sentence-context.ts'
import { withoutPlaces } from './without-places.ts'

/** What later sentences lean on: who attacked, and what pronouns may mean. */
export interface Memory {
  readonly attackers: Map<string, readonly string[]>
  /** the phrases of the sentence before */
  phrases: readonly Phrase[]
  /** who spoke or acted in the main clause of the sentence before: a verb without a subject goes on with them */
  subject: Phrase | null
}

/** Adds to a memory what one sentence told; the points of a resolution go on with who leads to them. */
export function remember(
  memory: Memory,
  clauses: readonly Clause[],
  context: Pick<SentenceContext, 'reading' | 'issuers'>,
  form: 'item' | 'lead' | 'plain' = 'plain',
): void {
  const { reading } = context
  for (const clause of reading.clauses) {
    const { lemma, subject, object, negated, passive, link } = clause
    if (negated || passive || !subject) continue
    if (link !== 'main' && link !== 'coordinate' && link !== 'complement') continue
    const accused = accuses(clause) && object ? context.issuers(object) : nobody
    if (accused.length === 0 && !deciding.has(lemma)) continue
    const deciders = context.issuers(subject)
    if (deciders.length !== 1) continue
    for (const id of accused) memory.attackers.set(accusationOf(id), deciders)
    if (accused.length === 0) memory.attackers.set(DECISION, deciders)
  }
  for (const clause of clauses) {
    if (clause.negated) continue
    const remembered = events.get(clause.predicate)
    if (remembered === 'attack') {
      const doers = doersOf(clause)
      if (doers.length > 0) {
        memory.attackers.set(clause.predicate, doers)
        memory.attackers.set(ATTACK, doers)
      }
    } else if (remembered === 'deal') {
      const parties = partiesOf(clause)
      if (parties) memory.attackers.set(DEAL, parties)
    }
  }
  memory.phrases = reading.phrases
  if (form === 'item') return
  memory.subject =
    mainSubject(reading) ??
    (form === 'lead' ? (reading.phrases.find(({ mention }) => mention) ?? null) : null)
  const { subject } = memory
  for (const gender of ['m', 'f'] as const)
    memory.attackers.set(actorOf(gender), subject?.gender === gender ? context.issuers(subject) : nobody)
}

/** The key under which the subject of the sentence before is remembered, by its gender: «وفرضت إدارته رسوما». */
export const actorOf = (gender: 'm' | 'f'): string => (gender === 'm' ? '#actor m' : '#actor f')

const nobody: readonly string[] = []

function doersOf({ subjects }: Clause): readonly string[] {
  const found: string[] = []
  for (const { entities, doers } of subjects) found.push(...(entities.length > 0 ? entities : doers))
  return withoutPlaces(found)
}

/** The key under which whoever decided something last is remembered. */
export const DECISION = '#decision'

/** The key under which whoever accused somebody last is remembered. */
export const accusationOf = (accused: string): string => `#accusation ${accused}`

/** Whether a clause accuses its object: «اتهم X». */
export const accuses = ({ lemma }: RawClause): boolean => lemma === 'اتهم'

/** Verbs of what is called a decision, a step or a ruling afterwards. */
export const deciding: ReadonlySet<string> = new Set(
  'أعلن قرر أقر اعتمد تبنى مدد أصدر فرض حظر علق قضى حكم ألغى جمد أدرج صنف طرد قطع أغلق سحب'.split(' '),
)

/** The key under which whoever attacked last is remembered: «أدانت الوزارة العملية». */
export const ATTACK = '#attack'

/** The key under which the two who made the last deal are remembered. */
export const DEAL = '#deal'

/** What a sentence tells that later ones lean on, by the predicates of its clauses. */
const events: ReadonlyMap<string, 'attack' | 'deal'> = new Map([
  ...'هجوم قصف غارة ضربة عدوان اعتداء توغل هاجم استهدف اقتحم أغار'
    .split(' ')
    .map(attack => [attack, 'attack'] as const),
  ...'وقع أبرم توصل اتفق توافق تبادل أتم أنجز عقد توقيع إبرام هدنة اتفاق'
    .split(' ')
    .concat('وقف إطلاق النار', 'اتفاق موقع')
    .map(deal => [deal, 'deal'] as const),
])
const deals = new Set(['agreement', 'ceasefire', 'prisoner'])
const exchanging = new Set(['تبادل', 'اتفق', 'توافق', 'هدنة', 'وقف إطلاق النار', 'اتفاق موقع'])

/** The two parties of a deal that a clause tells of as made; null where it tells of none, or of more. */
function partiesOf(clause: Clause): readonly string[] | null {
  const { predicate, modality, subjects, objects, obliques } = clause
  if (modality !== 'fact') return null
  if (
    !exchanging.has(predicate) &&
    !subjects.some(isDeal) &&
    !objects.some(isDeal) &&
    !obliques.some(({ participants }) => participants.some(isDeal))
  )
    return null
  const parties = new Set<string>()
  addActors(parties, subjects)
  for (const { preposition, participants } of obliques)
    if (preposition === 'مع' || preposition === 'بين') addActors(parties, participants)
  return parties.size === 2 ? [...parties] : null
}

const isDeal = ({ sort, governed }: Participant): boolean =>
  deals.has(sort) || governed?.includes('أسير') === true

function addActors(actors: Set<string>, participants: readonly Participant[]): void {
  for (const { entities } of participants)
    for (const id of entities) if (!/^(?:place|event|treaty):/.test(id)) actors.add(id)
}

/** The subject of the first main clause, if it is somebody named. */
function mainSubject({ clauses }: SentenceContext['reading']): Phrase | null {
  for (const { parent, link, subject } of clauses) {
    if (parent !== null || link === 'attribution') continue
    const type = subject?.mention?.type
    return type && type !== 'place' && type !== 'event' && type !== 'treaty' ? subject : null
  }
  return null
}
