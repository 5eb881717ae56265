import type { WriteText } from './format.ts'
import { labelsOf } from './names.ts'
import { quotesOf } from './quotes.ts'
import { oneLine, soundText } from './sound-text.ts'
import { edgesOf, nodesOf } from './view.ts'

// colors that can be told apart by the color-blind (Okabe and Ito)
const fills: Readonly<Record<string, string>> = {
  ...{ person: '#f7c56b', country: '#9fd3f2', ministry: '#7fc8ae', organization: '#f5ec9a' },
  ...{ place: '#dddddd', event: '#eaa06c', treaty: '#dfb3cf' },
}
const strokes: Readonly<Record<string, string>> = {
  ...{ verbal_cooperation: '#56b4e9', material_cooperation: '#009e73' },
  ...{ verbal_conflict: '#e69f00', material_conflict: '#d55e00' },
}

/** Graphviz, streamed: color by kind of node and by quad class, dashed for what is denied, the quotes as tooltips. */
export const dot: WriteText = function* (graph) {
  yield 'digraph isnad {\n'
  yield '  graph [charset="UTF-8", rankdir=LR, overlap=false];\n'
  yield '  node [shape=box, style="rounded,filled", fontname="DejaVu Sans", fontsize=11];\n'
  yield '  edge [fontname="DejaVu Sans", fontsize=9];\n'
  for (const { id, attributes } of nodesOf(graph)) {
    const { type } = attributes
    const label = labelsOf(attributes).map(oneLine).join('\n')
    yield `  ${dotId(id)} ${list({ label, fillcolor: fills[type], class: type, tooltip: id })};\n`
  }
  for (const { key, source, target, attributes, evidence } of edgesOf(graph)) {
    const { label, relation, polarity, quad, weight, background } = attributes
    const denied = polarity === 'negated'
    const look = {
      label: denied ? `not: ${label}` : label,
      color: strokes[String(quad)] ?? '#777777',
      style: denied ? 'dashed' : background ? 'dotted' : undefined,
      penwidth: Number((1 + Math.log2(Number(weight) || 1) / 2).toFixed(2)),
    }
    const said = { id: key, class: `${relation} ${polarity}`, tooltip: quotesOf(evidence), weight }
    yield `  ${dotId(source)} -> ${dotId(target)} ${list({ ...look, ...said })};\n`
  }
  yield '}\n'
}

const list = (attributes: Readonly<Record<string, unknown>>): string =>
  `[${Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}=${typeof value === 'number' ? value : dotText(String(value))}`)
    .join(', ')}]`

// an id knows one escape, \"; a backslash before the closing quote would be one too
const dotId = (id: string) => `"${soundText(id).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** A text that Graphviz shows as it is: backslashes begin escapes there and ampersands entities. */
const dotText = (text: string) =>
  `"${soundText(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('&', '&amp;')
    .replace(/\r\n?|\n/g, '\\n')}"`
