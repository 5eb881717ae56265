import { isIn, list } from '../word-lists.ts'
import { spelled, wordTest } from '../word-test.ts'
import { isOrdinary, type Word } from '../words.ts'
import type { Scan } from './scan.ts'

/** The lists of personal names. */
export const anyName = list.givenName | list.familyName

/** Particles take the word after them: «عبد الفتاح», «أبو الغيط», «بن سلمان», «آل ثاني». */
export const particles: ReadonlySet<string> = new Set(
  'عبد ابو ابي ابا ابن بن بنت ال ام ذو ولد فان دي دا دو لو مار سانت سان الله'.split(' '),
)

/** Family names of East Asia, which come first: two syllables more make another person than one. */
export const eastAsian: ReadonlySet<string> = new Set(
  'لي كيم بارك باك تشوي جونغ كانغ تشو يون تشانغ وانغ ليو تشن هوانغ تشاو وو شو سون هو غو لين نغوين تران لو تساي لاي هان فام يي'.split(
    ' ',
  ),
)

/** Whether the first letter of a word may be a proclitic. */
export const mayHaveProclitic = spelled(/^[وفبلك]/)

/** Whether a word is a given name and no family name. */
export const isGivenName = wordTest(word => isIn(word, list.givenName) && !isIn(word, list.familyName))

/** Whether a word means something as it stands, as an indefinite noun or a verb. */
export const isCommon = wordTest(
  word =>
    word.nouns.some(reading => reading.pro === '' && !reading.definite && reading.lemma === word.text) ||
    word.verbs.some(reading => reading.pro === ''),
)

/** What a reporter can say of somebody in the third person; «أدوم», «شيت» and «عدن» only look like verbs. */
export const isThirdPerson = wordTest(({ verbs }: Word) =>
  verbs.some(({ form }) => form.person === 3 && !(form.gender === 'f' && form.number === 'p')),
)

/** Whether the word at a token is a listed name of people. */
export const isListed = (scan: Scan, index: number): boolean => isIn(scan.word(index), anyName)

/** Whether a word in «ى» is a past verb as it is written, which folded looks like a name. */
export const isVerbInYa = wordTest(
  ({ text, verbs }) => text.endsWith('ى') && verbs.some(v => v.pro === '' && v.lemma === text),
)

/**
 * «فاضل المفرجي»: whether a word of no lexicon looks like a surname of descent. No adjective with the article goes with a
 * bare noun before it, so what is before it is a given name.
 */
export const isStrangeSurname = wordTest(word => /^ال...+ي$/.test(word.text) && !isOrdinary(word))
