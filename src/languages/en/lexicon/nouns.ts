/** Nouns of news that have no sort, singular; a slash and the plural where no rule makes it, a bare slash where there is none. */
export const nouns = `
ability absence academic accent acceptance access accident accountability/ accuracy acquisition acquittal activism/ actor addition adherence adjustment
adult advance advancement advantage adversary advice/ advocacy/ affair affiliate aftermath/ age agenda agony agreement_in_principle agriculture/ aim
alarm album alcohol/ alert alternative altitude ambition amendment amnesty amount analysis anarchy/ animal annex annual_meeting answer anthem
antisemitism/ anxiety apartheid/ appearance appetite application appraisal architect architecture archive argument arrest_warrant arrogance/ art aside
aspect aspiration assassin assembly_hall assertion assessment assignment assumption assurance asylum/ atmosphere attendance attention audacity/
audience aunt authenticity autonomy availability avenue average award awareness/ baby back backer background backlash bag balance ball ballot band
banner bar barrier basis basket bath battlefield beach bear beard beauty bed beginning behalf belief belt benchmark benefit bias bicycle bidder
bidding/ biography bird birth birthday bit blackmail/ blackout blast blessing blood/ blow bone book boom boost border_dispute boss bottle bottom boy
brain brake branch brand bread/ break breakdown breakfast breakthrough breath brink brother budget bullet bullying/ burden burial business butter buyer
cabin calculation calendar calm/ camera cancellation cancer candidacy candidate candle cap capability capacity captain captivity card care career case
casualty category cause caution cave celebration cell cemetery censorship/ census ceremony certainty certificate chain chair challenge chance change
chaos/ chapter character charge chart check chest choice chorus christianity/ circle circumstance citizenship clan clarification clarity class
classroom clause climate clock closure clothes/clothes clothing/ cloud clue coastline coat code coercion/ coffee cold collaboration collapse collateral
colleague collection collision colonialism/ colony color colour combination comeback comfort command commander-in-chief commemoration commencement
commerce/ commonwealth communism/ community comparison compensation competence competition competitor completion complex complexity complication
component composition comprehension compromise concept conception concession conclusion condition confidence confirmation conformity congestion
congregation connection conscience consciousness consensus consent consequence conservation consideration consistency constituency constituent
constitution constraint construction consultant consumer consumption contempt content contest context continent continuity contractor contradiction
contrast control controversy convenience conversion conviction_rate coordination_center copy core corner coronavirus corpse correction correspondence
correspondent corridor corruption/ cost counsel countdown counter counterpart counterterrorism/ couple course cousin cover coverage crack cradle craft
crash creation creature credibility/ credit_rating crew crime_scene crisis criterion crop crossing-point crowd cruelty culture curfew currency current
custody/ custom customer cut cycle cyclone damage dance danger data/ database date daughter deadline deadlock dealing debate debris/ debt debut decency
deception deck decline decoration decree dedication default defeat defect defection defence/ defendant defense/ deficit definition degradation delay
delivery democracy demographic den density departure dependence depression depth deputy description design designation desire despair destination
destiny detail determination deterrence/ deterrent development device devotion diagnosis diagram dialogue_partner diaspora dictator dictatorship diet
difference difficulty dignity/ dilemma dimension dinner direction directive disagreement disarmament/ disaster disbursement discipline disclosure
discontent/ discourse discovery discretion discrimination/ disease disgrace disinformation/ disorder disparity disposal dispute disruption
dissatisfaction dissent dissolution distance distinction distribution diversity dividend divorce doctrine dog dollar_bill domain dominance door dose
doubt downfall downturn dozen drama draw dream dress drought drug drum durability dust duty_free dynamics/ dynasty eagerness ear earnings/earnings
earth/ earthquake ease/ east/ echo economics/ economy edge edition editor education/ effect effectiveness efficiency elder electorate element
elimination elite email embarrassment emergence emergency emission emotion emperor emphasis empire employee employer employment/ encouragement end
ending enemy energy engagement engine engineering/ enmity enrichment/ entity entrance entrepreneur entry environment epidemic epoch equality/ equation
equivalent era error espionage/ essence estimate ethics/ ethnicity evidence/ evil evolution example exception excess excuse executive exile existence
exit expansion expansionism/ expectation expenditure expense expertise/ explanation exploitation/ exploration explosion exposure expression extension
extent extremism/ eye fabric face fact factor faculty failure fairness/ faith fall fallout/ fame family famine fan fare farm farmland fascism/ fashion
fatality fate father fault favor favour fear feasibility feature feedback/ feeling fence fences/fences festival fever fiction fiefdom fight figure file
film finance finding finger fire firearm firewall firing_line firmness fishery fishing/ fit flag flame flaw flexibility flight flood floor flotilla
flow flower fluctuation focus foe fog follow-up follower food_security footage/ football/ footprint forecast foreground foreign_policy forest form
formality format formation formula fortune forum founder fraction fragment fraud freedom freeze freight/ frequency fresh frontier frontline fruit
frustration fulfillment full function funeral furniture/ future gain gap garden gate gaze gender generation geography ghost giant gift girl glance
glass globe glory goal goalkeeper gold/ good goodwill/ governance/ grade grain_deal grandfather grandmother grandson graph grass grave gravity/
greenhouse grief/ grievance grip ground growth guarantee guest guidance/ guide guideline guilt/ habit hair hall halt hand handshake hardliner hardship
harm harmony harvest hatred/ haven head headline health/ hearing heart heat heaven hegemony/ height heir helm heritage hero hesitation high
high-level_meeting hill hint hip historian history hold hole holiday holocaust homecoming honor honour hope horizon horn horror horse host
hostage-taker hub human_rights/human_rights humanity hunger/ hunt hurdle hurricane husband hypocrisy ice icon identification identity ideology illness
image imagination immigrant immigration/ imminence immunity impact impasse imperialism/ implementation implication importance/ impression improvement
impunity/ inauguration incentive incident inclusion income increase independence/ index indication indicator indifference individual industry
inequality infection inflation/ inflow information/ infrastructure_project ingredient inheritance injustice inner_circle innocence/ innovation input
insecurity insight insistence instability instance instinct instruction instructor instrument insurance/ insurgency integration integrity
intelligence_report intensity intent interaction interception interior/ internet/ interpretation interrogation interruption interval introduction
invader inventory investment investor irony irregularity irrigation/ islam/ islamist islamophobia/ isolation/ issue item jail jeopardy jet_fuel
joint_project joint_venture joke joy jubilee judaism/ judgement judgment junction jurisdiction jury justice justification key kidney kind kindness
kinship knee knife knowledge/ label labor labour lack lake lane language lapse laughter/ launch lawlessness/ lawn lawsuit layer layoff leaflet leak
learning/ leave lebanon_war left leftist leg legacy legend legislation/ legitimacy/ length lesson letup level leverage/ liability liberation liberty
library licence license lie lieutenant life lifeline lifetime lift light likelihood limit limitation line linkage lion liquidity/ list literature/
litigation living/ load lobby locality location lock logic logistics/ loophole loss lot love loyalty luck/ lunch luxury machine madness/ mainland
mainstay maintenance/ majesty majority maker mandate manifestation manifesto manner manpower/ manual manufacturer manufacturing/ map margin mark mass
massacre_site masterpiece material matter maximum mayhem/ meal meaning means meantime/ measurement meat/ mechanism medal media/media mediator medium
melee member memorial memory mention merchandise/ mercy merger merit mess metal method midst/ migrant migration milestone militarization/ military_base
milk/ mill mind mineral minimum minor minority miracle mirror misery mishap misinformation/ mistake mistrust/ misunderstanding mix mob mobile mode
model moderation/ modernization/ momentum/ monitor monitoring/ monopoly monument mood moon moral morale/ morality moratorium morgue mortality mortar
mortgage motive mouth mud/ multitude mural muscle museum music/ mutiny mystery myth name nationalism/ nationalist nationality nature navigation/
necessity neck need neglect/ negotiating_table nerve newcomer news night_raid nightmare no-confidence_vote nobel_prize noise nomination nominee
nonproliferation/ norm normalcy/ north/ northeast/ northwest/ nose notice notion novel number oath oath_of_office obedience/ object objective
obligation observation observer obstacle occasion ocean odds/odds offence offender offense offset oil_price olympics/olympics onus opening operator
opponent opportunity oppression/ optimism/ option orbit ordeal order ordinance ore organ origin orphan outbreak outcome outcry outlook output outreach/
outside outsider overhaul overnight oversight/ overture owner ownership oxygen/ pace page pain painter pair palace pandemic panic paper paradise
paragraph parallel paralysis parent park parking/ part participant partition partner passage passenger passion passport past patience/ patient pattern
pause pay payment peace/ peacekeeping/ peak peasant pencil pension percentage perception perfection period permission permit perpetrator persecution/
persistence/ personality personnel/personnel perspective pessimism/ petition petrol/ phase phenomenon philosophy phone photo photograph phrase physics/
picture piece pile pill pillar pilot pioneer piracy/ pirate pistol pit pitch pity placement plague plane_crash planet planning/ plastic play plight
poem poet poetry/ point poison polarization/ pole politician politics/ poll polling_station pollution/ pool poor popularity/ populism/ portion portrait
possession possibility postponement potential poverty/ powder power practitioner prayer precaution precedent precision/ precondition predecessor
prediction preference prejudice premise premises/premises preparation prerequisite prerogative presentation preservation preserve presidential_election
pretext prevention/ price pride/ priest prime principle printing/ priority prison privacy/ privatization privilege prize probability problem procedure
proceeding proceeds/proceeds process procession proclamation procurement/ producer production profession profile profit program programme progress/
prohibition proliferation/ prominence/ promise promotion proof propaganda/ proponent proportion prospect prosperity/ protection protectionism/ protégé
provision proximity proxy psychology pub publication publicity/ publisher pull pump punishment pupil purchase purge purpose pursuit puzzle
qualification quality quantity quarrel queen quest question queue quorum quota quotation quote racism/ radar radiation/ radical radicalism/ rain
rainfall range rank_and_file ransom rape rate ratification ratio rationale raw_material re-election reach reader readiness/ reading realism/ reality
realization realm rear reason reassurance rebellion rebound rebuilding/ receipt reception recession recipe recipient reciprocity/ recommendation
reconciliation reconstruction/ recording recovery recruitment/ reduction reelection referee reference referendum reflection refueling/ refuge/ regard
regime_change register registration regulation rehabilitation/ reign reinforcement relative relevance/ reliance/ religion reluctance/ reminder renewal
rent repair repatriation repeal repercussion repetition replacement replica reply reporter reporting/ republican_party reputation rescue research/
resentment/ residency resident resignation resistance/ resort resource respite rest restoration restraint/ result resumption retirement retreat
reunification/ reunion revelation revenge/ revenue reversal review revision revival revolt revolution reward rhythm rift right rightist ring rise risk
ritual rival rivalry road robbery rock role_model roof room root rope rotation route routine row rule rumor rumour run rupture rush sabotage/ safety/
saint sake salary sale salt/ salvation/ sample sanctuary sand satellite satisfaction/ saving say scale scandal scapegoat scar scenario scene
scepticism/ schedule scheme scholar scholarship science scope score scrap screen script scrutiny/ sculpture seal seaport search second_term secrecy/
secret sect sectarianism/ section sector secularism/ security/ sedition/ seed segment selection self-defence/ self-defense/ self-determination/
semester sense sensitivity sentence sentiment separation separatism/ sequence serenity series servant set setback setting settler severity/ sewage/ sex
shadow shah shake-up shame/ shape share shareholder sharpness shelf shia shift shipping/ shipyard shirt shock shoe shoot-out shootout shop shore
shortage shot shoulder show shrine shutdown side_effect sideline sight sign signal signatory signature significance silence/ silver/ similarity sin
singer sister situation size skepticism/ skill skin sky slaughter slave slavery/ sleep/ slide slowdown slump smoke/ smuggler smuggling/ snow/ soccer/
socialism/ socialist society solution song sort soul sound south/ southeast/ southwest/ space span spark spate speaker specialist species specification
spectacle spectrum speculation speed spell spending/ sphere spill spillover spin spiral spirit split spokesmanship sponsor sponsorship/ sport spread
spur spy/spies stability/ stadium staff/staff stage stalemate stamp standard standing staple star start starvation/ statehood/ statesman statistic
statue status stay steadfastness/ stick stimulus stock stockpile stone stop-over storage/ store storm story stowaway strain strand stranger strategy
stream street strength strengthening/ stress stretch striker string stroke structure struggle study style subject submission subordinate substance
substitute success succession successor suffering suicide suit sum summary sun sunlight/ superiority/ superpower supervision/ supporter supremacy/
surface surge surgery surplus surprise surrender surveillance/ survey survival/ survivor suspect suspension suspicion sustainability/ swearing-in
sweat/ symbol symptom table tactic tail take takeover tale talent tap task taste tax taxation/ taxi taxpayer tea/ team tear technician technique
technology teenager telecommunications/ telephone temperature tendency tension tenure/ terms/terms terrain terror/ test text thank_you theater theatre
theft theme theologian theory therapy thing thinking/ third thought thousand thread throat throne thunder/ ticket tide time timeline timetable timing/
tip tissue toll tomb tone tongue tool topic total touch toughness tourism/ tourist tower toy trace track trade_war trader tradition traffic/ tragedy
trail train training/ trait traitor transaction transfer transformation transit/ transition translation transmission transparency/ transport/
transportation/ trap trauma treason/ treasure treasury tree trench trend trial triangle tribe trick trigger trillion triumph trouble truck trust/ truth
try tsunami turmoil/ turn turning_point turnout twist type typhoon tyranny umbrella uncertainty uncle understatement undertaking unease/ unemployment/
unification/ uniform unity/ universe upgrade upheaval urgency/ usage use user utility vacancy vacation vacuum validity/ value variable variation
variety vehicle vein venture venue version vicinity victim victory video viewer viewpoint vigilance/ virtual_meeting visa vision visitor vocabulary
voice void volatility/ volcano volume volunteer voter voting/ vulnerability wage waiver wake walk wall ward warfare/ warrant waste watch water waterway
wave way weakness wealth/ weather/ wedding weekly weight welfare/ well well-being/ west/ wheel whim will willingness/ win wind window wing winner wire
wisdom/ wish wit withholding witness wonder wood word work workforce working_group workplace workshop world worry worship/ wound wreath wreck wreckage/
writer writing yard youth zeal/ zionism/ zone
`
