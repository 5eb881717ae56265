import { describe, expect, it } from 'vitest'
import { edgesOf, edgeText, isEdge, read } from './reading.ts'

interface Row {
  readonly text: string
  /** edges that must come out */
  readonly edges?: readonly string[]
  /** edges that must not, `*` for anyone */
  readonly not?: readonly string[]
}

/** Ways of wording an act that the frames' own sentences do not show. */
const rows: readonly Row[] = [
  // a name with a bare apostrophe
  {
    text: "The Kurdistan Workers' Party attacked Turkey.",
    edges: ['organization:pkk attacked TR'],
  },
  {
    text: 'Turkey accused the Kurdistan Workers’ Party of attacking Ankara.',
    edges: ['TR accused organization:pkk', 'organization:pkk attacked place:ankara'],
  },
  // a body that an adjective opens, before a verb that could be a participle
  {
    text: 'The Tunisian authorities arrested Rached Ghannouchi.',
    edges: ['TN arrested person:rached-ghannouchi'],
  },
  {
    text: 'The Tunisian government expelled opposition leader Rached Ghannouchi.',
    edges: ['TN expelled person:rached-ghannouchi'],
  },
  { text: 'The Iranian authorities backed Syrian forces.', not: ['SY * *'] },
  // a government whose name is a name
  {
    text: "Libya's Government of National Unity condemned Egypt.",
    edges: ['organization:libyan-government-of-national-unity condemned EG'],
    not: ['LY condemned EG'],
  },
  {
    text: 'The Government of National Unity condemned Egypt.',
    edges: ['organization:libyan-government-of-national-unity condemned EG'],
  },
]

describe('sentences', () => {
  it.each(rows)('$text', ({ text, edges = [], not = [] }) => {
    const found = edgesOf(read(text))
    const lacking = edges.filter(written => !found.some(edge => isEdge(edge, written)))
    expect(lacking, found.map(edgeText).join('; ')).toEqual([])
    expect(found.filter(edge => not.some(written => isEdge(edge, written))).map(edgeText)).toEqual([])
  })
})
