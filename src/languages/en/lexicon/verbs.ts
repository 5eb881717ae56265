/** Verbs of news by their base form, beside those of the frames. */
export const verbs = `
abandon abate abolish absorb abuse accelerate accept access accommodate accompany accomplish account accumulate achieve acquire act activate adapt add
address adhere adjourn adjust administer adopt advance advertise advise advocate affect afford age aggravate agitate agree air alarm alert alienate
align allay alleviate allocate allow alter alternate amass amend amount amplify analyse analyze anger answer anticipate appear appease apply appraise
approach approve arbitrate argue arise arrange arrive articulate ascend ask aspire assemble assess assign assume assure attach attain attempt attend
attract attribute auction audit authorise authorize avenge avert avoid await awake award balance ballot bar bargain base battle be bear beat become
befriend beg begin behave behead believe benefit bet betray better bid bill bind bite bless blink bloat bloom blow bluff board boast bolster boom boost
border borrow bother bounce bow brace branch brand brandish brave break breathe breed bridge brighten bring bristle broadcast broaden browse build
bulldoze bump burden burn burst bury bus bypass calculate calm campaign canvass capitulate capsize captain care carry carve cast catch categorize cater
cause caution cease cede celebrate cement center centre certify chair challenge change channel chant characterise characterize chart chase chat cheat
check cheer cherish choke choose circle circulate circumvent cite civilize claim clarify classify clean clear clinch cling close cloud co-author
co-chair co-host co-operate coach coalesce coerce coincide collaborate collapse collect collide colonize combat combine come comfort command commence
comment commit communicate compare compel compensate compete compile complement complete complicate comply compose compound comprise compromise conceal
concede conceive concentrate concern condition conduct cone confess confide confine conflict conform confront confuse connect conquer consent consider
consist consolidate conspire constitute constrain construct consume contact contain contemplate contend contest continue contract contradict contrast
contribute control convene converge converse convert convey convince cooperate cope copy correct correspond cost counsel count counter counterattack
couple court cover cow crack craft crash create credit cripple cross crouch crowd crown cruise crumble crush cry culminate cultivate curb curtail
cushion cut damage dampen dance dare dash date dawn de-escalate deal debate debut decapitate deceive decide declare decline decrease decree dedicate
deem deepen deescalate default defeat defect defer define defuse degrade delay delegate delete deliberate delight deliver demilitarize demobilize
demonstrate demote denote deny depart depend depict deplete depose deposit deprive deputize derail derive descend describe deserve design designate
desire despatch destabilise destabilize destroy detail detect deter deteriorate determine detonate devalue devastate develop deviate devise devote
dictate die differ differentiate dig dilute diminish dine dip direct disable disagree disappear disappoint disapprove disarm disavow disband discard
discern discharge discipline disclose discontinue discount discourage discover discredit discriminate disengage disguise disintegrate dislike dismantle
dismay disobey disown dispatch dispel disperse displace display dispose dispute disqualify disregard disrupt dissent dissociate dissolve dissuade
distance distinguish distort distract distribute disturb dive diverge divert divide divorce divulge do dock document dodge dominate double doubt down
downplay draft drag drain draw dread dream dress drift drill drink drive drop drown dry dub dump duplicate dwell dwindle earn ease eat echo edge edit
educate eject elaborate elapse elevate elicit eliminate elude emanate embark embarrass embattle embed embezzle embody embrace emerge emigrate emit
emphasise emphasize employ empower enable enact encircle enclose encounter encroach end endanger endeavor endeavour endure enforce engage engineer
enhance enjoy enlarge enlist enquire enrage enrich enrol enroll ensue ensure entail enter entertain entitle entrench entrust envisage envision equal
equate eradicate erase erect erode err erupt escalate escape escort establish estimate evade evaluate evaporate evict evoke evolve exacerbate
exaggerate examine exceed excel except excite exclude excuse exempt exercise exert exhaust exhibit exile exist exit exonerate expand explode exploit
explore expose extend extinguish extort extract face facilitate fade fail fall falsify falter fan fare fasten favor favour fear feature feed feel fend
ferry fetch field file fill film filter finalise finalize find fine finger finish fit fix flag flare flash flatten flaunt flee float flock flood
flourish flout flow fluctuate flush foil fold follow fool forbid force forecast foresee forge forget forgive form formalize formulate fortify forward
foster found fracture frame free freeze frighten front frustrate fuel fulfil fulfill function fund funnel further gain gather gauge gear generate get
give glorify go govern grab grapple grasp greet grill grind grip groom ground group grow guarantee guard guide halt halve hammer hamper hand handcuff
handle hang happen harass harbor harbour harden harm harness hasten hatch hate haul haunt have head heal hear heat heed heighten help herald hesitate
hide highlight hijack hike hinder hinge hint hire hit hoist hold honor honour hospitalise hospitalize house hover howl humiliate hunt hurl hurry hurt
identify ignite ignore illustrate imagine impair impeach impede imperil implement implicate imply import impress improve impute incite include
incorporate increase incur indicate induce indulge infect infer infiltrate inflame inflate inflict influence inform infringe inhabit inherit initiate
inject injure innovate inquire inspire install instigate institute instruct insulate insult insure integrate intend intensify interact intercede
intercept interest interfere interpret interrogate interrupt intersect intervene interview intimidate introduce intrude invent invest invoke involve
isolate issue jam jeopardise jeopardize join joke jostle judge jump justify keep kick kidnap kneel knock know label labor lack lag lambast lambaste
lament languish lapse last laugh launch launder lay lead leak lean leap learn lease leave lecture legalize legislate legitimize lend lengthen lessen
let level leverage levy liaise liberate lie lift light like liken limit line linger link liquidate list listen live load loan lobby locate lock log
look loom loosen loot lose love lower maim maintain make manage mandate maneuver manifest manipulate manoeuvre manufacture mar mark market marry mask
massacre master match materialize matter mature maximize mean measure meddle memorize mend mention merge migrate militarize mind mine minimize mirror
misinterpret mislead miss mistake mistreat misunderstand misuse mitigate mix mobilise mobilize mock moderate modernise modernize modify mop motivate
mount move mull multiply murder muster mute narrow nationalize near necessitate need neglect neutralise neutralize normalize nosedive notch note notice
notify nudge nullify number nurture obey object oblige obliterate observe obstruct obtain occur offend offset omit ooze open operate opt optimize
orchestrate ordain order organise organize originate orphan outlaw outline outnumber outpace outrage outstrip outweigh overcome overhaul overhear
overlook overpower override overrule overrun oversee overshadow overstate overtake overthrow overturn overwhelm owe own pacify pack paint parade
paralyse paralyze park part participate partition pass patrol pause pave pay peak peel penalize penetrate perceive perform perish permit perpetrate
perpetuate persecute persist persuade pick picket pile pin pinpoint place plague plan plant play plea plead please plot plow pluck plummet plunder
plunge poison poll pollute pop pose position possess post postpone pound pour power practice practise pray preach precede precipitate predate prefer
prejudice prepare prescribe present preserve preside press pressure pressurize presume pretend prevail prevent price print prioritize privatize proceed
process proclaim procure produce profess profit progress prohibit project proliferate prolong promote prompt propel propose prosecute prosper protect
prove provide provoke publicize publish pull pump punch punish purchase pursue push put qualify quantify quarrel quell question queue quiet race
radicalize rage rain raise ramp rank ransack rape ratchet ratify ravage raze re-elect re-establish reach react read readmit realise realize reap rear
rearm reason reassess reassure rebel rebound rebuff rebuild rebut recapture recede reciprocate reckon reclaim recommend reconcile reconfirm reconsider
reconstruct record recover recruit rectify recycle redeem redouble redraw redress reduce reelect reestablish reexamine refer reflect reform refrain
refuel refund regain regard register regret regulate rehabilitate reign reimburse reimpose rein reinforce reinstate reintegrate rejoice rejoin relate
relaunch relax relay release relegate relent relieve relinquish relish relocate rely remain remake remark remedy remember remit remove renew renounce
renovate rent reopen reorganize repair repatriate repay repeal repeat repel repent replenish replicate repress reproach reschedule rescind rescue
research resemble resent reserve reset reside resist resolve resort respect respond rest restart restate restrain restrict restructure result resume
resurface retain retaliate rethink retire retract retreat retrieve return reunify reunite revamp revenge reverse revert revisit revitalize revive
revoke revolt revolve reward rewrite rid ride ridicule ring riot rip rise risk rival roam rock roil roll rotate rouse row rub ruin rule rumble run
rupture rush sabotage sacrifice safeguard sail salvage sample satisfy save say scale scan scapegoat scare scatter schedule scold scope score scour
scout scramble scrap scrutinize scupper seal search secure seduce see seek seem segregate select sense separate serve set settle sever shake shame
shape share sharpen shatter shed shield shift shine ship shirk shock shore shorten shoulder shout shove show shrink shrug shun shut shuttle sideline
sideswipe signal silence simmer simplify sing single sink sit situate skip skirt slander slap slash slaughter slay sleep slide slip slow slump smash
smear smell smile smooth smuggle snap snatch snub soar socialize soften solicit solidify solve soothe sort sound sour spar spare spark spawn speculate
speed spell spend spill spin split spoil sponsor spot spread spring spur spurn spy squander square squeeze stab stabilise stabilize staff stage
stagnate stalk stall stamp stampede standardize stare start startle starve stash stay steal steam steer stem step stick stifle stimulate stipulate stir
stock stockpile stone stop store storm straddle strain strand strangle strap streamline strengthen stress stretch strip strive struggle study stumble
stun stymie subdue subject subjugate submerge submit subordinate subpoena subscribe subside subsidize substantiate substitute subvert suffer suffice
suffocate suggest suit sum supervise supplement suppress surge surpass surprise surrender surround survey survive suspect sustain swallow swap swarm
sway swear sweep swell swing switch symbolize sympathize synchronize tackle tail taint take talk tally tamper tap tarnish task taste taunt tax teach
team tear tease tell tempt tend tender terminate terrify terrorise terrorize test testify thaw think thrash thrive throw thrust thwart tie tighten tilt
time tip tolerate topple torch torpedo torture toss total touch toughen tour tout tow trace track traffic trail transcend transfer transform transit
translate transmit transpire transport trap travel traverse treat tremble trespass trigger trim triple triumph trot trouble trudge trumpet trust try
tumble turn twist unblock uncover underestimate undergo undermine underpin understand undertake undo unearth unfold unfreeze unify unite unlock unravel
unseat unsettle untie unveil update upgrade uphold uproot upset use usher usurp utilize utter vacate vaccinate validate value vandalize vanish vary
venture verify vet vie view vilify vindicate visualize voice void volunteer vote vouch vow wage wait wake walk wander wane want ward warm warrant wash
waste watch water weaken weather weave weep weigh whip widen wield win wind wipe wish wither withhold withstand witness wonder worry worsen wrangle
wrap wreak wreck wrest wrestle wring write yield zero
`
