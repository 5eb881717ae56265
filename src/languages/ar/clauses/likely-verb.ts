import type { FrameTable } from '../frames/table.ts'
import type { LikelyVerb, VerbReading, Word } from '../words.ts'
import { mentionGender } from './phrase.ts'
import type { SentenceState } from './sentence-state.ts'

/** The plain past before rare passives; verbs with frames before others; the gender of the subject before another. */
function rank({ lemma, form, pro }: VerbReading, word: Word, gender: Gender, frames: FrameTable): number {
  const short =
    form.tense === 'present' &&
    form.number === 's' &&
    form.object === null &&
    !frames.isPlainPresent(lemma, form.form)
  return (
    (frames.hasVerb(lemma) ? 0 : 2) +
    (form.voice === 'passive' ? 3 : 0) +
    // «وصفت» described before it is «and it purged»
    (pro === '' ? 0 : 0.5) +
    (short ? 1 : 0) +
    (gender !== null && form.gender !== null && form.gender !== gender ? 2 : 0) -
    // «تجمع أنصار»: the past as it stands before a present of the same spelling
    (pro + lemma === word.text ? 0.25 : 0) +
    (form.person === 3 ? 0 : 4) +
    // «بسطنا سيطرتنا»: we did, sooner than he did it to us
    (form.object === 'نا' && form.tense === 'past' ? 5 : 0)
  )
}

type Gender = 'm' | 'f' | null

/** The readings of a word as a verb of a subject of this gender, likeliest first, found once for each word. */
function likeliestVerb(word: Word, gender: Gender, frames: FrameTable): LikelyVerb {
  const place = gender === 'm' ? 1 : gender === 'f' ? 2 : 0
  let found = word.likely[place]
  if (!found) {
    const readings = [...word.verbs].sort(
      (a, b) => rank(a, word, gender, frames) - rank(b, word, gender, frames),
    )
    const reading = readings[0] as VerbReading
    found = {
      reading,
      verb: frames.verb(reading.lemma),
      stating:
        readings.find(r => r.form.person === reading.form.person && frames.states(r.lemma))?.lemma ?? null,
      // «أصيب» is «was hit» before it is «I hit»
      passive: readings.every(
        r => r.form.voice === 'passive' || (r.form.person === 1 && reading.form.person === 3),
      ),
    }
    word.likely[place] = found
  }
  return found
}

/** «توجه زيلينسكي»: he went, not «she sends». */
function subjectGender(state: SentenceState, index: number): Gender {
  const topic = state.topics.at(-1)
  if (topic) return topic.gender
  const follower = state.mentionAt(index + 1)
  if (follower) return follower.proclitic === '' ? mentionGender(follower) : null
  // «تحقق النيابة»: she inquires
  const noun = state.scan.word(index + 1)?.noun
  return noun?.definite && noun.pro === '' && noun.number === 1 ? noun.gender : null
}

// its place behind those for each gender
const PRESENT = 3

/** The reading of a word as a present where it has one. */
function asPresent(word: Word, likely: LikelyVerb, frames: FrameTable): LikelyVerb {
  let found = word.likely[PRESENT]
  if (found === undefined) {
    const reading = word.verbs.find(({ form }) => form.tense === 'present' && form.person === 3)
    found = reading
      ? {
          reading,
          verb: frames.verb(reading.lemma),
          stating: frames.states(reading.lemma) ? reading.lemma : null,
          passive: reading.form.voice === 'passive',
        }
      : null
    word.likely[PRESENT] = found
  }
  return found ?? likely
}

/** How the verb at a token is read: by its frames, its spelling, its subject and what stands before it. */
export function likelyVerbAt(state: SentenceState, index: number, word: Word): LikelyVerb {
  const gender = word.verbs.length > 1 ? subjectGender(state, index) : null
  const likely = likeliestVerb(word, gender, state.frames)
  // «ينبغي أن توجَّه»: what has to be is never past
  return likely.reading.form.tense === 'past' && (state.required || state.planned)
    ? asPresent(word, likely, state.frames)
    : likely
}
