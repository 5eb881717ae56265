/** Words that end, or open, the name of a body: "Joint Operations Command", "National Committee for …". */
export const bodyHeads: ReadonlySet<string> = new Set(
  `council committee administration command party movement group agency union front army forces authority commission ministry bank company association
organization organisation institute university court force brigade brigades corps alliance coalition federation crescent office bureau center centre foundation fund
board congress guard guards league network institution corporation service services tribunal parliament assembly senate department directorate secretariat
confederation consortium society trust club media news television tv radio newspaper times post herald gazette airlines airways holding holdings industries
laboratories division regiment battalion militia taskforce cabinet presidency police navy syndicate chamber academy college hospital observatory initiative
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
