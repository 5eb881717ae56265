import { describe, expect, it } from 'vitest'
import { givenNames } from '../../../src/languages/en/lexicon/given-names.ts'
import { commonNames, notNames } from '../../../src/languages/en/lexicon/names.ts'
import { nouns } from '../../../src/languages/en/lexicon/nouns.ts'
import { prepositionPhrases } from '../../../src/languages/en/lexicon/prepositions.ts'
import { groupNouns, sectorOf } from '../../../src/languages/en/lexicon/sectors.ts'
import { sortedNouns } from '../../../src/languages/en/lexicon/sorts.ts'
import { honorifics, ranks } from '../../../src/languages/en/lexicon/titles.ts'
import { verbs } from '../../../src/languages/en/lexicon/verbs.ts'
import { read } from './reading.ts'

const words = (text: string) => text.split(/\s+/).filter(Boolean)
const lemmas = (text: string) => words(text).map(word => word.split('/')[0] as string)
const twice = (list: readonly string[]) => list.filter((word, index) => list.indexOf(word) !== index)

describe('lists of the lexicon', () => {
  it.each([
    ['verbs', words(verbs)],
    ['given names', words(givenNames)],
    ['nouns', lemmas(nouns)],
    ['nouns with a sort', Object.values(sortedNouns).flatMap(lemmas)],
    ['nouns with and without a sort', [...Object.values(sortedNouns), nouns].flatMap(lemmas)],
    ['preposition phrases', prepositionPhrases.split('\n').map(line => line.split(':')[0] as string)],
    ['group nouns', groupNouns],
  ])('%s name nothing twice', (_, list) => {
    expect(list.length).toBeGreaterThan(20)
    expect(twice(list)).toEqual([])
  })

  it.each([
    ['given names', givenNames],
    ['common names', commonNames],
    ['capitalized words', notNames],
    ['honorifics', honorifics],
    ['ranks', ranks],
    ['verbs', verbs],
  ])('%s are lower case', (_, list) => {
    expect(words(list).filter(word => word !== word.toLowerCase() || /[.,;:]/.test(word))).toEqual([])
  })

  it('gives names of every region', () => {
    const names = new Set(words(givenNames))
    const some = words(
      'sergey volodymyr mohammed khalid yousef recep mehmet benjamin yair masoud abbas narendra imran fumio emmanuel olaf giorgia pedro luiz thabo abiy paul bola samia keir kamala',
    )
    expect(some.filter(name => !names.has(name))).toEqual([])
    expect(names.size).toBeGreaterThan(1500)
  })
})

describe('sectors of groups without a name', () => {
  it.each([
    ['protester', 'OPP'],
    ['gunman', 'REB'],
    ['militant', 'REB'],
    ['warplane', 'MIL'],
    ['troop', 'MIL'],
    ['police', 'COP'],
    ['civilian', 'CVL'],
    ['journalist', 'MED'],
    ['judge', 'JUD'],
    ['lawmaker', 'LEG'],
    ['worker', 'LAB'],
    ['doctor', 'HLH'],
    ['student', 'EDU'],
    ['refugee', 'REF'],
    ['asylum seeker', 'REF'],
    ['official', 'GOV'],
    ['spy', 'SPY'],
    ['company', 'BUS'],
    ['table', 'UNK'],
  ])('%s is %s', (noun, sector) => {
    expect(sectorOf(noun)).toBe(sector)
  })
})

describe('numbers that stand for people', () => {
  it.each([
    ['Hundreds demonstrated in Yerevan against Nikol Pashinyan.', 'Hundreds', 'CVL'],
    ['Thousands of farmers protested in Quito against Daniel Noboa.', 'Thousands', 'CVL'],
    ['Dozens of soldiers protested in Conakry against Mamady Doumbouya.', 'Dozens', 'MIL'],
  ])('%s', (text, words, sector) => {
    const [found] = read(text).relations.filter(({ relation }) => relation === 'protested_against')
    expect([found?.sourceText, found?.sourceSector]).toEqual([words, sector])
  })
})
