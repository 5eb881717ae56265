/** The scripts whose languages are told apart, each named by the language that is usual in it. */
export type Script = 'ar' | 'en'

/** Frequent words that tell a language from others in its script; none that is common in the script's usual one too. */
const words: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  ar: {
    ar: 'فی من على علی إلى الى إلی أن ان إن التی الذی عن مع هذا هذه ذلک قال قالت کان کما بین بعد قد لا لم ما هو',
    fa: 'از در که است این را برای های شود کرد بود خود آن شده اند هم کشور',
    ur: 'کے کی کا میں ہے سے کو اور نے ہیں تھا گیا کہ اس یہ',
    ps: 'په چې کې سره دې یې او نه ته شوي شوی',
    ku: 'لە بە کە بۆ ئەو ئەم لەگەڵ دوای وەک',
  },
  en: {
    en: 'the of and to that is was for with by said his its are has have which from were on after',
    fr: 'le la les des et est dans pour une du sur que qui aux ont avec par ses au',
    de: 'der das und ist nicht mit den von ein eine zu im auf dem sich für wurde',
    es: 'el la los las que una por con del para se su como más fue y',
    it: 'il che di della per una con gli sono del nel dei le alla non',
    pt: 'os que uma não em com dos da para por ao foi mais do',
    nl: 'het een van en niet zijn voor op dat te ook bij door',
    tr: 've bir bu için ile olarak da de daha olan sonra',
    id: 'yang dan untuk dengan dari ini itu pada tidak di ke',
  },
}

// keyboards mix the Arabic and the Persian letters: «في» and «فی», «که» and «كه»
const spellings = (word: string) => new Set([word, word.replaceAll('ی', 'ي').replaceAll('ک', 'ك')])

const byWord = (languages: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const [language, list] of Object.entries(languages))
    for (const word of list.split(' '))
      for (const spelling of spellings(word)) found.set(spelling, [...(found.get(spelling) ?? []), language])
  return found
}

/** The function words of a script. */
export interface FunctionWords {
  /** a word in lower case → the languages it speaks for */
  readonly languages: ReadonlyMap<string, readonly string[]>
  /** the length of the longest, in UTF-16 units */
  readonly longest: number
}

const known = new Map<Script, FunctionWords>()

/** The function words of the languages of a script, gathered when they are first asked for. */
export function functionWordsOf(script: Script): FunctionWords {
  let found = known.get(script)
  if (!found) {
    const languages = byWord(words[script])
    found = { languages, longest: Math.max(...[...languages.keys()].map(word => word.length)) }
    known.set(script, found)
  }
  return found
}

/** The script of a language by its code; one that is not listed is taken to be written in Latin letters. */
export const scriptOfLanguage = (code: string): Script => (Object.hasOwn(words.ar, code) ? 'ar' : 'en')
