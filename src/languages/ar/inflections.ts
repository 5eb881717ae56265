/** The pronouns that a noun or title ends with, longer before what they end with. */
export const pronouns = ['هما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ه', 'ك', 'ي'] as const

// و ف alone; ب ل ك before nouns, with و or ف before them; «وبال», «ولل» are handled with the article.
const nounProclitics = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'أ']

/** The verbs that a word with an object pronoun may be, and the pronoun: «شنتها» → شنت + ها; «أدانوه» → أدانوا + ه; «أجراها» → أجرى + ها */
export function* withoutObject(text: string): Generator<[string, string]> {
  for (const pronoun of ['هما', 'هم', 'ها', 'ه', 'نا', 'ني'] as const) {
    if (!text.endsWith(pronoun) || text.length - pronoun.length < 2) continue
    const bare = text.slice(0, -pronoun.length)
    yield [bare, pronoun]
    if (bare.endsWith('و')) yield [`${bare}ا`, pronoun]
    if (bare.endsWith('ا')) yield [`${bare.slice(0, -1)}ى`, pronoun]
  }
}

/** The ways to take proclitics and the article off: [proclitics, definite, stem]. «وللوزارة» → ['ول', true, 'وزارة'] */
export function* nounStems(text: string): Generator<[string, boolean, string]> {
  for (const pro of nounProclitics) {
    if (!text.startsWith(pro) || text.length - pro.length < 2) continue
    const rest = text.slice(pro.length)
    if (rest.startsWith('ال') && rest.length > 4) yield [pro, true, rest.slice(2)]
    if (pro.endsWith('ل') && rest.startsWith('ل') && rest.length > 3) {
      yield [pro, true, rest.slice(1)]
      // «لللقاء» does not occur: ل + اللقاء is written «للقاء»
      yield [pro, true, rest]
    }
    yield [pro, false, rest]
  }
}

/** What an inflected form says of its noun. */
export interface Inflection {
  readonly lemma: string
  readonly gender: 'm' | 'f' | null
  readonly number: 1 | 2 | 3
  readonly pronoun: string
  readonly construct: boolean
  readonly only?: 'adjective'
}

/** The nouns whose inflected form `stem` may be. «هجماته» → هجمة, هجوم is listed with its plural. */
export function* inflections(stem: string, definite: boolean): Generator<Inflection> {
  yield* endings(stem, '', definite)
  if (definite) return
  for (const pronoun of pronouns) {
    if (!stem.endsWith(pronoun) || stem.length - pronoun.length < 2) continue
    const bare = stem.slice(0, -pronoun.length)
    const last = bare.charAt(bare.length - 1)
    yield* endings(bare, pronoun, definite)
    // «دعوته» → دعوة; «لقائه», «لقاؤه» → لقاء; «قضاياه» stays
    if (last === 'ت')
      yield { lemma: `${bare.slice(0, -1)}ة`, gender: 'f', number: 1, pronoun, construct: false }
    if (last === 'ئ' || last === 'ؤ')
      yield { lemma: `${bare.slice(0, -1)}ء`, gender: null, number: 1, pronoun, construct: false }
    if (last === 'ا')
      yield { lemma: `${bare.slice(0, -1)}ى`, gender: null, number: 1, pronoun, construct: false }
  }
}

function* endings(stem: string, pronoun: string, definite: boolean): Generator<Inflection> {
  const base = { pronoun, construct: false } as const
  yield { ...base, lemma: stem, gender: null, number: 1 }
  const cut = (ending: string) =>
    stem.endsWith(ending) && stem.length - ending.length >= 2 ? stem.slice(0, -ending.length) : null
  const feminine = cut('ة')
  if (feminine) yield { ...base, lemma: feminine, gender: 'f', number: 1, only: 'adjective' }
  const alef = cut('ا')
  if (alef && !definite) yield { ...base, lemma: alef, gender: null, number: 1 }
  const at = cut('ات')
  if (at) {
    yield { ...base, lemma: `${at}ة`, gender: 'f', number: 3 }
    yield { ...base, lemma: at, gender: 'f', number: 3 }
  }
  for (const ending of ['ون', 'ين', 'ان'] as const) {
    const sound = cut(ending)
    if (!sound) continue
    const number = ending === 'ان' ? 2 : 3
    yield { ...base, lemma: sound, gender: null, number }
    if (sound.endsWith('ت')) yield { ...base, lemma: `${sound.slice(0, -1)}ة`, gender: 'f', number: 2 }
  }
  for (const ending of ['و', 'ي', 'ا'] as const) {
    const sound = definite ? null : cut(ending)
    if (!sound) continue
    yield { ...base, lemma: sound, gender: null, number: ending === 'ا' ? 2 : 3, construct: true }
    if (sound.endsWith('ت'))
      yield { ...base, lemma: `${sound.slice(0, -1)}ة`, gender: 'f', number: 2, construct: true }
  }
}
