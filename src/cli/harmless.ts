const DELETE = 0x7f

/**
 * Text from outside as a terminal may show it: controls become their pictures, so that none can move the cursor, color
 * words or fill the clipboard; controls of direction go, so that none can turn the words around it.
 * "\u001b[31m" → "␛[31m"
 */
export const harmless = (text: string) =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, control => {
      const code = control.charCodeAt(0)
      if (code < 0x20) return String.fromCharCode(0x2400 + code)
      return code === DELETE ? '␡' : '\ufffd'
    })
