import { expect, test } from 'vitest'
import { gazetteer, read } from './reading.ts'

/** Spellings that papers use, and that no list holds, of people whom the gazetteers know. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  'person:volodymyr-zelensky': ['Volodymyr Zelenskyi', 'Volodymyr Zelenskyj', 'Volodimir Zelenski'],
  'person:sergey-lavrov': ['Sergej Lavrov'],
  'person:sergei-shoigu': ['Sergey Shoygu', 'Serghei Shoigu'],
  'person:dmitry-medvedev': ['Dmitriy Medvedev', 'Dimitri Medvedev', 'Dmitri Medvedyev'],
  'person:dmitry-peskov': ['Dmitriy Peskov', 'Dimitri Peskov'],
  'person:alexei-navalny': ['Alexey Navalniy', 'Aleksei Navalni'],
  'person:yevgeny-prigozhin': ['Yevgeniy Prigozhin', 'Evgeni Prigozhin', 'Yevgeni Prigojin'],
  'person:maria-zakharova': ['Mariya Zakharova'],
  'person:alexander-lukashenko': ['Alexandr Lukashenko', 'Aleksander Lukashenko'],
  'person:valerii-zaluzhnyi': ['Valeriy Zaluzhniy'],
  'person:oleksandr-syrskyi': ['Olexander Syrskiy', 'Oleksander Sirsky'],
  'person:dmytro-kuleba': ['Dmitro Kuleba'],
  'person:andriy-yermak': ['Andrii Ermak'],
  'person:ilham-aliyev': ['Ilham Aliev'],
  'person:kassym-jomart-tokayev': ['Kassym-Jomart Tokaev', 'Kasym-Zhomart Tokayev'],
  'person:muammar-gaddafi': [
    'Muammar Gadafi',
    'Moammar Kadafi',
    'Muammar Kaddafi',
    'Moamer Kaddafi',
    'Muammar Qadhafi',
    'Muammar al-Qadhafi',
    'Mouammar Kadhafi',
    'Muammar Gadaffi',
  ],
  'person:abdel-fattah-el-sisi': [
    'Abdul Fattah al-Sisi',
    'Abdulfattah al-Sisi',
    'Abdelfattah al-Sissi',
    'Abd al-Fatah al-Sisi',
    'Abd el-Fattah el-Sisi',
  ],
  'person:bashar-al-assad': ['Bachar al-Assad', 'Bashar el-Assad', 'Bashar Al Asad'],
  'person:hassan-nasrallah': ['Hasan Nasralla', 'Hassan Nasrallāh'],
  'person:ismail-haniyeh': ['Ismael Haniyah', 'Ismail Hania', 'Esmail Haniyeh'],
  'person:khaled-meshaal': ['Khalid Meshal', 'Khaled Mishal'],
  'person:mahmoud-abbas': ['Mahmood Abbas'],
  'person:ali-abdullah-saleh': ['Ali Abdallah Salih', 'Ali Abdulla Saleh'],
  'person:abdul-malik-al-houthi': ['Abdulmalik al-Huthi', 'Abdul Malek al-Houthi'],
  'person:muqtada-al-sadr': ['Moktada al-Sadr', 'Muktada as-Sadr'],
  'person:nouri-al-maliki': ['Nuri Maliki', 'Noori al-Maleki'],
  'person:haider-al-abadi': ['Haydar al-Abadi', 'Haidar Abadi'],
  'person:mohammed-shia-al-sudani': ['Mohamed Shia Al-Soudani', 'Muhammad Shia al Sudani'],
  'person:ebrahim-raisi': ['Ibrahim Raeisi', 'Ebrahim Raeesi'],
  'person:hassan-rouhani': ['Hasan Ruhani'],
  'person:qassem-soleimani': ['Qassim Suleimani', 'Kassem Soleimani'],
  'person:mohammad-javad-zarif': ['Mohamed Javad Zareef'],
  'person:hossein-amir-abdollahian': ['Hussein Amir-Abdollahian', 'Hossein Amir-Abdullahian'],
  'person:mohammad-bagher-ghalibaf': ['Mohammed Bagher Qalibaf'],
  'person:abdelmadjid-tebboune': ['Abdelmadjid Teboune', 'Abdelmajid Taboune'],
  'person:kais-saied': ['Qaïs Saïed', 'Kays Saied', 'Qais Saeed'],
  'person:fayez-al-sarraj': ['Faiez al-Sarraj'],
  'person:abdul-fattah-al-burhan': ['Abdelfattah al-Burhan', 'Abd al-Fattah al-Burhan'],
  'person:omar-al-bashir': ['Omer al-Bashir', 'Omar el-Beshir', 'Umar al-Bashir'],
  'person:mohammed-bin-salman': ['Muhammad bin Salman', 'Mohamed Ben Salman'],
  'person:tamim-bin-hamad': ['Tameem bin Hamad Al Thani', 'Tamim ben Hamad Al-Thani'],
  'person:benjamin-netanyahu': ['Binyamin Netanyahou', 'Binyamin Nethanyahu'],
  'person:fumio-kishida': ['Kishida Fumio'],
  'person:shinzo-abe': ['Abe Shinzo'],
  'person:kim-jong-un': ['Kim Jongun', 'Kim Jong-Un'],
  'person:moon-jae-in': ['Moon Jaein', 'Jae-in Moon'],
  'person:viktor-orban': ['Orban Viktor', 'Orbán Viktor'],
  'person:xi-jinping': ['Jinping Xi'],
  'person:ayman-al-zawahiri': ['Aiman al-Zawahiri', 'Ayman Zawahry'],
  'person:osama-bin-laden': ['Oussama Ben Laden', 'Usama bin Ladin'],
  'person:ahmed-al-sharaa': ['Ahmad Sharaa', 'Ahmad al-Shara', 'Ahmed Al Sharaah'],
  'person:najib-mikati': ['Nagib Miqati', 'Najeeb Mikati'],
  'person:walid-jumblatt': ['Waleed Jumblat'],
  'person:masoud-barzani': ["Mas'ud Barzani", 'Massoud Barzany'],
  'person:sheikh-hasina': ['Shaikh Hasina', 'Sheikh Haseena'],
}
const rows = Object.entries(spellings).flatMap(([person, own]) => own.map(name => [name, person] as const))

const peopleIn = (text: string) =>
  read(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id }) => id)

test.each(rows)('%s is %s', (name, person) => {
  expect(peopleIn(`${name} said on Monday that the talks had failed.`)).toEqual([person])
})

test('none of them is listed', () => {
  const listed = new Set(gazetteer.languages.get('en')?.rows.flatMap(({ names }) => names))
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter(([name]) => listed.has(name))).toEqual([])
})

test.each([
  [
    'President Zelenskyj said on Monday that the talks had failed.',
    'person:volodymyr-zelensky',
    'after a title',
  ],
  ['Netanyahou said on Monday that the talks had failed.', 'person:benjamin-netanyahu', 'a long family name'],
  [
    'V. Putin said on Monday that the talks had failed.',
    'person:vladimir-putin',
    'a letter for the given name',
  ],
  [
    'Volodymyr Zelenskyi spoke. Zelenskyi left.',
    'person:volodymyr-zelensky',
    'and later by the family name alone',
  ],
])('%s: %s, %s', (text, person) => {
  expect(peopleIn(text)).toEqual([person])
})

test.each([
  ['Abu Yunis said on Monday that the bridge was closed.', 'a short word is no family name of somebody else'],
  ['Raid Salah said on Monday that the talks had failed.', 'Salah and Saleh: two could be meant'],
  ['Mohamed Salah said on Monday that the match had failed.', 'nor is Salah Saleh'],
  ['X. Putin said on Monday that the talks had failed.', 'another letter is another man'],
  ['Volodymyr Zelenskyi Hromov said on Monday that the talks had failed.', 'one more word makes another man'],
  ['Jon Kerry said on Monday that the talks had failed.', 'a name in Latin letters has one spelling'],
])('%s: nobody known, %s', text => {
  expect(read(text).entities.filter(({ type, known }) => type === 'person' && known)).toEqual([])
})
