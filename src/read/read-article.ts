import type { Article } from '../model/article.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Decoded } from './decode.ts'

/** Something odd in the bytes of an article that was read all the same. */
export interface Flaw {
  readonly code: ProblemCode
  readonly message: string
  readonly line: number
}

/** An article as read, with what was odd in its bytes. */
export interface ReadArticle {
  readonly article: Article
  readonly flaws: readonly Flaw[]
}

/** What to say of ill-formed bytes; lines are counted from `base`, the line on which the bytes begin. */
export function encodingFlaws(decoded: Decoded, base = 1): Flaw[] {
  const { replaced, firstLine, encoding } = decoded
  if (replaced === 0 || firstLine === null) return []
  const sequences = replaced === 1 ? '1 broken byte sequence' : `${replaced} broken byte sequences`
  const message = `expected ${encoding.toUpperCase()}, found ${sequences}, read as U+FFFD; mend the file if the words matter`
  return [{ code: 'invalid-utf8', message, line: base + firstLine - 1 }]
}

/** Replaces surrogates without partner by U+FFFD, so that offsets stay: "\ud83d!" → "\ufffd!" */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')
