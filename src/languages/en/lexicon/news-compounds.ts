/**
 * Compounds of news whose last word the tagger takes for a verb, each with a sentence in which it does. They are given
 * to it as frozen: it tags the rest around them.
 */
export const newsCompounds: Readonly<Record<string, string>> = {
  'peace talks': 'The Yemeni peace talks in Kuwait.',
  'nuclear talks': 'The Iran nuclear talks in Vienna.',
  'trade talks': 'EU trade talks with China.',
  'truce talks': 'Gaza truce talks in Cairo.',
  'ceasefire talks': 'Ceasefire talks between Israel and Hamas.',
  'missile strikes': 'Russian missile strikes on Kyiv.',
  'drone strikes': 'US drone strikes in Yemen.',
  'coalition strikes': 'The coalition strikes near Mosul.',
  'missile attacks': "Iran's missile attacks on Israel.",
  'drone attacks': 'A wave of drone attacks on Moscow.',
  'rocket attacks': 'Fresh rocket attacks from Gaza.',
  'rebel attacks': 'The Syria rebel attacks near Idlib.',
  'oil exports': 'Saudi oil exports to China.',
  'grain exports': 'Ukrainian grain exports through the Black Sea.',
  'border guards': "Turkey's border guards and soldiers.",
  'student protests': 'Student protests in Dhaka.',
  'refugee returns': 'Syrian refugee returns from Lebanon.',
  'missile launches': 'North Korea missile launches in June.',
}
