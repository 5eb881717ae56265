/** A 32-bit hash of a text (the finalizer of MurmurHash3, Appleby 2011, after each unit): for scattering, not for ids. */
export function hash32(text: string, seed = 0): number {
  let hash = seed | 0
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}
