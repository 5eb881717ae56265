import { frameTable } from './frames.ts'

/** A finite form: its infinitive, and whether what it says is still to come. */
export interface Form {
  readonly lemma: string
  readonly modality: 'fact' | 'future'
}

// regular verbs in -er need no entry: condamner → condamne, condamnent, condamnera, condamneront, condamné
const irregular: Readonly<Record<string, { present: string[]; future: string[]; participle: string }>> = {
  avertir: { present: ['avertit', 'avertissent'], future: ['avertira', 'avertiront'], participle: 'averti' },
  soutenir: { present: ['soutient', 'soutiennent'], future: ['soutiendra'], participle: 'soutenu' },
}

const simple = new Map<string, Form>()
const participles = new Map<string, Form>()
for (const lemma of frameTable.verbs) {
  const stem = lemma.slice(0, -2)
  const { present, future, participle } = irregular[lemma] ?? {
    present: [`${stem}e`, `${stem}ent`],
    future: [`${lemma}a`, `${lemma}ont`],
    participle: `${stem}é`,
  }
  for (const form of present) simple.set(form, { lemma, modality: 'fact' })
  for (const form of future) simple.set(form, { lemma, modality: 'future' })
  participles.set(participle, { lemma, modality: 'fact' })
}

/** The verb group that begins at a word, "n'a pas condamné", with the word it is told by and the one after it; or null. */
export function verbAt(
  words: readonly string[],
  from: number,
): (Form & { negated: boolean; at: number; to: number }) | null {
  let at = from
  const negated = words[at] === 'ne' || words[at] === "n'"
  if (negated) at++
  const compound = words[at] === 'a' || words[at] === 'ont'
  if (compound) {
    at++
    if (negated && words[at] === 'pas') at++
  }
  const form = (compound ? participles : simple).get(words[at] ?? '')
  if (!form) return null
  const to = negated && words[at + 1] === 'pas' ? at + 2 : at + 1
  return { ...form, negated, at, to }
}
