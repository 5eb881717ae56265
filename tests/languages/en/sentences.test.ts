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
  // gerunds with a bare plural after denial and accusation
  { text: 'Iran denied supplying weapons to Russia.', edges: ['IR armed RU not'] },
  {
    text: 'Ukraine accused Iran of sending drones to Russia.',
    edges: ['UA accused IR', 'IR armed RU'],
  },
  // nobody vouches for what somebody "was accused of"
  { text: 'Iran was accused of sending weapons to Russia.', not: ['IR armed RU'] },
  { text: 'Israel was accused by South Africa of bombing Gaza.', edges: ['ZA accused IL'] },
  // a verb after a relative clause, in the present
  {
    text: "Sudan's government, which closed the border in February, accuses the Rapid Support Forces of theft.",
    edges: ['SD accused organization:rapid-support-forces'],
  },
  // "it" is not who acts
  {
    text: 'Somalia severed relations with Kenya, accusing it of meddling.',
    edges: ['SO broke_relations_with KE', 'SO accused KE'],
  },
  // a statement that condemns
  {
    text: 'The Iranian foreign ministry said in a statement condemning Israel that it would not yield.',
    edges: ['ministry:IR-foreign condemned IL'],
  },
  { text: "Spain's king welcomed Sergey Lavrov's statement.", not: ['* hosted *'] },
  // whose fighters, what they held
  { text: 'Militants from Hamas killed two Israeli soldiers.', edges: ['organization:hamas killed IL'] },
  {
    text: 'Israel carried out strikes on Hezbollah positions in southern Lebanon.',
    edges: ['IL attacked organization:hezbollah'],
  },
  // talks measured in days
  {
    text: 'Amos Hochstein left Beirut after two days of talks with Nabih Berri.',
    edges: ['person:amos-hochstein discussed_with person:nabih-berri'],
  },
  // the official who is named is the one who acts
  {
    text: "Washington's envoy to the region, Amos Hochstein, met Nabih Berri.",
    edges: ['person:amos-hochstein met_with person:nabih-berri'],
    not: ['US met_with *'],
  },
  // what was agreed is that talks go on, not that a meeting is set
  {
    text: 'Iran and Saudi Arabia agreed to resume talks.',
    edges: ['IR agreed_with SA'],
    not: ['* plans_meeting_with *'],
  },
  { text: 'Russia agreed to hold talks with Ukraine.', edges: ['RU plans_meeting_with UA'] },
]

describe('sentences', () => {
  it.each(rows)('$text', ({ text, edges = [], not = [] }) => {
    const found = edgesOf(read(text))
    const lacking = edges.filter(written => !found.some(edge => isEdge(edge, written)))
    expect(lacking, found.map(edgeText).join('; ')).toEqual([])
    expect(found.filter(edge => not.some(written => isEdge(edge, written))).map(edgeText)).toEqual([])
  })
})
