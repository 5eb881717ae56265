import { type Spelling, skeletonOf } from './spelling.ts'

/** Countries whose people's names are written in another script, so that English spells them in many ways. */
const otherScripts = new Set(
  `SA AE QA KW BH OM YE IQ SY LB JO PS EG SD LY TN DZ MA MR SO DJ KM EH IR AF PK TJ TM UZ KZ KG AZ AM GE RU UA BY BG RS ME MK
GR CY IL IN BD LK NP BT MM TH LA KH CN TW HK JP KR KP MN ET ER MV`.split(/\s+/),
)

const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', ß: 'ss', đ: 'd', æ: 'e', œ: 'e' }
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/[łøıßđæœ]/g, letter => letters[letter] as string)

// "Sergey", "Sergei"; "Hussein", "Hussain"; "Yousef", "Youssef"; "Zelenskyy", "Zelenskiy", "Zelensky"
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yi|ij|yy|ii|y|i)$/, 'i'],
  [/(?:ai|ay|ei|ey)/g, 'e'],
  [/(?:ou|oo|uu)/g, 'u'],
  [/(?:ee|ea|ii)/g, 'i'],
  [/aa/g, 'a'],
  [/y(?=[^aeiou]|$)/g, 'i'], // "Dmytro" → i; "Yahya" keeps its y
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/dj/g, 'j'],
  [/dh/g, 'd'],
  [/tch/g, 'ch'],
  [/([^aeiou])\1+/g, '$1'],
]

const isVowel = (letter: string) => 'aeiou'.includes(letter)
const skeletons = new Map<string, { bones: string; slots: string[] }>()

function skeleton(word: string): { bones: string; slots: string[] } {
  let known = skeletons.get(word)
  if (!known) {
    let sound = word
    for (const [pattern, other] of sounds) sound = sound.replace(pattern, other)
    known = skeletonOf(sound, isVowel)
    if (skeletons.size > 50_000) skeletons.clear()
    skeletons.set(word, known)
  }
  return known
}

// "Mohamed", "Muhammad", "Mohammed": these vowels stand for one another, others tell names apart
const near: ReadonlySet<string> = new Set(['ae', 'ea', 'ou', 'uo', 'ei', 'ie'])

/** How English news spells one foreign name: see {@link Spelling}. */
export const englishSpelling: Spelling = {
  words: name => {
    const parts = plain(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '')
    const words: string[] = []
    for (const part of parts) {
      const before = words.at(-1)
      // "Abdel Fattah", "Abdul-Fattah", "Abd al-Fattah" → "abd" + "fattah"; "el-Sisi", "al-Sisi" → "sisi"
      if (/^abd(?:el|al|ul)?$/.test(part)) words.push('abd')
      else if (/^(?:al|el|ul|as|ad|ar|an|az|ash)$/.test(part) && parts.length > 1) continue
      else if (before === 'abd' && words.length > 0) words[words.length - 1] = `abd${part}`
      else words.push(part.replace(/^abd(?:el|al|ul)(?=.{3})/, 'abd'))
    }
    return words
  },
  joins: word => /^abd(?:el|al|ul)?$|^(?:al|el|ul|as|ad|ar|an|az|ash)$/.test(plain(word)),
  key: word => skeleton(word).bones,
  agree: (a, b) => {
    if (a === b) return true
    const [x, y] = [skeleton(a), skeleton(b)]
    return (
      x.bones === y.bones &&
      x.slots.every((slot, at) => {
        const other = y.slots[at] as string
        return slot === other || near.has(slot + other)
      })
    )
  },
  transliterated: iso => iso !== undefined && otherScripts.has(iso),
}
