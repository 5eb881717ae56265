import { describe, expect, it } from 'vitest'
import { inflect } from '../../../src/languages/en/morphology/inflect.ts'
import { pluralsOf } from '../../../src/languages/en/morphology/plural.ts'

const verbs = `
strike strikes struck struck/stricken striking
meet meets met met meeting
hit hits hit hit hitting
withdraw withdraws withdrew withdrawn withdrawing
condemn condemns condemned condemned condemning
deny denies denied denied denying
employ employs employed employed employing
impose imposes imposed imposed imposing
agree agrees agreed agreed agreeing
flee flees fled fled fleeing
veto vetoes vetoed vetoed vetoing
go goes went gone going
clash clashes clashed clashed clashing
attack attacks attacked attacked attacking
kidnap kidnaps kidnapped kidnapped kidnapping
visit visits visited visited visiting
admit admits admitted admitted admitting
expel expels expelled expelled expelling
offer offers offered offered offering
deter deters deterred deterred deterring
ban bans banned banned banning
plan plans planned planned planning
raid raids raided raided raiding
shell shells shelled shelled shelling
tie ties tied tied tying
die dies died died dying
quit quits quit quit quitting
have has had had having
do does did done doing
overthrow overthrows overthrew overthrown overthrowing
seek seeks sought sought seeking
cancel cancels canceled/cancelled canceled/cancelled canceling/cancelling
travel travels traveled/travelled traveled/travelled traveling/travelling
panic panics panicked panicked panicking
co-host co-hosts co-hosted co-hosted co-hosting
free frees freed freed freeing
dye dyes dyed dyed dyeing
quarrel quarrels quarreled/quarrelled quarreled/quarrelled quarreling/quarrelling
tax taxes taxed taxed taxing
show shows showed shown/showed showing
freeze freezes froze frozen freezing
`
  .trim()
  .split('\n')

const plurals = `
army armies
gunman gunmen
spokeswoman spokeswomen
German Germans
policeman policemen
talisman talismans
envoy envoys
ally allies
clash clashes
crisis crises
memorandum memoranda/memorandums
embargo embargoes
aircraft aircraft
person people/persons
wife wives
hostage hostages
grandchild grandchildren
monarch monarchs
church churches
secretary-general secretaries-general
proxy proxies
tax taxes
chief chiefs
`
  .trim()
  .split('\n')

describe('inflection of verbs', () => {
  it.each(verbs)('%s', row => {
    const [base = '', ...forms] = row.split(' ')
    const { third, past, participle, ing } = inflect(base)
    expect([third, past, participle, ing].map(variants => variants.join('/'))).toEqual(forms)
  })

  it('"be" has a form for every person', () => {
    expect(inflect('be')).toEqual({
      base: ['be', 'am', 'are'],
      third: ['is'],
      past: ['was', 'were'],
      participle: ['been'],
      ing: ['being'],
    })
  })
})

describe('plurals of nouns', () => {
  it.each(plurals)('%s', row => {
    const [noun = '', plural = ''] = row.split(' ')
    expect(pluralsOf(noun.toLowerCase()).join('/')).toBe(plural.toLowerCase())
  })
})
