/** What can be odd in one input; the closed set of codes that reports and extractions use. */
export type ProblemCode =
  | 'empty-article'
  | 'invalid-utf8'
  | 'unknown-language'
  | 'unsupported-language'
  | 'no-date'
  | 'control-characters'
  | 'ambiguous-name'

/** Something odd in an article that was read all the same. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
}

/** The ways in which what came from outside can be wrong; `failed-reading` is an article that our own reading failed on. */
export type WrongInputCode =
  | 'missing-file'
  | 'unreadable-file'
  | 'no-articles'
  | 'empty-file'
  | 'binary-file'
  | 'invalid-utf8'
  | 'broken-json'
  | 'not-an-article'
  | 'unknown-language'
  | 'unsupported-language'
  | 'line-too-long'
  | 'failed-reading'
  | 'bad-gazetteer'
  | 'bad-graph'
  | 'bad-filter'
  | 'bad-option'
  | 'unknown-format'
  | 'unwritable-output'

/** Where wrong input was found: a file, and a line (from 1) or a field in it. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly field?: string
}

/** Input that is not what it should be: says what was expected, what was found, where, and what to do. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput'
  readonly code: WrongInputCode
  readonly where: Place

  constructor(code: WrongInputCode, message: string, where: Place = {}) {
    const at = [where.file, where.line].filter(part => part !== undefined).join(':')
    const field = where.field ? ` (${where.field})` : ''
    super(`${at ? `${at}: ` : ''}${message}${field}`)
    this.code = code
    this.where = where
  }
}
