/**
 * Nouns by what they name, as far as grammar and frames ask: `lemma/plural/plural` where no rule makes the plural or
 * none exists (`lemma/`); `_` joins the words of a compound.
 */
export const sortedNouns: Readonly<Record<string, string>> = {
  /** military acts: possessor, adjective or "by" is the doer, "on" or "against" the target */
  attack: `attack strike airstrike raid bombing bombardment/ shelling/ offensive assault aggression/ invasion incursion onslaught war barrage
bombing_campaign ambush storming/ rocket_fire/ artillery_fire/ counteroffensive counter-offensive counterattack salvo sniper_fire/ shellfire/
gunfire/ blitz retaliation/ military_action military_intervention strafing/ pounding`,
  /** attacks in cyberspace, never by arms */
  cyberattack: `cyberattack cyber-attack cyber_attack hack hacking/ hacking_attack data_breach cyber_espionage/ phishing_attack ransomware_attack intrusion
malware/`,
  operation: 'operation campaign mission sweep crackdown manhunt',
  /** acts on somebody: "of" gives the victim, the possessor doer or victim */
  harm: `assassination arrest killing murder abduction kidnapping kidnap detention execution slaying beheading shooting poisoning expulsion
deportation ouster dismissal removal sacking firing seizure confiscation demolition destruction freezing/ downing/ conviction imprisonment
jailing indictment extradition prosecution wounding massacre targeting/ hostage-taking hostage_taking displacement torture/ besieging/
blockading/ evacuation capture overthrow sentencing/ death lynching stabbing injury`,
  talks: `talks/talks discussion consultation negotiation meeting summit session round dialogue conversation call/calls round_table roundtable
conference encounter get-together exchange_of_views trilateral tete-a-tete sit-down gathering mini-summit huddle parley bilateral
working_lunch working_dinner face-to-face`,
  clash: `clash confrontation fighting/ conflict battle skirmish combat/ hostility/hostilities firefight gunbattle exchange_of_fire crossfire/ standoff
stand-off feud showdown civil_war`,
  visit: 'visit trip tour stopover stop arrival travel/ voyage pilgrimage journey',
  agreement: `agreement deal treaty pact accord memorandum memorandum_of_understanding/memoranda_of_understanding/memorandums_of_understanding mou/mous
contract protocol charter convention compact understanding settlement communique communiqué joint_statement joint_declaration
letter_of_intent/letters_of_intent roadmap framework arrangement covenant concordat`,
  ceasefire: `ceasefire cease-fire truce armistice ceasefire_agreement ceasefire_deal truce_deal cessation_of_hostilities/ end_to_hostilities/
end_to_fighting/ humanitarian_pause end_to_the_fighting/ halt_to_fighting/ end_to_the_war/ lull suspension_of_hostilities/ de-escalation/`,
  stance: `support/ backing/ solidarity/ rejection refusal condemnation denunciation praise/ appreciation/ gratitude/ thanks/thanks criticism demand
appeal request recognition/ congratulation condolence/condolences sympathy warning threat accusation allegation apology mediation/
commendation tribute pressure commitment denial endorsement defiance/ opposition/ objection disapproval/ approval/ welcome/ outrage/ anger/
indignation/ dismay/ concern reservation rebuke protest_note note_of_protest ultimatum plea blame/ complaint insult barb jab taunt greeting regret respect/
admiration/`,
  /** acts and works whose doer a stance is about */
  act: `decision announcement declaration move step measure action position stance effort role policy violation claim remark comment intervention
practice initiative endeavor endeavour response reaction ruling verdict contribution crime atrocity intention attempt plan project proposal
suggestion behavior/ behaviour/ conduct/ approach achievement sacrifice breach provocation speech address escalation pledge offer bid
treatment terrorism/ activity experience withdrawal transgression maneuver manoeuvre occupation annexation election appointment interference/
meddling/ abuse plot conspiracy attitude motion resolution draft bill law vote veto reform opinion view idea leadership/ generosity/ gesture
hospitality/ resilience/ courage/ involvement/ influence/ presence/ genocide/ ethnic_cleansing/ record rhetoric/ narrative handling/ coup
violence/ repression/ suppression/ invitation release return recall performance participation/ mobilization mobilisation build-up buildup
deployment push drive gambit`,
  sanctions:
    'sanction embargo tariff boycott restriction curb ban asset_freeze duty levy penalty no-fly_zone export_control blacklist',
  blockade: 'blockade siege encirclement/',
  /** stands for the country it belongs to */
  government: `government authority administration regime people nation state country republic kingdom sultanate emirate side delegation diplomacy/ cabinet
leader official delegate prosecutor investigator junta ruler territory land soil/ sovereignty/ citizen national compatriot interest capital homeland federation population
public monarchy sheikhdom neighbour neighbor ally`,
  /** arms that act for the country of their adjective, and property when they suffer */
  vehicle: `aircraft/aircraft plane airplane jet warplane helicopter drone ship vessel boat warship tanker submarine tank missile rocket destroyer
frigate cruiser carrier gunboat airliner bomber trawler freighter gunship speedboat yacht ferry artillery/ fleet armada
unmanned_aerial_vehicle uav/uavs balloon warhead fighter-jet armored_vehicle armoured_vehicle convoy jet_fighter fighter_jet`,
  weapon: `weapon battery air_defense_system arms/arms weaponry/ munition ammunition/ gun system rifle howitzer launcher equipment/ hardware/ bomb shell arsenal military_aid/
military_assistance/ military_support/ air_defense/air_defenses air_defence/air_defences arms_shipment weapons_shipment arms_sale
weapons_sale explosive grenade mine projectile lethal_aid/ security_assistance/ military_training/ f-16/f-16s f-35/f-35s patriot/patriots
javelin/javelins himars/himars materiel/`,
  force: `force troop/troops soldier serviceman servicewoman battalion brigade unit fighter combatant militant militiaman militia faction paramilitary
gunman insurgent rebel officer agent operative hacker policeman police_officer commando marine regiment division squad patrol garrison contingent peacekeeper coastguard sailor airman
conscript reservist recruit mercenary military_police/ army navy military/ commander warlord paratrooper legionnaire guerrilla sniper
jihadist jihadi armed_man infantry/ cavalry/ guard defender squadron`,
  aid: `aid/ assistance/ relief/ grant loan funding/ donation medicine food/ supply/supplies relief_supplies/relief_supplies help/ vaccine tent
medical_supplies/medical_supplies credit fund money/ cash/ package billion million bailout wheat/ fuel/ financing/ convoy_of_aid aid_shipment
shipment_of_aid generator blanket field_hospital medical_team rescue_team dollar euro budget_support/ line_of_credit credit_line subsidy`,
  statement: `statement communication tweet post message letter cable interview report source briefing news_conference press_conference memo readout
press_release bulletin dispatch telegram note transcript article editorial testimony broadcast`,
  relation: `relation/relations tie/ties relationship cooperation/ co-operation/ coordination/ partnership link bond representation/ border trade/
rapprochement/ normalization/ normalisation/ alliance friendship contact`,
  embassy: 'embassy consulate diplomatic_mission consulate_general high_commission legation',
  membership: 'membership',
  institution: `ministry council committee party movement organization organisation group agency institution company association court university union
syndicate parliament police/police newspaper channel commission coalition front directorate bureau office center centre bank network bloc
club chamber department service foundation corporation firm board congress senate assembly legislature tribunal panel airline broadcaster
television radio station magazine daily outlet intelligence/ secretariat body establishment think_tank charity church academy institute
league confederation consortium task_force watchdog regulator judiciary cartel gang`,
  settlement: `city town village area district neighborhood neighbourhood camp province region county suburb island township enclave governorate mountain
valley desert strip strait gulf sea river crossing base oasis field port airport harbor harbour canton municipality hamlet peninsula coast
archipelago stronghold outskirts/outskirts countryside checkpoint highland heights/heights airspace/ waters/waters`,
  site: `border_post army_post military_post police_post checkpost guard_post police_station army_base naval_base hideout training_camp arms_depot supply_line
hospital school refinery market building headquarters/headquarters facility site house home warehouse mosque synagogue temple bridge
motorcade car apartment target compound outpost plant factory depot infrastructure/ barracks/barracks airbase air_base runway bus server
website computer computer_system residence villa laboratory pipeline dam shelter clinic hotel restaurant cafe installation power_station grid
substation bunker tunnel command_center command_centre oil_field oilfield gas_field platform terminal`,
  rank: 'rank place title championship spot seat_of_honor lead',
  property: `asset property shipment cargo consignment account belongings/belongings holding deposit stake goods/goods document artifact artefact painting
estate reserve reserves/reserves`,
  protest:
    'protest demonstration rally march sit-in strike_action general_strike walkout vigil picket riot uprising unrest/ slogan chant hunger_strike',
  office: 'job portfolio presidency premiership chairmanship seat term chancellorship',
  prisoner:
    'prisoner detainee captive hostage inmate prisoner_of_war/prisoners_of_war pow/pows remains/remains convict dissident',
  investigation: 'investigation inquiry enquiry probe inspection inquest examination audit',
  body: 'responsibility/',
  /** people who speak for the country or body whose adjective they carry */
  envoy: `ambassador envoy diplomat consul charge_d'affaires/charges_d'affaires chargé_d'affaires attache attaché representative emissary negotiator
high_commissioner nuncio embassy_staff/ consul_general`,
  /** games and races, whose sides meet, attack and win without meaning it */
  contest:
    'match game final semi-final semifinal quarter-final quarterfinal cup tournament race derby playoff friendly',
  exchange: 'exchange swap hostage_deal handover',
  exercise: 'exercise drill war_game/war_games wargame',
  goods: `oil/ gas/ natural_gas/ grain/ corn/ rice/ crude/ coal/ electricity/ import export product commodity steel/ aluminium/ aluminum/ soybean
uranium/ fertilizer fertiliser timber/ copper/ lithium/ cotton/ beef/ wine seafood/ chip semiconductor`,
  time: `second minute hour day week weekend month year decade century morning afternoon evening night midnight noon dawn dusk today/ yesterday/
tomorrow/ tonight/ moment fortnight quarter season spring/ summer winter autumn eve anniversary monday tuesday wednesday thursday friday
saturday sunday`,
  measure: `percent/ per_cent/ kilometer kilometre mile meter metre tonne ton kilogram pound barrel degree acre hectare foot liter litre watt
megawatt gigawatt`,
}
