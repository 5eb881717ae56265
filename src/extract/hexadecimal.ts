const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const byte = (value: number, shift: number) => bytes[(value >>> shift) & 0xff] as string

/** A 32-bit number as 8 hexadecimal digits. */
export const hexadecimal = (value: number): string =>
  byte(value, 24) + byte(value, 16) + byte(value, 8) + byte(value, 0)
