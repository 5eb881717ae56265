/** A 32-bit hash of a text (the finalizer of MurmurHash3, Appleby 2011, after each unit): for scattering, not for ids. */
export function hash32(text: string, seed = 0): number {
  let hash = seed | 0
  for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at))
  return hash >>> 0
}

/** A hash that a whole number below 2^32 has been mixed into; of 32 bits, with a sign. */
export function mixed(hash: number, value: number): number {
  let bits = Math.imul(hash ^ value, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
