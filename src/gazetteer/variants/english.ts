import { Answers } from './answers.ts'
import { usualOf } from './english-names.ts'
import { sameConsonant, soundsOf } from './english-sounds.ts'
import type { Sounds, Spelling } from './spelling.ts'

/**
 * Countries whose people's names are written in another script, so that English spells them in many ways. Of Chinese
 * names there is one spelling, that of pinyin or of the passport.
 */
const otherScripts = new Set(
  `SA AE QA KW BH OM YE IQ SY LB JO PS EG SD LY TN DZ MA MR SO DJ KM EH IR AF PK TJ TM UZ KZ KG AZ AM GE RU UA BY BG RS ME MK
GR CY IL IN BD LK NP BT MM TH LA KH JP KR KP MN ET ER MV`.split(/\s+/),
)

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  æ: 'e',
  œ: 'e',
  ə: 'a',
}
const isAscii = /^[a-z -]*$/
function plain(text: string): string {
  const small = text.toLowerCase()
  if (isAscii.test(small)) return small
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`ʻ]/gu, '')
    .toLowerCase()
    .replace(/[łøıßđæœə]/g, letter => letters[letter] as string)
}

const known = new Answers<Sounds>()
const sounds = (word: string): Sounds => known.of(word, () => soundsOf(word))

// "Mohamed", "Muhammad"; "Saleh", "Salih": these vowels stand for one another, others tell names apart
const near: ReadonlySet<string> = new Set(['ae', 'ea', 'ou', 'uo', 'ei', 'ie'])
const closer: ReadonlySet<string> = new Set(['ou', 'uo'])

/** Whether two runs of vowels may write the same; `surely` those of a short word only for o and u. */
function sameVowels(a: string, b: string, inside: boolean, length: number, surely: boolean): boolean {
  if (a === b) return true
  // "Zawahiri", "Zawahri"; "Dmitry", "Dimitri"
  if (inside && length > 3 && ((a === '' && b.length === 1) || (b === '' && a.length === 1))) return true
  if (a.length !== b.length) return false
  const allowed = surely && length < 3 ? closer : near
  for (let at = 0; at < a.length; at++)
    if (a[at] !== b[at] && !allowed.has((a[at] as string) + b[at])) return false
  return true
}

/** Whether two words may sound the same. */
function soundAlike(a: string, b: string, surely: boolean): boolean {
  const [x, y] = [sounds(a), sounds(b)]
  if (x.bones !== y.bones || x.consonants.length !== y.consonants.length) return false
  for (let at = 0; at < x.consonants.length; at++)
    if (!sameConsonant(x.consonants.charAt(at), y.consonants.charAt(at))) return false
  const { length } = x.consonants
  return x.slots.every((slot, at) => {
    const other = y.slots[at] as string
    // "Tebboune", "Tebboun"
    if (at === length && length > 2 && slot + other === 'e') return true
    return sameVowels(slot, other, at > 0 && at < length, length, surely)
  })
}

const article = /^(?:al|el|ul|as|ad|ar|an|az|ash)$/
// "Abdel", "Abdul", "Abdol", "Abdur" before what begins with r
const servant = /^abd(?:[aeou][lrsn])?$/
// "Abdulfattah", "Abdolreza", "Abderrahman", "Abdessalam" → "abd" and the rest
const joinedServant = /^abd[aeou](?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z))(?=.{2})/

/** How English news spells one foreign name: see {@link Spelling}. */
export const englishSpelling: Spelling = {
  words: name => {
    const parts = plain(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '')
    const words: string[] = []
    for (const part of parts) {
      // "Abdel Fattah", "Abdul-Fattah", "Abd al-Fattah" → "abdfattah"; "el-Sisi", "al-Sisi" → "sisi"
      if (servant.test(part)) words.push('abd')
      else if (parts.length > 1 && article.test(part)) continue
      else if (words.at(-1) === 'abd') words[words.length - 1] = `abd${part}`
      else words.push(part.replace(joinedServant, 'abd'))
    }
    return words
  },
  joins: word => servant.test(plain(word)) || article.test(plain(word)),
  key: word => sounds(usualOf(word) ?? word).bones,
  agree: (a, b) => {
    if (a === b) return true
    const name = usualOf(a)
    return (name !== undefined && name === usualOf(b)) || soundAlike(a, b, false)
  },
  // "Salah" is not "Saleh", though one may be taken for the other
  sure: (a, b) => {
    if (a === b) return true
    const [name, other] = [usualOf(a), usualOf(b)]
    return name !== undefined && other !== undefined ? name === other : soundAlike(a, b, true)
  },
  transliterated: iso => iso !== undefined && otherScripts.has(iso),
}
