import { type Place, WrongInput } from '../model/problem.ts'

/** The longest line that is read, in bytes. */
export const MAX_LINE = 8 * 1024 * 1024

/** One line of bytes without its end, numbered from 1; null bytes when it is longer than the cap. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Cuts bytes into lines at line feeds, holding one line at most; a line longer than `cap` is passed over. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  cap: number = MAX_LINE,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (part: Uint8Array) => {
    length += part.length
    if (length > cap) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const finish = (): Line => {
    const line = { number: number++, bytes: length > cap ? null : withoutReturn(join(parts, length)) }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      take(chunk.subarray(from, end))
      from = end + 1
      yield finish()
    }
    // a copy, because streams may use the memory of a chunk again
    take(chunk.slice(from))
  }
  if (length > 0) yield finish()
}

/** Says that a line is over the cap. */
export const lineTooLong = (place: Place) =>
  new WrongInput(
    'line-too-long',
    `expected at most ${MAX_LINE} bytes a line, found more; split this article`,
    place,
  )

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const withoutReturn = (bytes: Uint8Array) => (bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes)
