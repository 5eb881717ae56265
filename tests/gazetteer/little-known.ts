/** Entities of the gold articles that no gazetteer of the world need know: invented or unknown people, embassies, a ship. */
export const littleKnown: ReadonlySet<string> = new Set([
  'ar-d05 om-embassy', // Embassy of Oman in Rome
  'ar-d05 round5', // fifth round of US-Iran negotiations
  'ar-d06 ship', // Stena Impero
  'ar-d07 dosari', // Rashid bin Khalifa Al Dosari
  'ar-d07 lan', // Nguyen Thi Hoang Lan
  'ar-d07 viethong', // Viet Hong Holding Group
  'ar-d09 zoghlami', // Habib Zoghlami
  'ar-d09 belhajomar', // Moez Belhaj Amor
  'ar-d09 ghazouani', // Soumaya Ghazouani
  'ar-d09 ports-union', // Sfax port workers' union
  'ar-d10 eu-mission', // Delegation of the European Union to Venezuela
  'ar-d11 shafie', // Mutasim Babiker al-Shafie
  'en-d01 kesimoglu', // Murat Kesimoglu
  'en-d02 tessougue', // Oumar Tessougue
  'en-d03 almarri', // Saif Khalfan Al Marri
  'en-d03 awan', // Tahir Mehmood Awan
  'en-d03 ketbi', // Hana Al Ketbi
  'en-d03 ae-emb', // UAE Embassy
  'en-d04 ruwaili', // Sabah al-Ruwaili
  'en-d05 golestani', // Farhad Golestani
  'en-d06 hung', // Hung Yung-fa
  'en-d06 lo', // Lo Chih-peng
  'en-d06 weitou', // Weitou
  'en-d07 bounthavy', // Bounthavy Keomanichanh
  'en-d07 phongsavanh', // Phongsavanh Group
  'en-d08 diaz', // Julio Diaz Zulueta
  'en-d08 huamani', // Ruth Huamani Ticona
  'en-d08 armonia', // Armonia 10
  'en-d09 benammar', // Lotfi Ben Ammar
  'en-d10 parshikov', // Yevgeny Parshikov
  'en-d10 ru-emb', // Russian Embassy in Washington
  'en-d11 holmqvist', // Lasse Holmqvist
  'en-d12 gao', // Gao Wenbin
  'en-d12 trade-office', // China’s trade office in Panama City
  'en-d12 cn-emb', // Chinese embassy in Banjul
])
