/** Words that end, or open, the name of a body: "Joint Operations Command", "National Committee for …". */
export const bodyHeads: ReadonlySet<string> = new Set(
  `council committee administration command party movement group agency union front army forces authority commission ministry bank company association
organization organisation institute university court force brigade brigades corps alliance coalition federation crescent office bureau center centre foundation fund
board congress guard guards league network institution corporation service services tribunal parliament assembly senate department directorate secretariat
confederation consortium society trust club media news television tv radio newspaper times post herald gazette airlines airways holding holdings industries
laboratories division regiment battalion militia taskforce cabinet presidency police navy syndicate chamber academy college hospital observatory initiative
copper steel cement motors aeronautics mining metals minerals technologies telecom pharmaceuticals railways
opposition congregation faction bloc mission panel inspectorate electricity petroleum energy`.split(/\s+/),
)

/** Words that end the name of a place. */
export const placeHeads: ReadonlySet<string> = new Set(
  `airport airbase camp base province river island islands strait bay gulf sea lake mountain mountains valley desert district governorate region
county port harbor harbour square street bridge dam crossing peninsula plateau city town village plant refinery field oilfield reactor prison park palace castle
stadium hospital mosque cathedral church road highway canal pass checkpoint archipelago atoll reef shoal cape coast basin delta forest hills heights`.split(
    /\s+/,
  ),
)

/** Words that end the name of an event. */
export const eventHeads: ReadonlySet<string> = new Set(
  'summit conference forum expo games olympics festival congress war revolution uprising offensive operation exercise exercises'.split(
    /\s+/,
  ),
)

/** Common nouns after which a name in capitals is a body: "the teachers' union SUTEP". */
export const bodyNouns: ReadonlySet<string> = new Set(
  `union party group movement agency channel television broadcaster utility bloc coalition alliance company firm militia network newspaper daily
newsweek institute organization organisation federation association council giant producer carrier bank website outlet station committee body operator`.split(
    /\s+/,
  ),
)

/** Further nouns that say what the name after them is: "lithium producer SQM", "the charity Oxfam". */
export const labelNouns: ReadonlySet<string> = new Set(
  `charity ngo watchdog manufacturer maker supplier importer exporter developer contractor conglomerate startup airline retailer miner refiner lender insurer operator
cartel gang clan sect syndicate collective monitor foundation club magazine weekly`.split(/\s+/),
)

/** Branches of trade that with a country's name make a company's: "Coal India", "Air Niger". */
export const companyHeads: ReadonlySet<string> = new Set(
  'air coal steel petro radio télévision television tv telecom telecoms rail railways airports post ports aluminium cement transparency caritas'.split(
    ' ',
  ),
)

/** Peoples and creeds, written with a capital and no names of bodies: "the Kurdish group". */
export const peoples: ReadonlySet<string> = new Set(
  `kurdish kurd tuareg arab druze alawite sunni shia shiite shi'ite islamist muslim christian jewish hutu tutsi hema lendu fulani dogon hausa igbo yoruba oromo amhara tigrayan
rohingya karen kachin shan pashtun hazara tajik uzbek baloch baluch uyghur uighur tibetan berber amazigh kabyle sahrawi bedouin coptic catholic orthodox serb croat bosniak
tatar chechen dagestani ingush copt yazidi mapuche maya zulu sikh hindu buddhist tamil communist socialist maoist marxist leftist separatist salafist jihadist`.split(
    /\s+/,
  ),
)
