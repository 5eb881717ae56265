import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WrongInput } from '../../src/model/problem.ts'
import { decode } from '../../src/read/decode.ts'
import { encodeLegacy, encodeUtf16 } from './encode-legacy.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8(part)] : part)))
const arabic = 'بحث وزير الدفاع الروسي مع نظيره الإيراني، القضايا الراهنة؛ فهل يتم توقيع الاتفاقية؟'

describe('encodings', () => {
  const rows: [name: string, bytes: Uint8Array, encoding: string, text: string][] = [
    ['UTF-8', utf8(arabic), 'utf-8', arabic],
    ['UTF-8 with mark', bytesOf([0xef, 0xbb, 0xbf], arabic), 'utf-8', arabic],
    [
      'UTF-16 little endian with mark',
      bytesOf([0xff, 0xfe], [...encodeUtf16(arabic, 'le')]),
      'utf-16le',
      arabic,
    ],
    [
      'UTF-16 big endian with mark',
      bytesOf([0xfe, 0xff], [...encodeUtf16(arabic, 'be')]),
      'utf-16be',
      arabic,
    ],
    ['UTF-16 little endian', encodeUtf16(arabic, 'le'), 'utf-16le', arabic],
    ['UTF-16 big endian', encodeUtf16(arabic, 'be'), 'utf-16be', arabic],
    [
      'UTF-16 of English',
      encodeUtf16('Iran and Russia held talks.', 'le'),
      'utf-16le',
      'Iran and Russia held talks.',
    ],
    ['windows-1256', encodeLegacy(arabic, 'windows-1256'), 'windows-1256', arabic],
    ['iso-8859-6', encodeLegacy(arabic, 'iso-8859-6'), 'iso-8859-6', arabic],
    ['windows-1252', bytesOf('Iran', [0x92], 's caf', [0xe9], ' deal'), 'windows-1252', 'Iran’s café deal'],
    ['ASCII', utf8('Iran and Russia held talks.'), 'utf-8', 'Iran and Russia held talks.'],
    ['line ends stay', utf8('أ\r\nب\rج\n'), 'utf-8', 'أ\r\nب\rج\n'],
    [
      'a null and an escape in a long text stay',
      utf8(`${arabic}\0\u001b[31m`),
      'utf-8',
      `${arabic}\0\u001b[31m`,
    ],
  ]
  test.each(rows)('%s', (_, bytes, encoding, text) => {
    expect(decode(bytes, {})).toEqual({ text, encoding, replaced: 0, firstLine: null })
  })

  test('windows of the seed article come back exactly from all six encodings', () => {
    const seed = readFileSync(new URL('../../seeds/000_1b7f967809f53ab6.txt', import.meta.url), 'utf8')
    expect(seed.length).toBeGreaterThan(1000)
    const plain = seed.replace(/[^\n\u0020-\u007e\u0621-\u064a،؛؟]/g, '')
    const ways = {
      'utf-8': utf8,
      'utf-16le': (text: string) => encodeUtf16(text, 'le'),
      'utf-16be': (text: string) => encodeUtf16(text, 'be'),
      'windows-1256': (text: string) => encodeLegacy(text, 'windows-1256'),
      'iso-8859-6': (text: string) => encodeLegacy(text, 'iso-8859-6'),
    }
    for (const [name, encode] of Object.entries(ways))
      for (const length of [60, 200, 1000])
        for (let from = 0; from + length <= plain.length; from += 20) {
          const text = plain.slice(from, from + length)
          expect(decode(encode(text), {}).text, `${name}, ${length} letters from ${from}`).toBe(text)
        }
  })
})

describe('ill-formed UTF-8', () => {
  test('is read with U+FFFD where it is rare, and says how often and where', () => {
    const bytes = bytesOf(`${arabic}\n${arabic}\nقال`, [0xd9], ' الوزير ', [0xff], '.')
    const decoded = decode(bytes, {})
    expect(decoded).toMatchObject({ encoding: 'utf-8', replaced: 2, firstLine: 3 })
    expect(decoded.text).toBe(`${arabic}\n${arabic}\nقال\ufffd الوزير \ufffd.`)
  })

  test('is refused where it is no text in any encoding, with file and line', () => {
    const bytes = bytesOf('one\ntwo', [0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xa1, 0xf0, 0x28, 0x8c, 0xbc])
    expect(() => decode(bytes, { file: 'bad.txt' })).toThrow(
      /^bad\.txt:2: expected UTF-8 .* convert the file/,
    )
  })

  test('is counted as TextDecoder replaces it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...utf8('وزير خارجية روسيا')).map(byte => [byte]),
      fc.constant([...utf8('قال وزير الخارجية ')]),
      fc.uint8Array({ maxLength: 3 }).map(bytes => [...bytes]),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const bytes = Uint8Array.from([...utf8('x'), ...pieces.flat()])
        let decoded: ReturnType<typeof decode>
        try {
          decoded = decode(bytes, {})
        } catch (error) {
          expect(error).toBeInstanceOf(WrongInput)
          return
        }
        if (decoded.encoding !== 'utf-8') return
        expect(decoded.text).toBe(new TextDecoder().decode(bytes))
        const genuine = [
          ...Buffer.from(bytes)
            .toString('latin1')
            .matchAll(/\xef\xbf\xbd/g),
        ].length
        expect(decoded.text.split('\ufffd').length - 1 - genuine).toBe(decoded.replaced)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('binary data', () => {
  test.each([
    ['PNG', bytesOf([0x89], 'PNG\r\n\u001a\n'), 'PNG image'],
    ['PDF', utf8('%PDF-1.7\nplain words'), 'PDF document'],
    ['ZIP', bytesOf('PK', [3, 4], 'word/document.xml'), 'ZIP archive'],
    ['gzip', bytesOf([0x1f, 0x8b, 8, 0]), 'gzip archive'],
    ['zeros', new Uint8Array(1000), 'binary data'],
    ['some bytes', Uint8Array.from([0, 1, 2, 3, 255, 254]), 'binary data'],
    ['all bytes', Uint8Array.from({ length: 2048 }, (_, at) => (at * 167) % 256), 'binary data'],
    ['a null among few letters', utf8('ab\0cd'), 'binary data'],
  ])('%s is named', (_, bytes, kind) => {
    expect(() => decode(bytes, { file: 'a.txt' })).toThrow(WrongInput)
    expect(() => decode(bytes, { file: 'a.txt' })).toThrow(
      new RegExp(`^a\\.txt: expected a text, found .*${kind}`),
    )
  })
})

test('any bytes are read or refused as wrong input, without lone surrogates', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map(tail => Uint8Array.from([0xff, 0xfe, ...tail])),
  )
  fc.assert(
    fc.property(bytes, value => {
      try {
        expect(decode(value, {}).text).not.toMatch(/\p{Surrogate}/u)
      } catch (error) {
        expect(error).toBeInstanceOf(WrongInput)
      }
    }),
    { numRuns: 2000 },
  )
})
