/** Whether a mark ends a sentence. */
export const isFinalMark = (mark: string): boolean =>
  mark === '.' || mark === '?' || mark === '!' || mark === '…'

/** Whether a mark closes what was quoted or put in brackets, and may stand behind a final mark. */
export const isClosingMark = (mark: string): boolean =>
  mark === '"' || mark === ')' || mark === "'" || mark === ']'
