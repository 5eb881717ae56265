import { createReadStream } from 'node:fs'
import { type Place, WrongInput } from '../model/problem.ts'
import { readJsonLine } from '../read/json-line.ts'
import { lineTooLong, MAX_LINE, splitLines } from '../read/lines.ts'
import type { ReadArticle } from '../read/read-article.ts'
import { readTextFile } from '../read/text-file.ts'
import { type Source, unreadable } from './sources.ts'

/** One input: an article and where it stood, or why it is none. */
export type Input = { readonly place: Place; readonly read: ReadArticle } | { readonly wrong: WrongInput }

/** Bytes as they come, such as standard input. */
export type ByteStream = AsyncIterable<Uint8Array>

/** The articles of sources, in their order, each read when it is asked for. */
export async function* readSources(
  sources: Iterable<Source>,
  stdin: ByteStream,
  onSource: () => void = () => {},
): AsyncGenerator<Input> {
  for (const source of sources) {
    yield* readSource(source, stdin)
    onSource()
  }
}

async function* readSource(source: Source, stdin: ByteStream): AsyncGenerator<Input> {
  if (source.kind === 'wrong') yield { wrong: source.error }
  else if (source.kind === 'stdin') yield* readLines(stdin, '<stdin>')
  else {
    const { path, format } = source
    try {
      const chunks: ByteStream = createReadStream(path)
      if (format === 'json-lines') yield* readLines(chunks, path)
      else {
        const bytes = await readWhole(chunks, path)
        const read = format === 'text' ? readTextFile(path, bytes) : readJsonLine(bytes, { file: path })
        yield read ? { place: { file: path }, read } : { wrong: emptyFile(path) }
      }
    } catch (error) {
      if (error instanceof WrongInput) yield { wrong: error }
      else if ((error as NodeJS.ErrnoException).syscall) yield { wrong: unreadable(path, error) }
      else throw error
    }
  }
}

async function* readLines(chunks: ByteStream, file: string): AsyncGenerator<Input> {
  let empty = true
  for await (const { number, bytes } of splitLines(chunks)) {
    const place = { file, line: number }
    try {
      if (!bytes) throw lineTooLong(place)
      const read = readJsonLine(bytes, place)
      if (!read) continue
      yield { place, read }
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error
      yield { wrong: error }
      // the first line shows that this is no text at all: naming every further line would help nobody
      if (error.code === 'binary-file' && number === 1) return
    }
    empty = false
  }
  if (empty) yield { wrong: emptyFile(file) }
}

async function readWhole(chunks: ByteStream, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of chunks) {
    length += part.length
    if (length > MAX_LINE)
      throw new WrongInput(
        'unreadable-file',
        `expected one article of at most ${MAX_LINE} bytes, found more; split the file`,
        {
          file,
        },
      )
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const emptyFile = (file: string) =>
  new WrongInput('empty-file', 'expected articles, found nothing; fill the file or leave it out', { file })
