/** The bones of the second words of names that begin alike. */
export class SecondBones {
  readonly #bones: Set<string>
  /** the bits of all: most bones that are not among them are told by theirs */
  #bits: number

  constructor(bones: string) {
    this.#bones = new Set([bones])
    this.#bits = bitOf(bones)
  }

  add(bones: string): void {
    this.#bones.add(bones)
    this.#bits |= bitOf(bones)
  }

  /** Whether bones are among them, given with their bit. */
  has(bones: string, bit: number): boolean {
    return (this.#bits & bit) !== 0 && this.#bones.has(bones)
  }
}

/** One of 32 bits, by the letters of bones. */
export function bitOf(bones: string): number {
  let sum = 0
  for (let at = 0; at < bones.length; at++) sum = Math.imul(sum, 31) + bones.charCodeAt(at)
  return 1 << (sum ^ (sum >>> 5))
}
