const SAMPLE = 1 << 16
const latin = (text: string) => Array.from(text, letter => letter.charCodeAt(0))

/** First bytes of files that people put beside articles by mistake. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF document', latin('%PDF-')],
  ['ZIP archive or office document', latin('PK\u0003\u0004')],
  ['old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip archive', [0x1f, 0x8b]],
  ['PNG image', [0x89, ...latin('PNG')]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', latin('GIF8')],
  ['program', [0x7f, ...latin('ELF')]],
  ['media file', latin('RIFF')],
]

/** What kind of binary file the first bytes announce, or null. */
export function signatureOf(bytes: Uint8Array): string | null {
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  return found ? found[0] : null
}

/** Whether more than one in fifty of these bytes or code units is a control that texts do not use. */
export function fullOfControls(content: Uint8Array | string): boolean {
  const length = Math.min(content.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const unit = typeof content === 'string' ? content.charCodeAt(at) : (content[at] as number)
    if (isControl(unit)) controls++
  }
  return controls * 50 > length
}

// tab, line feed, form feed, carriage return and escape occur in texts
const isControl = (unit: number) =>
  unit < 0x20
    ? unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d && unit !== 0x1b
    : unit === 0x7f
