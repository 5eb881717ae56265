/** Callings after which a name follows and which name no office: "lawyer Hela Trabelsi". */
export const callings = `lawyer attorney journalist reporter correspondent photographer activist analyst expert researcher writer author academic professor doctor physician
surgeon engineer artist actor actress singer musician footballer player coach striker goalkeeper midfielder defender boxer sprinter swimmer cyclist
golfer driver citizen scientist economist historian director filmmaker producer poet novelist dissident politician diplomat martyr prisoner detainee
candidate nominee businessman businesswoman billionaire tycoon mogul entrepreneur banker trader general soldier officer pilot captain colonel teacher
student imam cleric preacher rabbi bishop cardinal priest pastor monk nun philosopher publisher editor blogger columnist broadcaster presenter anchor
comedian model designer architect chef farmer fisherman worker nurse medic paramedic veteran refugee suspect gunman militant commander warlord fugitive
defendant convict whistleblower hostage captive tourist resident villager survivor victim mother father brother sister son daughter wife husband widow
uncle nephew cousin grandson spokesman strongman negotiator unionist campaigner environmentalist astronaut cosmonaut explorer hacker spy agent oligarch
financier investor separatist guerrilla rapper influencer cameraman technician contractor trafficker smuggler`

/** Words of respect before a name, lower case and without periods; several may follow each other: "His Majesty", "H.E. Dr". */
export const honorifics = `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess viscount duke duchess prince princess sheikh sheik shaikh sheikha
shaikha sayyid sayyed seyyed syed ayatollah hojatoleslam hojjatoleslam imam mullah maulana mawlawi maulvi haji hajji hadji hajj allameh rabbi reverend
rev cardinal bishop monsignor msgr he hh hrh hm his her excellency highness majesty holiness eminence royal honourable honorable hon rt comrade madam
madame monsieur mme senor señor dato datuk seri tun ustaz ustad`

/** Military and police ranks before a name, lower case and without periods; they combine: "lt gen", "major general". */
export const ranks = `general gen lieutenant lt major maj brigadier brig colonel col captain capt sergeant sgt corporal cpl private pvt admiral adm vice rear commodore
commander cmdr marshal inspector insp superintendent supt commissioner constable detective det sheriff ensign midshipman lieutenant-general
major-general brigadier-general lieutenant-colonel colonel-general`

/** Titles before a name that name no office here, lower case: "Auditor General Nancy", "Chief Whip Ewan". */
export const unlistedTitles = `vizier auditor solicitor whip counsel counsellor counselor comptroller controller registrar ombudsman provost prefect magistrate
treasurer rapporteur chieftain curator custodian legate regent intendant coroner warden chamberlain procurator`
