import type { Sector } from '../../../model/extraction.ts'

/** Words for groups without a name, singular, by the sector CAMEO gives them; `_` joins the words of a compound. */
const words: Readonly<Record<Sector, string>> = {
  GOV: 'official minister diplomat government authority administration negotiator ambassador envoy bureaucrat policymaker regulator cabinet',
  MIL: `soldier troop serviceman servicewoman officer force army military navy warplane aircraft plane jet helicopter drone ship warship vessel submarine tank artillery missile
rocket battalion brigade regiment squad patrol commando marine sailor airman conscript recruit reservist paratrooper general peacekeeper fighter_jet gunboat bomber unit infantry commander`,
  REB: `gunman militant rebel insurgent guerrilla fighter militia militiaman jihadist jihadi extremist terrorist separatist paramilitary warlord faction suicide_bomber bomber kidnapper
hijacker pirate combatant armed_man mercenary bandit gang gangster hostage-taker islamist`,
  OPP: 'protester protestor demonstrator dissident activist opposition opponent critic marcher rioter campaigner',
  COP: 'police policeman policewoman officer_of_the_law gendarme detective sheriff constable security_force guard border_guard riot_police inspector',
  CVL: `civilian person people man woman child citizen resident villager local bystander passenger tourist family crowd worshipper worshiper victim survivor boy girl teenager youth toddler baby
settler hostage prisoner detainee captive inmate national compatriot pilgrim passer-by supporter mourner parent mother father shopper motorist commuter other relative foreigner dual_national adult
farmer fisherman hundreds thousands dozens scores`,
  JUD: 'judge court prosecutor lawyer attorney magistrate tribunal jury jurist justice',
  LEG: 'lawmaker legislator deputy senator congressman congresswoman mp parliamentarian councillor councilor parliament congressperson member_of_parliament',
  BUS: 'businessman businesswoman company firm investor trader merchant banker bank executive entrepreneur manufacturer employer shareholder billionaire',
  MED: 'journalist reporter correspondent photographer cameraman broadcaster newspaper editor blogger columnist media_worker',
  EDU: 'student teacher professor academic pupil lecturer schoolchild schoolgirl schoolboy scholar university',
  HLH: 'doctor nurse medic paramedic surgeon physician health_worker hospital',
  LAB: 'worker laborer labourer employee union striker unionist driver miner seafarer crew aid_worker staff docker pilot',
  REF: 'refugee migrant displaced_person asylum_seeker evacuee immigrant',
  SPY: 'spy agent intelligence_officer informant mole',
  UNK: 'assailant attacker suspect perpetrator stranger',
}

const bySector = new Map<string, Sector>()
for (const [sector, list] of Object.entries(words) as [Sector, string][])
  for (const word of list.split(/\s+/)) {
    const noun = word.replaceAll('_', ' ')
    if (!bySector.has(noun)) bySector.set(noun, sector)
  }

/** The sector of a group by the lemma of its head noun, or `UNK`. */
export const sectorOf = (head: string): Sector => bySector.get(head) ?? 'UNK'

/** All nouns that name groups without a name. */
export const groupNouns: readonly string[] = [...bySector.keys()]
