import type { Graph } from '../merge/graph.ts'
import { WrongInput } from '../model/problem.ts'

/** Throws {@link WrongInput} `bad-option` unless every quote of the graph stands where it should in the texts that are given. */
export function checkTexts({ evidence }: Graph, texts: ReadonlyMap<string, string>): void {
  for (const pieces of evidence.values())
    for (const { article, start, end, text } of pieces) {
      const found = texts.get(article)?.slice(start, end)
      if (found === undefined || found === text) continue
      throw new WrongInput(
        'bad-option',
        `expected the text from which the graph was made, found for article ${article} another at ${start} to ${end}; name the inputs of that run`,
        { field: '--articles' },
      )
    }
}
