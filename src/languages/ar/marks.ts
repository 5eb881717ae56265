/** Whether the text of a mark is a comma, of Arabic or of Latin letters. */
export const isComma = (text: string): boolean => text === '،' || text === ','
