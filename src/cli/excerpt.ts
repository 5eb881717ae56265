/** At most about `length` code units of a text around a place in it, cut between words: "… condemned the attack on …" */
export function excerpt(text: string, around: number, length: number): string {
  if (text.length <= length) return text
  const wanted = Math.min(Math.max(0, around - Math.floor(length / 3)), text.length - length)
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const space = text.lastIndexOf(' ', from + length)
  const to = from + length >= text.length ? text.length : space > from ? space : from + length
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
