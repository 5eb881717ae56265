import nlp from 'compromise/two'

/** The parts of compromise's model that are used as a dictionary: tags of words and the inflection of verbs and nouns. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
  readonly two: { readonly switches: Readonly<Record<string, string>> }
}
interface Methods {
  readonly two: {
    readonly transform: {
      readonly verb: {
        readonly conjugate: (infinitive: string, model: Model) => Readonly<Record<string, string>>
      }
      readonly noun: { readonly toPlural: (noun: string, model: Model) => string }
    }
  }
}

const model = nlp.model() as Model
const methods = nlp.methods() as Methods
const { lexicon } = model.one
const { switches } = model.two

/** The tags compromise's lexicon gives a lower-case word: `PastTense`, `Plural`, `FemaleName`, … */
export function tagsOf(word: string): string {
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined
  const both = Object.hasOwn(switches, word) ? switches[word] : undefined
  const listed = typeof tags === 'string' ? tags : (tags?.join(' ') ?? '')
  return both ? `${listed} ${both}` : listed
}

/** The forms of a verb: base, third person, past, participle, gerund. */
export function conjugate(base: string): {
  third: string
  past: string
  participle: string
  gerund: string
} {
  const forms = methods.two.transform.verb.conjugate(base, model)
  const past = forms.PastTense ?? `${base}ed`
  return {
    third: forms.PresentTense ?? `${base}s`,
    past,
    participle: forms.Participle ?? past,
    gerund: forms.Gerund ?? `${base}ing`,
  }
}

/** The plural of a noun. */
export const pluralOf = (noun: string): string => methods.two.transform.noun.toPlural(noun, model)
