/** The order of UTF-16 code units, the same on every machine whatever its locale. */
export const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
