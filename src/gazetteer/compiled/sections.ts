import type { FetchedBytes } from './fetched-bytes.ts'
import type { Decode } from './lines.ts'
import { StoredNumbers } from './stored-numbers.ts'

/** Of what a file is: a file of another version is not read. To be raised with every change of the layout. */
const VERSION = 1
const MAGIC = 'isnad-gazetteer\n'
const encoder = new TextEncoder()
/** Numbers are views of the file, so it is read on the machines that have its order of bytes: all that matter. */
const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** A file of named sections, and facts about it. */
export interface Sections {
  /** anything that JSON can say */
  readonly facts: unknown
  readonly numbersOf: (name: string) => StoredNumbers | undefined
  /** reads from a text: the section `<name>/ascii`, or `<name>/utf8` */
  readonly textOf: (name: string) => Decode | undefined
}

/**
 * The parts of a file of sections, in order: 16 bytes of magic, then as 32-bit numbers, low byte first, the version, the
 * length of the whole file and that of the directory; the directory, which is JSON: `{"facts": …, "sections": {name:
 * [from, bytes]}}`, where `from` counts from the end of the directory; the sections. The directory and each section are
 * padded to a multiple of 8 bytes.
 */
export function* writeSections(
  facts: unknown,
  sections: ReadonlyMap<string, Uint8Array>,
): Generator<Uint8Array> {
  const places: Record<string, [from: number, bytes: number]> = {}
  let from = 0
  for (const [name, { length }] of sections) {
    places[name] = [from, length]
    from += padded(length)
  }
  const directory = encoder.encode(JSON.stringify({ facts, sections: places }))
  const head = new Uint8Array(MAGIC.length + 16)
  head.set(encoder.encode(MAGIC))
  const length = head.length + padded(directory.length) + from
  new Uint32Array(head.buffer, MAGIC.length, 3).set([VERSION, length, directory.length])
  yield head
  for (const part of [directory, ...sections.values()]) {
    yield part
    yield new Uint8Array(padded(part.length) - part.length)
  }
}

/**
 * The sections of a file, of which only the directory is fetched; null for a file of another version, one that was cut
 * off, and what is none.
 */
export function readSections(file: FetchedBytes): Sections | null {
  const { bytes } = file
  const from = MAGIC.length + 16
  if (!littleEndian || bytes.length < from) return null
  file.fetch(0, from)
  for (let at = 0; at < MAGIC.length; at++) if (bytes[at] !== MAGIC.charCodeAt(at)) return null
  const [version, length, directory = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset + MAGIC.length, 3)
  if (version !== VERSION || length !== bytes.length) return null
  const { facts, sections } = JSON.parse(file.text(from, from + directory, 'utf8')) as {
    facts: unknown
    sections: Readonly<Record<string, [from: number, bytes: number]>>
  }
  const start = from + padded(directory)
  const textAt = (place: [from: number, bytes: number] | undefined, encoding: 'latin1' | 'utf8') => {
    if (!place) return undefined
    const base = start + place[0]
    return (from: number, to: number) => file.text(base + from, base + to, encoding)
  }
  return {
    facts,
    numbersOf: name => {
      const place = sections[name]
      if (!place) return undefined
      const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + start + place[0], place[1] / 4)
      return new StoredNumbers(numbers, file)
    },
    textOf: name => textAt(sections[`${name}/ascii`], 'latin1') ?? textAt(sections[`${name}/utf8`], 'utf8'),
  }
}

const padded = (length: number) => Math.ceil(length / 8) * 8
