/** A span: its kind, its fragments in code points, its words. */
interface Span {
  readonly type: string
  readonly places: readonly (readonly [number, number])[]
  readonly text: string
}

/** An .ann as its grammar has it (brat standoff format, https://brat.nlplab.org/standoff.html). */
export interface Standoff {
  readonly spans: ReadonlyMap<string, Span>
  readonly events: ReadonlyMap<
    string,
    { readonly trigger: string; readonly roles: ReadonlyMap<string, string> }
  >
  readonly denials: readonly string[]
  readonly notes: ReadonlyMap<string, string>
  readonly references: ReadonlyMap<string, readonly string[]>
  readonly quoted: (places: Span['places']) => string
}

/** Reads a document of brat as strictly as brat does; throws on a line that is none of its kinds. */
export function readStandoff(text: string, annotations: string): Standoff {
  const points = [...text]
  const spans = new Map<string, Span>()
  const events = new Map<string, { trigger: string; roles: Map<string, string> }>()
  const denials: string[] = []
  const notes = new Map<string, string>()
  const references = new Map<string, string[]>()
  const once = (map: ReadonlyMap<string, unknown>, tag: string) => {
    if (map.has(tag)) throw new Error(`${tag} twice`)
  }
  for (const line of annotations.split('\n').slice(0, -1)) {
    const span = /^(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t\n]+)$/.exec(line)
    const event = /^(E\d+)\t\w+:(T\d+)((?: \w+:[TE]\d+)*)$/.exec(line)
    const denial = /^A\d+\tNegated (E\d+)$/.exec(line)
    const note = /^#\d+\tAnnotatorNotes (E\d+)\t([^\t\n]*)$/.exec(line)
    const reference = /^N\d+\tReference (T\d+) (\w+:\S+)\t([^\t\n]*)$/.exec(line)
    if (span) {
      const [, tag, type, places, words] = span as unknown as [string, string, string, string, string]
      once(spans, tag)
      const pairs = places.split(';').map(place => place.split(' ').map(Number) as [number, number])
      spans.set(tag, { type, places: pairs, text: words })
    } else if (event) {
      const [, tag, trigger, roles] = event as unknown as [string, string, string, string]
      once(events, tag)
      const sides = roles.trim() === '' ? [] : roles.trim().split(' ')
      events.set(tag, { trigger, roles: new Map(sides.map(side => side.split(':') as [string, string])) })
    } else if (denial) denials.push(denial[1] as string)
    else if (note) notes.set(note[1] as string, note[2] as string)
    else if (reference) {
      const [, tag, id] = reference as unknown as [string, string, string]
      references.set(tag, [...(references.get(tag) ?? []), id])
    } else throw new Error(`no line of standoff: ${line}`)
  }
  const quoted = (places: Span['places']) =>
    places.map(([start, end]) => points.slice(start, end).join('')).join(' ')
  return { spans, events, denials, notes, references, quoted }
}
