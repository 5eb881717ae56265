/** The SHA-256 of bytes, hexadecimal; cryptography is loaded when it is first asked for. */
export const sha256 = (bytes: Uint8Array | string): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex')
