import type { OfficeRole } from '../../../model/gazetteer.ts'

/** A title that stands before or after a name: its words in lower case and the office it names. */
export interface OfficeRow {
  readonly title: string
  readonly plural: string
  readonly role: OfficeRole
  /** a department goes before or after it: "foreign minister", "minister of defense", "secretary of state" */
  readonly department: boolean
  /** only with a body behind or before it: "head of the agency", "UN chief" */
  readonly needsOffice: boolean
}

/** Offices by role: titles parted by `/`, with the plural after `=` where no rule makes it; `+` takes a department, `?` needs a body. */
const lists: readonly (readonly [OfficeRole, string])[] = [
  [
    'minister',
    `+minister/+?secretary/+cabinet secretary/+prime cabinet secretary=prime cabinet secretaries/+secretary of state=secretaries of state/foreign secretary/home secretary/defence secretary/defense secretary/treasury secretary/
chancellor of the exchequer=chancellors of the exchequer/attorney general=attorneys general/attorney-general=attorneys-general/+minister of state=ministers of state/+state minister/+minister delegate=ministers delegate/top diplomat`,
  ],
  [
    'deputy-minister',
    `+deputy minister/+vice minister/+junior minister/+vice-minister/+assistant minister/+undersecretary/+under secretary/+under-secretary/
+undersecretary of state=undersecretaries of state/+under secretary of state=under secretaries of state/+deputy secretary of state=deputy secretaries of state/
+assistant secretary of state=assistant secretaries of state/+assistant secretary/deputy foreign secretary/?permanent secretary`,
  ],
  [
    'prime-minister',
    'prime minister/premier/pm/taoiseach/prime minister-designate=prime ministers-designate',
  ],
  [
    'head-of-government',
    'chancellor/head of government=heads of government/chief minister/?chief executive/first minister',
  ],
  [
    'deputy-prime-minister',
    'deputy prime minister/vice prime minister/deputy premier/vice premier/vice-premier/vice chancellor/deputy pm',
  ],
  ['president', 'president/head of state=heads of state'],
  ['vice-president', 'vice president/vice-president/deputy president'],
  ['monarch', 'king/queen/emperor/sultan/emir/amir/monarch/grand duke'],
  ['crown-prince', 'crown prince'],
  ['supreme-leader', 'supreme leader/paramount leader'],
  [
    'speaker',
    'speaker/parliament speaker/parliamentary speaker/speaker of parliament=speakers of parliament/house speaker/president of the senate=presidents of the senate/senate majority leader',
  ],
  [
    'spokesperson',
    'spokesman=spokesmen/spokeswoman=spokeswomen/spokesperson=spokespeople/press secretary/?chief cabinet secretary/?deputy chief cabinet secretary/chief spokesperson=chief spokespeople/chief spokesman=chief spokesmen',
  ],
  [
    'ambassador',
    `ambassador/permanent representative/high commissioner/consul general=consuls general/consul/charge d'affaires=charges d'affaires/ambassador-at-large=ambassadors-at-large/apostolic nuncio`,
  ],
  ['envoy', 'envoy/special envoy/peace envoy/presidential envoy/emissary/special representative'],
  [
    'representative',
    '?representative/?delegate/?official/?senior official/high representative/?chief negotiator/?negotiator/?diplomat/?senior diplomat/?organizer/?organiser/foreign policy chief/top negotiator',
  ],
  [
    'secretary-general',
    'secretary-general=secretaries-general/secretary general=secretaries general/general secretary',
  ],
  [
    'deputy-leader',
    `?deputy secretary-general=deputy secretaries-general/?under-secretary-general=under-secretaries-general/?assistant secretary-general=assistant secretaries-general/
?deputy leader/?deputy chairman=deputy chairmen/?vice chairman=vice chairmen/?vice-chairman=vice-chairmen/?vice-chairperson/?vice chairperson/?vice-chair/?vice chair/?deputy chair/?deputy chairperson/?deputy head/?deputy chief/?second-in-command=seconds-in-command/?deputy director/?deputy director-general/?deputy commander/?deputy governor`,
  ],
  [
    'leader',
    `?leader/?chairman=chairmen/?chairwoman=chairwomen/?chairperson/?chair/?co-chair/?president-designate=presidents-designate/?founder/?co-founder/opposition leader/pope/patriarch/?archbishop/grand mufti/?mufti/chief rabbi`,
  ],
  [
    'commander',
    '?commander/?commander-in-chief=commanders-in-chief/?commander in chief=commanders in chief/?supreme commander/army chief/army commander/military chief/navy chief/air force chief/?warlord',
  ],
  [
    'chief-of-staff',
    'chief of staff=chiefs of staff/chief of general staff=chiefs of general staff/chief of the general staff=chiefs of the general staff/chief of defence staff=chiefs of defence staff/chief of the defence staff=chiefs of the defence staff',
  ],
  [
    'director',
    `?director/?director-general=directors-general/?director general=directors general/?executive director/?managing director/?general manager/?chief executive officer/?ceo/?commissioner/?administrator/?dean/?rector/
?editor-in-chief=editors-in-chief/intelligence chief/spy chief/police chief/?head/?chief/?boss`,
  ],
  ['governor', '?governor/deputy governor/central bank governor'],
  ['mayor', 'mayor/lord mayor/deputy mayor'],
  ['adviser', '?adviser/?advisor/national security adviser/national security advisor/?aide/?top aide'],
  ['coordinator', '?coordinator/humanitarian coordinator/special coordinator'],
  [
    'judge',
    '?judge/chief justice/?justice/?prosecutor/?chief prosecutor/?public prosecutor/prosecutor general=prosecutors general',
  ],
  [
    'member',
    '?member/senator/lawmaker/congressman=congressmen/congresswoman=congresswomen/mp/legislator/parliamentarian/?councillor',
  ],
]

/** All titles that name an office. */
export const offices: readonly OfficeRow[] = lists.flatMap(([role, list]) =>
  list.split('/').map(item => {
    const flags = /^[+?]*/.exec(item.trim())?.[0] ?? ''
    const [title = '', plural] = item.trim().slice(flags.length).split('=')
    return {
      title,
      plural: plural ?? pluralized(title),
      role,
      department: flags.includes('+'),
      needsOffice: flags.includes('?'),
    }
  }),
)

// "secretary" → "secretaries", "consul" → "consuls"
function pluralized(title: string): string {
  return /[^aeiou]y$/.test(title) ? `${title.slice(0, -1)}ies` : `${title}s`
}
