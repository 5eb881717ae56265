/** Of what a file is: a file of another version is not read. To be raised with every change of the layout. */
const VERSION = 1
const MAGIC = 'isnad-gazetteer\n'
const encoder = new TextEncoder()
/** Typed arrays are views of the file, so it is read on the machines that have its order of bytes: all that matter. */
const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** A file of named sections, and facts about it. */
export interface Sections {
  /** anything that JSON can say */
  readonly facts: unknown
  readonly of: (name: string) => Uint8Array<ArrayBuffer> | undefined
  readonly numbersOf: (name: string) => Uint32Array<ArrayBuffer> | undefined
  /** the text that {@link bytesOfText} made the section of */
  readonly textOf: (name: string) => string
}

/** How a section's bytes are read as text; Node's buffers do it by copying. */
export type Decode = (bytes: Uint8Array<ArrayBuffer>, encoding: 'latin1' | 'utf16le') => string

/**
 * A text as it is in memory, so that it need not be decoded: a byte that is 1 where every unit fits one byte and 2
 * where it takes two, low byte first; a byte that is 0; the units.
 */
export function bytesOfText(text: string): Uint8Array {
  let wide = false
  for (let at = 0; at < text.length && !wide; at++) wide = text.charCodeAt(at) > 0xff
  const bytes = new Uint8Array(2 + text.length * (wide ? 2 : 1))
  bytes[0] = wide ? 2 : 1
  const units = wide ? new Uint16Array(bytes.buffer, 2) : bytes.subarray(2)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return bytes
}

/**
 * Writes sections into one file: 16 bytes of magic, then as 32-bit numbers, low byte first, the version, the length
 * of the whole file and that of the directory; the directory, which is JSON: `{"facts": …, "sections": {name: [from,
 * bytes]}}`, where `from` counts from the end of the directory; the sections. The directory and each section are
 * padded to a multiple of 8 bytes.
 */
export function writeSections(facts: unknown, sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const places: Record<string, [from: number, bytes: number]> = {}
  let from = 0
  for (const [name, { length }] of sections) {
    places[name] = [from, length]
    from += padded(length)
  }
  const directory = encoder.encode(JSON.stringify({ facts, sections: places }))
  const start = MAGIC.length + 16 + padded(directory.length)
  const file = new Uint8Array(start + from)
  file.set(encoder.encode(MAGIC))
  new Uint32Array(file.buffer, MAGIC.length, 3).set([VERSION, file.length, directory.length])
  file.set(directory, MAGIC.length + 16)
  for (const [name, bytes] of sections) file.set(bytes, start + (places[name] as [number, number])[0])
  return file
}

/** The sections of a file; null for one of another version, one that was cut off, and what is none. */
export function readSections(bytes: Uint8Array<ArrayBuffer>, decode: Decode): Sections | null {
  const file = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  if (!littleEndian || file.length < MAGIC.length + 16) return null
  for (let at = 0; at < MAGIC.length; at++) if (file[at] !== MAGIC.charCodeAt(at)) return null
  const [version, length, directory = 0] = new Uint32Array(file.buffer, file.byteOffset + MAGIC.length, 3)
  if (version !== VERSION || length !== file.length) return null
  const from = MAGIC.length + 16
  const { facts, sections } = JSON.parse(new TextDecoder().decode(file.subarray(from, from + directory))) as {
    facts: unknown
    sections: Readonly<Record<string, [from: number, bytes: number]>>
  }
  const start = from + padded(directory)
  const of = (name: string) => {
    const place = sections[name]
    return place && file.subarray(start + place[0], start + place[0] + place[1])
  }
  return {
    facts,
    of,
    numbersOf: name => {
      const section = of(name)
      return section && new Uint32Array(section.buffer, section.byteOffset, section.length / 4)
    },
    textOf: name => {
      const section = of(name)
      if (!section) throw new Error(`a file without the text ${name}`)
      return decode(section.subarray(2), section[0] === 2 ? 'utf16le' : 'latin1')
    },
  }
}

const padded = (length: number) => Math.ceil(length / 8) * 8
