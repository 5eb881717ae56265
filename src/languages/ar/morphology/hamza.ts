/** Spellings of a stem before a vowel, its final hamza seated: بدأ + u → بدؤ, بدأ; جاء + u → جاؤ, جاء; يسيء → يسيئ. */
export function seatFinalHamza(stem: string, vowel: 'a' | 'u'): readonly string[] {
  const last = stem.at(-1)
  if (last !== 'أ' && last !== 'ء') return [stem]
  const head = stem.slice(0, -1)
  if (last === 'ء' && head.endsWith('ي')) return [`${head}ئ`]
  // both are printed, the seated one is the academies' spelling
  return vowel === 'u' ? [`${head}ؤ`, stem] : [stem]
}

/** The stem followed by a long a, the two alefs written as one: بدأ → بدآ, جاء → جاءا, يسيء → يسيئا. */
export function withAlef(stem: string): string {
  if (stem.endsWith('أ')) return `${stem.slice(0, -1)}آ`
  return `${stem.endsWith('يء') ? `${stem.slice(0, -1)}ئ` : stem}ا`
}

/** The stem whose last radical but one, where it is a hamza, is followed by i: سأل → سئل, سوءل → سوئل. */
export function penultHamzaBeforeI(stem: string): string {
  const at = stem.length - 2
  const letter = stem[at]
  // a first radical keeps its seat: أم
  if (at < 1 || (letter !== 'أ' && letter !== 'ء' && letter !== 'ؤ')) return stem
  return `${stem.slice(0, at)}ئ${stem.slice(at + 1)}`
}

/** The stem whose last radical but one, where it is a hamza, is followed by a: رئس → رأس, سائل → ساءل. */
export function penultHamzaBeforeA(stem: string): string {
  const at = stem.length - 2
  const letter = stem[at]
  if (at < 1 || (letter !== 'ئ' && letter !== 'ؤ')) return stem
  return `${stem.slice(0, at)}${stem[at - 1] === 'ا' ? 'ء' : 'أ'}${stem.slice(at + 1)}`
}
