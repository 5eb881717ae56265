/** Abbreviations whose full stop belongs to the word: titles, months, companies. */
export const abbreviations: ReadonlySet<string> = new Set(
  `adm brig capt cmdr col cpl dr gen gov hon insp lt maj messrs mr mrs ms prof rep reps rev sen sens sgt st supt sr jr esq amb pres
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
no nos vs etc inc corp co ltd plc dept univ assn bros approx est fig ft mt vol govt intl natl`.split(/\s+/),
)
