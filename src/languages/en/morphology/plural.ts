/** Nouns whose plural no rule makes. */
const irregularPlurals = new Map(
  `man:men woman:women child:children person:people foot:feet tooth:teeth goose:geese mouse:mice ox:oxen life:lives wife:wives knife:knives
leaf:leaves half:halves thief:thieves self:selves loaf:loaves shelf:shelves wolf:wolves crisis:crises basis:bases analysis:analyses thesis:theses
hypothesis:hypotheses axis:axes oasis:oases parenthesis:parentheses criterion:criteria phenomenon:phenomena datum:data medium:media
memorandum:memoranda referendum:referendums stratum:strata addendum:addenda bacterium:bacteria curriculum:curricula alumnus:alumni nucleus:nuclei
stimulus:stimuli syllabus:syllabi appendix:appendices index:indices matrix:matrices coup:coups corps:corps aircraft:aircraft spacecraft:spacecraft
warcraft:warcraft hovercraft:hovercraft sheep:sheep fish:fish deer:deer series:series species:species means:means headquarters:headquarters
crossroads:crossroads barracks:barracks works:works offspring:offspring staff:staff police:police cattle:cattle troop:troops
attorney-general:attorneys-general secretary-general:secretaries-general ambassador-at-large:ambassadors-at-large
passer-by:passers-by runner-up:runners-up brother-in-law:brothers-in-law son-in-law:sons-in-law father-in-law:fathers-in-law
veto:vetoes hero:heroes echo:echoes embargo:embargoes torpedo:torpedoes tomato:tomatoes potato:potatoes cargo:cargoes mosquito:mosquitoes`
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)

/** What British and American news write beside the first plural. */
const secondPlurals = new Map([
  ['memorandum', 'memorandums'],
  ['referendum', 'referenda'],
  ['index', 'indexes'],
  ['cargo', 'cargos'],
  ['person', 'persons'],
  ['people', 'peoples'],
  ['axis', 'axes'],
])

const notMen = /(?:ger|hu|^ro|otto|talis|sha|nor|cai|turco|turk)man$/

/** The plural forms of a noun in lower case, the commonest first: "army" → armies, "memorandum" → memoranda, memorandums. */
export function pluralsOf(noun: string): string[] {
  const second = secondPlurals.get(noun)
  return second ? [pluralOf(noun), second] : [pluralOf(noun)]
}

function pluralOf(noun: string): string {
  const known = irregularPlurals.get(noun)
  if (known) return known
  // "gunman", "spokeswoman", "policeman", but "German", "human", "talisman"
  if (/man$/.test(noun) && !notMen.test(noun)) return `${noun.slice(0, -3)}men` // gunman, spokeswoman
  if (/child$/.test(noun)) return `${noun}ren` // grandchild
  if (/[^aeiou]y$/.test(noun) || /quy$/.test(noun)) return `${noun.slice(0, -1)}ies` // army → armies
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return /(?:mon|stoma)(?:arch|ch)$/.test(noun) ? `${noun}s` : `${noun}es`
  return `${noun}s`
}
