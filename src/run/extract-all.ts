import type { Article } from '../model/article.ts'
import type { Extraction } from '../model/extraction.ts'
import { type Place, WrongInput } from '../model/problem.ts'
import type { Extractor } from '../pipeline.ts'
import { inOrder } from './in-order.ts'
import { keepYoung } from './keep-young.ts'
import type { Input } from './read-sources.ts'

/** What became of one input. */
export type Outcome =
  | {
      readonly kind: 'extracted'
      readonly place: Place
      readonly article: Article
      readonly extraction: Extraction
      /** what was odd in its bytes, although it was read */
      readonly flaws: readonly WrongInput[]
    }
  /** `read` tells whether it was an article at all */
  | { readonly kind: 'set-aside'; readonly error: WrongInput; readonly read: boolean }

/** How many articles are in flight unless someone says otherwise: stages run over all of them in turn, and gain no more from more. */
export const DEFAULT_IN_FLIGHT = 24

/** The outcome of every input, in the order of the inputs; an article that our reading fails on is set aside too. */
export function extractAll(inputs: AsyncIterable<Input>, extractor: Extractor, inFlight: number) {
  let loaded = false
  const extract = async (input: Input) => {
    // only once an article has been read: code that was compiled beforehand is not taken under other flags, and by then it is loaded
    if (loaded) keepYoung()
    const outcome = await extractOne(input, extractor)
    loaded ||= outcome.kind === 'extracted'
    return outcome
  }
  return inOrder(inputs, extract, inFlight)
}

async function extractOne(input: Input, extractor: Extractor): Promise<Outcome> {
  if ('wrong' in input) return { kind: 'set-aside', error: input.wrong, read: false }
  const { place, read } = input
  try {
    const extraction = await extractor.extract(read.article)
    const problems = read.flaws.map(({ code, message }) => ({ code, message }))
    const flaws = read.flaws.map(
      ({ message, line }) => new WrongInput('invalid-utf8', message, { ...place, line }),
    )
    return {
      kind: 'extracted',
      place,
      article: read.article,
      flaws,
      extraction:
        problems.length > 0 ? { ...extraction, problems: [...problems, ...extraction.problems] } : extraction,
    }
  } catch (error) {
    const { code, message } = error instanceof WrongInput ? error : failedReading(read.article, error)
    return { kind: 'set-aside', error: new WrongInput(code, message, place), read: true }
  }
}

/** A mistake of ours costs one article, and not those of a long run that were read before it. */
function failedReading({ id }: Article, error: unknown): WrongInput {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const at = stack.split('\n').find(line => /^\s+at /.test(line))
  return new WrongInput(
    'failed-reading',
    `expected to read the article ${JSON.stringify(id)}, failed with ${JSON.stringify(message)}${at ? ` ${at.trim()}` : ''}; this is a mistake of isnad: please report it with the article`,
  )
}
