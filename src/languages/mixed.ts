import type { Clause } from '../model/clause.ts'
import type {
  Mention,
  OfficeRef,
  OfficeTarget,
  Recognized,
  Resolved,
  Segmented,
  Sentence,
  Token,
} from '../model/document.ts'
import type { LanguagePack } from '../model/pack.ts'
import type { Passages } from './passages.ts'

/** A language of a mixed article, and what the article says in it. */
export interface MixedPart {
  readonly pack: LanguagePack
  readonly passages: Passages
}

/** One language of an article as its own pack sees it, and where each of its layers' items is in the whole. */
interface Woven {
  readonly pack: LanguagePack
  readonly segmented: Pick<Segmented, 'sentences' | 'tokens'>
  readonly text: string
  readonly sentences: readonly number[]
  readonly tokens: readonly number[]
  mentions: Mention[]
  /** place of the first of `mentions` in the whole */
  offset: number
}

/**
 * The pack of one article in several languages: each pack reads the sentences in its own language, and the stages see
 * one document, so that a name in one language and a description in the other meet. The code is that of the first.
 */
export function mixed(parts: readonly [MixedPart, ...MixedPart[]]): LanguagePack {
  const packs = parts.map(({ pack }) => pack)
  let woven: readonly Woven[] = []
  const viewOf = ({ segmented, text }: Woven, document: Segmented): Segmented => ({
    ...segmented,
    article: { ...document.article, text },
  })
  return {
    code: parts[0].pack.code,
    segment: () => {
      const segmented = parts.map(({ pack, passages }) => pack.segment(passages.text))
      const tokens = weave(
        segmented.map(layer => layer.tokens),
        token => token,
      )
      const sentences = weave(
        segmented.map(layer => layer.sentences),
        (sentence, index, part): Sentence => ({
          ...sentence,
          index,
          // of an empty sentence there is none: each has tokens, and they stand together
          from: tokens.places[part]?.[sentence.from] as number,
          to: (tokens.places[part]?.[sentence.to - 1] as number) + 1,
          language: packs[part]?.code as string,
        }),
      )
      woven = parts.map(({ pack, passages }, part) => ({
        pack,
        segmented: segmented[part] as Woven['segmented'],
        text: passages.text,
        sentences: sentences.places[part] as number[],
        tokens: tokens.places[part] as number[],
        mentions: [],
        offset: 0,
      }))
      return { sentences: sentences.items, tokens: tokens.items as Token[] }
    },
    recognize: document => {
      const mentions: Mention[] = []
      for (const part of woven) {
        part.offset = mentions.length
        part.mentions = [...part.pack.recognize(viewOf(part, document)).mentions]
        for (const mention of part.mentions) mentions.push(inWhole(mention, part))
      }
      return { mentions }
    },
    clauses: document =>
      woven.flatMap(part =>
        part.pack
          .clauses({
            ...viewOf(part, document),
            mentions: part.mentions,
            ...resolvedIn(part, document),
          })
          .map((clause): Clause => ({ ...clause, sentence: part.sentences[clause.sentence] as number })),
      ),
    frames: (predicate, form) => packs.flatMap(pack => pack.frames(predicate, form)),
    prepositions: {
      agents: packs.flatMap(pack => pack.prepositions.agents),
      between: packs.flatMap(pack => pack.prepositions.between),
      companions: packs.flatMap(pack => pack.prepositions.companions),
      causes: packs.flatMap(pack => pack.prepositions.causes),
    },
    topicSlots: relation => [...new Set(packs.flatMap(pack => pack.topicSlots(relation)))],
    publishedAt: document => {
      for (const part of woven) {
        const day = part.pack.publishedAt(viewOf(part, document))
        if (day !== null) return day
      }
      return null
    },
  }
}

/** Layers of several languages as one in the order of the text, and the place in it of each item of each layer. */
function weave<T extends { readonly start: number }>(
  layers: readonly (readonly T[])[],
  place: (item: T, index: number, layer: number) => T,
): { readonly items: readonly T[]; readonly places: readonly (readonly number[])[] } {
  const items: T[] = []
  const places = layers.map(() => [] as number[])
  const next = layers.map(() => 0)
  for (;;) {
    let first = -1
    let start = Number.POSITIVE_INFINITY
    for (let layer = 0; layer < layers.length; layer++) {
      const item = layers[layer]?.[next[layer] as number]
      if (item === undefined || item.start >= start) continue
      first = layer
      start = item.start
    }
    if (first < 0) return { items, places }
    const at = next[first] as number
    places[first]?.push(items.length)
    items.push(place(layers[first]?.[at] as T, items.length, first))
    next[first] = at + 1
  }
}

/** A mention with the numbers of the whole document in place of those of its part. */
function inWhole(mention: Mention, { sentences, tokens, offset }: Woven): Mention {
  const target = (of: OfficeTarget | null): OfficeTarget | null =>
    of?.mention === undefined ? of : { ...of, mention: of.mention + offset }
  const office = (of: OfficeRef): OfficeRef => ({ ...of, target: target(of.target) })
  const { reference } = mention
  return {
    ...mention,
    index: mention.index + offset,
    sentence: sentences[mention.sentence] as number,
    from: tokens[mention.from] as number,
    to: (tokens[mention.to - 1] as number) + 1,
    pairedWith: mention.pairedWith === null ? null : mention.pairedWith + offset,
    offices: mention.offices.map(office),
    reference: reference.by === 'office' ? { ...reference, office: office(reference.office) } : reference,
  }
}

/** What was resolved, with the numbers of one part's mentions. */
function resolvedIn({ mentions, offset }: Woven, document: Recognized & Resolved): Resolved {
  const stop = offset + mentions.length
  return {
    entities: document.entities,
    referents: document.referents.slice(offset, stop),
    settledBy: document.settledBy.slice(offset, stop),
    focus: document.focus,
    home: document.home,
    publishedAt: document.publishedAt,
    ambiguous: document.ambiguous,
    offices: new Map(
      [...document.offices].map(([person, offices]) => [
        person,
        // an office stated in the other language has a number that no mention of this part has
        offices.map(office => ({ ...office, mention: office.mention - offset })),
      ]),
    ),
  }
}
