import type { Graph } from '../../merge/graph.ts'
import { oneLine } from '../sound-text.ts'
import type { Mention, Reading, StatedEvent } from './reading.ts'
import type { StandoffText } from './standoff-text.ts'

/** The name of a kind of annotation: `met_with` → `Met_with`. */
export const bratType = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)

/** The lines of an .ann: mentions (T) with what they refer to (N), triggers (T) with events (E), denials (A), notes (#). */
export function* standoffLines(reading: Reading, text: StandoffText, graph: Graph): Generator<string> {
  const written: (Mention & { readonly tag: string })[] = []
  let [spans, references, denials] = [0, 0, 0]
  const span = (type: string, start: number, end: number): [tag: string, line: string] | null => {
    const found = text.fragments(start, end)
    if (!found) return null
    const tag = `T${++spans}`
    const places = found.spans.map(place => place.join(' ')).join(';')
    return [tag, `${tag}\t${type} ${places}\t${found.text}\n`]
  }
  for (const mention of reading.mentions) {
    const line = span(bratType(mention.type), mention.start, mention.end)
    if (!line) continue
    written.push({ ...mention, tag: line[0] })
    yield line[1]
    const refersTo = [`isnad:${mention.entity.replace(/\s/g, '_')}`]
    if (mention.wikidata) refersTo.push(`Wikidata:${mention.wikidata}`)
    for (const id of refersTo)
      yield `N${++references}\tReference ${line[0]} ${id}\t${oneLine(mention.label)}\n`
  }
  for (const [at, event] of reading.events.entries()) {
    const trigger = span(bratType(event.relation), event.trigger.start, event.trigger.end)
    if (!trigger) continue
    const tag = `E${at + 1}`
    yield trigger[1]
    const sides = { Source: event.source, Target: event.target, Speaker: event.attributedTo }
    const roles = Object.entries(sides).flatMap(([role, id]) => {
      const mention = nearest(written, id, event)
      return mention ? [` ${role}:${mention.tag}`] : []
    })
    yield `${tag}\t${bratType(event.relation)}:${trigger[0]}${roles.join('')}\n`
    if (event.polarity === 'negated') yield `A${++denials}\tNegated ${tag}\n`
    yield `#${at + 1}\tAnnotatorNotes ${tag}\t${oneLine(noteOf(event, graph))}\n`
  }
}

/** The mention of an entity nearest to the trigger, those in the same sentence first. */
function nearest<Written extends Mention>(
  mentions: readonly Written[],
  id: string | null,
  { start, end, trigger }: StatedEvent,
): Written | undefined {
  const far = (mention: Mention) =>
    Math.abs(mention.start - trigger.start) + (mention.start >= start && mention.end <= end ? 0 : 1e9)
  return mentions.filter(mention => mention.entity === id).sort((a, b) => far(a) - far(b))[0]
}

function noteOf(event: StatedEvent, { nodes }: Graph): string {
  const name = (id: string | null, said: string | undefined) =>
    id === null ? `“${said ?? '—'}”` : (nodes.get(id)?.label ?? id)
  const act = `${name(event.source, event.sourceText)} ${event.relation} ${name(event.target, event.targetText)}`
  return `${act}; ${event.id}; ${event.rule}; confidence ${event.confidence}`
}
