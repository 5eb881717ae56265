/** What a function word does in a sentence, as bits for masks of what a word may be. */
export const functionBit = {
  det: 1,
  poss: 2,
  pronoun: 4,
  'object-pronoun': 8,
  prep: 16,
  conj: 32,
  sub: 64,
  rel: 128,
  modal: 256,
  be: 512,
  have: 1024,
  do: 2048,
  neg: 4096,
  to: 8192,
  adverb: 16384,
  number: 32768,
  that: 65536,
} as const

type FunctionClass = keyof typeof functionBit

const classes: Readonly<Record<FunctionClass, string>> = {
  det: 'the a an this these those some any no each every all both several many few another such either neither more most much other own certain various what whatever',
  poss: "my your his her its our their whose 's",
  pronoun: 'i you he she it we they who one nobody nothing everyone someone anyone there',
  'object-pronoun': 'me him them us himself herself itself themselves ourselves',
  prep: `of in on at by for with from into onto against about over under between among amid after before during since until till through
throughout across along around near toward towards within without outside inside upon via despite per beside besides beyond behind below above
off out up down concerning regarding following including excluding alongside like unlike versus vs than as amongst notwithstanding citing pending minus plus`,
  conj: 'and or but nor yet & plus',
  sub: 'because although though while whereas if unless when whenever where wherever once lest so whether why how',
  rel: 'which who whom',
  that: 'that',
  modal:
    "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't shouldn't mustn't needn't ought",
  be: "is are was were be been being am isn't aren't wasn't weren't 're 'm",
  have: "has have had having hasn't haven't hadn't 've",
  do: "do does did doesn't don't didn't",
  neg: 'not never',
  to: 'to',
  adverb: `also already again ahead apart aside away back else even ever far here hence however indeed instead just later less long merely moreover
nearly now nonetheless nevertheless often only perhaps quite rather really recently sharply simply since soon still then thereby therefore thus today tomorrow tonight
together too twice very well yesterday yet separately jointly earlier first meanwhile once overnight abroad formally repeatedly officially`,
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens scores`,
}

const byWord = new Map<string, number>()
for (const [name, words] of Object.entries(classes) as [FunctionClass, string][])
  for (const word of words.split(/\s+/)) byWord.set(word, functionsOf(word) | functionBit[name])

/** What a folded word may be among the function words, as bits of {@link functionBit}; 0 for others. */
export function functionsOf(word: string): number {
  return byWord.get(word) ?? 0
}
