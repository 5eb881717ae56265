/** How many code points stand before an offset of UTF-16 code units: 2 in "a😀b" → 2 units of "😀" count once. */
export function codePointsBefore(text: string, offset: number): number {
  let count = 0
  for (let at = 0; at < offset && at < text.length; count++)
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
  return count
}
