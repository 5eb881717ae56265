import { joinClosed, type Paradigm } from './paradigm.ts'
import { hasPassive, passivePast, passivePresent } from './passive-stems.ts'
import { pastParadigm } from './past-paradigm.ts'
import { presentParadigms } from './present-paradigm.ts'
import { classify, type VerbClass, type VerbHints } from './verb-class.ts'

export { type Participles, participles } from './participles.ts'
export type { VerbHints } from './verb-class.ts'

/** An undiacritized form with hamzas, without proclitics; `jussive` is the subjunctive too (لم يقولوا, أن يقولوا). */
export interface VerbForm {
  readonly form: string
  readonly tense: 'past' | 'present' | 'jussive'
  readonly person: 1 | 2 | 3
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'd' | 'p'
  readonly voice: 'active' | 'passive'
  /** the object pronoun joined to it, one of ه ها هم هما هن نا ني ك */
  readonly object: string | null
}

const cells = [
  { person: 3, gender: 'm', number: 's' },
  { person: 3, gender: 'f', number: 's' },
  { person: 3, gender: 'm', number: 'd' },
  { person: 3, gender: 'f', number: 'd' },
  { person: 3, gender: 'm', number: 'p' },
  { person: 3, gender: 'f', number: 'p' },
  { person: 1, gender: null, number: 's' },
  { person: 1, gender: null, number: 'p' },
] as const
const objects = ['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'نا', 'ني'] as const
/** A first person does nothing to itself by a suffix: without نا and ني. */
const objectsOfFirst = objects.slice(0, 6)

/**
 * All forms of a verb, of first and third persons, from its 3ms past and 3ms present, undiacritized, with hamzas:
 * `conjugate('أدان', 'يدين')`. A passive is given only where it is not spelled as the active, without objects;
 * a jussive only where it is not spelled as the present.
 */
export function conjugate(past: string, present: string, hints: VerbHints = {}): VerbForm[] {
  const verb = classify(past, present, hints)
  const { ending } = verb
  const forms: VerbForm[] = []

  const activePast = pastParadigm(verb.past, ending, seatOfShortPast(verb))
  const contracts = meetsHamza(verb)
  const active = presentParadigms(verb.present, ending, contracts)
  const joined = hints.objects !== false
  pushActive(forms, 'past', activePast, false, joined)
  pushActive(forms, 'present', active.present, false, joined)
  pushActive(forms, 'jussive', active.jussive, ending === 'hollow', joined)

  if (!hasPassive(verb)) return forms
  const pastStem = passivePast(verb)
  if (pastStem !== verb.past) pushPassive(forms, 'past', pastParadigm(pastStem, ending, 'ئ'), activePast)
  const presentStem = passivePresent(verb)
  if (presentStem !== verb.present) {
    const passive = presentParadigms(presentStem, ending, contracts)
    pushPassive(forms, 'present', passive.present, active.present)
    pushPassive(forms, 'jussive', passive.jussive, active.jussive)
  }
  return forms
}

/** Whether the prefix of the 1s meets a hamza that closes its syllable: أخذ, آمن, ائتمن, but not أكد, آزر, آل. */
function meetsHamza({ past, present }: VerbClass): boolean {
  return present.startsWith('أ') || (past.startsWith('آ') && past.length > 2 && present[1] !== 'ا')
}

/** The hamza of جئت, سؤت, أسأت: form I takes the vowel that the present shows, the derived forms a. */
function seatOfShortPast({ form, present }: VerbClass): string {
  if (form !== 'I') return 'أ'
  return present.at(-2) === 'و' ? 'ؤ' : 'ئ'
}

function pushActive(
  forms: VerbForm[],
  tense: VerbForm['tense'],
  paradigm: Paradigm,
  closed: boolean,
  joined: boolean,
): void {
  for (let i = 0; i < cells.length; i++) {
    const features = cells[i]
    const spelled = paradigm[i]
    if (!features || !spelled) continue
    const { person, gender, number } = features
    for (const form of spelled.bare)
      forms.push({ form, tense, person, gender, number, voice: 'active', object: null })
    if (!joined) continue
    const pronouns = person === 1 ? objectsOfFirst : objects
    for (const host of spelled.host) {
      for (const object of pronouns) {
        const form = closed ? joinClosed(host, object) : host + object
        forms.push({ form, tense, person, gender, number, voice: 'active', object })
      }
    }
  }
}

function pushPassive(
  forms: VerbForm[],
  tense: VerbForm['tense'],
  paradigm: Paradigm,
  active: Paradigm,
): void {
  for (let i = 0; i < cells.length; i++) {
    const features = cells[i]
    const spelled = paradigm[i]
    if (!features || !spelled) continue
    const { person, gender, number } = features
    for (const form of spelled.bare) {
      if (active[i]?.bare.includes(form)) continue
      forms.push({ form, tense, person, gender, number, voice: 'passive', object: null })
    }
  }
}
