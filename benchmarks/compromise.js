import nlp from 'compromise/two'
import { tagsOf } from '../dist/languages/en/dictionary.js'

/** Watches how long compromise's tagger works, by its hooks, each of which it runs over what it is given. */
export function watchTagger() {
  const { compute, hooks } = nlp.world()
  const watched = { stretches: 0, ms: 0 }
  for (const hook of hooks) {
    const run = compute[hook]
    compute[hook] = view => {
      const from = performance.now()
      run(view)
      watched.ms += performance.now() - from
    }
  }
  const last = compute[hooks.at(-1)]
  compute[hooks.at(-1)] = view => {
    watched.stretches++
    last(view)
  }
  return watched
}

/** How long its dictionary takes for so many words, in ms: the pack asks once for each distinct word. */
export function lookUp(words) {
  const from = performance.now()
  let tagged = 0
  for (const word of words) if (tagsOf(word) !== '') tagged++
  if (tagged === 0) throw new Error('the dictionary knows none of the words: nothing was measured')
  return performance.now() - from
}
