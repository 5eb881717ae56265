/** Given and family names that are also common words, titles or months; alone and at the start of a sentence they are no names. */
export const commonNames = `amber amin amir angel april art august austin baker bandar banks barker bell bill bishop black bob brown burns bush butler can cardinal carol carter
cem chance chapman chase christian chuck church clay cole cook cooper crown dan dean dick don drew duke early earnest emir ernest fair faith field
fields fisher fleming florence ford forest foster fox frank free french friend gates gay gene george gold good grace grant gray green guy hale hall ham
hand hank hardy harry hart heather hill hope house hunt hunter iman imam israel ivory jack jan jay jean jerry jewel jim joe john jordan joy judge june
just justice ken khan king kind knight lake lamb lance lane law lee long lord love low lynch major malik marina mark marshal marshall martin mason mat
may mercy mike miller mills min moon moore moss new nice nick noble noor north nur page paige pan park parker pat patience paul peace pearl peer penny
per piper pitt pope poppy porter power price prince queen rain ram rand ransom ray read reed reid rex rich rice rivers rob robin rose rowe ruby rush
rusty sabah sage salam salem sally sam sandy saint salt sands savage shah sharp shaw short sky small smart sofia snow song sterling stone story stout
strong sultan summer summers sun swift tan taylor ted temple terry tim tony tor trump tucker turner valley van victor victoria wade walker wall ward
waters way wayne webb wells west white will winter win winner wise wolf wood woods wright yes young`

/** Capitalized words that are no names: days, months, words of nationality groups, and those that headlines and openings of sentences raise. */
export const notNames = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
christmas easter ramadan eid passover hanukkah diwali nowruz new_year the a an this that these those it he she they we you i his her its their our my
your in on at by for from with without to of as and or but nor yet so if when while where after before because since although though unless until once
whether who what which why how there here then thus however meanwhile moreover also both all some many most several few each every another other such
no not never only even still just now today yesterday tomorrow earlier later last next first second third one two three four five six seven eight nine
ten hundreds thousands dozens millions according asked speaking following despite amid against among between during about above across along around
under over near within is are was were be been has have had do does did will would can could might must should says said more less than too very well
again already almost officials officers police troops forces soldiers protesters militants gunmen rebels civilians residents people authorities
government ministers lawmakers leaders diplomats sources reports witnesses experts analysts critics supporters opponents president prime minister king
queen prince sheikh general foreign defense defence interior state states united national international federal european western eastern northern
southern african asian arab muslim christian jewish islamic catholic sunni shiite shia kurdish democratic republican conservative liberal labour
socialist communist parliament congress senate council ministry breaking exclusive update updated analysis opinion editorial photo video watch live
factbox explainer timeline readout press release statement report news`
