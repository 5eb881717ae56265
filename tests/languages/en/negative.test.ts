import { describe, expect, it } from 'vitest'
import { actsOf, read } from './reading.ts'

/** Sentences in which nothing political happens, though they use its words. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  sport: [
    'Morocco beat Spain on penalties in Doha.',
    'Barcelona drew with Real Madrid.',
    'Mohamed Salah scored twice against Manchester City.',
    'The Kenyan runner won the Berlin marathon.',
    'Japan lost to Croatia in the round of sixteen.',
    'The Argentine striker shot wide in the second half.',
    'Argentina defended well against France.',
  ],
  weather: [
    'A powerful storm hit northern Japan.',
    'Heavy rain fell on Lebanon and Syria.',
    'A heatwave swept Spain and Italy.',
    'Floods cut off hundreds of villages in Pakistan.',
    'A volcano threatened villages in Indonesia.',
    'An earthquake destroyed dozens of homes in Morocco.',
  ],
  markets: [
    'Oil prices rose after data on stocks in the United States.',
    'Shares in Tokyo fell.',
    'The Turkish lira hit a record low.',
    'Egypt raised interest rates.',
    'Wheat exports from Ukraine grew by five percent.',
    'The Indian economy is among the fastest growing.',
  ],
  science: [
    'French scientists discovered a new fish in Madagascar.',
    'India launched a spacecraft towards the moon.',
    'A study in Germany found that coffee is harmless.',
  ],
  collisions: [
    'The march of time spares nobody in Rome.',
    'Turkey is eaten at Christmas in Britain.',
    'A free press is rare in the region.',
    'The state of the roads in Chad is poor.',
    'The visit to Paris, if it happens, would be the first.',
    'Would Iran attack Israel?',
    'If Russia invades Poland, NATO will respond.',
    'France could sign a deal with Egypt.',
    'Nobody in Jordan condemned Syria.',
    'Analysts expect Israel to strike Lebanon.',
    'Egypt refused to comment on Ethiopia.',
  ],
}

describe.each(Object.entries(sentences))('%s', (_, list) => {
  it.each(list)('%s', text => {
    expect(actsOf(read(text))).toEqual([])
  })
})
