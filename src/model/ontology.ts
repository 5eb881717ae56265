/** Every relation of the graph, with its CAMEO root or code, Goldstein score, PLOVER type and quad class (CAMEO codebook 1.1b3; Goldstein 1992; PLOVER 2023). */
export const ontology = [
  { id: "discussed_with", label: "discussed with", symmetric: true, cameo: "040", goldstein: 1, plover: "CONSULT", quad: "verbal_cooperation", definition: "Talked with each other about something, by any means (a telephone call refines the code to 041)." },
  { id: "met_with", label: "met with", symmetric: true, cameo: "040", goldstein: 1, plover: "CONSULT", quad: "verbal_cooperation", definition: "Met in person, or held a session or summit together (in a third place: 044)." },
  { id: "visited", label: "visited", symmetric: false, cameo: "042", goldstein: 1.9, plover: "CONSULT", quad: "verbal_cooperation", definition: "Went or arrived on a visit to a country, place or organization." },
  { id: "hosted", label: "hosted", symmetric: false, cameo: "043", goldstein: 2.8, plover: "CONSULT", quad: "verbal_cooperation", definition: "Received someone («استقبل»)." },
  { id: "negotiated_with", label: "negotiated with", symmetric: true, cameo: "046", goldstein: 7, plover: "CONSULT", quad: "verbal_cooperation", definition: "Held negotiations, a round of talks meant to reach a deal." },
  { id: "mediated_with", label: "mediated with", symmetric: false, cameo: "045", goldstein: 5, plover: "CONSULT", quad: "verbal_cooperation", definition: "Mediates: one edge from the mediator to each party." },
  { id: "plans_visit_to", label: "plans to visit", symmetric: false, cameo: "036", goldstein: 4, plover: "CONSULT", quad: "verbal_cooperation", definition: "Will visit, is expected to visit." },
  { id: "plans_meeting_with", label: "plans to meet", symmetric: true, cameo: "036", goldstein: 4, plover: "CONSULT", quad: "verbal_cooperation", definition: "Will meet or talk with; ready to meet or negotiate." },
  { id: "invited", label: "invited", symmetric: false, cameo: "036", goldstein: 4, plover: "CONSULT", quad: "verbal_cooperation", definition: "Invited someone to visit, attend or join." },
  { id: "praised", label: "praised", symmetric: false, cameo: "051", goldstein: 3.4, plover: "SUPPORT", quad: "verbal_cooperation", definition: "Praised, hailed, commended, welcomed what the target did." },
  { id: "congratulated", label: "congratulated", symmetric: false, cameo: "051", goldstein: 3.4, plover: "SUPPORT", quad: "verbal_cooperation", definition: "Congratulated." },
  { id: "thanked", label: "thanked", symmetric: false, cameo: "051", goldstein: 3.4, plover: "SUPPORT", quad: "verbal_cooperation", definition: "Thanked." },
  { id: "expressed_condolences_to", label: "expressed condolences to", symmetric: false, cameo: "018", goldstein: 3.4, plover: "SUPPORT", quad: "verbal_cooperation", definition: "Condoled, voiced sympathy or solidarity after a loss." },
  { id: "supported", label: "supported", symmetric: false, cameo: "051", goldstein: 3.4, plover: "SUPPORT", quad: "verbal_cooperation", definition: "Backs, stands with, supports the target politically (arms and money: aided, armed)." },
  { id: "recognized", label: "recognized", symmetric: false, cameo: "054", goldstein: 6, plover: "SUPPORT", quad: "verbal_cooperation", definition: "Granted diplomatic recognition." },
  { id: "apologized_to", label: "apologized to", symmetric: false, cameo: "055", goldstein: 7, plover: "CONCEDE", quad: "verbal_cooperation", definition: "Apologized." },
  { id: "agreed_with", label: "agreed with", symmetric: true, cameo: "050", goldstein: 3.5, plover: "AGREE", quad: "verbal_cooperation", definition: "Agreed on something with each other, short of a signed agreement." },
  { id: "signed_agreement_with", label: "signed an agreement with", symmetric: true, cameo: "057", goldstein: 8, plover: "AGREE", quad: "verbal_cooperation", definition: "Signed an agreement, memorandum, treaty or contract." },
  { id: "plans_agreement_with", label: "plans an agreement with", symmetric: true, cameo: "030", goldstein: 4, plover: "AGREE", quad: "verbal_cooperation", definition: "Is preparing, will sign, intends to conclude an agreement." },
  { id: "restored_relations_with", label: "restored relations with", symmetric: true, cameo: "050", goldstein: 3.5, plover: "AGREE", quad: "verbal_cooperation", definition: "Restored or upgraded diplomatic ties, reopened an embassy." },
  { id: "urged", label: "urged", symmetric: false, cameo: "020", goldstein: 3, plover: "REQUEST", quad: "verbal_cooperation", definition: "Called on, asked, appealed to or demanded from the target to do something." },
  { id: "called_for_ceasefire_in", label: "called for a ceasefire in", symmetric: false, cameo: "0256", goldstein: -0.3, plover: "REQUEST", quad: "verbal_cooperation", definition: "Called for a ceasefire or an end to fighting in a place or country." },
  { id: "promised_aid_to", label: "promised aid to", symmetric: false, cameo: "033", goldstein: 5.2, plover: "AGREE", quad: "verbal_cooperation", definition: "Pledged money, weapons or relief not yet given." },
  { id: "cooperates_with", label: "cooperates with", symmetric: true, cameo: "060", goldstein: 6, plover: "COOPERATE", quad: "material_cooperation", definition: "Works together in deed: joint efforts, exercises, projects, trade (economic 061, military 062, intelligence 064)." },
  { id: "aided", label: "aided", symmetric: false, cameo: "070", goldstein: 7, plover: "AID", quad: "material_cooperation", definition: "Gave economic (071) or humanitarian (073) aid." },
  { id: "armed", label: "armed", symmetric: false, cameo: "072", goldstein: 8.3, plover: "AID", quad: "material_cooperation", definition: "Supplied weapons, training or military aid." },
  { id: "released", label: "released", symmetric: false, cameo: "0841", goldstein: 7, plover: "RETREAT", quad: "material_cooperation", definition: "Freed a person, or nationals or members of the target." },
  { id: "exchanged_prisoners_with", label: "exchanged prisoners with", symmetric: true, cameo: "0841", goldstein: 7, plover: "RETREAT", quad: "material_cooperation", definition: "Swapped prisoners, detainees or bodies." },
  { id: "eased_sanctions_on", label: "eased sanctions on", symmetric: false, cameo: "085", goldstein: 7, plover: "RETREAT", quad: "material_cooperation", definition: "Lifted or eased sanctions, embargo or blockade." },
  { id: "declared_ceasefire_with", label: "declared a ceasefire with", symmetric: true, cameo: "0871", goldstein: 9, plover: "RETREAT", quad: "material_cooperation", definition: "A truce or ceasefire was declared or took effect between the two." },
  { id: "withdrew_from", label: "withdrew from", symmetric: false, cameo: "0874", goldstein: 10, plover: "RETREAT", quad: "material_cooperation", definition: "Pulled forces out of a country or place, or left an organization or treaty." },
  { id: "condemned", label: "condemned", symmetric: false, cameo: "111", goldstein: -2, plover: "ACCUSE", quad: "verbal_conflict", definition: "Condemned, denounced, deplored («أدان، ندّد، استنكر، شجب»)." },
  { id: "criticized", label: "criticized", symmetric: false, cameo: "111", goldstein: -2, plover: "ACCUSE", quad: "verbal_conflict", definition: "Criticized, blamed, called wrong («انتقد»)." },
  { id: "accused", label: "accused", symmetric: false, cameo: "112", goldstein: -2, plover: "ACCUSE", quad: "verbal_conflict", definition: "Accused, held responsible («اتهم، حمّل مسؤولية»)." },
  { id: "complained_about", label: "complained about", symmetric: false, cameo: "114", goldstein: -2, plover: "ACCUSE", quad: "verbal_conflict", definition: "Complained officially, lodged a protest note, summoned the envoy of." },
  { id: "sued", label: "sued", symmetric: false, cameo: "115", goldstein: -2, plover: "ACCUSE", quad: "verbal_conflict", definition: "Brought a case or complaint before a court against." },
  { id: "convicted", label: "convicted", symmetric: false, cameo: "116", goldstein: -2, plover: "ACCUSE", quad: "verbal_conflict", definition: "Found guilty or sentenced." },
  { id: "rejected", label: "rejected", symmetric: false, cameo: "120", goldstein: -4, plover: "REJECT", quad: "verbal_conflict", definition: "Rejected, refused, opposed what the target asks, proposes or does; vetoed (129)." },
  { id: "warned", label: "warned", symmetric: false, cameo: "130", goldstein: -4.4, plover: "THREATEN", quad: "verbal_conflict", definition: "Warned the target of consequences." },
  { id: "threatened", label: "threatened", symmetric: false, cameo: "130", goldstein: -4.4, plover: "THREATEN", quad: "verbal_conflict", definition: "Threatened the target (with force: 138, with sanctions: 132; ultimatum: 139)." },
  { id: "protested_against", label: "protested against", symmetric: false, cameo: "140", goldstein: -6.5, plover: "PROTEST", quad: "material_conflict", definition: "Demonstrated, rallied, went on strike against." },
  { id: "deployed_forces_to", label: "deployed forces to", symmetric: false, cameo: "154", goldstein: -7.2, plover: "MOBILIZE", quad: "material_conflict", definition: "Sent or massed forces, ships, weapons in or near a country or place." },
  { id: "investigated", label: "investigated", symmetric: false, cameo: "090", goldstein: -2, plover: "COERCE", quad: "material_conflict", definition: "Opened an inquiry into, inspects, monitors violations of." },
  { id: "sanctioned", label: "sanctioned", symmetric: false, cameo: "163", goldstein: -8, plover: "SANCTION", quad: "material_conflict", definition: "Imposed sanctions, an embargo or a boycott." },
  { id: "broke_relations_with", label: "broke off relations with", symmetric: false, cameo: "161", goldstein: -4, plover: "SANCTION", quad: "material_conflict", definition: "Cut or downgraded diplomatic ties, recalled its ambassador." },
  { id: "expelled", label: "expelled", symmetric: false, cameo: "166", goldstein: -7, plover: "SANCTION", quad: "material_conflict", definition: "Expelled diplomats, staff or nationals of the target; suspended its membership." },
  { id: "suspended_cooperation_with", label: "suspended cooperation with", symmetric: false, cameo: "160", goldstein: -4, plover: "SANCTION", quad: "material_conflict", definition: "Stopped aid, talks, trade or cooperation." },
  { id: "arrested", label: "arrested", symmetric: false, cameo: "173", goldstein: -5, plover: "COERCE", quad: "material_conflict", definition: "Arrested, detained, charged." },
  { id: "seized_property_of", label: "seized property of", symmetric: false, cameo: "171", goldstein: -9.2, plover: "COERCE", quad: "material_conflict", definition: "Seized, froze, confiscated or destroyed property, a ship, funds." },
  { id: "hacked", label: "hacked", symmetric: false, cameo: "176", goldstein: null, plover: "COERCE", quad: "material_conflict", definition: "Attacked in cyberspace." },
  { id: "abducted", label: "abducted", symmetric: false, cameo: "181", goldstein: -9, plover: "ASSAULT", quad: "material_conflict", definition: "Took hostage or kidnapped." },
  { id: "assassinated", label: "assassinated", symmetric: false, cameo: "186", goldstein: -10, plover: "ASSAULT", quad: "material_conflict", definition: "Assassinated, or tried to (185)." },
  { id: "killed", label: "killed", symmetric: false, cameo: "180", goldstein: -9, plover: "ASSAULT", quad: "material_conflict", definition: "Killed or wounded the person, or nationals or members of the target." },
  { id: "attacked", label: "attacked", symmetric: false, cameo: "190", goldstein: -10, plover: "ASSAULT", quad: "material_conflict", definition: "Attacked with military force: struck, bombed (195), shelled (194), raided, invaded; target a country, place or organization." },
  { id: "clashed_with", label: "clashed with", symmetric: true, cameo: "190", goldstein: -10, plover: "ASSAULT", quad: "material_conflict", definition: "Fought each other." },
  { id: "blockaded", label: "blockaded", symmetric: false, cameo: "191", goldstein: -9.5, plover: "ASSAULT", quad: "material_conflict", definition: "Besieged, blockaded, closed off." },
  { id: "occupied", label: "occupied", symmetric: false, cameo: "192", goldstein: -9.5, plover: "ASSAULT", quad: "material_conflict", definition: "Occupied or took control of territory." },
  { id: "violated_ceasefire_with", label: "violated the ceasefire with", symmetric: false, cameo: "196", goldstein: -9.5, plover: "ASSAULT", quad: "material_conflict", definition: "Broke a truce." },
  { id: "holds_office", label: "holds office in", symmetric: false, cameo: null, goldstein: null, plover: null, quad: "structural", definition: "Person to ministry, country or organization: leads it, speaks for it, commands it or serves in it; the office is an attribute." },
  { id: "appointed", label: "appointed", symmetric: false, cameo: null, goldstein: null, plover: null, quad: "structural", definition: "Appointed, elected or nominated a person." },
  { id: "succeeded", label: "succeeded", symmetric: false, cameo: null, goldstein: null, plover: null, quad: "structural", definition: "Took over the office of another person." },
  { id: "resigned_from", label: "resigned from", symmetric: false, cameo: null, goldstein: null, plover: null, quad: "structural", definition: "Left, or was dismissed from, an office: person to ministry, country or organization." },
  { id: "member_of", label: "is a member of", symmetric: false, cameo: null, goldstein: null, plover: null, quad: "structural", definition: "Stated membership of, or accession to, an organization." },
] as const satisfies readonly Relation[]

/** What the ontology says of one relation; symmetric ones hold in both directions and are stored once. */
export interface Relation {
  readonly id: string
  readonly label: string
  readonly symmetric: boolean
  readonly cameo: string | null
  readonly goldstein: number | null
  readonly plover: string | null
  readonly quad: Quad
  readonly definition: string
}

/** The quad class of an act, or `structural` for what is no act (offices, membership). */
export type Quad =
  | "verbal_cooperation"
  | "material_cooperation"
  | "verbal_conflict"
  | "material_conflict"
  | "structural"

/** The id of a relation of the ontology. */
export type RelationId = (typeof ontology)[number]["id"]

/** The ontology by relation id. */
export const relationById: ReadonlyMap<string, Relation & { readonly id: RelationId }> = new Map(
  ontology.map(relation => [relation.id, relation]),
)
