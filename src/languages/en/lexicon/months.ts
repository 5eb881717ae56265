const numbers = new Map<string, number>()
// in their order
const monthNames =
  'january february march april may june july august september october november december'.split(' ')
monthNames.forEach((name, index) => {
  numbers.set(name, index + 1)
  numbers.set(name.slice(0, 3), index + 1)
})
numbers.set('sept', 9)

/** The number of a month by its folded name or abbreviation; undefined for other words. */
export const monthNumber = (key: string): number | undefined => numbers.get(key)

const days = new Map<string, number>()
// Sunday first
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
weekdayNames.forEach((name, index) => {
  days.set(name, index)
  days.set(name.slice(0, 3), index)
})
days.set('tues', 2)
days.set('thurs', 4)

/** The number of a weekday by its folded name, Sunday 0; undefined for other words. */
export const weekdayNumber = (key: string): number | undefined => (key.length < 4 ? undefined : days.get(key))
