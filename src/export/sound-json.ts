/** JSON whose texts every reader takes: halves of surrogate pairs, which JSON can spell and few can hold, become U+FFFD. */
export const soundJson = (value: unknown): string =>
  JSON.stringify(value, (_, member) =>
    typeof member === 'string' ? member.replace(/\p{Surrogate}/gu, '\ufffd') : member,
  )
