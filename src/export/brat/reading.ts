import type { Graph } from '../../merge/graph.ts'
import type { Extraction } from '../../model/extraction.ts'
import { namesOf } from '../names.ts'
import type { Scalar } from '../view.ts'

interface Quote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A place where an article mentions an entity; offsets as everywhere here, UTF-16 code units into the article. */
export interface Mention extends Quote {
  readonly entity: string
  readonly type: string
  readonly label: string
  readonly wikidata?: string
}

/** An act as a sentence states it; a side that the sentence leaves out is null, with its words where it has some. */
export interface StatedEvent extends Quote {
  readonly id: string
  readonly relation: string
  readonly polarity: string
  readonly source: string | null
  readonly target: string | null
  readonly sourceText?: string | undefined
  readonly targetText?: string | undefined
  readonly attributedTo: string | null
  readonly trigger: Quote
  readonly rule: string
  readonly confidence: number
}

/** What is annotated in one article. */
export interface Reading {
  readonly events: readonly StatedEvent[]
  readonly mentions: readonly Mention[]
}

/** What an extraction annotates: every mention and every relation. */
export function readingOf({ entities, relations }: Extraction): Reading {
  const mentions = entities.flatMap(({ id, type, label, wikidata, mentions: places }) =>
    places.map(({ start, end, text }) => ({
      ...{ entity: id, type, label, start, end, text },
      ...(wikidata === undefined ? {} : { wikidata }),
    })),
  )
  const events = relations.map(({ evidence, ...relation }) => ({ ...relation, ...evidence }))
  return { events, mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** Where the names of the events' actors stand in their sentences, longer names first, each place once. */
export function namedMentions(events: readonly StatedEvent[], graph: Graph): Mention[] {
  const mentions = new Map<string, Mention>()
  for (const { source, target, attributedTo, start, text } of events)
    for (const id of [source, target, attributedTo]) {
      const attributes = id === null ? undefined : graph.nodes.get(id)
      if (id === null || !attributes) continue
      const { label, type, wikidata, ...rest } = attributes
      const names = [label, ...namesOf(rest as Record<string, Scalar>).values()].flat()
      const at = placeOf(text, names)
      if (!at) continue
      const place = { start: start + at.start, end: start + at.end, text: at.text }
      const known = { entity: id, type, label, ...(wikidata === undefined ? {} : { wikidata }) }
      mentions.set(`${place.start} ${place.end} ${id}`, { ...known, ...place })
    }
  return [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function placeOf(text: string, names: readonly string[]): Quote | null {
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const start = name === '' ? -1 : text.indexOf(name)
    if (start < 0) continue
    const around = [text.slice(0, start), text.slice(start + name.length)] as const
    // part of a longer word is no name: "US" in "USSR"
    if (!/[\p{L}\p{M}\p{N}]$/u.test(around[0]) && !/^[\p{L}\p{M}\p{N}]/u.test(around[1]))
      return { start, end: start + name.length, text: name }
  }
  return null
}
