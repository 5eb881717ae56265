import type { Article } from './article.ts'
import type { EntityType } from './entity.ts'
import type { OfficeRole, WorldRow } from './gazetteer.ts'
import type { Span } from './span.ts'

/** A word, number or mark of the text. */
export interface Token extends Span {
  /** the token cleaned of marks, tatweel and presentation forms */
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
  /** index into the language pack's table of words; -1 for numbers and marks */
  readonly word: number
}

/** A sentence: a span of text and the tokens in it. */
export interface Sentence extends Span {
  readonly index: number
  /** first token, and the one after the last */
  readonly from: number
  readonly to: number
  readonly kind: 'headline' | 'dateline' | 'boilerplate' | 'body'
  /** ISO 639-1 code, where the article is in more than one language */
  readonly language?: string
}

/** The layer of the segment stage. */
export interface Segmented {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** What an office is in: a ministry, a country, or what a mention of the text names. */
export interface OfficeTarget {
  readonly type: 'ministry' | 'country' | 'organization' | 'place'
  /** the portfolio of a ministry, or the composed institution (`parliament`) of an organization */
  readonly portfolio?: string | undefined
  readonly institution?: string | undefined
  /** the country, where the text gives it */
  readonly iso?: string | undefined
  /**
   * the country named last before it: «المتحدث باسم حكومته»; or the body: «القيادي فيها»; or the country that sends
   * somebody, and not one named inside the mention: «سفير المملكة لدى مصر»
   */
  readonly near?: true | 'body' | 'sender' | undefined
  /** the countries of which it can only be one */
  readonly among?: readonly string[] | undefined
  /** index of the mention that names it, where it is named */
  readonly mention?: number | undefined
}

/** An office as the text states it. */
export interface OfficeRef {
  readonly role: OfficeRole
  readonly target: OfficeTarget | null
  /** the words of the office */
  readonly text: string
  readonly former: boolean
  /** taken over from somebody else's: "his counterpart" */
  readonly derived?: true | undefined
}

/** How a mention points to what it means, before that is resolved. */
export type Reference =
  /** names of the gazetteers: every entity that is called so */
  | { readonly by: 'id'; readonly ids: readonly string[] }
  /** a name that no gazetteer knows */
  | { readonly by: 'name'; readonly name: string; readonly key: string }
  /** a family name or other short form, to be matched with what the article has named */
  | { readonly by: 'short'; readonly key: string; readonly ids: readonly string[] }
  /** an office without a name; `number` people hold it */
  | {
      readonly by: 'office'
      readonly office: OfficeRef
      readonly number: 1 | 2 | 3
      /** a word for any official, that points back to one already named: "the Kenyan official" */
      readonly pointing?: true
    }
  /** "his Iranian counterpart" without a name */
  | { readonly by: 'counterpart'; readonly iso: string | null }
  /** "the two ministers", "both sides", "the two countries" */
  | {
      readonly by: 'both'
      /** `opponent`: two whom somebody speaks to or stands between, sooner bodies and countries than people */
      readonly of: 'person' | 'country' | 'neighbor' | 'party' | 'opponent' | 'organization'
      readonly role?: OfficeRole
      /** said without a word for two, "the leaders": the words for several of them, which the sentence before must not have */
      readonly bare?: readonly string[]
    }
  /** "the ministry", "the movement", "the statement": the last of that kind; `key` tells the kind */
  | {
      readonly by: 'same'
      readonly key: string
      readonly words: readonly string[]
      readonly ids?: readonly string[]
      /** any armed group or party may be called so, whatever its name */
      readonly faction?: true
      /** the words may stand anywhere in the name, not only at its head */
      readonly anywhere?: true
    }
  /** "His Excellency": the last who was called so, whose words begin like one of these; or the last who holds such an office */
  | {
      readonly by: 'honorific'
      readonly beginnings: readonly string[]
      readonly roles: readonly OfficeRole[]
    }
  /** a ministry or institution whose country the text leaves out: "the army", "the health ministry" */
  | { readonly by: 'composed'; readonly type: 'ministry' | 'organization'; readonly part: string }

/** Words that mean an entity. */
export interface Mention extends Span {
  readonly index: number
  readonly sentence: number
  /** first token, and the one after the last, of the whole noun phrase: titles and name together */
  readonly from: number
  readonly to: number
  readonly kind: 'name' | 'title' | 'nominal' | 'pronoun' | 'adjective'
  readonly type: EntityType
  readonly reference: Reference
  /** offices that the text gives together with a person's name */
  readonly offices: readonly OfficeRef[]
  /** conjunctions and prepositions written together with its first word */
  readonly proclitic: string
  /** whether a preposition says that something is or happens there: «في باماكو», "in Bamako" */
  readonly locative?: boolean
  /** part of a larger mention: an entity of its own, but no member of the sentence */
  readonly embedded: boolean
  readonly gender: 'm' | 'f' | null
  readonly number: 1 | 2 | 3
  /** the mention it makes a pair with, named just before it: "A and B", "A with his counterpart B" */
  readonly pairedWith: number | null
}

/** The layer of the recognize stage. */
export interface Recognized {
  readonly mentions: readonly Mention[]
}

/** An entity of one article. */
export interface ResolvedEntity {
  readonly id: string
  readonly type: EntityType
  readonly known: boolean
  /** names in the article's language, for those that no gazetteer knows */
  readonly names: readonly string[]
  readonly iso: string | undefined
  readonly portfolio: string | undefined
  /** what gazetteers say of it */
  readonly row: WorldRow | undefined
}

/** The layer of the resolve stage. */
export interface Resolved {
  readonly entities: ReadonlyMap<string, ResolvedEntity>
  /** for each mention the entities it means: none where it stays open, two for "the two ministers" */
  readonly referents: readonly (readonly string[])[]
  /** for each mention the sieve that settled it; nothing where it stays open */
  readonly settledBy: readonly (string | undefined)[]
  /** ISO codes of the countries the article is about, most first */
  readonly focus: readonly string[]
  /** the country whose institutions the article leaves without a country */
  readonly home: string | undefined
  readonly publishedAt: string | null
  /** names that several known entities have and that nothing in the article tells apart */
  readonly ambiguous: readonly { readonly text: string; readonly ids: readonly string[] }[]
  /** offices that the text gives to people, by person */
  readonly offices: ReadonlyMap<
    string,
    readonly {
      readonly role: OfficeRole
      readonly target: string
      readonly former: boolean
      readonly mention: number
      readonly domestic: boolean
    }[]
  >
}
