import type { Meaning } from './meaning.ts'

/** Whether an act would be on the doer's own side, where nobody acts so; `officesOf` is what a person holds an office in. */
export function isOnOwnSide(
  { relation, foreign }: Meaning,
  source: string,
  target: string,
  officesOf: (person: string) => readonly string[],
): boolean {
  if (source === target) return true
  // «استُدعي السفير الفرنسي إلى الوزارة»: no ministry acts against its own country
  if (source.startsWith('ministry:') && target === `country:${source.slice(9, 11)}`) return true
  // «استدعى الرئيس سفير بلاده»: nobody breaks with the country he acts for, nor is its president a visitor
  if (foreign && officesOf(source).includes(target)) return true
  switch (relation) {
    // a country that brings its soldiers arms gives them to nobody
    case 'armed':
    case 'aided':
      return isOwnBody(source, target)
    // «شن الجيش غارة على مواقع في جنوب البلاد»: an army attacks somebody in its country
    case 'attacked':
      return target.startsWith('country:') && source.startsWith(`organization:${target.slice(8)}-`)
    // «أدانت وزارة الخارجية اقتحام الوزير فلان»: no ministry condemns a minister of its own government
    case 'condemned':
      return (
        source.startsWith('ministry:') &&
        officesOf(target).some(office => office.startsWith(source.slice(0, 'ministry:XX-'.length)))
      )
    default:
      return false
  }
}

/** Whether a body is one of the country that an entity is or is of, as their ids tell: `organization:KE-navy`. */
function isOwnBody(source: string, target: string): boolean {
  const of = /^organization:([A-Z]{2})-/.exec(target)?.[1]
  return of !== undefined && source.slice(source.indexOf(':') + 1, source.indexOf(':') + 3) === of
}
