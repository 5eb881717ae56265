/** One field of CSV (RFC 4180): quoted where it must be, without controls, and never a formula of a spreadsheet (OWASP CSV injection). */
export function csvField(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return plainField(value)
  const text = value.replace(/(?![\t\n\r])\p{Cc}/gu, '')
  return plainField(/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text) // "=1+1" → "'=1+1"
}

/** One field of CSV as it is, for readers that take no field for a formula. */
export function plainField(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = value.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/\p{Surrogate}/gu, '\ufffd')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
